// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How far each part of a trajectory is that has no clock of its own: what was explained, social guidance, literacy, money,
/// objections, and what still lacks before the duty is fulfilled.
public enum Verloop {
    /// One part with where it stands, in words.
    public struct Regel: Hashable, Sendable {
        public enum Toon: Hashable, Sendable { case klaar, loopt, letOp }

        public let onderdeel: String
        public let stand: String
        public let toon: Toon
        /// The feit on which it rests; nil when there is none.
        public let feit: FeitID?
    }

    /// The parts that matter for this person on `dag`, in the order of a trajectory.
    public static func bereken(_ beeld: Beeld, _ kader: Klokkader = .standaard, op dag: Day) -> [Regel] {
        [
            uitleg(beeld), begeleiding(beeld), alfabetisering(beeld), geld(beeld, kader, dag), afronding(beeld, kader),
            bezwaar(beeld),
        ].compactMap(\.self)
    }

    private static func uitleg(_ beeld: Beeld) -> Regel? {
        guard let feit = beeld.laatste(.informatieVerstrekt) else {
            guard beeld.wet != .wi2013, beeld.eerstePip == nil else { return nil }
            return Regel(onderdeel: "Rechten en plichten", stand: "nog niet uitgelegd", toon: .letOp, feit: nil)
        }
        let taal = feit[InformatieVerstrekt.taal].map { " in het \($0.naam)" } ?? ""
        let keren = beeld.feiten(.informatieVerstrekt).count
        let vaker = keren > 1 ? " (\(keren) keer)" : ""
        return Regel(
            onderdeel: "Rechten en plichten",
            stand: "uitgelegd op \(feit.datum.words)\(taal)\(vaker)",
            toon: .klaar,
            feit: feit.id
        )
    }

    private static func begeleiding(_ beeld: Beeld) -> Regel? {
        let feiten = beeld.feiten(.begeleiding)
        guard let laatste = feiten.last(where: { $0[Begeleiding.stap] != .onderdeel }) ?? feiten.last else {
            return nil
        }
        let gedaan = Set(feiten.compactMap { $0[Begeleiding.onderdeel] })
        let open = Begeleidingsonderdeel.allCases.filter { !gedaan.contains($0) }
        let uren = feiten.compactMap { $0[Begeleiding.uren] }.reduce(Uren(0)) { $0 + $1 }
        let stap = laatste[Begeleiding.stap]
        let isKlaar = stap == .afgerond || stap == .overgedragen
        var delen = ["\(stap?.naam ?? "") op \(laatste.datum.words)"]
        if let wie = feiten.last(where: { $0[Begeleiding.uitvoerder] != nil })?[Begeleiding.uitvoerder] {
            delen.append("door \(wie)")
        }
        if let wie = feiten.last(where: { $0[Begeleiding.vrijwilliger] != nil })?[Begeleiding.vrijwilliger] {
            delen.append("vrijwilliger \(wie)")
        }
        if uren > Uren(0) { delen.append("\(uren.waarde.woorden)") }
        if !gedaan.isEmpty {
            delen.append("\(gedaan.count) van \(Begeleidingsonderdeel.allCases.count) onderdelen gedaan")
        }
        if !gedaan.isEmpty, !open.isEmpty, !isKlaar {
            delen.append("nog: \(open.map(\.naam.lowercasedFirst).joined(separator: ", "))")
        }
        return Regel(
            onderdeel: "Maatschappelijke begeleiding",
            stand: delen.joined(separator: "; "),
            toon: isKlaar ? .klaar : .loopt,
            feit: laatste.id
        )
    }

    private static func alfabetisering(_ beeld: Beeld) -> Regel? {
        let nodig = beeld.laatste(.pip)?[Pip.alfabetisering] ?? beeld.schrift
        if let traject = beeld.laatste(.alfabetisering) {
            let tot = traject[Alfabetiseringstraject.tot].map { " tot en met \($0.words)" } ?? ""
            let soort = traject[Alfabetiseringstraject.soort]?.naam ?? "traject"
            return Regel(
                onderdeel: "Alfabetisering",
                stand: "\(soort), vanaf \(traject.datum.words)\(tot)",
                toon: tot.isEmpty ? .loopt : .klaar,
                feit: traject.id
            )
        }
        guard let nodig, nodig != .nietVanToepassing else { return nil }
        return Regel(
            onderdeel: "Alfabetisering",
            stand: "nodig: \(nodig.naam); nog geen traject",
            toon: .letOp,
            feit: nil
        )
    }

    private static func geld(_ beeld: Beeld, _ kader: Klokkader, _ dag: Day) -> Regel? {
        let les = beeld.geldend.last { $0.soort == .training && $0[Training.soort] == .geld }
        let einde = Klokken.bereken(beeld, kader).first { $0.soort == .ontzorgenEinde }?.uiterlijk
        guard les != nil || einde != nil else { return nil }
        let ontzorgen = einde.map { "ontzorgen t/m \($0.words)" }
        let groep = les.map { "groepsles gevolgd op \($0.datum.words)" } ?? "nog geen groepsles"
        let isDringend =
            les == nil && einde.map { dag >= $0.adding(months: -2, whenMissing: .firstOfNextMonth) } ?? false
        return Regel(
            onderdeel: "Zelf geld regelen",
            stand: [ontzorgen, groep].compactMap(\.self).joined(separator: "; "),
            toon: les != nil ? .klaar : isDringend ? .letOp : .loopt,
            feit: les?.id
        )
    }

    private static func afronding(_ beeld: Beeld, _ kader: Klokkader) -> Regel? {
        if let dag = beeld.afgerondOp {
            let einde = beeld.termijn(kader)?.einde.laatste.dag
            let oordeel = einde.map { dag <= $0 ? ", binnen de termijn" : ", na de termijn (t/m \($0.words))" } ?? ""
            return Regel(
                onderdeel: "Afronding",
                stand: "voldaan op \(dag.words)\(oordeel)",
                toon: .klaar,
                feit: beeld.laatste(.afronding)?.id ?? beeld.laatste(.eindePlicht)?.id
            )
        }
        guard let open = beeld.ontbreektVoorAfronding(kader), !beeld.isPlichtGeeindigd else { return nil }
        return Regel(
            onderdeel: "Afronding",
            stand: open.isEmpty ? "alle onderdelen zijn klaar; meld de afronding" : open.joined(separator: "; "),
            toon: open.isEmpty ? .letOp : .loopt,
            feit: nil
        )
    }

    private static func bezwaar(_ beeld: Beeld) -> Regel? {
        guard let bezwaar = beeld.laatste(.bezwaar) else { return nil }
        var tegen = bezwaar[Bezwaar.besluit]?.naam ?? "besluit"
        if let id = bezwaar[Bezwaar.tegen], let besluit = beeld.feit(id) {
            tegen = beeld.pipVersie(id).map { "PIP, versie \($0)" } ?? tegen
            tegen += " van \(besluit.datum.words)"
        }
        let beslissing = beeld.geldend.last { $0.soort == .beslissingBezwaar && $0.datum >= bezwaar.datum }
        let uitkomst = beslissing?[BeslissingBezwaar.uitkomst]
        let isKlaar = uitkomst != nil && uitkomst != .verdaagd
        return Regel(
            onderdeel: "Bezwaar",
            stand: "tegen \(tegen), ontvangen op \(bezwaar.datum.words): \(uitkomst?.naam ?? "nog geen beslissing")",
            toon: isKlaar ? .klaar : .loopt,
            feit: bezwaar.id
        )
    }
}
