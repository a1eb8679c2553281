// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// The journal of one gemeente: who did or saw what, when and why. Only ever added to.
package struct JournaalStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Adds a line. `detail` names what was done (a kind of feit, a count), never a person's data.
    package func append(
        _ handeling: Handeling,
        inzage: Inzage,
        dossier: DossierID? = nil,
        detail: String? = nil,
        op tijd: Tijdstip
    ) throws {
        try connection.run(
            """
            INSERT INTO journaal (volgnr, tijd, medewerker, naam, handeling, dossier, doel, detail)
            SELECT coalesce(max(volgnr), 0) + 1, ?1, ?2, ?3, ?4, ?5, ?6, ?7 FROM journaal WHERE true
            """,
            [
                .integer(tijd.milliseconden), .text(inzage.medewerker.id.description), .text(inzage.medewerker.naam),
                .text(handeling.rawValue), .optional(dossier), .text(inzage.doel.rawValue),
                detail.map { .text($0) } ?? .null,
            ]
        )
    }

    /// Lines about one dossier, or about all, the newest first.
    package func lines(dossier: DossierID?, before: Int?, limit: Int) throws -> [Journaalregel] {
        var conditions = Conditions("1 = 1")
        if let dossier { conditions.add("dossier = ?", [.text(dossier.description)]) }
        if let before { conditions.add("volgnr < ?", [.integer(Int64(before))]) }
        return try connection.rows(
            """
            SELECT volgnr, tijd, medewerker, naam, handeling, dossier, doel, detail FROM journaal
            WHERE \(conditions.sql) ORDER BY volgnr DESC LIMIT \(limit)
            """,
            conditions.arguments
        ) { row in
            Journaalregel(
                volgnr: try row.int(0),
                tijd: Tijdstip(milliseconden: Int64(try row.int(1))),
                medewerker: try row.optionalText(2).flatMap { MedewerkerID($0) },
                naam: try row.text(3),
                handeling: try row.text(4),
                dossier: try row.optionalText(5).flatMap { DossierID($0) },
                doel: Doelbinding(rawValue: try row.text(6)),
                detail: try row.optionalText(7)
            )
        }
    }
}
