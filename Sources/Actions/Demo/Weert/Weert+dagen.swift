// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// What stands on the lists of the three regisseurs on 4 October 2022 (D-01). Everything else is calm: the next talk is
/// more than two weeks away, and every question was answered.
extension Weert {
    /// Rosa, under the old act: two talks late, one question late, more time to talk over, a request at DUO, a question
    /// to the welfare organisation, and four talks that come in the second week.
    mutating func dagVanRosa() {
        wijzig(0, .eerder, 0) { $0.laatsteGesprek = Day(2022, 6, 24) }
        wijzig(0, .in2021, 3) { $0.laatsteGesprek = Day(2022, 6, 28) }
        wijzig(0, .in2021, 5) { [plek] in
            $0.vragen = [Demovraag(partij: plek.partners.taal, op: Day(2022, 9, 12), uiterlijk: Day(2022, 9, 26))]
        }
        wijzig(0, .in2020, 0) {
            $0.kennisgeving = Day(2020, 4, 7)
            $0.termijnEinde = Day(2023, 4, 8)
        }
        wijzig(0, .eerder, 2) {
            $0.kennisgeving = Day(2018, 12, 14)
            $0.termijnEinde = Day(2022, 12, 15)
            $0.verlengingGevraagd = Day(2022, 8, 22)
        }
        wijzig(0, .in2022, 0) { [plek] in
            $0.vragen = [Demovraag(partij: plek.partners.welzijn, op: Day(2022, 9, 26), uiterlijk: Day(2022, 10, 12))]
        }
        for (groep, nummer, dag) in [
            (Weertgroep.eerder, 4, 12), (.eerder, 6, 13), (.in2021, 8, 14), (.gezin, 1, 18),
        ] {
            wijzig(0, groep, nummer) { $0.laatsteGesprek = Day(2022, 7, dag) }
        }
    }

    /// Bram and Ilse: one and two lines late, and the ordinary week of a full caseload.
    mutating func dagVanBramEnIlse() {
        wijzig(1, .eerder, 0) { $0.laatsteGesprek = Day(2022, 6, 30) }
        wijzig(2, .eerder, 0) { $0.laatsteGesprek = Day(2022, 6, 22) }
        wijzig(2, .in2021, 2) { [plek] in
            $0.vragen = [Demovraag(partij: plek.partners.werk, op: Day(2022, 9, 5), uiterlijk: Day(2022, 9, 19))]
        }
        wijzig(2, .gezin, 0) { $0.vergissing = Day(2022, 8, 30) }
        for regisseur in 1...2 {
            for (nummer, dag) in [4, 6, 8, 11, 13, 15].enumerated() {
                wijzig(regisseur, .in2021, 6 + 2 * nummer) { $0.laatsteGesprek = Day(2022, 7, dag) }
            }
            for (nummer, dag) in [12, 20].enumerated() {
                wijzig(regisseur, .eerder, 3 + nummer) { $0.examenZonderUitslag = Day(2022, 9, dag) }
            }
            wijzig(regisseur, .in2021, 1) { [plek] in
                $0.vragen = [
                    Demovraag(partij: plek.partners.taal, op: Day(2022, 9, 26), uiterlijk: Day(2022, 10, 10))
                ]
            }
            wijzig(regisseur, .gezin, 2) {
                $0.afspraak = Demoafspraak(
                    op: Day(2022, 10, 4 + 2 * regisseur),
                    gemaakt: Day(2022, 9, 22),
                    soort: .overig,
                    tijd: "10.30",
                    plaats: "Stadhuis"
                )
            }
        }
    }

    /// Changes the story of one person of a regisseur, by the place in the group.
    private mutating func wijzig(
        _ regisseur: Int,
        _ groep: Weertgroep,
        _ nummer: Int,
        _ verandering: (inout OudeWet) -> Void
    ) {
        let eigen = inwoners.indices.filter { inwoners[$0].groep == groep && inwoners[$0].regisseur == regisseur }
        guard eigen.indices.contains(nummer) else { return }
        verandering(&inwoners[eigen[nummer]].verhaal)
    }
}
