// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Secrets

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

    @Test("ASVS 6.2.4: meer dan drieduizend veelgebruikte woorden, ook met tekens eromheen of ervoor in de plaats")
    func lijst() {
        #expect(VeelgebruikteWoorden.alle.count >= 3000)
        #expect(VeelgebruikteWoorden.alle.allSatisfy { $0.utf8.allSatisfy { (97...122).contains($0) } })
        var through: [String] = []
        for word in VeelgebruikteWoorden.alle {
            let signs = word.replacing("o", with: "0").replacing("e", with: "3").replacing("a", with: "@")
            for text in ["\(word)2026!2026!!!", "!!!!!1234\(signs.uppercased())99"] {
                if refusal(text) == nil { through.append(text) }
            }
        }
        #expect(through.sorted().prefix(20) == [])
    }

    @Test(
        "ASVS 6.2.4, 6.2.11: lange wachtwoorden die veel mensen kiezen",
        arguments: [
            "wachtwoord123", "wachtwoordwachtwoord", "mijnwachtwoord1", "ditismijnwachtwoord", "geheim123456",
            "welkom01welkom01",
            "Welkom2026!!", "Welkom-Weert-01", "Zomer2026!!!", "Winter2025/2026", "Februari2026!", "Maandag-2026-01",
            "qwertyuiop123", "qwerty123456", "1qaz2wsx3edc", "zaq12wsxcde3", "qazwsxedcrfv", "asdfghjkl123",
            "zxcvbnm12345",
            "1q2w3e4r5t6y", "147258369147", "abcd1234abcd", "aaaabbbbcccc", "passwordpassword", "Passw0rd1234",
            "P@$$w0rd1234",
            "letmeinplease", "iloveyou1234", "ikhouvanjou123", "unbelievable", "relationship", "professional",
            "christopher1",
            "manchesterunited", "liverpool1892", "feyenoord1908", "ajaxamsterdam1", "basketball23", "butterflies1",
            "chocolate1234", "sinterklaas123", "stroopwafel12", "fietsfietsfiets", "gemeentegemeente",
            "inburgering2026",
            "statushouder01", "Meedoen-2026!!", "meedoen meedoen", "regiesysteem123", "klantmanager1", "jansen12345678",
            "mohammed12345", "nederland2026!", "amsterdam12345", "W3lk0mW3lk0m", "we1kom123456", "h4ll0h4ll0h4ll0",
            "eentweedrievier", "een twee drie vier vijf", "onetwothreefour", "correct horse battery staple",
            "ABCDEFGH12345678",
            "gekgekgekgekgek", "vergeetmijniet!", "ditiseengeheim", "admin-admin-admin", "Administrator1",
        ]
    ) func veelgekozen(text: String) {
        #expect(refusal(text, vermijd: ["Weert"]) != nil)
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
