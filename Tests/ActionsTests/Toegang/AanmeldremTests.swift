// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("S6: wie raadt, wacht steeds langer")
struct AanmeldremTests {
    private static let minuut: Int64 = 60_000

    @Test("ASVS 6.3.1: tien pogingen zonder wachten, dan een minuut en elke keer twee keer zo lang, hoogstens een uur")
    func groei() {
        for (aantal, minuten) in [(0, 0), (9, 0), (10, 1), (11, 2), (12, 4), (15, 32), (16, 60), (99, 60)] {
            let stand = AanmeldpogingStore.Stand(aantal: aantal, laatste: 1000)
            #expect(Aanmeldrem.wacht(stand, at: 1000) == Int64(minuten) * Self.minuut)
            #expect(Aanmeldrem.wacht(stand, at: 1000 + Int64(minuten) * Self.minuut) == 0)
        }
    }

    @Test("ASVS 6.3.1: een adres heeft honderd pogingen per uur, over alle namen samen")
    func adres() async throws {
        let proef = try Proef()
        func poging(_ naam: String, _ adres: String) async throws -> Int? {
            let rem = Aanmeldrem(.wachtwoord(naam: naam), adres: adres, desk: proef.desk)
            let nu = proef.desk.nu().milliseconden
            return try await proef.desk.platform.write { try rem.begin($0, at: nu) }
        }
        for nummer in 1...100 { #expect(try await poging("n\(nummer)", "192.0.2.1") == nil) }
        #expect(try await poging("ander", "192.0.2.1") != nil)
        #expect(try await poging("ander", "192.0.2.2") == nil)
        proef.zet("2022-10-04", minuut: 540 + 71)
        #expect(try await poging("ander", "192.0.2.1") == nil)
    }

    @Test("Wie goed is, telt niet: een kantoor achter één adres kan zich blijven aanmelden")
    func goed() async throws {
        let proef = try Proef()
        let nu = proef.desk.nu().milliseconden
        for nummer in 1...250 {
            let rem = Aanmeldrem(.wachtwoord(naam: "n\(nummer)"), adres: "192.0.2.1", desk: proef.desk)
            let wacht = try await proef.desk.platform.write { connection in
                let wacht = try rem.begin(connection, at: nu)
                try rem.clear(connection, at: nu)
                return wacht
            }
            #expect(wacht == nil)
        }
    }

    @Test("ASVS 6.3.8: voor een onbekende naam wordt hetzelfde gedaan als voor een bekende")
    func gelijk() async throws {
        let proef = try Proef()
        _ = try await CreateAccount.run(
            gebruikersnaam: "rosa",
            naam: "Rosa van Dael",
            rol: .regisseur,
            gemeente: try #require(Proef.weert),
            wachtwoord: "vier paarse fietsen zingen zacht",
            door: "test",
            id: Proef.rosa.id,
            desk: proef.desk
        )
        var gedaan: [[Int]] = []
        for naam in ["rosa", "niemand"] {
            let voor = (try await proef.desk.platform.generation(), proef.desk.kluis.aantal)
            guard
                case .onjuist = try await SignIn.run(
                    gebruikersnaam: naam,
                    wachtwoord: "iets heel anders hier",
                    adres: "192.0.2.1",
                    desk: proef.desk
                )
            else {
                Issue.record("geen ‘onjuist’")
                return
            }
            let na = (try await proef.desk.platform.generation(), proef.desk.kluis.aantal)
            gedaan.append([Int(na.0 ?? 0) - Int(voor.0 ?? 0), na.1 - voor.1])
        }
        #expect(gedaan == [[1, 1], [1, 1]])
    }
}
