// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain

extension JournaalStore {
    /// Lines about one dossier, or about all, the newest first.
    package func lines(dossier: DossierID?, before plek: Journaalplek?, limit: Int) throws -> [Journaalregel] {
        var vraag = Journaalvraag()
        vraag.dossier = dossier
        return try lines(vraag, na: plek, limit: limit)
    }

    /// The newest first. Who was on a list, or in a file that went out, was seen as well.
    package func lines(_ vraag: Journaalvraag, na plek: Journaalplek? = nil, limit: Int) throws -> [Journaalregel] {
        guard let dossier = vraag.dossier else { return try select(vraag, nil, plek, limit) }
        guard gezichtsveld.toont(dossier) else { return [] }
        let own = try select(vraag, ("dossier = ?", dossier), plek, limit)
        let listed = try select(
            vraag,
            ("lijst IS NOT NULL AND lijst IN (SELECT lijst FROM journaallijst WHERE dossier = ?)", dossier),
            plek,
            limit
        )
        let known = Set(own.map(\.volgnr))
        return Array(
            (own + listed.filter { !known.contains($0.volgnr) })
                .sorted { ($0.tijd.milliseconden, $0.volgnr) > ($1.tijd.milliseconden, $1.volgnr) }
                .prefix(limit)
        )
    }

    private func select(
        _ vraag: Journaalvraag,
        _ about: (condition: String, dossier: DossierID)?,
        _ plek: Journaalplek?,
        _ limit: Int
    ) throws -> [Journaalregel] {
        var conditions = Conditions("1 = 1")
        if case .behalve(let verborgen) = gezichtsveld {
            let marks = verborgen.map { _ in "?" }.joined(separator: ", ")
            conditions.add(
                "(dossier IS NULL OR dossier NOT IN (\(marks)))",
                verborgen.sorted().map { .text($0.description) }
            )
        }
        if let about { conditions.add(about.condition, [.text(about.dossier.description)]) }
        if let wie = vraag.medewerker { conditions.add("medewerker = ?", [.text(wie.description)]) }
        if let van = vraag.van { conditions.add("tijd >= ?", [.integer(Tijdstip(dag: van).milliseconden)]) }
        if let tot = vraag.tot {
            conditions.add("tijd < ?", [.integer(Tijdstip(dag: tot.adding(days: 1)).milliseconden)])
        }
        if let handeling = vraag.handeling { conditions.add("handeling = ?", [.text(handeling.rawValue)]) }
        if vraag.alleenMislukt { conditions.add("uitkomst <> 'GELUKT'") }
        if let adres = vraag.adres { conditions.add("adres = ?", [.text(adres)]) }
        if let sessie = vraag.sessie { conditions.add("sessie = ?", [.text(sessie)]) }
        if let plek {
            conditions.add("(tijd, volgnr) < (?, ?)", [.integer(plek.tijd), SQLValue(plek.volgnr)])
        }
        return try connection.rows(
            """
            SELECT volgnr, tijd, medewerker, naam, handeling, dossier, doel, detail, uitkomst, kanaal, adres, sessie,
                verzoek, relatie, aantal
            FROM journaal WHERE \(conditions.sql) ORDER BY tijd DESC, volgnr DESC LIMIT \(limit)
            """,
            conditions.arguments
        ) { row in
            Journaalregel(
                volgnr: try row.int(0),
                tijd: Tijdstip(milliseconden: try row.int64(1)),
                medewerker: try row.optionalText(2).flatMap { MedewerkerID($0) },
                naam: try row.text(3),
                handeling: try row.text(4),
                dossier: try row.optionalText(5).flatMap { DossierID($0) },
                doel: Doelbinding(rawValue: try row.text(6)),
                detail: try row.optionalText(7),
                uitkomst: Journaaluitkomst(rawValue: try row.text(8)),
                herkomst: Herkomst(
                    Kanaal(rawValue: try row.text(9)) ?? .onbekend,
                    adres: try row.optionalText(10),
                    sessie: try row.optionalText(11),
                    verzoek: try row.optionalText(12)
                ),
                relatie: try row.optionalText(13).flatMap(Werkrelatie.init(rawValue:)),
                aantal: try row.optionalInt(14)
            )
        }
    }

    /// Who was in the list of a line, in order; empty for a line without one.
    package func personen(van volgnr: Int) throws -> [DossierID] {
        try connection.rows(
            """
            SELECT l.dossier FROM journaal j JOIN journaallijst l ON l.lijst = j.lijst
            WHERE j.volgnr = ?1 ORDER BY l.dossier
            """,
            [SQLValue(volgnr)]
        ) { try $0.text(0) }.compactMap { DossierID($0) }.filter(gezichtsveld.toont)
    }
}
