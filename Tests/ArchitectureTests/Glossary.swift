// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// `docs/begrippen.md` against the public types of `Domain`: each Dutch word in code is explained.
enum Glossary {
    /// Types that are technique, not a word of the law or the work; they need no line in the glossary.
    static let technique: Set<String> = [
        "Beeld", "Codelijst", "Day", "ExclusiefEinde", "Fasestand", "Feitbeschrijving", "Feitlezer", "Feittype",
        "Hoofdstuk", "Inhoud", "Invoer", "Inzagebeperking", "Inzagefeit", "Inzageklok", "Klokaantallen", "Klokfilter",
        "Klokken", "Klokregel", "Kloksleutel",
        "Lakker", "LaatsteDag", "Looptijd", "Medewerkernaam", "Medewerkersnamen", "Naamsleutel", "Persoonssleutels",
        "Standfilter", "Standregel", "Standsleutel",
        "Stap", "Tijdstip", "Veld", "Veldbeschrijving", "Veldfout", "Veldlezer", "Veldtype", "Veldvorm",
        "Vingerafdruk", "Vouwen", "Waarde", "Wiens", "Zoekwoorden",
    ]

    /// Names of public types that stand at the margin: not those inside another type.
    static func types(in file: SourceFile) -> [String] {
        file.code.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^public (?:final |indirect )*(?:struct|enum|class|actor|protocol|typealias) (\w+)/)
                .map { String($0.output.1) }
        }
    }

    /// Names between backquotes in the last column of the tables of the glossary.
    static func explained(in text: String) -> Set<String> {
        let cells = text.split(separator: "\n").filter { $0.hasPrefix("|") }.compactMap {
            $0.split(separator: "|").last
        }
        return Set(cells.flatMap { $0.matches(of: /`([A-Z]\w+)`/).map { String($0.output.1) } })
    }
}
