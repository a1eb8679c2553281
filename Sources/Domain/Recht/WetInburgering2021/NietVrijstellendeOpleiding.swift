// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Extension for education that does not exempt (rule EXT-07; Ri 4.2).
public enum NietVrijstellendeOpleiding {
    /// The kinds of education.
    public enum Soort: String, Codelijst {
        case praktijkonderwijs = "PRO"
        case voortgezetSpeciaal = "VSO"
        case entree = "ENTREE"

        public var naam: String {
            switch self {
            case .praktijkonderwijs: "Praktijkonderwijs"
            case .voortgezetSpeciaal: "Voortgezet speciaal onderwijs, arbeid of dagbesteding"
            case .entree: "Entreeopleiding (mbo-1)"
            }
        }
    }

    /// Education that ended.
    public struct Inschrijving: Hashable, Sendable {
        public var soort: Soort
        public var periode: Looptijd

        public init(_ soort: Soort, periode: Looptijd) {
            self.soort = soort
            self.periode = periode
        }
    }

    /// The new end while the education goes on: two years, then twice one year; for entree two years in all.
    /// `eerderVerlengd` is how often the term was extended for this education.
    ///
    /// Example: last day 15 March 2027, entree: exclusive end 16 March 2029; a second time is refused (case W44).
    public static func nieuwEinde(
        volgtNog soort: Soort,
        eerderVerlengd: Int,
        termijn: Looptijd,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<VerlengdeTermijn> {
        do {
            let eerste = try parameters.read("verlenging_opleiding_eerste", op: termijn.begin, regel: "EXT-07")
            let volgende = try parameters.read("verlenging_opleiding_volgende", op: termijn.begin, regel: "EXT-07")
            let aantal = try parameters.read("verlenging_opleiding_aantal", op: termijn.begin, regel: "EXT-07")
            let entree = try parameters.read("verlenging_entree_max", op: termijn.begin, regel: "EXT-07")
            var grond = Grond(
                ["EXT-07"],
                invoer: [
                    Invoer("Laatste dag van de termijn", termijn.einde.laatste.dag),
                    Invoer("Opleiding", .code(soort.rawValue)), Invoer("Eerder verlengd", .getal(eerderVerlengd)),
                ],
                parameters: [eerste, volgende, aantal]
            )
            var maanden = eerderVerlengd == 0 ? eerste.getal : volgende.getal
            if soort == .entree {
                grond.parameters = [eerste, entree]
                let gebruikt = eerderVerlengd == 0 ? 0 : eerste.getal + (eerderVerlengd - 1) * volgende.getal
                maanden = min(maanden, entree.getal - gebruikt)
            }
            guard maanden > 0, eerderVerlengd < aantal.getal else {
                return .geweigerd(
                    Weigering(
                        "Voor deze opleiding is al zo lang verlengd als kan.",
                        watNu: "Kijk of een andere grond past.",
                        grond: grond
                    )
                )
            }
            let (einde, stappen) = Wettermijn.maanden(maanden, vanaf: termijn.einde.dag)
            grond.stappen = stappen
            return .vast(VerlengdeTermijn(grond: .opleiding, einde: einde), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    /// The new end after the education: as long as the person was enrolled, counted from the start of the duty; entree
    /// counts for at most two years in all. Several programmes one after the other add up.
    ///
    /// Example: praktijkonderwijs from 1 September 2024 up to 31 July 2025, last day 15 March 2027: exclusive end
    /// 16 February 2028.
    public static func nieuwEinde(
        afgelopen inschrijvingen: [Inschrijving],
        plichtBegin: Day,
        termijn: Looptijd,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<VerlengdeTermijn> {
        do {
            let entreeMax = try parameters.read("verlenging_entree_max", op: termijn.begin, regel: "EXT-07")
            var grond = Grond(
                ["EXT-07", "EXT-05-DUUR"],
                invoer: [
                    Invoer("Begin van de plicht", plichtBegin),
                    Invoer("Laatste dag van de termijn", termijn.einde.laatste.dag),
                ],
                parameters: [entreeMax]
            )
            let gewoon = geteld(inschrijvingen.filter { $0.soort != .entree }, vanaf: plichtBegin)
            let entree = geteld(inschrijvingen.filter { $0.soort == .entree }, vanaf: plichtBegin)
            guard !(gewoon + entree).isEmpty else {
                return .geweigerd(Weigering("Er is geen inschrijving na het begin van de plicht.", grond: grond))
            }
            var einde = lengthened(termijn.einde, by: gewoon, &grond)
            let grens = einde.dag.adding(months: entreeMax.getal, whenMissing: .firstOfNextMonth)
            einde = min(lengthened(einde, by: entree, &grond), ExclusiefEinde(grens))
            let dagen = (gewoon + entree).reduce(0) { $0 + $1.dagen }
            let inDagen = ExclusiefEinde(termijn.einde.dag.adding(days: dagen))
            return .vast(
                VerlengdeTermijn(grond: .opleiding, einde: einde, eindeInDagen: einde.dag == grens ? nil : inDagen),
                grond
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func geteld(_ inschrijvingen: [Inschrijving], vanaf plichtBegin: Day) -> [Looptijd] {
        inschrijvingen.compactMap { inschrijving in
            let begin = max(inschrijving.periode.begin, plichtBegin)
            guard begin < inschrijving.periode.einde.dag else { return nil }
            return Looptijd(begin: begin, einde: inschrijving.periode.einde)
        }.aaneengesloten
    }

    private static func lengthened(
        _ einde: ExclusiefEinde,
        by perioden: [Looptijd],
        _ grond: inout Grond
    ) -> ExclusiefEinde {
        var einde = einde
        for periode in perioden {
            let duur = Duur(periode)
            grond.invoer.append(Invoer("Ingeschreven vanaf", periode.begin))
            grond.invoer.append(Invoer("Ingeschreven tot en met", periode.einde.laatste.dag))
            grond.stappen += duur.stappen(na: einde)
            einde = duur.na(einde)
        }
        return einde
    }
}
