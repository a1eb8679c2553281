// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether an employee and a person may belong together: by surname, or by where they live.
public enum Verwantschap {
    private static let tussenvoegsels: Set<String> = [
        "van", "von", "de", "den", "der", "het", "t", "ten", "ter", "te", "la", "le", "el", "al", "bin", "ben", "in",
        "op",
    ]

    /// The words that make a surname, folded; of a full name all after the first.
    public static func achternamen(volledig naam: String) -> Set<String> {
        Set(Vouwen.words(naam).dropFirst()).subtracting(tussenvoegsels)
    }

    public static func achternamen(_ achternaam: String) -> Set<String> {
        Set(Vouwen.words(achternaam)).subtracting(tussenvoegsels)
    }

    /// Under which keys an address is compared: postcode with number, and street with number.
    public static func adressleutels(postcode: String, adres: String) -> Set<String> {
        // Not by `words`: a number of one digit counts here.
        let words = Vouwen.fold(adres).split(separator: " ").map(String.init)
        guard let place = words.firstIndex(where: { $0.first?.isNumber ?? false }) else { return [] }
        let number = words[place].prefix { $0.isNumber }
        var keys: Set<String> = []
        let code = Vouwen.fold(postcode).filter { !$0.isWhitespace }
        if code.count == 6 { keys.insert("\(code) \(number)") }
        let street = words[..<place].joined(separator: " ")
        if !street.isEmpty { keys.insert("\(street) \(number)") }
        return keys
    }
}
