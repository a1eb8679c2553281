// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Opens a dossier for a person: personalia, group, act, and who guides it. Warns when the person may be there already.
package enum OpenDossier {
    package struct Invoer: Sendable {
        /// Fields of `Personalia`, as typed.
        package let personalia: [String: String]
        /// Further first feiten: kind, date as typed, fields as typed.
        package let feiten: [Deel]
        package let regisseur: Medewerker?
        /// The person looked at the warning and says that this is somebody else.
        package let ondanksDubbel: Bool

        package init(personalia: [String: String], feiten: [Deel], regisseur: Medewerker?, ondanksDubbel: Bool) {
            self.personalia = personalia
            self.feiten = feiten
            self.regisseur = regisseur
            self.ondanksDubbel = ondanksDubbel
        }
    }

    /// A first feit beside the personalia.
    package struct Deel: Sendable {
        package let soort: Feitsoort
        package let datum: String
        package let velden: [String: String]

        package init(_ soort: Feitsoort, datum: String, velden: [String: String]) {
            self.soort = soort
            self.datum = datum
            self.velden = velden
        }
    }

    package enum Uitkomst: Sendable {
        case geopend(DossierID)
        /// Perhaps the same person: these dossiers, each with what is equal. Nothing was written.
        case misschienDubbel([Dubbel])
    }

    package static func run(
        _ invoer: Invoer,
        desk: Desk,
        inzage: Inzage,
        ids: @escaping @Sendable () -> FeitID,
        id: DossierID
    ) async throws -> Uitkomst {
        let inzage = try desk.check(.dossierOpenen, inzage)
        let nu = desk.nu()
        let feiten = try eersteFeiten(invoer, inzage, nu, ids)
        let kader = try await desk.kader(inzage.gemeente)
        let codec = try await desk.verzegeling(inzage)
        return try await desk.database(inzage).write { connection in
            let dubbel = try Dubbelen(connection, codec: codec).find(Persoonssleutels(Beeld(feiten)))
            guard dubbel.isEmpty || (invoer.ondanksDubbel && !dubbel.contains { $0.isZeker }) else {
                try JournaalStore(connection).append(
                    .dossiersZoeken,
                    inzage: inzage,
                    personen: dubbel.map(\.dossier),
                    detail: "misschien dubbel",
                    op: nu
                )
                return .misschienDubbel(dubbel)
            }
            try DossierStore(connection, codec: codec).create(id, op: nu)
            _ = try Schrijven(connection: connection, codec: codec, kader: kader)
                .append(feiten, to: id, expecting: 0)
            try JournaalStore(connection).append(.dossierOpenen, inzage: inzage, dossier: id, op: nu)
            return .geopend(id)
        }
    }

    private static func eersteFeiten(
        _ invoer: Invoer,
        _ inzage: Inzage,
        _ nu: Tijdstip,
        _ ids: () -> FeitID
    ) throws(Nee) -> [Feit] {
        var fouten: [Veldfout] = []
        var feiten: [Feit] = []
        let parts = [Deel(.personalia, datum: nu.dag.iso, velden: invoer.personalia)] + invoer.feiten
        for part in parts {
            do throws(Feitlezer.Fouten) {
                let (datum, inhoud) = try Feitlezer.read(
                    part.soort,
                    datum: part.datum,
                    velden: part.velden,
                    vandaag: nu.dag
                )
                feiten.append(feit(part.soort, datum, inhoud, inzage, nu, ids()))
            } catch {
                let prefix = part.soort == .personalia ? "" : "\(part.soort.rawValue)."
                fouten += error.fouten.map { Veldfout(prefix + $0.sleutel, $0.zin, kind: $0.kind) }
            }
        }
        guard fouten.isEmpty else { throw .invoer(fouten) }
        if let regisseur = invoer.regisseur {
            let inhoud = Inhoud().setting(Toewijzing.medewerker, regisseur.id)
                .setting(Toewijzing.naam, regisseur.naam)
            feiten.append(feit(.toewijzing, nu.dag, inhoud, inzage, nu, ids()))
        }
        return feiten
    }

    private static func feit(
        _ soort: Feitsoort,
        _ datum: Day,
        _ inhoud: Inhoud,
        _ inzage: Inzage,
        _ nu: Tijdstip,
        _ id: FeitID
    ) -> Feit {
        Feit(
            id: id,
            soort: soort,
            datum: datum,
            inhoud: inhoud,
            vastgelegd: nu,
            door: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam)
        )
    }
}
