// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension Persoonsgegevens {
    /// As plain text, to read or print without the site.
    package var tekst: String {
        var vel = Tekstvel()
        vel.heading("Alle gegevens van \(naam)")
        vel.paragraph(
            "Opgemaakt op \(opgemaakt.dag.words) om \(opgemaakt.klok) uur. Wat over anderen gaat, is weggelaten."
        )
        for hoofdstuk in Hoofdstuk.allCases {
            let own = feiten.filter { $0.soort.beschrijving.hoofdstuk == hoofdstuk }
            guard !own.isEmpty else { continue }
            vel.heading(hoofdstuk.rawValue)
            for feit in own {
                vel.item("\(feit.datum.words): \(feit.soort.beschrijving.naam) (\(feit.stand.woorden))")
                vel.table(feit.velden.map { ["    \($0.label)", $0.woorden ?? "weggelaten, gaat over een ander"] })
                vel.table([["    vastgelegd", "\(feit.vastgelegd.dag.words), \(feit.door), \(feit.bron.naam)"]])
                if let reden = feit.reden { vel.table([["    reden van de verbetering", reden]]) }
            }
        }
        vel.heading("Termijnen")
        vel.table(klokken.map { [$0.naam, $0.uiterlijk?.words ?? "nog niet bekend", $0.toelichting ?? ""] })
        vel.heading("Organisaties en begeleiders")
        vel.list(organisaties + begeleiders)
        vel.heading("Waar de gegevens vandaan komen")
        vel.list(bronnen.map { "\($0.bron.naam): \($0.aantal)" })
        if !beperkingen.isEmpty {
            vel.heading("Beperkingen")
            vel.list(beperkingen.map { "\($0.sinds.dag.words): \($0.grond). \($0.reden)" })
        }
        vel.heading("Wie naar de gegevens keek")
        vel.table(
            kijkers.map { ["\($0.tijd.dag.iso) \($0.tijd.klok)", $0.wie, $0.handeling, $0.doel, $0.deur, $0.uitkomst] }
        )
        return vel.tekst
    }
}
