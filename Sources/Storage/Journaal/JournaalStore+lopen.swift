// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain

extension JournaalStore {
    private static let bladlengte = 5000

    /// Every line in the order of the numbers, page by page: a journal is larger than memory.
    package func each(_ body: (Journaalrij) throws -> Void) throws {
        var after: Int64 = .min
        while true {
            var count = 0
            try connection.each(
                """
                SELECT \(Journaalrij.kolommen) FROM journaal WHERE volgnr > ?1
                ORDER BY volgnr LIMIT \(Self.bladlengte)
                """,
                [.integer(after)]
            ) { row in
                let rij = try Journaalrij(row)
                try body(rij)
                (after, count) = (rij.volgnr, count + 1)
                return .next
            }
            guard count == Self.bladlengte else { return }
        }
    }

    /// Every list with its persons, in order.
    package func eachLijst(_ body: ([UInt8], [DossierID]) throws -> Void) throws {
        var at: [UInt8] = []
        var personen: [DossierID] = []
        var isBegun = false
        try connection.each("SELECT lijst, dossier FROM journaallijst ORDER BY lijst, dossier") { row in
            let lijst = try row.bytes(0)
            if isBegun, lijst != at {
                try body(at, personen)
                personen = []
            }
            (at, isBegun) = (lijst, true)
            personen.append(try row.kenmerk(1))
            return .next
        }
        if isBegun { try body(at, personen) }
    }

    /// Persons of lists after this one, in order: a page that may begin and end in the middle of a list.
    package func lijstrijen(
        after plek: (lijst: [UInt8], dossier: String),
        limit: Int
    ) throws -> [(lijst: [UInt8], dossier: String)] {
        try connection.rows(
            """
            SELECT lijst, dossier FROM journaallijst WHERE (lijst, dossier) > (?1, ?2)
            ORDER BY lijst, dossier LIMIT \(limit)
            """,
            [.blob(plek.lijst), .text(plek.dossier)]
        ) { (try $0.bytes(0), try $0.text(1)) }
    }

    /// Whether a line after this number names this list.
    package func isNamed(_ lijst: [UInt8], after volgnr: Int64) throws -> Bool {
        try connection.exists(
            "SELECT 1 FROM journaal WHERE lijst = ?1 AND volgnr > ?2 LIMIT 1",
            [.blob(lijst), .integer(volgnr)]
        )
    }

    /// Whether the first line is from before the chain and waits for its hash.
    package func beginsWithoutHash() throws -> Bool {
        try connection.first(
            "SELECT hash FROM journaal ORDER BY volgnr LIMIT 1",
            [],
            { try $0.optionalBytes(0) == nil }
        )
            ?? false
    }

    /// Lines and their canonical forms, for somebody who checks them with a program of their own.
    package func export(_ gemeente: GemeenteCode, _ write: ([UInt8]) throws -> Void) throws {
        var vorige = Self.begin(gemeente)
        try each { rij in
            try write(rij.regel(na: vorige))
            if let hash = rij.hash { vorige = hash }
        }
    }
}

extension SQLRow {
    // What cannot be read is nobody: then the list does not go with its name, and that is told.
    fileprivate func kenmerk(_ column: Int) throws -> DossierID {
        DossierID(try text(column)) ?? DossierID(hoog: 0, laag: 0)
    }
}
