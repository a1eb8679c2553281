// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Web

/// Random texts, always the same ones: no input may become markup, and reading it back gives the input.
struct EscaperFuzzTests {
    @Test func `ASVS 1.2.1: no text can produce a tag, a quote or a loose ampersand`() {
        var random = Steps(state: 20_221_004)
        for _ in 0..<4000 {
            let input = text(&random)
            let output = ("\(input)" as HTML).text
            #expect(
                !output.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) },
                "\(input.debugDescription)"
            )
            #expect(unescaped(output) == withoutControls(input), "\(input.debugDescription)")
        }
    }

    @Test func `every single character is safe`() {
        for number in UInt32(0)...0x2_FFFF {
            guard let scalar = Unicode.Scalar(number) else { continue }
            var bytes: [UInt8] = []
            Escaper.append(String(scalar), to: &bytes)
            let isMarkup = bytes.contains { $0 == 0x22 || $0 == 0x27 || $0 == 0x3C || $0 == 0x3E || $0 == 0 }
            if isMarkup { Issue.record("U+\(String(number, radix: 16))") }
        }
    }

    private func text(_ random: inout Steps) -> String {
        let pieces = [
            "<", ">", "\"", "'", "&", "&amp;", "</script>", "<!--", "-->", "]]>", "javascript:", "\u{0}", "\u{1B}",
            "\u{7F}",
            "\u{80}", "\u{9F}", "\u{A0}", "·", "é", "سلام", "ሰላም", "👩🏽‍🏭", "\u{202E}", "\u{FFFF}", " ", "a", "=", "`",
            "\n",
        ]
        return (0..<random.next(12)).map { _ in pieces[random.next(pieces.count)] }.joined()
    }

    private func withoutControls(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control && !"\t\n\r".unicodeScalars.contains(scalar)
            result.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    private func unescaped(_ text: String) -> String {
        let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return references.reduce(text) { text, reference in
            text.split(separator: reference.0, omittingEmptySubsequences: false).joined(separator: reference.1)
        }
    }

    private struct Steps {
        var state: UInt64

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}
