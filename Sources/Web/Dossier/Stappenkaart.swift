// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

extension DossierInhoud {
    /// The sixteen steps from AZC to work: the one of now and the next on top, all of them folded below (P-06).
    var stappen: HTML {
        let stappen = blik.beeld.stappen
        guard let nu = stappen.first(where: \.isNu) else { return .empty }
        let straks = stappen.first { $0.stap.rawValue > nu.stap.rawValue && $0.toestand == .straks }
        let items = [
            FactList.Item(
                label: "Nu",
                value: "<strong>\(nu.stap.naam)</strong><br>\(nu.stap.verantwoordelijk)\(datum)"
            ),
            straks.map { FactList.Item(label: "Daarna", value: "\($0.stap.naam)<br>\($0.stap.verantwoordelijk)") },
        ].compactMap(\.self)
        return Card(
            title: "Van AZC tot werk",
            count: nil,
            content: """
                \(FactList(items))
                <details class="reason folded"><summary>Alle \(stappen.count) stappen</summary>
                <ol class="steps">\(each: stappen, regel)</ol></details>
                """
        ).html
    }

    /// The first day on which something of this person is due.
    private var datum: HTML {
        let klok = Klokken.eerste(blik.klokken.filter(\.soort.isWerk), op: blik.peildatum, aantal: 1).first
        guard let klok, let dag = klok.uiterlijk else { return .empty }
        return ", \(klok.soort.naam.lowercasedFirst) \(klok.soort == .afspraak ? "op" : "uiterlijk") \(time: dag)"
    }

    private func regel(_ stand: Stapstand) -> HTML {
        """
        <li\(if: stand.isNu, #" aria-current="step""#)><span class="steps__name">\(stand.stap.naam)</span> \
        <span class="soft">\(stand.stap.verantwoordelijk) · \(woorden(stand))</span></li>

        """
    }

    private func woorden(_ stand: Stapstand) -> HTML {
        switch stand.toestand {
        case .gedaan(let feit): "<a\(href: "#feit-\(feit.id)")>klaar \(time: feit.datum)</a>"
        case .loopt(let feit?): "<a\(href: "#feit-\(feit.id)")>loopt, laatste \(time: feit.datum)</a>"
        case .loopt(nil): "nu"
        case .straks: "komt nog"
        case .nietVastgelegd: "niet vastgelegd"
        case .hoortErNietBij(let reden): "\(reden)"
        }
    }
}
