// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The field for the code of the second factor, with its words.
enum Codeveld {
    static let onjuist = "Deze code werkt niet. Elke code werkt één keer en kort. Neem de code die uw app nu toont."

    /// `isNieuw` while the app is being set up: then there are no recovery codes yet.
    static func field(_ name: String = "code", fout: String? = nil, isNieuw: Bool = false) -> Field {
        Field(
            name,
            "Code",
            .text(width: .medium, autocomplete: "one-time-code"),
            help: isNieuw
                ? "De zes cijfers die uw app nu toont."
                : "De zes cijfers die uw app nu toont. Hebt u uw telefoon niet? Vul dan een herstelcode in.",
            error: fout
        )
    }

    /// In an exercise: the code that works now. The accounts belong to nobody there.
    static func democode(_ code: String?) -> Notice? {
        guard let code else { return nil }
        return Notice(
            kind: .information,
            title: "Oefening: gebruik code \(code)",
            text: "In het echt staat de code alleen in de app op uw telefoon."
        )
    }
}
