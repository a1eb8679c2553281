// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// Proposes that a dossier is destroyed, with the ground. Nothing goes until another person confirms it.
package enum ProposeDestruction {
    package static let grondVeld = "grond"
    package static let oordeelVeld = "oordeel"

    package static func run(
        _ id: DossierID,
        grond typed: String,
        oordeel typedDay: String,
        desk: Desk,
        inzage: Inzage
    ) async throws {
        let toegang = try await desk.open(.vernietigenVoorstellen, id, inzage)
        let (nu, inzage, codec) = (desk.nu(), toegang.inzage, toegang.codec)
        let oordeel = Day(typed: typedDay.trimmed)
        var fouten: [Veldfout] = []
        if !typedDay.trimmed.isEmpty, oordeel.map({ $0 > nu.dag }) ?? true {
            fouten.append(
                Veldfout(oordeelVeld, "Schrijf een bestaande dag die voorbij is, als dd-mm-jjjj.", kind: .ongeldig)
            )
        }
        let grond = Vernietiggrond(rawValue: typed)
        if grond == nil { fouten.append(Veldfout(grondVeld, "Kies waarom.", kind: .ontbreekt)) }
        guard let grond, fouten.isEmpty else { throw Nee.invoer(fouten) }
        let kader = try await desk.kader(inzage.gemeente)
        try await desk.database(inzage).write { connection in
            guard let dossier = try DossierStore(connection, codec: codec).find(id) else { throw Nee.nietGevonden }
            let toets = Vernietigtoets(
                beeld: dossier.beeld,
                isBeperkt: try BeperkingStore.isOpen(id, connection),
                vandaag: nu.dag,
                parameters: kader.parameters
            )
            let goed = try toets.check(grond, oordeel: oordeel)
            let voorstel = Vernietigvoorstel(
                dossier: id,
                grond: goed.grond,
                oordeel: oordeel,
                door: Medewerkernaam(inzage.medewerker),
                tijd: nu
            )
            guard try VoorstelStore(connection).add(voorstel) else {
                throw Nee.weigering(
                    Weigering(
                        "Vernietigen is voor dit dossier al voorgesteld.",
                        watNu: "Een ander dan wie het voorstelde kan het bevestigen of afwijzen.",
                        grond: Grond(["PRIV-08"])
                    )
                )
            }
            try JournaalStore(connection).append(
                .vernietigenVoorstellen,
                inzage: inzage,
                dossier: id,
                detail: goed.grond.rawValue,
                op: nu
            )
        }
    }

    /// Takes a proposal back, or turns it down: either may do that.
    package static func withdraw(_ id: DossierID, desk: Desk, inzage: Inzage) async throws {
        let inzage = try await desk.open(.vernietigenVoorstellen, id, inzage).inzage
        let nu = desk.nu()
        try await desk.database(inzage).write { connection in
            guard try VoorstelStore(connection).remove(id) else { throw Nee.nietGevonden }
            try JournaalStore(connection)
                .append(.vernietigenVoorstellen, inzage: inzage, dossier: id, detail: "voorstel ingetrokken", op: nu)
        }
    }
}
