// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@Suite("Toegang: wie mag wat, waarvoor, en wat ziet hij dan")
struct ToegangTests {
    private static func iemand(_ rol: Rol) -> Medewerker {
        Medewerker(id: MedewerkerID(hoog: 1, laag: 1), naam: "Iemand", rol: rol)
    }

    @Test("ASVS 8.1.1, 8.3.1: zonder recht of voor een ander doel is het antwoord nee", arguments: Rol.allCases)
    func standaardNee(_ rol: Rol) {
        for handeling in Handeling.allCases {
            for doel in Doelbinding.allCases {
                let besluit = Toegang.allow(Self.iemand(rol), handeling, op: .gemeente, doel: doel)
                let isAllowed = Bevoegdheid.mag(rol, handeling) && handeling.doelen.contains(doel)
                #expect((besluit.zicht != nil) == isAllowed, "\(rol) \(handeling) \(doel)")
            }
        }
    }

    @Test("ASVS 8.2.2: een dossier vraagt een werkrelatie, anders een reden", arguments: Werkrelatie.allCases)
    func relatie(_ relatie: Werkrelatie) {
        let besluit = Toegang.allow(
            Self.iemand(.regisseur),
            .dossierBekijken,
            op: .dossier(relatie),
            doel: .begeleiding
        )
        #expect(relatie == .geen ? besluit == .redenNodig : besluit.zicht?.isHeel == true)
    }

    @Test("P12, ASVS 8.2.3: van een feit blijft over wat de rol mag zien")
    func velden() throws {
        let personalia = Feit(
            id: FeitID(hoog: 1, laag: 1),
            soort: .personalia,
            datum: Day(number: 1),
            inhoud: Inhoud([
                ("voornamen", .tekst("Selam")), ("bsn", .tekst("999990019")), ("vnummer", .tekst("1234567890")),
                ("geslacht", .code("V")), ("adres", .tekst("Plein 1")),
            ]),
            vastgelegd: Tijdstip(milliseconden: 0),
            door: Feit.Auteur(id: nil, naam: "x")
        )
        func keys(_ rol: Rol, _ handeling: Handeling = .dossierBekijken) -> [String] {
            Zicht(rol, handeling).deel(personalia)?.inhoud.waarden.map(\.sleutel) ?? []
        }
        #expect(keys(.regisseur) == ["voornamen", "bsn", "vnummer", "geslacht", "adres"])
        #expect(Zicht(.regisseur, .dossierBekijken).deel(personalia)?.inhoud["bsn"] == .tekst("•••••0019"))
        #expect(Zicht(.regisseur, .dossierBekijken).deel(personalia)?.inhoud["vnummer"] == .tekst("••••••7890"))
        #expect(Zicht(.regisseur, .nummerBekijken).deel(personalia)?.inhoud["bsn"] == .tekst("999990019"))
        #expect(keys(.jobcoach) == ["voornamen", "adres"])
        #expect(keys(.vrijwilliger) == ["voornamen", "adres"])
        for rol in [Rol.beheerder, .auditor, .controller, .beleid, .wethouder, .accounthouder] {
            #expect(keys(rol) == [], "\(rol)")
        }
    }

    @Test("P12: een hoofdstuk dat de rol niet ziet, valt weg", arguments: Feitsoort.allCases)
    func hoofdstukken(_ soort: Feitsoort) {
        let feit = Feit(
            id: FeitID(hoog: 1, laag: 1),
            soort: soort,
            datum: Day(number: 1),
            inhoud: Inhoud(),
            vastgelegd: Tijdstip(milliseconden: 0),
            door: Feit.Auteur(id: nil, naam: "x")
        )
        let hoofdstuk = soort.beschrijving.hoofdstuk
        #expect(Zicht(.regisseur, .dossierBekijken).deel(feit) != nil)
        #expect((Zicht(.vrijwilliger, .dossierBekijken).deel(feit) != nil) == (hoofdstuk == .persoon))
        #expect(Zicht(.jobcoach, .dossierBekijken).toont(soort) || hoofdstuk != .werk)
        for rol in [Rol.jobcoach, .taalaanbieder, .begeleider, .vrijwilliger] {
            #expect(![.handhaving, .overig, .plicht].contains(hoofdstuk) || !Zicht(rol, .dossierBekijken).toont(soort))
            #expect(!Zicht.schrijft(rol, soort) || Zicht(rol, .dossierBekijken).toont(soort))
        }
    }
}

