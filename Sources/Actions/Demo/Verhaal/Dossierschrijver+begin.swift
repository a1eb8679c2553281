// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Dossierschrijver {
    /// Opens the dossier: who it is, with whom, who guides.
    mutating func open(_ persoon: Demopersoon, door afzender: Afzender, metAdres: Bool, om tijd: Tijdstip? = nil) {
        add(.personalia, begin, persoon.personalia(in: plek, metAdres: metAdres), door: afzender, om: tijd)
        if let huishouden = persoon.huishouden {
            add(
                .huishouden,
                begin,
                [HuishoudenLid.huishouden.met(huishouden), HuishoudenLid.relatie.met(persoon.relatie)],
                door: afzender,
                om: tijd
            )
        }
    }

    /// Gives the dossier to its regisseur.
    mutating func wijsToe(door afzender: Afzender? = nil, om tijd: Tijdstip? = nil) {
        add(
            .toewijzing,
            begin,
            [Toewijzing.medewerker.met(regisseur.id), Toewijzing.naam.met(regisseur.naam)],
            door: afzender,
            om: tijd
        )
    }

    /// Permit, group and act.
    mutating func recht(
        _ recht: Verblijfsrecht,
        sinds: Day,
        groep: Inburgeraarsgroep,
        wet: Wetsversie,
        door afzender: Afzender? = nil,
        om tijd: Tijdstip? = nil
    ) {
        let duo: DuoGroep =
            switch groep {
            case .asielstatushouder: .asielstatushouder
            case .gezinsmigrant: .gezinshereniger
            case .overigeMigrant: .overig
            }
        add(.verblijf, sinds, [Verblijf.recht.met(recht)], door: afzender, om: tijd)
        add(
            .groep,
            sinds,
            [Groepsindeling.groep.met(groep), Groepsindeling.duoGroep.met(duo)],
            door: afzender,
            om: tijd
        )
        let reden = wet == .wi2013 ? "plichtig voor 1 januari 2022" : "plichtig na 1 januari 2022"
        add(
            .regime,
            sinds,
            [Regime.wet.met(wet), plek.isBeknopt ? nil : Regime.reden.met(reden)],
            door: afzender,
            om: tijd
        )
    }

    /// DUO says that the person must integrate.
    mutating func kennisgeving(op dag: Day) {
        add(.plicht, dag, door: .duo)
        add(.kennisgeving, dag, door: .duo)
    }

    /// The person registers here; the BRP gives number and address.
    mutating func vestig(_ persoon: Demopersoon, op dag: Day) {
        add(.vestiging, dag, door: .brp)
        add(.personalia, dag, persoon.personalia(in: plek, metAdres: true), door: .brp)
    }

    /// The first day in the own home: counted for the taakstelling and for social guidance.
    mutating func betrekWoning(op dag: Day) {
        add(.huisvesting, dag, [Huisvesting.stand.met(.woning), Huisvesting.adres.met(plek.naam)])
        add(
            .begeleiding,
            dag,
            [Begeleiding.stap.met(.begonnen), Begeleiding.uitvoerder.met(plek.partners.welzijn)],
            door: .partner(plek.partners.welzijn)
        )
    }
}
