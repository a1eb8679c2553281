// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How somebody lives, as far as the housing target asks (Hvw 28; HOUS-03).
public enum Woonvorm: String, Codelijst {
    case azc = "AZC"
    case woning = "WONING"
    case doorstroomlocatie = "DOORSTROOM"
    case har = "HAR"
    case logeren = "LOGEREN"

    public var naam: String {
        switch self {
        case .azc: "Opvang (azc)"
        case .woning: "Eigen woning"
        case .doorstroomlocatie: "Doorstroomlocatie"
        case .har: "Hotel- en accommodatieregeling (HAR)"
        case .logeren: "Logeerregeling"
        }
    }

    /// Whether living like this counts as housed for the target on `dag`. For the temporary forms it depends on the scheme:
    /// `regelingTelt` is what that scheme says; without it the setting of the table holds (default: no, certainty low).
    public func teltAlsHuisvesting(
        op dag: Day,
        regelingTelt: Bool? = nil,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Bool> {
        let grond = Grond(["HOUS-03"], invoer: [Invoer("Woonvorm", .code(rawValue)), Invoer("Peildatum", dag)])
        switch self {
        case .azc: return .vast(false, grond)
        case .woning: return .vast(true, grond)
        case .doorstroomlocatie, .har, .logeren:
            if let regelingTelt { return .vast(regelingTelt, grond) }
            guard let vlag = parameters.parameter("doorstroomlocatie_telt", op: dag) else {
                return .vraagtOordeel(parameters.ontbreekt("doorstroomlocatie_telt", op: dag, regel: "HOUS-03"))
            }
            return .vast(vlag.isJa, Grond(grond.regels, invoer: grond.invoer, parameters: [vlag]))
        }
    }
}
