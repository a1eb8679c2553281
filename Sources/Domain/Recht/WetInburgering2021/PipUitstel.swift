// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A later PIP because necessary information of a third party is awaited (Besluit inburgering 2021, art. 5.3; PIP-04).
public struct PipUitstel: Hashable, Sendable {
    /// The last day without the information.
    public let basis: LaatsteDag
    /// The last day that counts: two weeks after the information came, when that is later.
    public let uiterlijk: LaatsteDag

    public init(basis: LaatsteDag, uiterlijk: LaatsteDag) {
        self.basis = basis
        self.uiterlijk = uiterlijk
    }

    /// Whether the information gives more time.
    public var isUitgesteld: Bool { basis < uiterlijk }
}

extension PipTermijn {
    /// The last day with and without the information of a third party. The information must be necessary (`reden` says why),
    /// asked before the ordinary last day was over, and received; while it is not received, the rule waits.
    ///
    /// Example: kennisgeving 19 February 2024, asked 10 April, received 6 May: 29 April becomes 21 May 2024 (case W10).
    public static func metUitstel(
        _ feiten: Feiten,
        reden: String?,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<PipUitstel> {
        let uitkomst = uiterlijk(feiten, parameters: parameters, feestdagen: feestdagen)
        guard case .vast(let basis, var grond) = uitkomst else {
            return uitkomst.map { PipUitstel(basis: $0, uiterlijk: $0) }
        }
        let zonder = PipUitstel(basis: basis, uiterlijk: basis)
        guard let gevraagd = feiten.informatieGevraagd else { return .vast(zonder, grond) }
        grond.regels.insert("PIP-04", at: 0)
        grond.invoer.append(Invoer("Informatie gevraagd", gevraagd))
        guard let reden, !reden.isEmpty else {
            return .vast(zonder, grond.adding(.zin("Geen uitstel: de reden waarom de informatie nodig is, ontbreekt")))
        }
        grond.invoer.append(Invoer("Reden", .tekst(reden)))
        guard gevraagd <= basis.dag else {
            return .vast(zonder, grond.adding(.zin("Geen uitstel: de informatie is pas na de laatste dag gevraagd")))
        }
        guard let ontvangen = feiten.informatieOntvangen else {
            return .wacht(Wachtreden("Wacht op informatie van een derde", grond: grond))
        }
        grond.invoer.append(Invoer("Informatie ontvangen", ontvangen))
        guard ontvangen >= gevraagd else {
            return .vast(zonder, grond.adding(.zin("Geen uitstel: de informatie was er al toen zij werd gevraagd")))
        }
        guard let weken = parameters.parameter("pip_verlenging_derden", op: ontvangen) else {
            return .vraagtOordeel(parameters.ontbreekt("pip_verlenging_derden", op: ontvangen, regel: "PIP-04"))
        }
        let (laatste, stappen) = Wettermijn.binnenWeken(weken.getal, na: ontvangen, feestdagen: feestdagen)
        grond.stappen += stappen
        grond.parameters.append(weken)
        return .vast(PipUitstel(basis: basis, uiterlijk: max(basis, laatste)), grond)
    }
}
