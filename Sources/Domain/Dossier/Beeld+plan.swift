// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Beeld {
    /// The first PIP: its dagtekening starts the term. A PIP of an earlier gemeente counts first (MOVE-02).
    public var eerstePip: Feit? { eerste(.pip) }

    /// The dagtekening from which the term counts: that of an earlier gemeente, or else of the own first PIP.
    public var dagtekeningEerstePip: Day? {
        let meegenomen = geldend.compactMap { feit in
            feit.soort == .verhuizing && feit[Verhuisbericht.richting] == .komst ? feit[Verhuisbericht.eerderePip] : nil
        }.min()
        let eigen = eerstePip?.datum
        guard let meegenomen else { return eigen }
        guard let eigen else { return meegenomen }
        return min(meegenomen, eigen)
    }

    /// The learning route on a day: of the last PIP, or the one that was taken along from another gemeente.
    public func leerroute(op dag: Day) -> Leerroute? {
        for feit in geldend.reversed() where feit.datum <= dag {
            switch feit.soort {
            case .pip: return feit[Pip.leerroute]
            case .verhuizing:
                if let route = feit[Verhuisbericht.eerdereLeerroute] { return route }
            default: continue
            }
        }
        return nil
    }

    /// The learning route that holds now.
    public var leerroute: Leerroute? { leerroute(op: .distantFuture) }

    /// The level that holds now; B1 when the PIP of a B1 or education route names none.
    public var niveau: Niveau? {
        guard let pip = laatste(.pip) else { return nil }
        if let niveau = pip[Pip.niveau] { return niveau }
        return pip[Pip.leerroute] == .zelfredzaamheid ? nil : .b1
    }

    /// Whether all mandatory subjects of the brede intake were discussed.
    public var isIntakeCompleet: Bool {
        geldend.contains { $0.soort == .intakegesprek && $0[Intakegesprek.compleet] == true }
    }

    /// What the brede intake found about reading and writing; nil when nobody asked.
    public var schrift: Alfabetisering? {
        geldend.last { $0.soort == .intakegesprek && $0[Intakegesprek.schrift] != nil }?[Intakegesprek.schrift]
    }

    /// The number of a PIP among all PIPs of the dossier, the first is 1; nil when it is none.
    public func pipVersie(_ id: FeitID) -> Int? {
        feiten(.pip).firstIndex { $0.id == id }.map { $0 + 1 }
    }

    /// Whether the duty ended, for whatever reason.
    public var isPlichtGeeindigd: Bool { laatste(.eindePlicht) != nil || laatste(.afronding) != nil }

    /// The stay in this gemeente: the last registration in its BRP.
    public var vestiging: Feit? { laatste(.vestiging) }
}
