// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// What a search gave: at most fifty dossiers, and whether there are more.
package struct Vondst: Sendable {
    package let treffers: [Treffer]
    package let isMeer: Bool
}

/// A dossier that was found, with the sentence in which it was found when the name does not say so already.
package struct Treffer: Sendable {
    package let regel: Standregel
    package let vindplaats: Vindplaats?
}

/// Where a searched word stands in a dossier.
package struct Vindplaats: Hashable, Sendable {
    /// The kind of feit or the field: `Notitie`, `BSN`.
    package let wat: String
    package let dag: Day
    /// The words around it; a number of a person only by its last digits.
    package let tekst: String

    /// The first place in a dossier where one of the words stands, the newest feit first.
    init?(_ beeld: Beeld, woorden: [String]) {
        for feit in beeld.geldend.reversed() {
            for veld in feit.soort.beschrijving.velden {
                guard case .tekst(let text)? = feit.inhoud[veld.sleutel], veld.vorm != .kenmerk else { continue }
                switch veld.vorm {
                case .bsn, .vnummer:
                    guard woorden.contains(where: text.hasPrefix) else { continue }
                    (wat, dag, tekst) = (veld.label, feit.datum, "eindigt op \(text.suffix(3))")
                    return
                default:
                    guard let around = Vindplaats.around(woorden, in: text) else { continue }
                    let isName = feit.soort == .personalia
                    (wat, dag, tekst) = (isName ? veld.label : feit.soort.beschrijving.naam, feit.datum, around)
                    return
                }
            }
        }
        return nil
    }

    /// About a dozen words around the first that begins with one of the searched words.
    private static func around(_ woorden: [String], in text: String) -> String? {
        let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let hit = parts.firstIndex { part in
            Vouwen.words(part).contains { word in woorden.contains(where: word.hasPrefix) }
        }
        guard let hit else { return nil }
        let from = max(0, hit - 6)
        let to = min(parts.count, hit + 9)
        let shown = parts[from..<to].joined(separator: " ").prefix(160)
        return "\(from > 0 ? "… " : "")\(shown)\(to < parts.count ? " …" : "")"
    }
}

extension FindDossiers {
    /// The same, with where it was found. What is shown of a dossier is noted in the journal as seen.
    package static func treffers(_ vraag: String, desk: Desk, inzage: Inzage) async throws -> Vondst {
        let found = try await find(vraag, limit: 51, desk: desk, inzage: inzage)
        let isMeer = found.count > 50
        let words = Zoekwoorden.words(vraag)
        let nu = desk.nu()
        let treffers = found.prefix(50).map { regel, beeld in
            Treffer(regel: regel, vindplaats: beeld.flatMap { Vindplaats($0, woorden: words) })
        }
        let shown = treffers.filter { $0.vindplaats != nil }.map(\.regel.dossier)
        guard !shown.isEmpty else { return Vondst(treffers: treffers, isMeer: isMeer) }
        let inzage = try desk.check(.dossierBekijken, inzage)
        try await desk.database(inzage).note { connection in
            for dossier in shown {
                try JournaalStore(connection).append(
                    .dossierBekijken,
                    inzage: inzage,
                    dossier: dossier,
                    detail: "zin bij zoeken",
                    op: nu
                )
            }
        }
        return Vondst(treffers: treffers, isMeer: isMeer)
    }
}
