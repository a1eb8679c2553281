// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO's own validations, done before sending (PIP-08; DUO API, PIP API 1.2).
extension PipMelding {
    /// The hours that DUO's field `geschatteIntensiteitB1Route` can hold.
    static let intensiteitsbereik = 1...9999

    /// Everything for which DUO would refuse this message; empty when it can be sent.
    ///
    /// Example: duty from 10 April 2025, PIP dated 9 April 2025: `voorPlicht` (case W54).
    public func fouten(_ dossier: Dossier) -> [PipMeldingFout] {
        var fouten: [PipMeldingFout] = []
        if let begin = dossier.plichtBegin, dagtekening < begin { fouten.append(.voorPlicht) }
        if dossier.eerdere.contains(where: { dagtekening < $0.dagtekening }) { fouten.append(.voorEerderPip) }
        if let vestiging = dossier.vestiging, dagtekening < vestiging { fouten.append(.voorVestiging) }
        switch (leerroute, niveau) {
        case (_, .b2): fouten.append(.onbekendNiveau)
        case (.onderwijs, .a2): fouten.append(.a2OpOnderwijs)
        case (.zelfredzaamheid, .b1): fouten.append(.b1OpZ)
        case (.b1, .a2) where !dossier.eerdere.contains { $0.leerroute == .b1 }: fouten.append(.a2OpEersteB1)
        default: break
        }
        if let uren = geschatteIntensiteit {
            if dossier.groep != .asielstatushouder || leerroute != .b1 { fouten.append(.intensiteitAndereGroep) }
            if !PipMelding.intensiteitsbereik.contains(uren) { fouten.append(.intensiteitBereik) }
        }
        return fouten
    }

    /// The message as it can be sent, with DUO's default level filled in, or the refusal with every reason.
    public func verzendbaar(_ dossier: Dossier) -> Uitkomst<PipMelding> {
        var grond = Grond(["PIP-08", "PIP-07"], invoer: [Invoer("Dagtekening van het PIP", dagtekening)])
        guard let begin = dossier.plichtBegin else {
            return .wacht(Wachtreden("Wacht op het begin van de inburgeringsplicht van DUO", grond: grond))
        }
        grond.invoer.append(Invoer("Begin van de inburgeringsplicht", begin))
        let fouten = fouten(dossier)
        guard let eerste = fouten.first else {
            var melding = self
            if niveau == nil, leerroute != .zelfredzaamheid { melding.niveau = .b1 }
            return .vast(melding, grond)
        }
        let zinnen = fouten.map(\.naam).joined(separator: " ")
        return .geweigerd(Weigering("DUO zal dit PIP weigeren. \(zinnen)", watNu: eerste.watNu, grond: grond))
    }

    /// Whether a PIP can still be deleted at DUO: only while no term is set and no hours are known.
    public static func verwijderbaar(hasTermijn: Bool, hasUren: Bool) -> Uitkomst<Bool> {
        let grond = Grond(
            ["PIP-08"],
            invoer: [
                Invoer("Termijn vastgesteld", .janee(hasTermijn)), Invoer("Uren bekend", .janee(hasUren)),
            ]
        )
        guard !hasTermijn, !hasUren else {
            return .geweigerd(
                Weigering(
                    hasTermijn
                        ? "Het PIP kan niet meer weg: DUO heeft de inburgeringstermijn al vastgesteld."
                        : "Het PIP kan niet meer weg: er zijn al uren bekend bij DUO.",
                    watNu: "Maak een gewijzigd PIP.",
                    grond: grond
                )
            )
        }
        return .vast(true, grond)
    }
}
