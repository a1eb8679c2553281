// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// How a page says that the processing of a dossier is restricted.
enum Bevroren {
    static let woord = "bevroren"
    static let merk = Tag(woord)

    static func melding(_ beperking: Beperking, href: String) -> HTML {
        Notice(
            kind: .warning,
            title: "Bevroren: de verwerking van deze gegevens is beperkt",
            text: """
                Sinds \(time: beperking.sinds.dag), door <bdi>\(beperking.door.naam)</bdi>: \(beperking.grond.naam). \
                Lezen kan; vastleggen en verbeteren niet.
                """,
            actions: [ActionButton(label: "Over deze beperking", style: .quiet, target: .link(href))]
        ).html
    }
}
