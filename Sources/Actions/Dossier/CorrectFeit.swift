// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Corrects a feit: writes a new one that names it, with the reason. The old one stays readable.
package enum CorrectFeit {
    package struct Invoer: Sendable {
        package let dossier: DossierID
        package let feit: FeitID
        package let datum: String
        package let velden: [String: String]
        package let reden: String
        package let versie: Int?

        package init(
            dossier: DossierID,
            feit: FeitID,
            datum: String,
            velden: [String: String],
            reden: String,
            versie: Int?
        ) {
            self.dossier = dossier
            self.feit = feit
            self.datum = datum
            self.velden = velden
            self.reden = reden
            self.versie = versie
        }
    }

    package static func run(_ invoer: Invoer, desk: Desk, inzage: Inzage, id: FeitID) async throws -> Int {
        let toegang = try await desk.open(.feitVerbeteren, invoer.dossier, inzage)
        let (inzage, codec) = (toegang.inzage, toegang.codec)
        let reden = try Reden.read(invoer.reden)
        let nu = desk.nu()
        let kader = try await desk.kader(inzage.gemeente)
        return try await desk.database(inzage).write { connection in
            guard
                let oud = try DossierStore(connection, codec: codec).feiten(invoer.dossier).first(where: {
                    $0.id == invoer.feit
                })
            else { throw Nee.nietGevonden }
            let gelezen: (datum: Day, inhoud: Inhoud)
            do throws(Feitlezer.Fouten) {
                gelezen = try Feitlezer.read(oud.soort, datum: invoer.datum, velden: invoer.velden, vandaag: nu.dag)
            } catch {
                throw Nee.invoer(error.fouten)
            }
            let feit = Feit(
                id: id,
                soort: oud.soort,
                datum: gelezen.datum,
                inhoud: gelezen.inhoud,
                vastgelegd: nu,
                door: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam),
                werking: .verbetert(oud.id),
                reden: reden
            )
            let dossier = try Schrijven(connection: connection, codec: codec, kader: kader)
                .append([feit], to: invoer.dossier, expecting: invoer.versie)
            try JournaalStore(connection).append(
                .feitVerbeteren,
                inzage: inzage,
                dossier: invoer.dossier,
                detail: oud.soort.rawValue,
                op: nu
            )
            return dossier.versie
        }
    }
}

/// The reason that a correction or withdrawal needs.
enum Reden {
    static func read(_ typed: String) throws(Nee) -> String {
        if let fout = fout(typed) { throw .invoer([fout]) }
        return typed.trimmed
    }

    /// What is wrong with a reason; nil when nothing is.
    static func fout(_ typed: String) -> Veldfout? {
        let reden = typed.trimmed
        guard !reden.isEmpty else {
            return Veldfout("verbeterreden", "Schrijf waarom; de reden blijft bij het feit staan.", kind: .ontbreekt)
        }
        guard reden.count <= 500, !reden.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\r" })
        else { return Veldfout("verbeterreden", "De reden is hoogstens 500 gewone tekens.", kind: .teLang) }
        return nil
    }
}