@Suite("Werkrelatie en gezichtsveld")
struct WerkrelatieTests {
    private let dossier = DossierID(hoog: 5, laag: 5)
    private let nu = Tijdstip(milliseconden: 1_000_000)
    private let collega = MedewerkerID(hoog: 8, laag: 8)

    private func relatie(
        _ rol: Rol = .regisseur,
        regisseur: MedewerkerID?,
        huisgenoten: Set<MedewerkerID> = [],
        _ toelatingen: [Toelating] = []
    ) -> Werkrelatie {
        Werkrelatie(
            Medewerker(id: MedewerkerID(hoog: 1, laag: 1), naam: "Ik", rol: rol),
            dossier: dossier,
            regisseur: regisseur,
            huisgenoten: huisgenoten,
            toelatingen: toelatingen,
            op: nu
        )
    }

    @Test("Wie begeleidt, wie het gezin begeleidt, wie het team leidt, en wie een reden gaf")
    func relaties() {
        let ik = MedewerkerID(hoog: 1, laag: 1)
        #expect(relatie(regisseur: ik) == .eigen)
        #expect(relatie(regisseur: collega) == .geen)
        #expect(relatie(regisseur: nil) == .team)
        #expect(relatie(.teamleider, regisseur: collega) == .team)
        #expect(relatie(.jobcoach, regisseur: nil) == .geen)
        #expect(relatie(regisseur: collega, huisgenoten: [ik]) == .huishouden)
        #expect(relatie(.jobcoach, regisseur: collega, huisgenoten: [ik]) == .geen)
        for (soort, verwacht) in [
            (Toelating.Soort.betrokken, Werkrelatie.betrokken), (.kring, .betrokken), (.reden, .reden), (.nood, .nood),
        ] {
            let hier = Toelating(soort, dossier: dossier, vanaf: nu, tot: nil)
            let elders = Toelating(soort, dossier: DossierID(hoog: 6, laag: 6), vanaf: nu, tot: nil)
            #expect(relatie(regisseur: collega, [hier]) == verwacht)
            #expect(relatie(regisseur: collega, [elders]) == .geen)
        }
        let vervanging = Toelating(.vervanging, dossier: nil, collega: collega, vanaf: nu, tot: nil)
        #expect(relatie(regisseur: collega, [vervanging]) == .vervanging)
        #expect(relatie(regisseur: MedewerkerID(hoog: 9, laag: 9), [vervanging]) == .geen)
    }

    @Test("Een toelating geldt tot haar einde, en op dat ogenblik niet meer")
    func einde() {
        for (tot, verwacht) in [(nu.milliseconden, Werkrelatie.geen), (nu.milliseconden + 1, .reden)] {
            let toelating = Toelating(
                .reden,
                dossier: dossier,
                vanaf: Tijdstip(milliseconden: 0),
                tot: Tijdstip(milliseconden: tot)
            )
            #expect(relatie(regisseur: collega, [toelating]) == verwacht)
        }
    }

    @Test(
        "S9: afgeschermd bestaat alleen voor de kring en de noodtoegang; een partner ziet alleen waar hij bij betrokken is"
    )
    func gezichtsveld() {
        let ander = DossierID(hoog: 6, laag: 6)
        func veld(_ rol: Rol, _ soort: Toelating.Soort?) -> Gezichtsveld {
            Gezichtsveld(
                rol,
                toelatingen: soort.map { [Toelating($0, dossier: dossier, vanaf: nu, tot: nil)] } ?? [],
                afgeschermd: [dossier],
                op: nu
            )
        }
        #expect(veld(.regisseur, nil) == .behalve([dossier]))
        #expect(veld(.regisseur, .reden) == .behalve([dossier]) && veld(.regisseur, .betrokken) == .behalve([dossier]))
        #expect(veld(.regisseur, .kring) == .alles && veld(.teamleider, .nood) == .alles)
        #expect(veld(.jobcoach, .betrokken) == .alleen([]) && veld(.jobcoach, .kring) == .alleen([dossier]))
        #expect(!veld(.regisseur, nil).toont(dossier) && veld(.regisseur, nil).toont(ander))
        #expect(veld(.jobcoach, .kring).toont(dossier) && !veld(.jobcoach, .kring).toont(ander))
    }
}
