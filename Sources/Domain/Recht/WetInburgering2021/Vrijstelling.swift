// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Who is exempt from the duty (Wi 4; Ri 2.1–2.2; WHO-08). DUO decides; this is the expectation.
public enum Vrijstelling {
    /// The facts on the day that is asked about.
    public struct Feiten: Hashable, Sendable {
        public var geboren: Day?
        /// Dutch diplomas that were taken in Dutch.
        public var diplomas: Set<Diplomasoort>
        /// Whether the person now follows an education that exempts when it is finished.
        public var volgtVrijstellendeOpleiding: Bool
        /// When the person lived in the Netherlands.
        public var verblijf: [Looptijd]

        public init(
            geboren: Day?,
            diplomas: Set<Diplomasoort> = [],
            volgtVrijstellendeOpleiding: Bool = false,
            verblijf: [Looptijd] = []
        ) {
            self.geboren = geboren
            self.diplomas = diplomas
            self.volgtVrijstellendeOpleiding = volgtVrijstellendeOpleiding
            self.verblijf = verblijf
        }
    }

    /// Why somebody is exempt.
    public enum Grondslag: String, Hashable, Sendable {
        case diploma
        case achtJaar
        case kwalificatieplicht
        case opleiding
    }

    /// What the rules expect.
    public enum Verwachting: Hashable, Sendable {
        case volledig(Grondslag)
        /// Exempt until `tot` (the first day without); nil is "as long as the education lasts". DUO reviews it then.
        case tijdelijk(Grondslag, tot: ExclusiefEinde?)
        case geen
    }

    /// Whether somebody is exempt on `dag`.
    ///
    /// Example: born 20 May 2008, no startkwalificatie, asked on 1 September 2025: exempt until 20 May 2026 (case W83).
    public static func verwachting(
        _ feiten: Feiten,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Verwachting> {
        var grond = Grond(["WHO-08"], invoer: [Invoer("Peildatum", dag)])
        if feiten.diplomas.contains(where: \.isVrijstellend) { return .vast(.volledig(.diploma), grond) }
        guard let geboren = feiten.geboren else {
            return .wacht(Wachtreden("Wacht op de geboortedatum", grond: grond))
        }
        grond.invoer.append(Invoer("Geboortedatum", geboren))
        guard let grens = parameters.parameter("kwalificatieplicht_tot", op: dag) else {
            return .vraagtOordeel(parameters.ontbreekt("kwalificatieplicht_tot", op: dag, regel: "WHO-08"))
        }
        grond.parameters = [grens]
        if Schooljaren.isLangGenoeg(feiten.verblijf, geboren: geboren, op: dag, parameters: parameters) {
            return .vast(.volledig(.achtJaar), grond)
        }
        let tot = geboren.adding(years: grens.getal, whenMissing: .firstOfNextMonth)
        if dag < tot {
            grond.stappen = [.maanden(geboren, plus: 12 * grens.getal, tot), .laatsteDag(tot.adding(days: -1))]
            return .vast(.tijdelijk(.kwalificatieplicht, tot: ExclusiefEinde(tot)), grond)
        }
        if feiten.volgtVrijstellendeOpleiding { return .vast(.tijdelijk(.opleiding, tot: nil), grond) }
        return .vast(.geen, grond)
    }
}
