// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// The control that asks for a field of a feit.
enum Feitveld {
    /// How many choices still fit as radio buttons.
    static let radiosTot = 5

    /// The question for one field; nil when only the program can fill it in.
    ///
    /// `name` is the name in the form, mostly the key of the field; `typed` what was filled in, as it was typed or as
    /// `Waarde.getypt` writes it; `opties` what a reference can point to; `isOptional` says it when the form asks less
    /// than the description.
    static func field(
        _ veld: Veldbeschrijving,
        name: String? = nil,
        typed: String = "",
        error: String? = nil,
        opties: [Option]? = nil,
        isOptional: Bool? = nil
    ) -> Field? {
        let isOptional = isOptional ?? !veld.isVerplicht
        guard let control = control(veld, typed, opties, isOptional) else { return nil }
        let text = refilled(typed, veld.vorm)
        // Who has not answered yet, has chosen “not known”; for a required field nothing is chosen.
        let hasEmptyChoice = if case .radios = control { isOptional } else { false }
        return Field(
            name ?? veld.sleutel,
            veld.label,
            control,
            values: text.isEmpty ? (hasEmptyChoice ? [""] : []) : [text],
            help: help(veld),
            error: error,
            isOptional: isOptional
        )
    }

    private static func control(
        _ veld: Veldbeschrijving,
        _ typed: String,
        _ opties: [Option]?,
        _ isOptional: Bool
    ) -> Field.Control? {
        if let opties { return .select(keeping(typed, in: opties), empty: empty(isOptional)) }
        switch veld.vorm {
        case .dag: return .date
        case .regel(let max): return .text(width: max <= 12 ? .short : max <= 80 ? .medium : .full)
        case .tekst: return .longText(rows: 5)
        case .getal: return .number()
        case .uren: return .hours()
        case .bedrag: return .money
        case .bsn, .vnummer: return .text(width: .short)
        case .kenmerk: return nil
        case .janee: return .radios([Option("ja", "Ja"), Option("nee", "Nee")] + unknown(isOptional))
        case .keuze(let keuzes):
            let options = keuzes.map { Option($0.code, $0.naam.capitalizedFirst) }
            guard keuzes.count > radiosTot else {
                return .radios(options + (isOptional ? [Option("", "Niet ingevuld")] : []))
            }
            return .select(options, empty: empty(isOptional))
        }
    }

    private static func unknown(_ isOptional: Bool) -> [Option] {
        isOptional ? [Option("", "Nog niet bekend")] : []
    }

    private static func empty(_ isOptional: Bool) -> String {
        isOptional ? "Niet ingevuld" : "Maak een keuze"
    }

    /// What was chosen before stays, also when it is no longer among the choices.
    private static func keeping(_ typed: String, in opties: [Option]) -> [Option] {
        guard !typed.isEmpty, !opties.contains(where: { $0.value == typed }) else { return opties }
        return opties + [Option(typed, "Zoals het nu is")]
    }

    private static func help(_ veld: Veldbeschrijving) -> HTML {
        if let hulp = veld.hulp { return "\(hulp)" }
        if case .uren = veld.vorm { return "Schrijf uren als 12, 1,5 of 1:30." }
        return .empty
    }

    /// A day as `dd-mm-jjjj`, a choice by its code; anything else as it was typed.
    static func refilled(_ typed: String, _ vorm: Veldvorm) -> String {
        switch vorm {
        case .dag: return Day(iso: typed)?.dutchDigits ?? typed
        case .janee:
            switch typed.trimmed.lowercased() {
            case "ja", "j", "1", "true", "on", "x": return "ja"
            case "nee", "n", "0", "false", "off": return "nee"
            default: return typed
            }
        case .keuze(let keuzes):
            let wanted = typed.trimmed.lowercased()
            return keuzes.first { $0.code.lowercased() == wanted || $0.naam.lowercased() == wanted }?.code ?? typed
        default: return typed
        }
    }
}

extension String {
    /// With a capital first letter.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
