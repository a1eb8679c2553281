// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO's exemption for one exam part (Ri 3.12, 3.13; DUO API; WHO-10).
public struct GedeeltelijkeVrijstelling: Hashable, Sendable {
    public let code: Vrijstellingscode
    public let onderdeel: Examenonderdeel
    /// B1 (Ri 3.12) or A2 (Ri 3.13): an exemption at A2 helps only where A2 is asked.
    public let niveau: Niveau
    public let isToegekend: Bool
    /// The last day of a temporary exemption; it still counts (DATE-04). Nil is without end.
    public let totEnMet: LaatsteDag?

    public init(
        _ code: Vrijstellingscode,
        _ onderdeel: Examenonderdeel,
        _ niveau: Niveau,
        isToegekend: Bool = true,
        totEnMet: LaatsteDag? = nil
    ) {
        self.code = code
        self.onderdeel = onderdeel
        self.niveau = niveau
        self.isToegekend = isToegekend
        self.totEnMet = totEnMet
    }

    /// Whether it counts on `dag`.
    public func geldt(op dag: Day) -> Bool {
        guard isToegekend else { return false }
        guard let totEnMet else { return true }
        return dag <= totEnMet.dag
    }

    /// The highest exempted level per exam part on `dag`, as `Leerroutevoortgang` asks it.
    public static func niveaus(_ vrijstellingen: [GedeeltelijkeVrijstelling], op dag: Day) -> [Examenonderdeel: Niveau]
    {
        var niveaus: [Examenonderdeel: Niveau] = [:]
        for vrijstelling in vrijstellingen where vrijstelling.geldt(op: dag) {
            if niveaus[vrijstelling.onderdeel] != .b1 { niveaus[vrijstelling.onderdeel] = vrijstelling.niveau }
        }
        return niveaus
    }
}
