// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The answers of the API that do not depend on any dossier. Made once, at start.
package enum Naslag {
    /// All kinds of feit with the schema of their content: `GET /feitsoorten`.
    package static func feitsoorten() -> [UInt8] {
        JSONText.object([("feitsoorten", .list(Feitsoort.allCases.map { feitsoort($0.beschrijving) }))]).bytes
    }

    /// All rules with their parameters: `GET /regels`. Made again when the table changes.
    package static func regels(_ tabel: Parametertabel) -> [UInt8] {
        JSONText.object([("regels", .list(Regelboek.alle.map { regel($0, tabel) }))]).bytes
    }

    /// A row of the dated table; also for the grounds of a clock.
    package static func parameter(_ row: Parameter) -> JSONText {
        .object([
            ("sleutel", .text(row.sleutel.naam)), ("waarde", .text(waarde(row))), ("eenheid", .text(row.eenheid)),
            ("geldigVan", .optional(row.geldigVan?.iso)), ("geldigTot", .optional(row.geldigTot?.iso)),
            ("bron", .text(row.bron)), ("zekerheid", .text(row.zekerheid.rawValue)),
        ])
    }

    private static func feitsoort(_ kind: Feitbeschrijving) -> JSONText {
        .object([
            ("soort", .text(kind.soort.rawValue)), ("naam", .text(kind.naam)), ("uitleg", .text(kind.uitleg)),
            ("hoofdstuk", .text(kind.hoofdstuk.rawValue)), ("artikelen", .texts(kind.artikelen.map(\.citaat))),
            ("datumLabel", .text(kind.datumLabel)), ("magInToekomst", .bool(kind.magInToekomst)),
            ("geldtTotVolgende", .bool(kind.geldtTotVolgende)), ("inhoud", Veldschema.inhoud(kind)),
        ])
    }

    private static func regel(_ regel: Regel, _ tabel: Parametertabel) -> JSONText {
        .object([
            ("id", .text(regel.id.naam)), ("titel", .text(regel.titel)), ("tekst", .text(regel.tekst)),
            ("bronnen", .texts(regel.bronnen.map(\.citaat))), ("zekerheid", .text(regel.zekerheid.rawValue)),
            ("geldigVan", .optional(regel.geldigVan?.iso)), ("geldigTot", .optional(regel.geldigTot?.iso)),
            ("parameters", .list(regel.parameters.flatMap { tabel.geschiedenis($0).map(parameter) })),
        ])
    }

    /// `10`, `0.7`, `ja`.
    private static func waarde(_ row: Parameter) -> String {
        if row.eenheid == "vlag" { return row.isJa ? "ja" : "nee" }
        let (whole, rest) = (row.duizendsten / 1000, row.duizendsten % 1000)
        guard rest != 0 else { return String(whole) }
        var digits = String(1000 + rest).dropFirst()
        while digits.last == "0" { digits = digits.dropLast() }
        return "\(whole).\(digits)"
    }
}
