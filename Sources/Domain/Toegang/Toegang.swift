// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is asked about: the gemeente as a whole, or one dossier and what the person has to do with it.
public enum Voorwerp: Hashable, Sendable {
    /// Lists, counts, law, accounts: nothing of one person alone.
    case gemeente
    /// One dossier that exists for this person.
    case dossier(Werkrelatie)
}

/// May this person do this, to this, for this purpose? And what is then seen?
public enum Toegangsbesluit: Hashable, Sendable {
    /// Yes, and of a dossier this is shown.
    case toegestaan(Zicht)
    /// Not without a reason: there is no working relation.
    case redenNodig
    /// No: not with this role, or not for this purpose.
    case geweigerd

    /// What is shown; nil when the answer is no.
    public var zicht: Zicht? {
        if case .toegestaan(let zicht) = self { zicht } else { nil }
    }
}

/// The one place where is decided who may do what. Default is no.
public enum Toegang {
    public static func allow(
        _ actor: Medewerker,
        _ handeling: Handeling,
        op voorwerp: Voorwerp,
        doel: Doelbinding
    ) -> Toegangsbesluit {
        guard Bevoegdheid.mag(actor.rol, handeling), handeling.doelen.contains(doel) else { return .geweigerd }
        let zicht = Zicht(actor.rol, handeling)
        switch voorwerp {
        case .gemeente: return .toegestaan(zicht)
        // Handing data over at the desk is not looking; who keeps the system guides nobody.
        case .dossier where actor.rol == .beheerder: return .toegestaan(zicht)
        case .dossier(let relatie): return relatie.isGrond ? .toegestaan(zicht) : .redenNodig
        }
    }
}

extension Werkrelatie {
    /// What somebody has to do with a dossier that lies in the own field of view.
    ///
    /// `regisseur` is who guides it now, `huisgenoten` who guide others of the household.
    public init(
        _ wie: Medewerker,
        dossier: DossierID,
        regisseur: MedewerkerID?,
        huisgenoten: Set<MedewerkerID>,
        toelatingen: [Toelating],
        op nu: Tijdstip
    ) {
        let geldig = toelatingen.filter { $0.geldt(op: nu) }
        let own = geldig.filter { $0.dossier == dossier || ($0.collega != nil && $0.collega == regisseur) }
            .map(\.soort)
        if regisseur == wie.id {
            self = .eigen
        } else if own.contains(.nood) {
            self = .nood
        } else if own.contains(.kring) || own.contains(.betrokken) {
            self = .betrokken
        } else if wie.rol == .teamleider || (wie.rol.isRegie && regisseur == nil) {
            self = .team
        } else if wie.rol.isRegie && huisgenoten.contains(wie.id) {
            self = .huishouden
        } else {
            self = own.contains(.vervanging) ? .vervanging : own.contains(.reden) ? .reden : .geen
        }
    }
}
