// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// What has to go and what went: dossiers whose term is over, proposals, certificates.
package struct Bewaarlijst: Sendable {
    package let peildatum: Day
    package let regels: [Regel]
    /// All of which the day has come, also those that are not in `regels`.
    package let aantal: Int
    package let verklaringen: [Vernietigverklaring]
    package let isMetNaam: Bool

    /// A dossier of which the day has come, or that was proposed.
    package struct Regel: Sendable {
        package let dossier: DossierID
        package let naam: String
        /// What the rule says today.
        package let uitkomst: Uitkomst<Bewaartermijn.Termijn>
        package let voorstel: Vernietigvoorstel?
        package let isBeperkt: Bool
    }
}

package enum ShowBewaartermijn {
    /// How many dossiers stand on the page.
    package static let lengte = 100

    package static func run(desk: Desk, inzage: Inzage) async throws -> Bewaarlijst {
        let inzage = try desk.check(.bewaartermijnBekijken, inzage)
        let (vandaag, veld) = (desk.vandaag, try await desk.gezichtsveld(inzage))
        let codec = Verzegeling(desk.codec, gemeente: inzage.gemeente, gezichtsveld: veld)
        let kader = try await desk.kader(inzage.gemeente)
        let lijst = try await desk.database(inzage).read { connection in
            let voorstellen = try VoorstelStore(connection).all(limit: lengte)
            let due = try BewaarStore(connection).due(op: vandaag, limit: lengte, voor: veld).map(\.dossier)
            let known = Set(voorstellen.map(\.dossier))
            return Bewaarlijst(
                peildatum: vandaag,
                regels: try lines(
                    voorstellen.map(\.dossier) + due.filter { !known.contains($0) },
                    voorstellen,
                    connection,
                    codec,
                    kader
                ),
                aantal: try BewaarStore(connection).count(op: vandaag, voor: veld),
                verklaringen: try VerklaringStore(connection).recent(limit: lengte),
                isMetNaam: try InstellingStore(connection).isMetNaam
            )
        }
        try await desk.noteer(.bewaartermijnBekijken, lijst.regels.map(\.dossier), "bewaartermijn", inzage)
        return lijst
    }

    /// One dossier of the list, for its own page.
    package static func regel(_ id: DossierID, desk: Desk, inzage: Inzage) async throws -> Bewaarlijst.Regel {
        let toegang = try await desk.open(.bewaartermijnBekijken, id, inzage)
        let (inzage, codec) = (toegang.inzage, toegang.codec)
        let kader = try await desk.kader(inzage.gemeente)
        let found = try await desk.database(inzage).read { connection in
            let voorstel = try VoorstelStore(connection).find(id)
            return try lines([id], voorstel.map { [$0] } ?? [], connection, codec, kader)
        }
        guard let regel = found.first else { throw Nee.nietGevonden }
        let nu = desk.nu()
        try await desk.database(inzage).note { connection in
            try JournaalStore(connection).append(.bewaartermijnBekijken, inzage: inzage, dossier: id, op: nu)
        }
        return regel
    }

    private static func lines(
        _ ids: [DossierID],
        _ voorstellen: [Vernietigvoorstel],
        _ connection: any SQLConnection,
        _ codec: Verzegeling,
        _ kader: Klokkader
    ) throws -> [Bewaarlijst.Regel] {
        let feiten = try DossierStore(connection, codec: codec).feiten(in: ids)
        return try ids.compactMap { id in
            guard let own = feiten[id] else { return nil }
            let beeld = Beeld(own)
            let voorstel = voorstellen.first { $0.dossier == id }
            let isBeperkt = try BeperkingStore.isOpen(id, connection)
            return Bewaarlijst.Regel(
                dossier: id,
                naam: beeld.naam,
                uitkomst: beeld.bewaartermijn(
                    isBeperkt: isBeperkt,
                    oordeel: voorstel?.oordeel,
                    parameters: kader.parameters
                ),
                voorstel: voorstel,
                isBeperkt: isBeperkt
            )
        }
    }
}
