// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// A file with many persons needs two people: one asks, another approves, and it is fetched once within a day (ASVS 5.0, 2.3.5).
package enum AskUitvoer {
    package static let geldig: Int64 = 86_400_000

    package struct Verzoek: Sendable {
        package enum Stand: Sendable { case wacht, goed, nee, opgehaald, verlopen }

        package let id: String
        package let vorm: String
        package let naam: String
        package let isEigen: Bool
        package let reden: String
        package let aantal: Int
        package let gevraagd: Tijdstip
        package let door: String?
        package let stand: Stand
    }

    package static func run(_ vorm: ExportGemeente.Vorm, reden: String, desk: Desk, inzage: Inzage) async throws {
        let inzage = try desk.check(.gegevensUitvoeren, inzage)
        if let wrong = Toelichting.fout(reden.trimmed, min: 10) { throw Nee.invoer([wrong]) }
        let nu = desk.nu()
        let codec = try await desk.verzegeling(inzage)
        let id = desk.nieuwKenmerk(Feit.self).description
        try await desk.database(inzage).write { connection in
            let aantal = try DossierStore(connection, codec: codec).count()
            try UitvoerverzoekStore(connection, codec: codec)
                .add(id: id, vorm: vorm.code, wie: inzage.medewerker, reden: reden.trimmed, aantal: aantal, op: nu)
            try JournaalStore(connection)
                .append(.gegevensUitvoeren, inzage: inzage, detail: "gevraagd: \(vorm.code)", op: nu)
        }
    }

    package static func list(desk: Desk, inzage: Inzage) async throws -> [Verzoek] {
        let inzage = try desk.check(.gegevensUitvoeren, inzage)
        let codec = try await desk.verzegeling(inzage)
        let begin = Tijdstip(milliseconden: desk.nu().milliseconden - geldig)
        return try await desk.database(inzage).read { connection in
            try UitvoerverzoekStore(connection, codec: codec).recent(limit: 50).map { rij in
                Verzoek(
                    id: rij.id,
                    vorm: rij.vorm,
                    naam: rij.wie.naam,
                    isEigen: rij.wie.id == inzage.medewerker.id,
                    reden: rij.reden,
                    aantal: rij.aantal,
                    gevraagd: rij.gevraagd,
                    door: rij.door,
                    stand: stand(rij, begin)
                )
            }
        }
    }

    private static func stand(_ rij: UitvoerverzoekStore.Rij, _ begin: Tijdstip) -> Verzoek.Stand {
        if rij.opgehaald != nil { return .opgehaald }
        return switch rij.isGoedgekeurd {
        case false?: .nee
        case true?: rij.besloten ?? begin < begin ? .verlopen : .goed
        case nil: rij.gevraagd < begin ? .verlopen : .wacht
        }
    }

    /// Approves or refuses what another asked.
    package static func decide(_ id: String, isGood: Bool, desk: Desk, inzage: Inzage) async throws {
        let inzage = try desk.check(.gegevensUitvoeren, inzage)
        let nu = desk.nu()
        let codec = try await desk.verzegeling(inzage)
        try await desk.database(inzage).write { connection in
            let done = try UitvoerverzoekStore(connection, codec: codec).decide(
                id,
                isGood: isGood,
                door: inzage.medewerker,
                since: Tijdstip(milliseconden: nu.milliseconden - geldig),
                op: nu
            )
            guard done else {
                let zin = "Dit verzoek is van u zelf, is al beslist of is verlopen. Een ander beslist over uw verzoek."
                throw Nee.invoer([Veldfout("verzoek", zin, kind: .ongeldig)])
            }
            try JournaalStore(connection).append(
                .gegevensUitvoeren,
                inzage: inzage,
                detail: isGood ? "goedgekeurd: verzoek \(id)" : "afgewezen: verzoek \(id)",
                op: nu
            )
        }
    }

    /// Throws when this file needs a second person and there is no approval that can be used.
    static func require(
        _ id: String?,
        _ vorm: ExportGemeente.Vorm,
        personen: Int,
        _ connection: any SQLConnection,
        _ codec: Verzegeling,
        _ inzage: Inzage,
        op nu: Tijdstip
    ) throws {
        // Who works on the server holds the database itself.
        guard personen > Volumesein.uitvoer, inzage.herkomst.kanaal != .opdracht else { return }
        let begin = Tijdstip(milliseconden: nu.milliseconden - geldig)
        if let id,
            try UitvoerverzoekStore(connection, codec: codec)
                .use(id, vorm: vorm.code, wie: inzage.medewerker.id, since: begin, op: nu)
        {
            return
        }
        let zin =
            "Dit bestand gaat over \(personen) personen. Vanaf \(Volumesein.uitvoer + 1) keurt een collega het eerst goed."
        throw Nee.invoer([Veldfout("verzoek", zin, kind: .ontbreekt)])
    }
}
