// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension JSONLezer {
    /// A text in NFC, with its white space. NUL is refused: PostgreSQL cannot hold it and CSV may not.
    package func text() throws(JSONFout) -> String {
        guard case .string(let text) = value else { throw fout(.verkeerdeSoort(verwacht: .string)) }
        guard !text.utf8.contains(0) else { throw fout(.nulteken) }
        return text.nfc
    }

    package func bool() throws(JSONFout) -> Bool {
        guard case .bool(let bool) = value else { throw fout(.verkeerdeSoort(verwacht: .bool)) }
        return bool
    }

    package func whole(in range: ClosedRange<Int> = .min ... .max) throws(JSONFout) -> Int {
        guard case .whole(let number) = value else { throw fout(.verkeerdeSoort(verwacht: .whole)) }
        guard let whole = Int(exactly: number), range.contains(whole) else { throw fout(.buitenBereik) }
        return whole
    }

    /// A number in its own digits: `12.50`.
    package func numberText() throws(JSONFout) -> String {
        switch value {
        case .whole(let number): String(number)
        case .decimal(let number): number.text
        default: throw fout(.verkeerdeSoort(verwacht: .number))
        }
    }

    /// A date as ISO text, `2024-05-21`.
    package func day() throws(JSONFout) -> Day {
        guard let day = Day(iso: try text()) else { throw fout(.geenDatum) }
        return day
    }

    /// A choice by its code, to the letter: systems do not type.
    package func choice<Lijst: Codelijst>(_ lijst: Lijst.Type) throws(JSONFout) -> Lijst {
        guard let choice = Lijst(rawValue: try text()) else {
            throw fout(.onbekendeKeuze(Lijst.allCases.map { "\($0.rawValue) (\($0.naam))" }))
        }
        return choice
    }

    /// Money as whole cents.
    package func centen() throws(JSONFout) -> Bedrag {
        Bedrag(centen: try whole())
    }

    /// Hours as whole minutes.
    package func minuten() throws(JSONFout) -> Uren {
        Uren(minuten: try whole())
    }
}
