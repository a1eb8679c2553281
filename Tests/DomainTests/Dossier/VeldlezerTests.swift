// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@Suite("Wat iemand typt in een veld")
struct VeldlezerTests {
    private func naam(_ typed: String) throws -> String? {
        guard case .tekst(let text)? = try Veldlezer.read(typed, as: Personalia.voornamen.beschrijving) else {
            return nil
        }
        return text
    }

    @Test(
        "S4, ASVS 1.3.3: tekens die de leesrichting omdraaien, blijven niet in een naam staan",
        arguments: [
            ("Abel\u{202E}gnp", "Abelgnp"), ("\u{2066}Selam\u{2069}", "Selam"),
            ("\u{202A}a\u{202B}b\u{202C}c\u{202D}d", "abcd"),
            ("\u{2067}\u{2068}ሰላም", "ሰላም"),
        ]
    )
    func richting(_ typed: String, _ kept: String) throws {
        #expect(try naam(typed) == kept)
    }

    @Test(
        "Wat bij een schrift hoort, blijft: samengestelde tekens, verbinders, merktekens van richting",
        arguments: [
            "می\u{200C}خواهم", "क\u{200D}ष", "a\u{0301}", "\u{200F}فاطمة", "👩\u{200D}⚕️", "O'Brien-d’Arc", "ተስፋይ",
        ]
    )
    func schrift(_ typed: String) throws {
        #expect(try naam(typed).map { Array($0.unicodeScalars) } == Array(typed.unicodeScalars))
    }

    @Test(
        "ASVS 1.3.3, 2.2.1: een teken dat niets te lezen geeft, wordt geweigerd",
        arguments: ["a\0b", "a\u{7}b", "a\u{1B}[2Jb"]
    )
    func besturing(_ typed: String) {
        #expect(throws: Veldfout.self) { try naam(typed) }
    }
}
