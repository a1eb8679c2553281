// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The computed term beside DUO's (TERM-03; Wi 11): DUO's dates win, a difference is a signal to a person.
public struct Termijnvergelijking: Hashable, Sendable {
    /// What the rules expect; nil while nothing can be computed.
    public let verwacht: Looptijd?
    /// What DUO published: start inclusive, end exclusive; nil while DUO has none.
    public let duo: Looptijd?

    public init(verwacht: Looptijd?, duo: Looptijd?) {
        self.verwacht = verwacht
        self.duo = duo
    }

    /// The term to work with.
    public var geldend: Looptijd? { duo ?? verwacht }

    /// Whether the term to work with is still an expectation of ours.
    public var isVerwachting: Bool { duo == nil && verwacht != nil }

    /// Days that DUO starts later (negative: earlier) than expected; nil without both.
    public var verschilBegin: Int? {
        guard let verwacht, let duo else { return nil }
        return verwacht.begin.days(to: duo.begin)
    }

    /// Days that DUO ends later (negative: earlier) than expected; nil without both.
    public var verschilEinde: Int? {
        guard let verwacht, let duo else { return nil }
        return verwacht.einde.dag.days(to: duo.einde.dag)
    }

    /// The sentence for the regisseur; nil when the two agree or one is missing.
    public var signaal: String? {
        guard let verwacht, let duo, verwacht != duo else { return nil }
        return "DUO heeft \(duo.begin.words) tot en met \(duo.einde.laatste.dag.words); "
            + "Meedoen verwacht \(verwacht.begin.words) tot en met \(verwacht.einde.laatste.dag.words). "
            + "De datum van DUO geldt. Ga na waar het verschil vandaan komt."
    }
}
