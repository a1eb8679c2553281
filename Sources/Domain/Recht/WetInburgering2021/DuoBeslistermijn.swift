// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Until when DUO decides on an application about the duty (Ri 2.3; Bi 2.7; WHO-09, WHO-11, WHO-12).
public enum DuoBeslistermijn: String, Codelijst {
    case aantoonbaarIngeburgerd = "AVI"
    case ontheffingMedisch = "MED"
    case ontheffingBijzonder = "BIO"

    public var naam: String {
        switch self {
        case .aantoonbaarIngeburgerd: "Vrijstelling: aantoonbaar voldoende ingeburgerd"
        case .ontheffingMedisch: "Ontheffing op medische grond"
        case .ontheffingBijzonder: "Ontheffing wegens bijzondere individuele omstandigheden"
        }
    }

    /// The last day of DUO's decision: eight weeks after the application came in, moved to a working day.
    ///
    /// Example: application received 5 October 2026: 30 November 2026.
    public func uiterlijk(
        aanvraag: Day,
        parameters: Parametertabel = .wet,
        feestdagen: Feestdagen = .nederland
    ) -> Uitkomst<LaatsteDag> {
        guard let weken = parameters.parameter(sleutel, op: aanvraag) else {
            return .vraagtOordeel(parameters.ontbreekt(sleutel, op: aanvraag, regel: regel))
        }
        let (laatste, stappen) = Wettermijn.binnenWeken(weken.getal, na: aanvraag, feestdagen: feestdagen)
        return .vast(
            laatste,
            Grond(
                [regel, "DATE-05"],
                invoer: [Invoer("Aanvraag ontvangen", aanvraag)],
                stappen: stappen,
                parameters: [weken]
            )
        )
    }

    private var sleutel: Parametersleutel {
        self == .aantoonbaarIngeburgerd ? "avi_beslistermijn" : "ontheffing_beslistermijn"
    }

    private var regel: RegelID {
        switch self {
        case .aantoonbaarIngeburgerd: "WHO-09"
        case .ontheffingMedisch: "WHO-11"
        case .ontheffingBijzonder: "WHO-12"
        }
    }
}
