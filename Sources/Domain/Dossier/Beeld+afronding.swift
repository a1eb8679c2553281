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

    /// Exam parts that were passed, each with the highest level.
    public var behaaldeOnderdelen: [Examenonderdeel: Niveau] {
        var parts: [Examenonderdeel: Niveau] = [:]
        for feit in geldend where feit.soort == .examenresultaat && feit[Examenresultaat.geslaagd] == true {
            guard let part = feit[Examenresultaat.onderdeel] else { continue }
            let level = feit[Examenresultaat.niveau] ?? niveau ?? .b1
            parts[part] = max(parts[part] ?? level, level)
        }
        return parts
    }

    /// Exam parts for which DUO gave an exemption.
    public var vrijgesteldeOnderdelen: [Examenonderdeel: Niveau] {
        var parts: [Examenonderdeel: Niveau] = [:]
        for feit in geldend where feit.soort == .vrijstelling && feit[VrijstellingBesluit.uitslag] == .toegekend {
            if let part = feit[VrijstellingBesluit.onderdeel] { parts[part] = .b1 }
        }
        return parts
    }

    /// The day on which the duty was fulfilled: as DUO was told, or as DUO said; nil while it runs.
    public var afgerondOp: Day? {
        if let afronding = laatste(.afronding) { return afronding.datum }
        guard let einde = laatste(.eindePlicht), einde[PlichtEinde.reden] == .voldaan else { return nil }
        return einde.datum
    }

    /// How far the route is; nil without a learning route.
    public var voortgang: Leerroutevoortgang? {
        guard let route = leerroute else { return nil }
        return Leerroutevoortgang(
            leerroute: route,
            behaald: behaaldeOnderdelen,
            afgeschaald: niveau == .a2 ? [.lezen, .luisteren, .schrijven, .spreken] : [],
            vrijgesteld: vrijgesteldeOnderdelen,
            isPvtAfgerond: isPvtGetekend,
            isMapAfgerond: isMapAfgerond,
            isTaalschakeltrajectAfgerond: isTaalschakeltrajectAfgerond,
            uren: ZrouteUren(
                cursus: cursusuren([.nt2, .knm, .alfabetisering]),
                participatie: participatieUren(),
                pvt: pvtUren(),
                map: mapUren(),
                cursusIntake: cursusuren([.intake]),
                eindgesprek: isZrouteAfgerond ? .college : nil
            )
        )
    }

    /// What still lacks before the duty is fulfilled, in words; empty when nothing does. nil when that cannot be said.
    public func ontbreektVoorAfronding(_ kader: Klokkader = .standaard) -> [String]? {
        guard let voortgang, let pip = dagtekeningEerstePip else { return nil }
        let groep = groep(op: pip) ?? groep ?? .asielstatushouder
        guard let open = voortgang.open(groep: groep, op: pip, parameters: kader.parameters).waarde else { return nil }
        var examens: [String] = []
        var rest: [String] = []
        for part in open {
            if case .examen = part { examens.append(part.woorden) } else { rest.append(part.woorden) }
        }
        let exams = examens.isEmpty ? [] : ["\(examens.count) te gaan: \(examens.joined(separator: ", "))"]
        return exams + rest
    }

    private var isTaalschakeltrajectAfgerond: Bool {
        geldend.contains { $0.soort == .opleiding && $0[Opleiding.soort] == .taalschakel && $0[Opleiding.tot] != nil }
    }
}

extension Niveau: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
