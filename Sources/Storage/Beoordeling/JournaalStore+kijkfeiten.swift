// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain

extension JournaalStore {
    /// The lines since a moment as judging reads them, with the names of who made them. `afgeschermd` are closed dossiers: asking
    /// for one that does not exist for you is an attempt.
    package func kijkfeiten(
        vanaf: Tijdstip,
        medewerker: MedewerkerID? = nil,
        afgeschermd: Set<DossierID>
    ) throws -> (feiten: [Kijkfeit], namen: [MedewerkerID: String]) {
        var conditions = Conditions("medewerker IS NOT NULL AND kanaal <> 'ACHTERGROND'")
        conditions.add("tijd >= ?", [.integer(vanaf.milliseconden)])
        if let medewerker { conditions.add("medewerker = ?", [.text(medewerker.description)]) }
        var feiten: [Kijkfeit] = []
        var namen: [MedewerkerID: String] = [:]
        try connection.each(
            """
            SELECT tijd, medewerker, naam, handeling, dossier, detail, uitkomst, relatie, aantal FROM journaal
            WHERE \(conditions.sql) ORDER BY tijd, volgnr
            """,
            conditions.arguments
        ) { row in
            guard let wie = MedewerkerID(try row.text(1)) else { return .next }
            let dossier = try row.optionalText(4).flatMap { DossierID($0) }
            if let dossier, !gezichtsveld.toont(dossier) { return .next }
            if namen[wie] == nil { namen[wie] = try row.text(2) }
            let aantal = try row.optionalInt(8)
            let soort = Kijkfeit.Soort(
                handeling: try row.text(3),
                detail: try row.optionalText(5),
                uitkomst: try row.text(6),
                isMetPersonen: aantal != nil,
                isAfgeschermd: dossier.map(afgeschermd.contains) ?? false
            )
            guard soort != .anders else { return .next }
            feiten.append(
                Kijkfeit(
                    soort,
                    door: wie,
                    in: dossier,
                    op: Tijdstip(milliseconden: try row.int64(0)),
                    relatie: try row.optionalText(7).flatMap(Werkrelatie.init(rawValue:)),
                    aantal: aantal ?? 0
                )
            )
            return .next
        }
        return (feiten, namen)
    }
}

extension Kijkfeit.Soort {
    fileprivate init(
        handeling: String,
        detail: String?,
        uitkomst: String,
        isMetPersonen: Bool,
        isAfgeschermd: Bool
    ) {
        switch (Journaaluitkomst(rawValue: uitkomst), Handeling(rawValue: handeling)) {
        case (.redenGevraagd, _): self = .redenGevraagd
        case (.geweigerd, _): self = .geweigerd
        case (.nietGevonden, _): self = isAfgeschermd ? .geweigerd : .nietGevonden
        case (_, .dossierBekijken): self = .bekeken
        case (_, .nummerBekijken): self = .nummer
        case (_, .redenOpgeven): self = .reden
        case (_, .noodtoegang): self = .nood
        // Asking for a file, and approving one, takes nothing out.
        case (_, .gegevensUitvoeren): self = isMetPersonen ? .uitgevoerd : .anders
        case (_, .dossierUitvoeren): self = .uitgevoerd
        // Paging through a list is no search.
        case (_, .dossiersZoeken): self = detail?.hasSuffix("gevonden") == true ? .gezocht : .anders
        default: self = .anders
        }
    }
}
