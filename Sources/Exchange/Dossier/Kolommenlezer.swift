// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Where the known columns stand in a file, found once from its header; unknown ones are faults of the header.
struct Kolommenlezer {
    private let kolommen: [(kolom: Bestandskolom, veld: Veldbeschrijving, place: Int)]
    let fouten: [CSVFout]

    init(_ kop: CSVKop, bekend: [Bestandskolom], verder: (String) -> Bool = { _ in false }) {
        let byKey = Dictionary(bekend.map { ($0.naam.columnKey, $0) }, uniquingKeysWith: { first, _ in first })
        var kolommen: [(Bestandskolom, Veldbeschrijving, Int)] = []
        var fouten: [CSVFout] = []
        for (place, name) in kop.names.enumerated() {
            if let kolom = byKey[name.columnKey] {
                kolommen.append((kolom, kolom.veld, place))
            } else if !verder(name) {
                fouten.append(
                    CSVFout(
                        .afgekeurd("deze kolom kennen wij niet. Haal de kolom weg of kijk of de naam goed is."),
                        line: 1,
                        column: place + 1,
                        columnName: name
                    )
                )
            }
        }
        self.kolommen = kolommen
        self.fouten = fouten
    }

    /// The values of a row by column name; what is wrong is noted with the row.
    func read(_ rij: inout CSVRij) -> [String: Waarde] {
        var values: [String: Waarde] = [:]
        for (kolom, veld, place) in kolommen where !rij.isEmpty(at: place) {
            do throws(Veldfout) {
                values[kolom.naam] = try Veldlezer.read(rij.raw(at: place), as: veld)
            } catch {
                rij.reject(at: place, error.zin.lowercasedFirst)
            }
        }
        return values
    }
}

extension [String: Waarde] {
    func tekst(_ key: String) -> String? {
        switch self[key] {
        case .tekst(let text)?, .code(let text)?: text
        default: nil
        }
    }

    func dag(_ key: String) -> Day? {
        if case .dag(let dag)? = self[key] { dag } else { nil }
    }

    var verwijzing: Persoonsverwijzing {
        Persoonsverwijzing(
            sleutel: tekst("sleutel"),
            bsn: tekst("bsn"),
            vnummer: tekst("vnummer"),
            dossier: tekst("dossier").flatMap { DossierID($0) }
        )
    }
}
