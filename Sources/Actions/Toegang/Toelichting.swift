// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The words with a reason.
enum Toelichting {
    static let veld = "toelichting"

    /// What is wrong with words that may be of any length; nil when nothing is.
    static func fout(_ typed: String, veld: String) -> Veldfout? {
        let text = typed.trimmed
        guard !text.isEmpty else { return Veldfout(veld, "Schrijf waarom.", kind: .ontbreekt) }
        guard text.count <= 1000, isPlain(text) else {
            return Veldfout(veld, "De reden is hoogstens 1000 gewone tekens.", kind: .teLang)
        }
        return nil
    }

    /// What is wrong with words that somebody else will judge; nil when nothing is.
    static func fout(_ tekst: String, min: Int) -> Veldfout? {
        guard tekst.count >= min else {
            let zin = "Schrijf in ten minste \(min) tekens waarom. Uw leidinggevende of de FG kan dit lezen."
            return Veldfout(veld, zin, kind: .ontbreekt)
        }
        guard tekst.count <= 500, isPlain(tekst) else {
            return Veldfout(veld, "Gebruik hoogstens 500 gewone tekens.", kind: .teLang)
        }
        return nil
    }

    private static func isPlain(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" }
    }
}
