// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Beeld {
    /// Whether the participation declaration was signed.
    public var isPvtGetekend: Bool {
        geldend.contains { $0.soort == .pvtOndertekening && $0[PvtOndertekening.getekend] == true }
    }

    /// Whether the MAP was closed with a sufficient final talk.
    public var isMapAfgerond: Bool {
        geldend.contains { $0.soort == .mapEindgesprek && $0[MapEindgesprek.voldoende] == true }
    }

    /// Whether the Z-route was closed.
    public var isZrouteAfgerond: Bool {
        geldend.contains { $0.soort == .zEindgesprek && $0[ZEindgesprek.afgerond] == true }
    }

    /// Exam parts that were passed, or for which DUO gave an exemption.
    public var behaaldeOnderdelen: Set<Examenonderdeel> {
        var parts: Set<Examenonderdeel> = []
        for feit in geldend {
            switch feit.soort {
            case .examenresultaat where feit[Examenresultaat.geslaagd] == true:
                if let part = feit[Examenresultaat.onderdeel] { parts.insert(part) }
            case .vrijstelling where feit[VrijstellingBesluit.uitslag] == .toegekend:
                if let part = feit[VrijstellingBesluit.onderdeel] { parts.insert(part) }
            default: continue
            }
        }
        return parts
    }

    /// What still lacks before the duty is fulfilled, in words; empty when nothing does. nil without a learning route.
    public var ontbreektVoorAfronding: [String]? {
        guard let route = leerroute else { return nil }
        var missing: [String] = []
        switch route {
        case .b1, .onderwijs:
            let open = Examenonderdeel.allCases.filter { !behaaldeOnderdelen.contains($0) }
            let geslaagdeOpleiding = route == .onderwijs && isOnderwijsrouteAfgerond
            if !open.isEmpty, !geslaagdeOpleiding {
                let names = open.map(\.naam.lowercasedFirst).joined(separator: ", ")
                missing.append("\(open.count) te gaan: \(names)")
            }
        case .zelfredzaamheid:
            if !isZrouteAfgerond { missing.append("eindgesprek van de Z-route") }
        }
        if !isPvtGetekend { missing.append("participatieverklaring (PVT)") }
        if route != .onderwijs, !isMapAfgerond { missing.append("eindgesprek van de MAP") }
        return missing
    }

    private var isOnderwijsrouteAfgerond: Bool {
        geldend.contains { $0.soort == .opleiding && $0[Opleiding.soort] == .vrijstellend && $0[Opleiding.tot] != nil }
    }
}
