// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Dossierschrijver {
    /// A nurse: B1-route, PVT in September, MAP in February, work on 2 June 2025.
    mutating func schrijfMoeder(_ persoon: Demopersoon) {
        schrijfOuder(persoon, .b1)
        add(.bijstand, Demogezin.woning, [Bijstand.stap.met(.begint)])
        lessen(vanaf: Day(2024, 6, 24), tot: Demogezin.slot, urenPerHalfjaar: 240)
        add(.doel, Day(2024, 3, 28), [Doel.woorden.met("Ik wil weer als verpleegkundige werken."), werk])
        pvt(vanaf: Day(2024, 9, 6))
        traject(Demotraject(begin: Day(2024, 9, 2), einde: Day(2025, 6, 30)))
        add(
            .ontzorgen,
            Day(2024, 10, 4),
            [Ontzorging.stap.met(.overdracht), Ontzorging.toelichting.met("Huur en zorgpremie zelf vanaf november")]
        )
        map(vanaf: Day(2024, 11, 12), keer: 5)
        add(
            .notitie,
            Day(2025, 1, 9),
            [Notitie.tekst.met("Kan in januari niet beginnen: geen plaats in de kinderopvang. Buddy voor BIG gezocht.")]
        )
        add(.mapEindgesprek, Day(2025, 2, 18), [MapEindgesprek.voldoende.met(true)])
        add(
            .werk,
            Day(2025, 6, 2),
            [
                Werk.soort.met(.baan), Werk.werkgever.met("Zorghuis De Hazelaar"), Werk.urenPerWeek.met(Uren(28)),
                Werk.opNiveau.met(false),
            ]
        )
        add(.bijstand, Day(2025, 6, 30), [Bijstand.stap.met(.eindigt)])
        uitstroomNaarWerk()
    }

    /// Another script: Z-route with alphabetisation, a startbaan on 1 October 2024.
    mutating func schrijfVader(_ persoon: Demopersoon) {
        schrijfOuder(persoon, .zelfredzaamheid)
        add(
            .doel,
            Day(2024, 3, 28),
            [Doel.woorden.met("Ik wil met mijn handen werken en mijn gezin onderhouden."), werk]
        )
        add(
            .alfabetisering,
            Day(2024, 7, 1),
            [
                Alfabetiseringstraject.soort.met(.andersAlfabeet),
                Alfabetiseringstraject.aanbieder.met(plek.partners.taal),
            ]
        )
        lessen(vanaf: Day(2024, 7, 1), tot: Demogezin.slot, urenPerHalfjaar: 200, soort: .alfabetisering)
        traject(Demotraject(begin: Day(2024, 7, 8), einde: Day(2025, 6, 30)))
        pvt(vanaf: Day(2024, 9, 6), gemist: .solidariteit)
        add(
            .werk,
            Day(2024, 10, 1),
            [
                Werk.soort.met(.startbaan), Werk.werkgever.met("Metaalbedrijf Noordhof"),
                Werk.urenPerWeek.met(Uren(24)), Werk.taalUren.met(Uren(8)), Werk.opNiveau.met(false),
            ]
        )
        add(
            .pvtSessie,
            Day(2024, 11, 8),
            [PvtSessie.onderdeel.met(.solidariteit), PvtSessie.uren.met(Uren(3)), PvtSessie.aanwezig.met(true)]
        )
        add(.pvtOndertekening, Day(2024, 11, 8), [PvtOndertekening.getekend.met(true)])
        uitstroomNaarWerk()
    }

    /// Seventeen and at school: not yet in duty; on the eighteenth birthday somebody looks again.
    mutating func schrijfZoon(_ persoon: Demopersoon) {
        add(.opleiding, Day(2024, 5, 13), [Opleiding.soort.met(.isk), Opleiding.school.met("Schakelklas")])
        add(
            .notitie,
            Day(2024, 8, 19),
            [Notitie.tekst.met("Wordt morgen 18 en blijft op school: vrijstelling volgens school. Bel in juni weer.")]
        )
    }

    private mutating func schrijfOuder(_ persoon: Demopersoon, _ route: Leerroute) {
        kennisgeving(op: Day(2024, 4, 22))
        intake(op: Day(2024, 3, 14), compleet: false, plaats: "AZC")
        intake(op: Day(2024, 3, 28), compleet: true, plaats: "AZC")
        toets(op: Day(2024, 4, 11), uitslag: route == .b1 ? .haalbaar : .nietHaalbaar)
        advies(op: Day(2024, 4, 12), route: route)
        let alfabetisering: Alfabetisering? = route == .b1 ? nil : .andersAlfabeet
        pip(op: Demogezin.pip, route: route, alfabetisering: alfabetisering)
        add(
            .informatieVerstrekt,
            Demogezin.pip,
            [
                InformatieVerstrekt.onderwerp.met("Rechten en plichten, doelen uit het PIP"),
                InformatieVerstrekt.taal.met(.tigrinya), InformatieVerstrekt.wijze.met(.kantoor),
            ]
        )
        add(
            .aanbod,
            Day(2024, 5, 28),
            [Aanbod.aanbieder.met(plek.partners.taal), Aanbod.keurmerk.met(true)]
        )
        for dag in [Day(2024, 8, 21), Day(2024, 11, 21), Day(2025, 2, 21), Day(2025, 5, 21)] {
            gesprekken(laatste: dag, aantal: 1, vanaf: Demogezin.pip)
        }
    }

    private mutating func uitstroomNaarWerk() {
        add(
            .uitstroom,
            Day(2025, 6, 30),
            [Uitstroom.bestemming.met(.betaald)],
            door: .partner(plek.partners.werk)
        )
    }

    private var werk: (String, Waarde)? { Doel.leefgebied.met("werk") }
}
