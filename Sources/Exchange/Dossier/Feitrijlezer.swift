// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Reads the rows of a feiten file.
package struct Feitrijlezer: Sendable {
    /// Where the fields of a kind stand, and which other columns must then be empty.
    private struct Plan: Sendable {
        let velden: [(sleutel: String, place: Int)]
        let andere: [Int]
    }

    /// What is wrong with the header.
    package let fouten: [CSVFout]
    private let vandaag: Day
    private let eigenSoort: Feitsoort?
    private let kop: CSVKop
    private let wie: Kolommenlezer
    private var plannen: [Feitsoort: Plan] = [:]

    /// `soort` is the kind of every row, for a file without the column `soort`.
    package init(_ kop: CSVKop, soort: Feitsoort?, vandaag: Day) {
        self.kop = kop
        self.vandaag = vandaag
        eigenSoort = soort
        let known = Set(Feitenbestand.kolommen(soort).map(\.naam.columnKey))
        let isField = { (name: String) in known.contains(name.columnKey) || name.columnKey.hasPrefix("inhoud.") }
        wie = Kolommenlezer(kop, bekend: Persoonsverwijzing.kolommen, verder: isField)
        var fouten = wie.fouten
        let needed = soort.map { Feitenbestand.kolommen($0).map(\.naam).filter { !Self.whose.contains($0) } }
        for column in needed ?? ["soort", "datum"] where !kop.has(column) {
            fouten.append(CSVFout(.kolomOntbreekt, line: 1, columnName: column))
        }
        if !Self.whose.contains(where: { kop.has($0) }) {
            fouten.append(
                CSVFout(.afgekeurd("een van de kolommen sleutel, bsn, vnummer of dossier moet er zijn."), line: 1)
            )
        }
        self.fouten = fouten
    }

    private static let whose = Persoonsverwijzing.kolommen.map(\.naam)

    /// The row; nil when something is wrong with it, which then stands in `rij.fouten`.
    package mutating func read(_ rij: inout CSVRij) -> Feitrij? {
        let wie = wie.read(&rij).verwijzing
        if wie.isLeeg, rij.fouten.isEmpty {
            rij.rejectRow("vul een sleutel, een BSN, een V-nummer of een dossier in.")
        }
        guard let soort = soort(&rij) else { return nil }
        let plan = plan(soort)
        var velden: [String: String] = [:]
        for (sleutel, place) in plan.velden where !rij.isEmpty(at: place) { velden[sleutel] = rij.raw(at: place) }
        for place in plan.andere where !rij.isEmpty(at: place) {
            rij.reject(at: place, "\(soort.beschrijving.naam) heeft dit veld niet. Maak de cel leeg.")
        }
        do throws(Feitlezer.Fouten) {
            let read = try Feitlezer.read(soort, datum: rij.raw("datum"), velden: velden, vandaag: vandaag)
            guard rij.fouten.isEmpty else { return nil }
            return Feitrij(regel: rij.line, wie: wie, soort: soort, datum: read.datum, inhoud: read.inhoud)
        } catch {
            for fout in error.fouten {
                let column = fout.sleutel == "datum" ? "datum" : column(fout.sleutel)
                rij.reject(column, fout.zin.lowercasedFirst)
            }
            return nil
        }
    }

    private func soort(_ rij: inout CSVRij) -> Feitsoort? {
        if let eigenSoort { return eigenSoort }
        return rij.value(
            "soort",
            isRequired: true,
            orElse: .afgekeurd("deze soort feit kennen wij niet. De soorten staan in docs/formaat-csv.md.")
        ) { Feitsoort(naam: $0) }
    }

    private mutating func plan(_ soort: Feitsoort) -> Plan {
        if let plan = plannen[soort] { return plan }
        let velden = soort.beschrijving.velden.compactMap { veld in
            kop.place(of: column(veld.sleutel)).map { (sleutel: veld.sleutel, place: $0) }
        }
        let used = Set(velden.map(\.place) + (Self.whose + ["soort", "datum"]).compactMap { kop.place(of: $0) })
        let plan = Plan(velden: velden, andere: kop.names.indices.filter { !used.contains($0) })
        plannen[soort] = plan
        return plan
    }

    /// `inhoud.` may stand before every field, not only where it must.
    private func column(_ sleutel: String) -> String {
        let long = "inhoud.\(sleutel)"
        return kop.has(long) ? long : Feitenbestand.kolom(sleutel)
    }
}
