// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Exchange
internal import Storage

/// Loads a table of a source document as it was printed, so that its figures are there to look up. The same file
/// again changes nothing; another file with the same name takes its place.
package enum LoadTabel {
    package struct Uitkomst: Hashable, Sendable {
        package let tabel: Brontabel
        /// Whether the very same table was there already.
        package let isBekend: Bool
    }

    /// Loads the table under a name such as `weert-pvt`.
    package static func run(_ naam: String, _ bron: Importbron, desk: Desk, inzage: Inzage) async throws -> Uitkomst {
        let inzage = try desk.check(.gegevensInlezen, inzage)
        let nu = desk.nu()
        let naam = naam.trimmed
        guard (1...100).contains(naam.count) else {
            throw Nee.invoer([Veldfout("naam", "Geef de tabel een naam van hoogstens 100 tekens.", kind: .ontbreekt)])
        }
        let (kop, rijen, controlegetal) = try read(bron)
        let tabel = Brontabel(
            naam: naam,
            kolommen: kop,
            rijen: rijen.count,
            controlegetal: controlegetal,
            geladen: nu,
            door: inzage.medewerker.naam
        )
        return try await desk.database(inzage).write { connection in
            let store = BrontabelStore(connection)
            if let there = try store.find(naam), there.controlegetal == controlegetal {
                return Uitkomst(tabel: there, isBekend: true)
            }
            try store.replace(tabel, rijen)
            try JournaalStore(connection)
                .append(.gegevensInlezen, inzage: inzage, detail: "tabel \(naam), \(rijen.count) rijen", op: nu)
            return Uitkomst(tabel: tabel, isBekend: false)
        }
    }

    private static let maxBytes = 16_000_000

    private static func read(_ bron: Importbron) throws -> (kop: [String], rijen: [[String]], controlegetal: String) {
        var loper = Vingerafdruk.Loper()
        var tabel = CSVTabel(doel: .systeem)
        var rijen: [[String]] = []
        var bytes = 0
        let next = try bron.open()
        do {
            while let chunk = try next() {
                bytes += chunk.count
                guard bytes <= maxBytes else {
                    throw Nee.invoer([Veldfout("bestand", "Deze tabel is groter dan 16 MB.", kind: .teLang)])
                }
                loper.add(chunk)
                tabel.feed(chunk)
                while let rij = try tabel.next() { rijen.append(rij.cells.map(\.text)) }
            }
            tabel.finish()
            while let rij = try tabel.next() { rijen.append(rij.cells.map(\.text)) }
        } catch let fout as CSVFout {
            throw Nee.invoer([Veldfout("bestand", fout.zin, kind: .ongeldig)])
        }
        guard tabel.aantalFouten == 0 else {
            throw Nee.invoer(tabel.fouten.map { Veldfout("bestand", $0.zin, kind: .ongeldig) })
        }
        return (tabel.kop?.names ?? [], rijen, loper.waarde)
    }
}

/// The tables that were loaded, and the rows of one.
package enum ShowTabel {
    package static func all(desk: Desk, inzage: Inzage) async throws -> [Brontabel] {
        try desk.check(.regelsBekijken, inzage)
        return try await desk.database(inzage).read { try BrontabelStore($0).all() }
    }

    package static func run(
        _ naam: String,
        na: Int = 0,
        desk: Desk,
        inzage: Inzage
    ) async throws -> (tabel: Brontabel, rijen: [[String]]) {
        try desk.check(.regelsBekijken, inzage)
        let found = try await desk.database(inzage).read { connection -> (Brontabel, [[String]])? in
            let store = BrontabelStore(connection)
            guard let tabel = try store.find(naam) else { return nil }
            return (tabel, try store.rijen(naam, na: na))
        }
        guard let found else { throw Nee.nietGevonden }
        return found
    }
}
