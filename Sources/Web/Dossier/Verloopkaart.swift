// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

extension DossierInhoud {
    /// Where each part stands that has no clock of its own.
    var verloop: HTML {
        guard !blik.verloop.isEmpty else { return .empty }
        let items = blik.verloop.map { regel in
            FactList.Item(
                label: regel.onderdeel,
                value: """
                    \(if: regel.toon == .letOp, "\(StatusChip(.today, "let op")) ")\
                    \(if: regel.feit != nil, "<a\(href: regel.feit.map { "#feit-\($0)" })>\(regel.stand)</a>", else: "\(regel.stand)")
                    """
            )
        }
        return Card(title: "Verloop", count: nil, content: FactList(items).html).html
    }
}
