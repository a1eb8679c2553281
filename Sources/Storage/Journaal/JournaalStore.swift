// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
internal import Secrets

/// The journal of one gemeente: who did or saw what, when, from where and why. Only ever added to; each line carries the hash
/// of the one before. Writers of a gemeente go one after the other, so a chain is possible.
package struct JournaalStore {
    let connection: any SQLConnection
    /// Lines about dossiers outside it are not there for who asks.
    let gezichtsveld: Gezichtsveld

    package init(_ connection: any SQLConnection, gezichtsveld: Gezichtsveld = .alles) {
        self.connection = connection
        self.gezichtsveld = gezichtsveld
    }

    /// A line from before the chain got a signed head after it: somebody took hashes away.
    package struct Verbroken: Error {
        package init() {}
    }

    /// Adds a line. `detail` names what was done (a kind of feit, a count), never a person's data. `personen` are all who were
    /// shown or taken out, when there are more than `dossier` alone.
    package func append(
        _ handeling: Handeling,
        inzage: Inzage,
        dossier: DossierID? = nil,
        personen: [DossierID]? = nil,
        detail: String? = nil,
        uitkomst: Journaaluitkomst = .gelukt,
        op tijd: Tijdstip
    ) throws {
        let begin = Journaalhash.begin(inzage.gemeente.code)
        let last = try last()
        let wie = inzage.medewerker
        var rij = Journaalrij(
            volgnr: (last?.volgnr ?? 0) + 1,
            tijd: tijd.milliseconden,
            medewerker: wie.id.description,
            naam: wie.naam,
            handeling: handeling.rawValue,
            doel: inzage.doel.rawValue
        )
        rij.dossier = dossier?.description
        rij.detail = detail
        rij.uitkomst = uitkomst.rawValue
        rij.kanaal = inzage.herkomst.kanaal.rawValue
        rij.adres = inzage.herkomst.adres
        rij.sessie = inzage.herkomst.sessie
        rij.verzoek = inzage.herkomst.verzoek
        if dossier != nil, uitkomst != .nietGevonden {
            rij.relatie = (inzage.relatie ?? .geen).rawValue
        }
        if let personen {
            rij.aantal = Int64(personen.count)
            rij.lijst = try keep(personen)
        }
        let vorige: [UInt8]
        if let last {
            vorige = try last.hash ?? sealEarlier(after: begin)
        } else {
            vorige = begin
        }
        rij.hash = rij.hash(na: vorige)
        let marks = (1...17).map { "?\($0)" }.joined(separator: ", ")
        try connection.run("INSERT INTO journaal (\(Journaalrij.kolommen)) VALUES (\(marks))", rij.waarden)
    }

    /// What the first line of a gemeente names as the line before it.
    package static func begin(_ gemeente: GemeenteCode) -> [UInt8] { Journaalhash.begin(gemeente.code) }

    private func last() throws -> (volgnr: Int64, hash: [UInt8]?)? {
        try connection.first("SELECT volgnr, hash FROM journaal ORDER BY volgnr DESC LIMIT 1") {
            (volgnr: try $0.int64(0), hash: try $0.optionalBytes(1))
        }
    }

    // The same people on a list are one set of rows, however often they are looked at.
    private func keep(_ personen: [DossierID]) throws -> [UInt8] {
        let sorted = Set(personen).sorted()
        let lijst = Self.merk(sorted)
        if !sorted.isEmpty,
            try !connection.exists("SELECT 1 FROM journaallijst WHERE lijst = ?1 LIMIT 1", [.blob(lijst)])
        {
            try connection.run(
                "INSERT INTO journaallijst (lijst, dossier) VALUES (?1, ?2)",
                each: sorted.lazy.map { [.blob(lijst), .text($0.description)] }
            )
        }
        return lijst
    }

    /// The name of a set of persons; they must be in order.
    package static func merk(_ sorted: [DossierID]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sorted.count * 16)
        for id in sorted {
            for word in [id.hoog, id.laag] {
                withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
            }
        }
        return Journaalhash.list(bytes)
    }

    /// Gives the lines that were written before the chain their hash, once, and gives back the last.
    private func sealEarlier(after begin: [UInt8]) throws -> [UInt8] {
        guard try !connection.exists("SELECT 1 FROM journaal WHERE hash IS NOT NULL LIMIT 1"),
            try !connection.exists("SELECT 1 FROM journaalkop LIMIT 1")
        else { throw Verbroken() }
        var vorige = begin
        var after: Int64 = .min
        while true {
            let page = try rows(after: after, limit: 1000)
            guard let last = page.last else { return vorige }
            var changes: [[SQLValue]] = []
            for rij in page {
                vorige = rij.hash(na: vorige)
                changes.append([.blob(vorige), .integer(rij.volgnr)])
            }
            try connection.run("UPDATE journaal SET hash = ?1 WHERE volgnr = ?2", each: changes)
            after = last.volgnr
        }
    }

    /// Rows in order, as they stand in the database.
    package func rows(after volgnr: Int64, limit: Int) throws -> [Journaalrij] {
        try connection.rows(
            "SELECT \(Journaalrij.kolommen) FROM journaal WHERE volgnr > ?1 ORDER BY volgnr LIMIT ?2",
            [.integer(volgnr), SQLValue(limit)]
        ) { try Journaalrij($0) }
    }
}
