// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain

extension VernietigingStore {
    /// How many rows of each kind a dossier has: the feiten by kind, then what was derived from them or stands around them.
    package func counts(_ id: DossierID) throws -> [(soort: String, aantal: Int)] {
        let dossier = id.description
        var found = try connection.rows(
            "SELECT soort, count(*) FROM feit WHERE dossier = ?1 GROUP BY soort ORDER BY soort",
            [.text(dossier)]
        ) { (soort: "feit:\(try $0.text(0))", aantal: try $0.int(1)) }
        for table in Self.tabellen where table != "feit" {
            let count = try connection.number("SELECT count(*) FROM \(table) WHERE dossier = ?1", [.text(dossier)])
            if count > 0 { found.append((table, count)) }
        }
        for (table, column) in Self.noemers {
            let count = try connection.number(
                "SELECT count(*) FROM \(table) WHERE \(column) LIKE ?1",
                [.text("%\(dossier)%")]
            )
            if count > 0 { found.append((table, count)) }
        }
        return found
    }

    /// Tables whose rows belong to one dossier, what points to others first.
    package static let tabellen = [
        "vernietigvoorstel", "beperking", "bewaren", "klok", "zoekregel", "sleutel", "stand", "feit",
        "toelating", "afscherming", "bekendpersoon",
    ]

    /// Tables of others in which a dossier may be named: drafts, answers that were kept, lists that were saved.
    static let noemers = [("concept", "adres"), ("herhaling", "antwoord"), ("lijst", "filter")]

    /// Takes the name of a person out of what employees named themselves: lists that they saved, files that they read in.
    /// `woorden` are the words of the name, folded.
    package func forget(_ woorden: Set<String>) throws {
        guard !woorden.isEmpty else { return }
        func names(_ text: String) -> Bool { !woorden.isDisjoint(with: Vouwen.words(text)) }
        let lists = try connection.rows("SELECT id, naam, filter FROM lijst", []) {
            (id: try $0.text(0), text: "\(try $0.text(1)) \(try $0.text(2))")
        }
        for list in lists where names(list.text) {
            try connection.run("DELETE FROM lijst WHERE id = ?1", [.text(list.id)])
        }
        let files = try connection.rows("SELECT id, bestand FROM inlezing", []) {
            (id: try $0.text(0), naam: try $0.text(1))
        }
        for file in files where names(file.naam) {
            try connection.run(
                "UPDATE inlezing SET bestand = ?1 WHERE id = ?2",
                [.text(Self.vernietigd), .text(file.id)]
            )
        }
    }

    /// What stands in the place of the name of a file.
    package static let vernietigd = "naam vernietigd"
}
