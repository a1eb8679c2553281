// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the law refuses when a PIP is written down: what DUO would refuse (PIP-08), a route that may no longer change
/// (SWITCH-01), scaling down too early (AFS-01), and a plan before the intake is done (P-07, P-08).
enum PipToets {
    static func check(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        guard let route = feit[Pip.leerroute] else { return }
        if beeld.wet == .wi2013 {
            throw Weigering(
                "Onder de Wet inburgering 2013 is er geen PIP.",
                watNu: "Klopt de wet niet? Verbeter dan eerst het feit “Wet die geldt”.",
                grond: Grond(["WHO-14", "WHO-15"])
            )
        }
        try duo(feit, route, beeld)
        if feit.bron == .medewerker { try voorbereiding(feit, route, beeld) }
        try wijziging(feit, route, beeld)
        try afschalen(feit, route, beeld)
    }

    private static func duo(_ feit: Feit, _ route: Leerroute, _ beeld: Beeld) throws(Weigering) {
        let groep = beeld.groep(op: feit.datum) ?? beeld.groep ?? .asielstatushouder
        let melding = PipMelding(
            dagtekening: feit.datum,
            leerroute: route,
            niveau: feit[Pip.niveau],
            geschatteIntensiteit: feit[Pip.intensiteit],
            magOpleidingAfmaken: feit[Pip.magOpleidingAfmaken],
            alfabetisering: feit[Pip.alfabetisering]
        )
        var eerdere = beeld.feiten(.pip).compactMap { pip in
            pip[Pip.leerroute].map { PipMelding.Eerder(pip.datum, $0) }
        }
        if let elders = beeld.dagtekeningEerstePip, let oud = beeld.leerroute, eerdere.isEmpty {
            eerdere.append(PipMelding.Eerder(elders, oud))
        }
        let dossier = PipMelding.Dossier(
            groep: groep,
            plichtBegin: beeld.laatste(.plicht)?.datum ?? beeld.laatste(.kennisgeving)?.datum ?? feit.datum,
            vestiging: beeld.vestiging?.datum,
            eerdere: eerdere
        )
        if case .geweigerd(let weigering) = melding.verzendbaar(dossier) { throw weigering }
    }

    private static func voorbereiding(_ feit: Feit, _ route: Leerroute, _ beeld: Beeld) throws(Weigering) {
        let bijzonder = feit[Pip.bijzonderGeval] == true
        if beeld.dagtekeningEerstePip == nil, !bijzonder {
            var ontbreekt: [String] = []
            if !beeld.isIntakeCompleet, beeld.feiten(.intakeVerzuim).count < 3 {
                ontbreekt.append("een brede intake met alle onderwerpen")
            }
            if beeld.laatste(.leerbaarheidstoets) == nil { ontbreekt.append("de uitslag van de leerbaarheidstoets") }
            guard ontbreekt.isEmpty else {
                throw Weigering(
                    "De leerroute kan nog niet worden vastgesteld. Er ontbreekt: \(ontbreekt.joined(separator: " en ")).",
                    watNu: "Leg dat eerst vast, of kies “bijzonder individueel geval” met een motivering.",
                    grond: Grond(["INT-01", "INT-03"])
                )
            }
        }
        guard let advies = beeld.laatste(.leerrouteadvies, op: feit.datum)?[RouteAdvies.route], advies != route,
            feit[Pip.motivering] == nil, beeld.eerstePip == nil
        else { return }
        throw Weigering(
            "Het advies was \(advies.naam); het PIP kiest \(route.naam) zonder reden.",
            watNu: "Schrijf bij de motivering waarom van het advies wordt afgeweken.",
            grond: Grond(["INT-03"])
        )
    }

    private static func wijziging(_ feit: Feit, _ route: Leerroute, _ beeld: Beeld) throws(Weigering) {
        guard let oud = beeld.leerroute(op: feit.datum), oud != route else { return }
        let uitkomst = LeerrouteWijziging.ruimte(
            LeerrouteWijziging.Feiten(
                van: oud,
                naar: route,
                termijnBegin: beeld.termijn()?.begin,
                besluit: feit.datum,
                naNietVrijstellendeOpleiding: naOpleiding(beeld, op: feit.datum),
                motivering: feit[Pip.bijzonderGeval] == true ? feit[Pip.motivering] : nil
            )
        )
        if case .geweigerd(let weigering) = uitkomst { throw weigering }
    }

    private static func naOpleiding(_ beeld: Beeld, op dag: Day) -> Bool {
        beeld.geldend.contains { feit in
            guard feit.soort == .opleiding, let tot = feit[Opleiding.tot], tot <= dag else { return false }
            return [.entree, .praktijk, .vso].contains(feit[Opleiding.soort])
        }
    }

    private static func afschalen(_ feit: Feit, _ route: Leerroute, _ beeld: Beeld) throws(Weigering) {
        guard route == .b1, feit[Pip.niveau] == .a2, beeld.niveau != .a2 else { return }
        let uitkomst = Afschaling.onderdelen(
            Afschaling.Feiten(
                leerroute: route,
                nt2: beeld.cursusuren([.nt2, .alfabetisering], tot: feit.datum),
                intake: beeld.cursusuren([.intake], tot: feit.datum),
                isInspanningVoldoende: feit[Pip.inspanning]
            ),
            op: feit.datum
        )
        switch uitkomst {
        case .geweigerd(let weigering): throw weigering
        case .vraagtOordeel(let vraag):
            throw Weigering(vraag.vraag, watNu: "Beantwoord “Inspanning voldoende” in dit PIP.", grond: vraag.grond)
        case .vast, .wacht: return
        }
    }
}
