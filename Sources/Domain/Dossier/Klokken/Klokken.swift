// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// All clocks of a dossier. Each kind is computed by one function in its own file; this is the list.
public enum Klokken {
    /// The clocks that follow from the feiten, the earliest last day first; what waits without a day comes last.
    ///
    /// A closed dossier has none. Where the duty ended, only appointments, answers and objections go on.
    public static func bereken(_ beeld: Beeld, _ kader: Klokkader = .standaard) -> [Klok] {
        guard !beeld.isAfgesloten else { return [] }
        var klokken: [Klok] = []
        klokken.reserveCapacity(12)
        afspraken(beeld, kader, &klokken)
        antwoorden(beeld, kader, &klokken)
        bezwaar(beeld, kader, &klokken)
        if !beeld.isPlichtGeeindigd {
            koppeling(beeld, kader, &klokken)
            leeftijd(beeld, kader, &klokken)
            pip(beeld, kader, &klokken)
            verzuim(beeld, kader, &klokken)
            aanbod(beeld, kader, &klokken)
            voortgang(beeld, kader, &klokken)
            ontzorgen(beeld, kader, &klokken)
            termijn(beeld, kader, &klokken)
            verlenging(beeld, kader, &klokken)
            examens(beeld, kader, &klokken)
        }
        return klokken.sorted { left, right in
            let a = left.uiterlijk ?? .distantFuture
            let b = right.uiterlijk ?? .distantFuture
            return a != b ? a < b : left.soort.rawValue < right.soort.rawValue
        }
    }

    /// The three clocks that are shown on top of a dossier on `peildatum`: what is late or comes first.
    public static func eerste(_ klokken: [Klok], op peildatum: Day, aantal: Int = 3) -> [Klok] {
        let open = klokken.filter { klok in
            switch klok.plek(op: peildatum) {
            case .teLaat: klok.soort.isWerk || klok.soort == .termijnEinde
            case .nogNiet: aantal > 1 && klok.soort != .meerderjarig
            default: true
            }
        }
        let first = Array(open.prefix(aantal))
        guard let termijn = open.first(where: { $0.soort == .termijnEinde }), !first.contains(termijn) else {
            return first
        }
        return Array(first.prefix(aantal - 1)) + [termijn]
    }
}
