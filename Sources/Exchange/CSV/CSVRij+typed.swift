// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension CSVRij {
    /// A date as people type it or ISO.
    package mutating func day(_ column: String, isRequired: Bool = false) -> Day? {
        value(column, isRequired: isRequired, orElse: .geenDatum) { Day(typed: $0) }
    }

    /// `12`, `1,5`, `2:15`.
    package mutating func uren(_ column: String, isRequired: Bool = false) -> Uren? {
        value(column, isRequired: isRequired, orElse: .geenUren) { Uren(typed: $0) }
    }

    /// `1250`, `1.250,50`, `€ 12,50`, and with a minus before it.
    package mutating func bedrag(_ column: String, isRequired: Bool = false) -> Bedrag? {
        value(column, isRequired: isRequired, orElse: .geenBedrag) { text in
            guard text.hasPrefix("-") else { return Bedrag(typed: text) }
            return Bedrag(typed: text.dropFirst()).map { Bedrag(centen: -$0.centen) }
        }
    }

    /// `12`, `-3`, `1.250`; a point only before every group of three digits.
    package mutating func whole(_ column: String, isRequired: Bool = false) -> Int? {
        value(column, isRequired: isRequired, orElse: .geenGetal, Self.whole)
    }

    /// `ja`, `nee`, `j`, `n`, `waar`, `onwaar`, `true`, `false`, `1`, `0`.
    package mutating func jaNee(_ column: String, isRequired: Bool = false) -> Bool? {
        value(column, isRequired: isRequired, orElse: .geenJaNee) { text in
            switch text.lowercased() {
            case "ja", "j", "waar", "true", "1": true
            case "nee", "n", "onwaar", "false", "0": false
            default: nil
            }
        }
    }

    /// A choice from a code list, by its code or its Dutch name; case and spaces do not matter.
    package mutating func choice<Lijst: Codelijst>(
        _ lijst: Lijst.Type,
        _ column: String,
        isRequired: Bool = false
    ) -> Lijst? {
        guard let text = text(column, isRequired: isRequired) else { return nil }
        if let exact = Lijst(rawValue: text) { return exact }
        let key = text.columnKey
        let all = Lijst.allCases
        if let found = all.first(where: { $0.rawValue.columnKey == key })
            ?? all.first(where: { $0.naam.columnKey == key })
        {
            return found
        }
        return value(column, orElse: .onbekendeKeuze(all.map { "\($0.rawValue) (\($0.naam))" })) { _ in nil }
    }

    private static func whole(_ text: String) -> Int? {
        let isNegative = text.hasPrefix("-")
        let groups = (isNegative ? text.dropFirst() : text[...]).utf8.split(
            separator: UInt8(ascii: "."),
            omittingEmptySubsequences: false
        )
        let isGrouped = groups.count > 1
        guard let first = groups.first, !first.isEmpty, !isGrouped || first.count <= 3,
            groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
        else { return nil }
        let digits = groups.map { String(Substring($0)) }.joined()
        return Int(isNegative ? "-" + digits : digits)
    }
}
