// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The list that comes with the program, read into values.
struct Gebieden {
    var regios: [Arbeidsmarktregio] = []
    var gemeenten: [Gemeentegegevens] = []

    /// First days of gemeenten that came out of a merger after the list of CBS.
    private static let begin: [String: Day?] = [
        "GM1980": Day(year: 2022, month: 1, day: 1), "GM1982": Day(year: 2022, month: 1, day: 1),
        "GM1991": Day(year: 2022, month: 1, day: 1), "GM1992": Day(year: 2023, month: 1, day: 1),
    ]

    static func meegeleverd() -> Gebieden {
        var gebieden = Gebieden()
        for line in Gebiedenlijst.tekst.description.split(separator: "\n") {
            let parts = line.split(separator: "|")
            guard parts.count == 4 else { continue }
            let regio = Arbeidsmarktregio(
                code: String(parts[0]),
                naam: String(parts[1]),
                centrumgemeente: String(parts[2])
            )
            gebieden.regios.append(regio)
            for gemeente in parts[3].split(separator: ";") {
                let words = gemeente.split(separator: " ", maxSplits: 1)
                guard words.count == 2 else { continue }
                let code = "GM\(words[0])"
                gebieden.gemeenten.append(
                    Gemeentegegevens(
                        code: code,
                        naam: String(words[1]),
                        regio: regio.code,
                        actiefVan: begin[code] ?? nil
                    )
                )
            }
        }
        return gebieden
    }
}
