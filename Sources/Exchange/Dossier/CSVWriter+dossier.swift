// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Writes the persons file from dossiers as they are known.
package struct Personenschrijver: Sendable {
    private var writer = CSVWriter(header: Personenbestand.kolommen.map(\.naam))

    package init() {}

    /// Adds a person, with the key of the sender when the person came from a file. `regisseur` gives the user name of an
    /// account.
    package mutating func write(
        _ beeld: Beeld,
        dossier: DossierID,
        sleutel: String?,
        regisseur: (MedewerkerID) -> String?
    ) {
        let personalia = beeld.laatste(.personalia)?.inhoud ?? Inhoud()
        let lid = beeld.huishouden == nil ? nil : beeld.laatste(.huishouden)
        let values: [String: Waarde?] = [
            "groep": beeld.groep?.waarde,
            "wet": beeld.wet?.waarde,
            "verblijfsrecht": beeld.verblijfsrecht?.waarde,
            "koppeldatum": beeld.laatste(.koppeling)?.datum.waarde,
            "azc": beeld.laatste(.koppeling)?[Koppeling.azc]?.waarde,
            "kennisgeving": beeld.laatste(.kennisgeving)?.datum.waarde,
            "vestiging": beeld.vestiging?.datum.waarde,
            "regisseur": beeld.regisseur.flatMap(regisseur)?.waarde,
            "huishouden": beeld.huishouden?.waarde,
            "relatie": lid?[HuishoudenLid.relatie]?.waarde,
        ]
        writer.write(
            Personenbestand.kolommen.map { kolom in
                switch kolom.naam {
                case "sleutel": sleutel ?? ""
                case "dossier": dossier.description
                default: (personalia[kolom.naam] ?? values[kolom.naam] ?? nil)?.getypt ?? ""
                }
            }
        )
    }

    package mutating func take() -> [UInt8] { writer.take() }
}

/// Writes the feiten file: the feiten that count, corrections applied.
package struct Feitenschrijver: Sendable {
    private let kolommen: [String]
    private let places: [String: Int]
    private let soort: Feitsoort?
    private var writer: CSVWriter

    /// - Parameter soort: writes feiten of this kind only, with its own columns.
    package init(_ soort: Feitsoort? = nil) {
        self.soort = soort
        kolommen = Feitenbestand.kolommen(soort).map(\.naam)
        places = Dictionary(kolommen.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        writer = CSVWriter(header: kolommen)
    }

    package mutating func write(_ beeld: Beeld, dossier: DossierID, sleutel: String?) {
        for feit in beeld.geldend where soort == nil || feit.soort == soort {
            var row = [String](repeating: "", count: kolommen.count)
            func set(_ column: String, _ text: String) {
                if let place = places[column] { row[place] = text }
            }
            set("sleutel", sleutel ?? "")
            set("dossier", dossier.description)
            set("soort", feit.soort.rawValue)
            set("datum", feit.datum.iso)
            for entry in feit.inhoud.waarden { set(Feitenbestand.kolom(entry.sleutel), entry.waarde.getypt) }
            writer.write(row)
        }
    }

    package mutating func take() -> [UInt8] { writer.take() }
}
