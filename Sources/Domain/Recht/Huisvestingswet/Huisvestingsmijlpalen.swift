// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Three milestones on the way to a home (working agreement with COA; HOUS-01). Signals only: there is no sanction, and they
/// are no statutory terms, so they do not move for a weekend.
public struct Huisvestingsmijlpalen: Hashable, Sendable {
    /// A home has been found: ten weeks after the koppeling.
    public let woningGevonden: LaatsteDag
    /// The person lives there: twelve weeks after the koppeling.
    public let verhuisd: LaatsteDag
    /// The same, counted from the permit: fourteen weeks; nil when the day of the permit is not known.
    public let verhuisdNaVergunning: LaatsteDag?

    public init(woningGevonden: LaatsteDag, verhuisd: LaatsteDag, verhuisdNaVergunning: LaatsteDag?) {
        self.woningGevonden = woningGevonden
        self.verhuisd = verhuisd
        self.verhuisdNaVergunning = verhuisdNaVergunning
    }

    /// The milestones for a koppeling on `koppeling`.
    ///
    /// Example: permit 1 January 2024, koppeling 15 January 2024: 25 March, 8 April and 8 April 2024.
    public static func verwacht(
        vergunning: Day?,
        koppeling: Day?,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Huisvestingsmijlpalen> {
        guard let koppeling else {
            return .wacht(Wachtreden("Wacht op de koppeling door het COA", grond: Grond(["HOUS-01"])))
        }
        guard let zoeken = parameters.parameter("huisvesting_zoektijd", op: koppeling),
            let verhuizen = parameters.parameter("huisvesting_na_koppeling", op: koppeling),
            let totaal = parameters.parameter("huisvesting_na_vergunning", op: koppeling)
        else { return .vraagtOordeel(parameters.ontbreekt("huisvesting_zoektijd", op: koppeling, regel: "HOUS-01")) }
        let gevonden = koppeling.adding(weeks: zoeken.getal)
        let verhuisd = koppeling.adding(weeks: verhuizen.getal)
        var grond = Grond(
            ["HOUS-01"],
            invoer: [Invoer("Koppeling", koppeling)],
            stappen: [
                .weken(koppeling, plus: zoeken.getal, gevonden), .weken(koppeling, plus: verhuizen.getal, verhuisd),
            ],
            parameters: [zoeken, verhuizen]
        )
        var naVergunning: LaatsteDag?
        if let vergunning {
            let dag = vergunning.adding(weeks: totaal.getal)
            naVergunning = LaatsteDag(dag)
            grond.invoer.insert(Invoer("Vergunning", vergunning), at: 0)
            grond.stappen.append(.weken(vergunning, plus: totaal.getal, dag))
            grond.parameters.append(totaal)
        }
        return .vast(
            Huisvestingsmijlpalen(
                woningGevonden: LaatsteDag(gevonden),
                verhuisd: LaatsteDag(verhuisd),
                verhuisdNaVergunning: naVergunning
            ),
            grond
        )
    }
}
