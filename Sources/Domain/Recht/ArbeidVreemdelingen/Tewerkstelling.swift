// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// From when an asylum seeker can get a permit for paid work (rules WORK-02 and WORK-04). The wait is six **months**; it
/// is not the 24 weeks of ``VierentwintigWekeneis``.
public enum Tewerkstelling {
    /// The chance of a permit, in the words of the proposed change (WORK-04). Without that change it makes no difference.
    public enum Kans: String, Codelijst {
        case kansrijk = "KANSRIJK"
        case kansarm = "KANSARM"
        case onbekend = "ONBEKEND"

        public var naam: String {
            switch self {
            case .kansrijk: "Kansrijk"
            case .kansarm: "Kansarm"
            case .onbekend: "Niet ingedeeld"
            }
        }
    }

    /// The first day on which the employer can get the permit, counted from the asylum application.
    ///
    /// Example: application 1 July 2024: 1 January 2025 (P-39). With the change of 2026 (`voorstelBuwav2026` added to the
    /// table) three months for *kansrijk* and refused for *kansarm* (case W82).
    public static func mogelijkVanaf(
        asielaanvraag: Day,
        kans: Kans = .onbekend,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Day> {
        do {
            var grond = Grond(
                ["WORK-02"],
                invoer: [Invoer("Asielaanvraag", asielaanvraag), Invoer("Kans", .code(kans.rawValue))]
            )
            if kans == .kansarm, let dicht = parameters.parameter("twv_geen_toegang_kansarm", op: asielaanvraag),
                dicht.isJa
            {
                grond.regels = ["WORK-04"]
                grond.parameters = [dicht]
                return .geweigerd(
                    Weigering("Deze groep asielzoekers krijgt geen vergunning om te werken.", grond: grond)
                )
            }
            let maanden: Parameter
            if kans == .kansrijk, let kort = parameters.parameter("twv_wachttijd_kansrijk", op: asielaanvraag) {
                maanden = kort
                grond.regels = ["WORK-04", "WORK-02"]
            } else {
                maanden = try parameters.read("twv_wachttijd", op: asielaanvraag, regel: "WORK-02")
            }
            let vanaf = asielaanvraag.adding(months: maanden.getal, whenMissing: .firstOfNextMonth)
            grond.parameters = [maanden]
            grond.stappen = [.maanden(asielaanvraag, plus: maanden.getal, vanaf)]
            return .vast(vanaf, grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
