// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Exchange
internal import Storage

/// Destroys a dossier that somebody else proposed: key, rows and what names the person elsewhere, in one transaction with the
/// certificate and the line of the journal. There is no way back.
package enum ConfirmDestruction {
    package static func run(_ id: DossierID, desk: Desk, inzage: Inzage) async throws -> Vernietigverklaring {
        let toegang = try await desk.open(.vernietigenBevestigen, id, inzage)
        let (nu, inzage, codec) = (desk.nu(), toegang.inzage, toegang.codec)
        let kader = try await desk.kader(inzage.gemeente)
        let database = try desk.database(inzage)
        let verklaring = try await database.write { connection in
            guard let dossier = try DossierStore(connection, codec: codec).find(id),
                let voorstel = try VoorstelStore(connection).find(id)
            else { throw Nee.nietGevonden }
            guard voorstel.door.id != inzage.medewerker.id else { throw Nee.weigering(zelf) }
            let toets = Vernietigtoets(
                beeld: dossier.beeld,
                isBeperkt: try BeperkingStore.isOpen(id, connection),
                vandaag: nu.dag,
                parameters: kader.parameters
            )
            let goed = try toets.check(voorstel.grond, oordeel: voorstel.oordeel)
            let store = VernietigingStore(connection)
            let verklaring = Vernietigverklaring(
                nummer: try VerklaringStore(connection).next(),
                dossier: id,
                grond: goed.grond,
                termijn: goed.termijn,
                isOordeel: voorstel.oordeel != nil,
                aantallen: try store.counts(id).filter { $0.soort != "vernietigvoorstel" },
                voorgesteld: voorstel.door,
                voorgesteldOp: voorstel.tijd,
                bevestigd: Medewerkernaam(inzage.medewerker),
                bevestigdOp: nu
            )
            // First the line, while the journal still finds who guides the dossier.
            try JournaalStore(connection).append(
                .vernietigenBevestigen,
                inzage: inzage,
                dossier: id,
                detail: "verklaring \(verklaring.nummer)",
                op: nu
            )
            try store.forget(names(dossier.beeld))
            try store.destroy(id, op: nu)
            try VerklaringStore(connection).add(verklaring)
            return verklaring
        }
        // What could not be emptied now, with a reader under way, goes with the daily clean-up.
        _ = try? await database.settle()
        // And what could not be carried to the list beside the databases now, with the task of every ten minutes.
        _ = try? await PublishVernietigd.run(inzage.gemeente, in: database, desk: desk)
        return verklaring
    }

    private static let zelf = Weigering(
        "U hebt dit zelf voorgesteld. Vernietigen doen altijd twee mensen.",
        watNu: "Vraag een andere teamleider of beheerder om het te bevestigen.",
        grond: Grond(["PRIV-08"])
    )

    /// The words of every name that the person had, folded; short ones such as `de` would meet everything.
    private static func names(_ beeld: Beeld) -> Set<String> {
        Set(
            beeld.alle.filter { $0.soort == .personalia }
                .flatMap { [$0[Personalia.voornamen], $0[Personalia.achternaam]].compactMap(\.self) }
                .flatMap(Vouwen.words).filter { $0.count >= 3 }
        )
    }
}

/// The certificate of a destruction.
package enum ShowVerklaring {
    package static func run(_ nummer: Int, desk: Desk, inzage: Inzage) async throws -> Vernietigverklaring {
        let inzage = try desk.check(.bewaartermijnBekijken, inzage)
        let found = try await desk.database(inzage).read { try VerklaringStore($0).find(nummer) }
        guard let found else { throw Nee.nietGevonden }
        return found
    }

    /// The same as a file.
    package static func bestand(_ nummer: Int, desk: Desk, inzage: Inzage) async throws -> [UInt8] {
        var writer = JSONWriter(.leesbaar)
        writer.verklaring(try await run(nummer, desk: desk, inzage: inzage))
        return writer.take()
    }
}
