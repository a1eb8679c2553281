// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The list from which somebody opened a form, to go back to after the act. Only a list or a dossier of this site passes.
struct Terug: Hashable, Sendable {
    static let veld = "terug"

    let adres: String

    /// nil for anything else than an address of ours that is safe to be sent to.
    init?(_ typed: String?) {
        guard let typed, typed.utf8.count <= 1000 else { return nil }
        let plain = String(typed.prefix { $0 != "#" })
        let path = plain.prefix { $0 != "?" }
        let isKnown = path == Paths.vandaag || path == Paths.dossiers || Terug.isDossier(path)
        guard isKnown, Address.isHarmless(plain) else { return nil }
        adres = plain
    }

    var hidden: HiddenField { HiddenField(Terug.veld, adres) }

    /// The address, saying what was recorded there.
    func met(_ feit: FeitID, in dossier: DossierID, ook: Int) -> String {
        with([
            ("melding", "vastgelegd"), ("bij", dossier.description), ("feit", feit.description),
            ("samen", ook == 0 ? "" : String(ook)),
        ])
    }

    /// The address, saying what was done there.
    func met(melding: String) -> String { with([("melding", melding)]) }

    private func with(_ told: [(String, String)]) -> String {
        let parts = adres.split(separator: "?", maxSplits: 1)
        let kept = Query(parts.count == 2 ? parts[1] : "").paren.filter { !Terug.eigen.contains($0.naam) }
        return Query.address(String(parts.first ?? ""), kept.map { ($0.naam, $0.waarde) } + told)
    }

    private static let eigen: Set<String> = ["melding", "bij", "feit", "samen"]

    private static func isDossier(_ path: Substring) -> Bool {
        path.hasPrefix("\(Paths.dossiers)/") && DossierID(path.dropFirst(Paths.dossiers.count + 1)) != nil
    }
}
