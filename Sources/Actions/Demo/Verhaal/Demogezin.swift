// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The family of walk-through D-02: mother, father, son and daughter, from the AZC to the first paid job.
enum Demogezin {
    static let koppeling = Day(2024, 3, 4)
    static let woning = Day(2024, 5, 6)
    static let pip = Day(2024, 5, 21)
    /// The last day of which something is told.
    static let slot = Day(2025, 7, 31)

    /// The four dossiers as they were recorded until the morning of the demonstration day.
    static func dossiers(_ plek: Demoplek, regisseur: Medewerker, teamleider: Medewerker) -> [Demodossier] {
        let personen = personen(plek)
        let verhalen: [(inout Dossierschrijver, Demopersoon) -> Void] = [
            { $0.schrijfMoeder($1) }, { $0.schrijfVader($1) }, { $0.schrijfZoon($1) }, { _, _ in },
        ]
        return zip(personen, verhalen).map { persoon, verhaal in
            var schrijver = Dossierschrijver(plek, nummer: persoon.nummer, begin: koppeling, regisseur: regisseur)
            schrijver.koppelGezinslid(persoon, teamleider: teamleider)
            verhaal(&schrijver, persoon)
            return schrijver.klaar()
        }
    }

    private static func personen(_ plek: Demoplek) -> [Demopersoon] {
        let huishouden = plek.huishouden(9_000_000)
        func persoon(
            _ nummer: Int,
            _ voornaam: String,
            _ achternaam: String,
            vrouw: Bool,
            geboren: Day,
            _ relatie: Relatie
        ) -> Demopersoon {
            Demopersoon(
                nummer: 900 + nummer,
                naam: Demonaam(voornaam: voornaam, achternaam: achternaam, taal: .tigrinya),
                isVrouw: vrouw,
                geboren: geboren,
                bsn: Demonummers.bsn(900 + nummer),
                huishouden: huishouden,
                relatie: relatie
            )
        }
        return [
            persoon(1, "Senait", "Weldu", vrouw: true, geboren: Day(1985, 9, 12), .hoofd),
            persoon(2, "ዮናስ", "ተኽለ", vrouw: false, geboren: Day(1982, 11, 30), .partner),
            persoon(3, "Filmon", "Tekle", vrouw: false, geboren: Day(2006, 8, 20), .kind),
            persoon(4, "Luwam", "Tekle", vrouw: true, geboren: Day(2014, 6, 3), .kind),
        ]
    }
}

extension Dossierschrijver {
    /// What the four have in common: linked on 4 March, a home on 6 May.
    fileprivate mutating func koppelGezinslid(_ persoon: Demopersoon, teamleider: Medewerker) {
        let dag = Demogezin.koppeling
        let gekoppeld = Tijdstip(dag: dag, minuut: 8 * 60 + 10)
        open(persoon, door: .coa, metAdres: false, om: gekoppeld)
        recht(
            .asiel28Vw,
            sinds: dag.eerder(12),
            groep: .asielstatushouder,
            wet: .wi2021,
            door: .coa,
            om: gekoppeld
        )
        koppel(op: dag, om: gekoppeld)
        wijsToe(door: .medewerker(teamleider), om: gekoppeld.plus(minuten: 4))
        leerKennen(na: dag)
        add(.huisvesting, Day(2024, 3, 18), [Huisvesting.stand.met(.gezocht)])
        add(.huisvesting, Day(2024, 4, 17), [Huisvesting.stand.met(.gevonden)])
        vestig(persoon, op: Demogezin.woning)
        betrekWoning(op: Demogezin.woning)
    }
}
