// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Secrets
import Synchronization
import Testing

@Suite struct WachtwoordkluisTests {
    private let cheap = Scryptkosten(log2N: 10, r: 8, p: 1)

    @Test func `ASVS 6.2.8: right, wrong, unknown and outdated are told apart`() async throws {
        let kluis = Wachtwoordkluis(kosten: cheap)
        let kept = try await kluis.hash(Wachtwoord("vier losse woorden hier"))
        #expect(try await kluis.verify(Wachtwoord("vier losse woorden hier"), kept) == .juist)
        #expect(try await kluis.verify(Wachtwoord("vier losse woorden Hier"), kept) == .onjuist)
        #expect(try await kluis.verify(Wachtwoord("vier losse woorden hier"), nil) == .onjuist)
        #expect(try await kluis.verify(Wachtwoord("vier losse woorden hier"), "onzin") == .onjuist)
        let stronger = Wachtwoordkluis(kosten: Scryptkosten(log2N: 11, r: 8, p: 1))
        #expect(try await stronger.verify(Wachtwoord("vier losse woorden hier"), kept) == .juistMaarVerouderd)
    }

    @Test func `two spellings of one character are one password`() async throws {
        let kluis = Wachtwoordkluis(kosten: cheap)
        let kept = try await kluis.hash(Wachtwoord("e\u{301}e\u{301}n zonnige ochtend"))
        #expect(try await kluis.verify(Wachtwoord("\u{e9}\u{e9}n zonnige ochtend"), kept) == .juist)
    }

    @Test func `S7, ASVS 11.4.2: the prescribed cost is that of appendix C`() async throws {
        let kept = try await Wachtwoordkluis().hash(Wachtwoord("vier losse woorden hier"))
        #expect(kept.hasPrefix("scrypt$15$8$3$"))
    }

    @Test func `many at once are all answered, and a queue too long is refused`() async throws {
        let kluis = Wachtwoordkluis(kosten: cheap, tegelijk: 2, wachtenden: 20)
        let answers = await withTaskGroup(of: Bool?.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    do {
                        return try await kluis.verify(Wachtwoord("geen"), nil) == .onjuist
                    } catch is WorkGateFull {
                        return nil
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: [Bool?]()) { $0.append($1) }
        }
        #expect(!answers.contains(false))
        #expect(answers.count { $0 == true } >= 20)
    }
}
