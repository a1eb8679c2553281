// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Exchange

@testable import Exchange

let vandaag = Day(iso: "2026-06-01") ?? Day(number: 0)

/// Random feiten of every kind, with every form of value, that a form could have accepted.
struct Feitentrekking {
    var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func feit(_ soort: Feitsoort, werking: Feit.Werking = .nieuw) -> Feit {
        let datum = Day(number: Int32.random(in: 19_000...20_500, using: &generator))
        return Feit(
            id: FeitID(hoog: generator.next(), laag: generator.next()),
            soort: soort,
            datum: datum,
            inhoud: isIntrekking(werking) ? Inhoud() : inhoud(soort, datum),
            vastgelegd: Tijdstip(
                milliseconden: Int64.random(in: 1_700_000_000_000...1_770_000_000_000, using: &generator)
            ),
            door: Feit.Auteur(
                id: Bool.random(using: &generator) ? MedewerkerID(hoog: 1, laag: 7) : nil,
                naam: tekst(20)
            ),
            bron: Bron.allCases.randomElement(using: &generator) ?? .duo,
            werking: werking,
            reden: werking == .nieuw ? nil : tekst(40)
        )
    }

    private func isIntrekking(_ werking: Feit.Werking) -> Bool {
        if case .trektIn = werking { true } else { false }
    }

    /// Content that `Veldlezer` accepts; `controle` may still refuse it, so it is drawn again until it does not.
    mutating func inhoud(_ soort: Feitsoort, _ datum: Day) -> Inhoud {
        var last = Inhoud()
        for _ in 0..<500 {
            var inhoud = Inhoud()
            for veld in soort.beschrijving.velden where veld.isVerplicht || Bool.random(using: &generator) {
                inhoud.set(veld.sleutel, waarde(veld.vorm))
            }
            if soort.beschrijving.controle(inhoud, datum).isEmpty { return inhoud }
            last = inhoud
        }
        return last
    }

    mutating func waarde(_ vorm: Veldvorm) -> Waarde {
        switch vorm {
        case .dag: .dag(Day(number: Int32.random(in: 5_000...21_000, using: &generator)))
        case .regel(let max): .tekst(tekst(max))
        case .tekst(let max): .tekst(tekst(min(max, 60)) + "\n" + tekst(20))
        case .getal(let range): .getal(Int.random(in: range, using: &generator))
        case .uren(let max): .minuten(Int.random(in: 0...(max * 60), using: &generator))
        case .bedrag: .centen(Int.random(in: 0...9_999_999, using: &generator))
        case .janee: .janee(Bool.random(using: &generator))
        case .keuze(let keuzes): .code(keuzes.randomElement(using: &generator)?.code ?? "")
        case .bsn: .tekst("123456782")
        case .vnummer: .tekst(String(Int.random(in: 1_000_000_000...9_999_999_999, using: &generator)))
        case .kenmerk: .tekst(FeitID(hoog: generator.next(), laag: generator.next()).description)
        }
    }

    mutating func tekst(_ max: Int) -> String {
        let words = [
            "Haddad", "يوسف", "ሰላም", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "\"aan\"", "a;b,c", "é", "-5",
            "🙂", "\\n",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let word = words.randomElement(using: &generator) ?? "x"
            if text.count + word.count < max { text += text.isEmpty ? word : " " + word }
        }
        return text.isEmpty ? "x" : text
    }
}
