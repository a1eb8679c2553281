// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which integration act holds for a person (Wi 54; WHO-14 to WHO-17).
public enum Wetkeuze {
    /// The act: who had the duty under the old law on 31 December 2021 stays there, everybody else is under the Wi2021. What
    /// DUO says goes first.
    ///
    /// Example: permit 20 December 2021, duty under the old law on 31 December 2021: Wi2013 (case W84).
    public static func wetsversie(
        vanDuo: Wetsversie?,
        wasPlichtigOpLaatsteDagOudeWet: Bool?,
        plichtBegin: Day? = nil
    ) -> Uitkomst<Wetsversie> {
        var grond = Grond(["WHO-14"])
        if let vanDuo {
            grond.invoer = [Invoer("Wet volgens DUO", .code(vanDuo.rawValue))]
            return .vast(vanDuo, grond)
        }
        if let wasPlichtig = wasPlichtigOpLaatsteDagOudeWet {
            grond.invoer = [Invoer("Inburgeringsplichtig op 31 december 2021", .janee(wasPlichtig))]
            return .vast(wasPlichtig ? .wi2013 : .wi2021, grond)
        }
        if let plichtBegin, let grens = eersteDagWi2021 {
            grond.invoer = [Invoer("Begin van de inburgeringsplicht", plichtBegin)]
            return .vast(plichtBegin < grens ? .wi2013 : .wi2021, grond)
        }
        return .wacht(Wachtreden("Wacht op DUO: het begin van de inburgeringsplicht is niet bekend", grond: grond))
    }

    /// The day on which the Wi2021 came into force.
    public static let eersteDagWi2021 = Day(year: 2022, month: 1, day: 1)
}

extension Wetsversie {
    /// Whether the college makes a PIP: only under the Wi2021 (WHO-15).
    public var hasPipPlicht: Bool { self == .wi2021 }

    /// Whether the person can be in the programme *Statushouders aan het werk*: both laws (WHO-17).
    public var hasStatushoudersAanHetWerk: Bool { true }

    /// Whether the person can get a startbaan: Wi2021 only (WHO-17).
    public var hasStartbaan: Bool { self == .wi2021 }

    /// Whether the college may guide the person because the loan is spent (ELIP, Bi 12.1a): old law only (WHO-16).
    public func magElip(isLeningOp: Bool) -> Bool { self == .wi2013 && isLeningOp }
}
