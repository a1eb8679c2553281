// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import Testing

@Suite("X-14: de werklijsten op 4 oktober 2022")
struct DemoVandaagTests {
    @Test("D-01, G-05: Rosa ziet wat de wandeling belooft")
    func rosa() async throws {
        let huis = try await Demohuis()
        let vandaag = try await huis.vandaag("rosa")
        for groep in vandaag.groepen {
            print(groep.soort, groep.aantal)
            for r in groep.regels {
                print("  ", r.soort, r.uiterlijk ?? "", r.wacht ?? "", r.toelichting ?? "", r.naam)
            }
        }
        for n in vandaag.nieuw {
            print(n.personen.map(\.naam), n.taken.map { "\($0.soort) \($0.uiterlijk?.iso ?? "")" })
        }
        print(huis.verslag.gemeenten)
        for k in ["bram", "ilse", "hanna", "daan"] {
            let v = try await huis.vandaag(k)
            for groep in v.groepen {
                print(k, groep.soort, groep.aantal)
                for r in groep.regels where groep.soort == .teLaat {
                    print("  ", r.soort, r.uiterlijk ?? "", r.wacht ?? "", r.naam, r.wet!)
                }
            }
        }
    }
}
