// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Reads the form of a new value into a row of the dated table, with every error at once.
package enum Parameterwijziging {
    /// The names of the fields.
    package static let velden = ["waarde", "geldigVan", "bron", "zekerheid"]

    package static func read(_ typed: [String: String], huidig: Parameter) throws(Feitlezer.Fouten) -> Parameter {
        var fouten: [Veldfout] = []
        let thousandths = waarde(typed["waarde"]?.trimmed ?? "", huidig.eenheid)
        if thousandths == nil { fouten.append(Veldfout("waarde", valueError(huidig.eenheid), kind: .ongeldig)) }
        let van = Day(typed: typed["geldigVan"]?.trimmed ?? "")
        if van == nil {
            fouten.append(Veldfout("geldigVan", "Vul in vanaf welke dag dit geldt, als dd-mm-jjjj.", kind: .ongeldig))
        } else if let van, let begin = huidig.geldigVan, van <= begin {
            let zin = "De waarde van nu geldt vanaf \(begin.words). Kies een latere dag."
            fouten.append(Veldfout("geldigVan", zin, kind: .tegenstrijdig))
        }
        let bron = typed["bron"]?.trimmed ?? ""
        if bron.isEmpty { fouten.append(Veldfout("bron", "Schrijf waar dit staat.", kind: .ontbreekt)) }
        if bron.count > 200 { fouten.append(Veldfout("bron", "De bron is hoogstens 200 tekens.", kind: .teLang)) }
        let zekerheid = Zekerheid(rawValue: typed["zekerheid"]?.trimmed ?? "")
        if zekerheid == nil { fouten.append(Veldfout("zekerheid", "Kies hoe zeker dit is.", kind: .ontbreekt)) }
        guard fouten.isEmpty, let thousandths, let van, let zekerheid else { throw Feitlezer.Fouten(fouten) }
        return Parameter(
            huidig.sleutel,
            duizendsten: thousandths,
            eenheid: huidig.eenheid,
            geldigVan: van,
            geldigTot: nil,
            bron: bron,
            zekerheid: zekerheid
        )
    }

    /// `10`, `0,7`, `1.250,50`, `ja` in thousandths; nil when it is none.
    static func waarde(_ text: String, _ eenheid: String) -> Int? {
        if eenheid == "vlag" { return text == "ja" ? 1000 : text == "nee" ? 0 : nil }
        if eenheid.hasPrefix("euro") { return Bedrag(typed: text).map { $0.centen * 10 } }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].utf8.count <= 9, !parts[0].isEmpty,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let whole = Int(parts[0])
        else { return nil }
        guard parts.count == 2 else { return whole * 1000 }
        guard (1...3).contains(parts[1].utf8.count) else { return nil }
        let padded = parts[1] + String(repeating: "0", count: 3 - parts[1].utf8.count)
        return Int(padded).map { whole * 1000 + $0 }
    }

    private static func valueError(_ eenheid: String) -> String {
        switch eenheid {
        case "vlag": "Kies ja of nee."
        case _ where eenheid.hasPrefix("euro"): "Schrijf een bedrag als 1.250,50."
        default: "Schrijf een getal als 10 of 0,7."
        }
    }
}
