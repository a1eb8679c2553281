// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Secrets
import Testing

@Suite struct WachtwoordkeuzeTests {
    private func refusal(_ text: String, vermijd: [String] = []) -> Wachtwoordweigering? {
        do throws(Wachtwoordweigering) {
            try Wachtwoord(text).check(vermijd: vermijd)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        "vier losse woorden hier", "kastanje-vork-9", "Paardvlinderkoffie", "zonnebloemolieflesje", "ተክለሃይማኖት አበበ",
        String(repeating: "langer dan tweeenzeventig ", count: 4),
    ])
    func `ASVS 6.2.5, 6.2.9: a password that hides something is taken, of whatever signs`(text: String) {
        #expect(refusal(text) == nil)
    }

    @Test(arguments: ["", "kort", "elf tekens."])
    func `ASVS 6.2.1: less than twelve characters is too short`(text: String) {
        #expect(refusal(text) == .teKort)
    }

    @Test func `more than 256 characters is too long`() {
        #expect(refusal((0..<300).map { "\($0)" }.joined()) == .teLang)
    }

    @Test(arguments: [
        "welkom123456", "W3lk0m2026!!", "wachtwoord12", "Password1234!", "inburgering1", "Gemeente2026",
        "!!Meedoen!!2026",
        "P@ssw0rd2025", "januari-2026", "statushouder1", "welkomwelkom1",
    ])
    func `ASVS 6.2.4: known words with digits around them are refused`(text: String) {
        #expect(refusal(text) == .bekend)
    }

    @Test(arguments: [
        "aaaaaaaaaaaa", "abababababab", "abcabcabcabc", "123456789012", "abcdefghijkl", "qwertyuiop12", "098765432109",
        "111122223333",
    ])
    func `series and repetitions are refused`(text: String) {
        #expect(refusal(text) == .patroon)
    }

    @Test func `ASVS 6.2.11: the own name and organisation are refused`() {
        let own = ["s.devries", "Sanne de Vries", "Weert"]
        #expect(refusal("SannedeVries2026", vermijd: own) == .eigenNaam)
        #expect(refusal("weert-devries-1", vermijd: own) == .eigenNaam)
        #expect(refusal("weert kastanje vork", vermijd: own) == nil)
    }

    @Test func `a password is never printed`() {
        let password = Wachtwoord("kastanje-vork-9")
        #expect(!"\(password) \(String(reflecting: password)) \([password])".contains("kastanje"))
        var dumped = ""
        dump(password, to: &dumped)
        #expect(!dumped.contains("kastanje"))
    }
}
