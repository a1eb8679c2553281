// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The term of a dossier: what DUO gave, what the rules expect, and which of the two counts.
public struct Termijnstand: Hashable, Sendable {
    /// What the rules expect, extensions included; nil without a PIP.
    public let verwacht: Looptijd?
    /// What DUO published; nil while it did not.
    public let duo: Looptijd?
    /// The feit on which the term that counts rests.
    public let feit: FeitID?
    public let grond: Grond

    /// DUO's term, or else the expectation.
    public var geldend: Looptijd? { duo ?? verwacht }
    /// First day of the term that counts.
    public var begin: Day { geldend?.begin ?? .distantPast }
    /// End of the term that counts.
    public var einde: ExclusiefEinde { geldend?.einde ?? ExclusiefEinde(.distantFuture) }

    /// What to tell the regisseur when DUO and we do not agree; nil when there is nothing to tell.
    public var signaal: String? { Termijnvergelijking(verwacht: verwacht, duo: duo).signaal }
}

extension Beeld {
    /// The term of this dossier; nil when there is neither a PIP nor a message of DUO.
    ///
    /// Granted extensions move the expected end (EXT-03: each from the then current end), unless DUO named the new end.
    public func termijn(_ kader: Klokkader = .standaard) -> Termijnstand? {
        let duoFeit = laatste(.duoTermijn)
        let duo = duoFeit.flatMap { feit in
            feit[DuoTermijn.einde].map { Looptijd(begin: feit.datum, einde: ExclusiefEinde($0)) }
        }
        var grond = Grond(["TERM-03"])
        var verwacht: Looptijd?
        if let pip = dagtekeningEerstePip {
            let uitkomst = Inburgeringstermijn.verwacht(
                eerstePip: pip,
                isHerzien: feiten(.pip).count > 1,
                parameters: kader.parameters
            )
            grond = uitkomst.grond
            verwacht = uitkomst.waarde.map { verlengd($0, &grond) }
        }
        if let duo, let duoFeit {
            grond.regels.insert("TERM-03", at: 0)
            grond.invoer.append(Invoer("Einddatum volgens DUO", duo.einde.dag))
            grond.stappen.append(.zin("De datum van DUO gaat voor: tot en met \(duo.einde.laatste.dag.words)"))
            let latere = laterEindeVanDuo(na: duoFeit)
            return Termijnstand(
                verwacht: verwacht,
                duo: latere.map { Looptijd(begin: duo.begin, einde: max($0, duo.einde)) } ?? duo,
                feit: duoFeit.id,
                grond: grond
            )
        }
        guard verwacht != nil else { return nil }
        return Termijnstand(verwacht: verwacht, duo: nil, feit: eerstePip?.id, grond: grond)
    }

    private func verlengd(_ termijn: Looptijd, _ grond: inout Grond) -> Looptijd {
        var einde = termijn.einde
        for besluit in geldend
        where besluit.soort == .verlengingBesloten && besluit[VerlengingBesloten.toegekend] == true {
            if let dag = besluit[VerlengingBesloten.einde] {
                einde = ExclusiefEinde(dag)
                grond.stappen.append(.zin("Verlengd door DUO tot en met \(einde.laatste.dag.words)"))
            } else if let maanden = besluit[VerlengingBesloten.maanden] {
                let nieuw = einde.dag.adding(months: maanden, whenMissing: .firstOfNextMonth)
                grond.stappen.append(.maanden(einde.dag, plus: maanden, nieuw))
                einde = ExclusiefEinde(nieuw)
            }
            if !grond.regels.contains("EXT-03") { grond.regels.append("EXT-03") }
        }
        return Looptijd(begin: termijn.begin, einde: einde)
    }

    private func laterEindeVanDuo(na feit: Feit) -> ExclusiefEinde? {
        geldend.last {
            $0.soort == .verlengingBesloten && $0.datum >= feit.datum && $0[VerlengingBesloten.einde] != nil
        }
        .flatMap { $0[VerlengingBesloten.einde] }.map(ExclusiefEinde.init)
    }
}
