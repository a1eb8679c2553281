// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A temporary exemption while somebody follows an exempting education (Wi 4; DUO API; WHO-13).
public enum TijdelijkeVrijstelling {
    /// DUO's message when the exemption begins or stops.
    public enum Bericht: String, Hashable, Sendable {
        /// The duty ends for the time being.
        case begint = "SS109"
        /// The education stopped and there is no PIP yet: intake and PIP follow.
        case stoptZonderPip = "SS129"
        /// The education stopped and the PIP is known: the term resumes. Ask DUO for the new dates (TERM-03).
        case stoptMetPip = "SS130"
    }

    /// Which message is to be expected when the education stops.
    public static func bijStoppen(hasPip: Bool) -> Bericht { hasPip ? .stoptMetPip : .stoptZonderPip }

    /// DUO's end of a temporary exemption is the last day that still counts, unlike the end of the term (DATE-04).
    public static func looptijd(begin: Day, einddatumDuo: Day) -> Looptijd {
        Looptijd(begin: begin, tot: LaatsteDag(einddatumDuo))
    }
}
