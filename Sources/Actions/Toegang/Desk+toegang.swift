// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

extension Desk {
    /// Refuses when the role may not do this, or not for this purpose. The first line of every act that is not about one
    /// dossier. Gives the look back with the purpose that counts: an act with one purpose has that one.
    @discardableResult
    func check(_ handeling: Handeling, _ inzage: Inzage) throws(Nee) -> Inzage {
        let inzage = inzage.met(doel: handeling.doel(inzage.doel))
        let besluit = Toegang.allow(inzage.medewerker, handeling, op: .gemeente, doel: inzage.doel)
        guard besluit.zicht != nil else { throw .nietToegestaan(handeling) }
        return inzage
    }

    /// Opens one dossier to this person, or says no: it is not there, the role may not, or a reason is needed first. The
    /// first line of every act about one dossier.
    func open(_ handeling: Handeling, _ dossier: DossierID, _ inzage: Inzage) async throws -> Toegelaten {
        let inzage = try check(handeling, inzage)
        let nu = nu()
        let vraag = Relatievraag(wie: Kijksleutel(inzage), dossier: dossier)
        let kluis = Verzegeling(codec, gemeente: inzage.gemeente)
        let antwoord = try await relaties.answer(vraag, in: database(inzage)) { connection in
            Relatieantwoord(
                stand: try Kijkstand(connection, kluis, vraag.wie, op: nu),
                relatie: try DossierrelatieStore(connection).find(dossier)
            )
        }
        let veld = antwoord.stand.gezichtsveld(inzage.medewerker.rol, op: nu)
        guard let found = antwoord.relatie, veld.toont(dossier) else { throw Nee.nietGevonden }
        let relatie = Werkrelatie(
            inzage.medewerker,
            dossier: dossier,
            regisseur: found.regisseur,
            huisgenoten: found.huisgenoten,
            toelatingen: antwoord.stand.toelatingen,
            op: nu
        )
        switch Toegang.allow(inzage.medewerker, handeling, op: .dossier(relatie), doel: inzage.doel) {
        case .toegestaan(let zicht):
            return Toegelaten(
                inzage: inzage.met(relatie: relatie),
                zicht: zicht,
                codec: Verzegeling(codec, gemeente: inzage.gemeente, gezichtsveld: veld),
                gezichtsveld: veld,
                isAfgeschermd: antwoord.stand.afgeschermd.contains(dossier)
            )
        case .redenNodig: throw Nee.redenNodig(dossier)
        case .geweigerd: throw Nee.nietToegestaan(handeling)
        }
    }

    /// Which dossiers exist for this person now.
    func gezichtsveld(_ inzage: Inzage) async throws -> Gezichtsveld {
        let nu = nu()
        let kijker = Kijksleutel(inzage)
        let kluis = Verzegeling(codec, gemeente: inzage.gemeente)
        return try await kijkers.answer(kijker, in: database(inzage)) { try Kijkstand($0, kluis, kijker, op: nu) }
            .gezichtsveld(inzage.medewerker.rol, op: nu)
    }

    /// The keys of the gemeente of this view, and what exists for who looks.
    func verzegeling(_ inzage: Inzage) async throws -> Verzegeling {
        Verzegeling(codec, gemeente: inzage.gemeente, gezichtsveld: try await gezichtsveld(inzage))
    }
}

/// One dossier that was opened to somebody.
struct Toegelaten: Sendable {
    /// The look, with purpose and working relation.
    let inzage: Inzage
    /// The part of the dossier that is seen.
    let zicht: Zicht
    /// The keys, and what else exists for this person.
    let codec: Verzegeling
    let gezichtsveld: Gezichtsveld
    let isAfgeschermd: Bool
}

/// Who looks, in which gemeente.
struct Kijksleutel: Hashable, Sendable {
    let gemeente: GemeenteCode
    let wie: MedewerkerID

    init(_ inzage: Inzage) {
        (gemeente, wie) = (inzage.gemeente, inzage.medewerker.id)
    }
}

struct Relatievraag: Hashable, Sendable {
    let wie: Kijksleutel
    let dossier: DossierID
}

struct Relatieantwoord: Sendable {
    let stand: Kijkstand
    /// Nil when there is no such dossier.
    let relatie: (regisseur: MedewerkerID?, huisgenoten: Set<MedewerkerID>)?
}

/// Where somebody was let in and what is closed, as it stands in the database; which of it holds is asked at each look.
struct Kijkstand: Sendable {
    let toelatingen: [Toelating]
    let afgeschermd: Set<DossierID>

    init(_ connection: any SQLConnection, _ codec: Verzegeling, _ kijker: Kijksleutel, op nu: Tijdstip) throws {
        toelatingen = try ToelatingStore(connection, codec: codec).of(kijker.wie, op: nu)
        afgeschermd = try AfschermingStore(connection, codec: codec).all()
    }

    func gezichtsveld(_ rol: Rol, op nu: Tijdstip) -> Gezichtsveld {
        Gezichtsveld(rol, toelatingen: toelatingen, afgeschermd: afgeschermd, op: nu)
    }
}

extension Handeling {
    /// The purpose that counts when somebody comes with this one.
    func doel(_ asked: Doelbinding) -> Doelbinding {
        doelen.contains(asked) ? asked : doelen.first ?? asked
    }
}
