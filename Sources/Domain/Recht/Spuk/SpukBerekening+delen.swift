// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension SpukBerekening {
    /// BGO: the number of gezins- and overige migranten times the amount of the year.
    ///
    /// Example: 100 persons in 2026: € 70.672.
    public static func bgo(jaar: Int, _ aantallen: Aantallen, parameters: Parametertabel = .wet) -> Uitkomst<Bedrag> {
        do {
            let dag = try begin(jaar)
            let bedrag = try parameters.read(Parametersleutel("spuk_gezins_\(jaar)"), op: dag, regel: "FIN-05")
            let aantal = try telling(aantallen.gezinsEnOverig, "gezins- en overige migranten (AGO)")
            return .vast(
                Bedrag(centen: aantal * bedrag.bedrag.centen),
                grond([Invoer("Gezins- en overige migranten (AGO)", .getal(aantal))], [bedrag])
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// GG: the weight of the gemeente. GPAS × PA × a + GHT × PA × b + VAA × c + AIA × d, with the weights of the year.
    /// Since 2026 finishing counts (d).
    public static func gewicht(
        jaar: Int,
        _ aantallen: Aantallen,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Gewicht> {
        do {
            let dag = try begin(jaar)
            let pa = try parameters.read("spuk_pa", op: dag, regel: "FIN-03")
            let reeks = parameters.parameter(Parametersleutel("spuk_gewicht_a_\(jaar)"), op: dag) == nil
            let naam = reeks ? "spuk_asiel_" : "spuk_gewicht_"
            var gewichten: [Parameter] = []
            for letter in ["a", "b", "c", "d"] {
                let sleutel = Parametersleutel("\(naam)\(letter)_\(jaar)")
                gewichten.append(try parameters.read(sleutel, op: dag, regel: "FIN-05"))
            }
            let geplaatst = try telling(aantallen.geplaatst, "geplaatste asielstatushouders (GPAS)")
            let taak = try telling(aantallen.taakstelling, "huisvestingstaakstelling (GHT)")
            let asiel = try telling(aantallen.asielInburgeraars, "asielinburgeraars (VAA)")
            let klaar = try telling(aantallen.afgerond, "afgeronde inburgeraars (AIA)")
            let som =
                geplaatst * pa.duizendsten * gewichten[0].duizendsten
                + taak * pa.duizendsten * gewichten[1].duizendsten
                + asiel * 1000 * gewichten[2].duizendsten
                + klaar * 1000 * gewichten[3].duizendsten
            let invoer = [
                Invoer("Geplaatst (GPAS)", .getal(geplaatst)), Invoer("Taakstelling (GHT)", .getal(taak)),
                Invoer("Asielinburgeraars (VAA)", .getal(asiel)), Invoer("Afgerond (AIA)", .getal(klaar)),
            ]
            return .vast(Gewicht(miljoensten: som), grond(invoer, [pa] + gewichten))
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// BA: the national budget for asylum, divided by weight.
    public static func ba(
        jaar: Int,
        _ aantallen: Aantallen,
        _ landelijk: Landelijk,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bedrag> {
        let eigen = gewicht(jaar: jaar, aantallen, parameters: parameters)
        guard case .vast(let gewicht, let grond) = eigen else {
            return eigen.map { _ in Bedrag(centen: 0) }
        }
        guard let budget = landelijk.budget else {
            return .vraagtOordeel(Oordeelsvraag("Hoe hoog is het landelijke budget voor asiel (TBA)?", grond: grond))
        }
        guard let som = landelijk.somGewichten else {
            return .vraagtOordeel(
                Oordeelsvraag("Wat is de som van de gewichten van alle gemeenten (ΣGG)?", grond: grond)
            )
        }
        guard gewicht <= som,
            let centen = Evenredig.afgerond(budget.centen, keer: gewicht.miljoensten, door: som.miljoensten)
        else {
            return .geweigerd(
                Weigering("De som van de gewichten is kleiner dan het gewicht van de gemeente.", grond: grond)
            )
        }
        var vol = grond
        vol.invoer.append(Invoer("Landelijk budget (TBA)", .centen(budget.centen)))
        return .vast(Bedrag(centen: centen), vol)
    }

    /// ABO: for the onderwijsroute. GPAS × PA × PO × a; PO and a were not found and are asked (confidence L).
    public static func abo(
        jaar: Int,
        _ aantallen: Aantallen,
        _ landelijk: Landelijk,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bedrag> {
        do {
            let pa = try parameters.read("spuk_pa", op: try begin(jaar), regel: "FIN-03")
            let geplaatst = try telling(aantallen.geplaatst, "geplaatste asielstatushouders (GPAS)")
            let grond = grond([Invoer("Geplaatst (GPAS)", .getal(geplaatst))], [pa])
            guard let aandeel = landelijk.aandeelOnderwijsroute else {
                return .vraagtOordeel(Oordeelsvraag("Wat is het aandeel van de onderwijsroute (PO)?", grond: grond))
            }
            guard let bedrag = landelijk.bedragOnderwijsroute else {
                return .vraagtOordeel(
                    Oordeelsvraag("Wat is het bedrag per persoon op de onderwijsroute (a in ABO)?", grond: grond)
                )
            }
            let factor = geplaatst * pa.duizendsten * aandeel
            let centen = Evenredig.afgerond(bedrag.centen, keer: factor, door: 1_000_000) ?? 0
            return .vast(Bedrag(centen: centen), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func begin(_ jaar: Int) throws(OntbrekendeParameter) -> Day {
        guard let dag = Day(year: jaar, month: 1, day: 1) else {
            throw OntbrekendeParameter(vraag: Oordeelsvraag("Over welk jaar gaat het?", grond: grond([], [])))
        }
        return dag
    }

    private static func telling(_ aantal: Int?, _ naam: String) throws(OntbrekendeParameter) -> Int {
        guard let aantal, (0...1_000_000).contains(aantal) else {
            throw OntbrekendeParameter(vraag: Oordeelsvraag("Hoe groot is het aantal \(naam)?", grond: grond([], [])))
        }
        return aantal
    }

    private static func grond(_ invoer: [Invoer], _ parameters: [Parameter]) -> Grond {
        Grond(["FIN-03", "FIN-04", "FIN-05"], invoer: invoer, parameters: parameters)
    }
}
