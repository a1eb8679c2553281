// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain

/// How far making the derived rows again is: kept beside the rows, and written with them. So two who are at it at the
/// same time divide the work, and who comes after one that died goes on where that one stopped.
extension StempelStore {
    package struct Vordering: Sendable, Hashable {
        /// The stamp that the rows get.
        package let stempel: String
        /// The last dossier that has new rows; nil at the start.
        package let na: DossierID?

        package init(stempel: String, na: DossierID?) {
            self.stempel = stempel
            self.na = na
        }
    }

    /// What is under way; nil when nothing is.
    package func vordering() throws -> Vordering? {
        guard let stempel = try value("bezig") else { return nil }
        return Vordering(stempel: stempel, na: try value("bezig_na").flatMap { DossierID($0) })
    }

    /// Begins at the first dossier, unless something else is under way than what was `seen`; tells whether it is.
    ///
    /// Who calls read the law after `seen`, so knows at least the law that the other works with.
    package func begin(_ stempel: String, seen: Vordering?) throws -> Bool {
        let now = try vordering()
        if now?.stempel == stempel { return true }
        guard now?.stempel == seen?.stempel else { return false }
        try set("bezig", stempel)
        try set("bezig_na", "")
        return true
    }

    package func advance(na dossier: DossierID) throws { try set("bezig_na", dossier.description) }

    /// All rows have the stamp.
    package func finish(_ stempel: String) throws {
        try save(stempel)
        try connection.run("DELETE FROM stempel WHERE naam IN ('bezig', 'bezig_na')")
    }
}
