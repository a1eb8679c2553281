// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// What the form of a new dossier sent, taken apart into the personalia and the further first feiten.
package struct NieuwDossierInvoer: Hashable, Sendable {
    /// A first feit as it was typed; for `OpenDossier.Deel`.
    package struct Deel: Hashable, Sendable {
        package let soort: Feitsoort
        package let datum: String
        package let velden: [String: String]
    }

    package let personalia: [String: String]
    package let feiten: [Deel]
    /// The account that was chosen; nil when nobody was.
    package let regisseur: String?
    package let ondanksDubbel: Bool

    /// - Parameters:
    ///   - posted: name and text of every field.
    ///   - vandaag: the day for facts about which the form asks no day, when no other day is known.
    ///   - nieuwHuishouden: the id for a household that does not exist yet.
    package init(_ posted: [String: String], vandaag: Day, nieuwHuishouden: @autoclosure () -> HuishoudenID) {
        let filled = posted.filter { !$0.value.trimmed.isEmpty }
        personalia = Feitformulier.velden(.personalia, in: filled)
        regisseur = filled[NieuwDossierFormulier.regisseurVeld]
        ondanksDubbel = filled[NieuwDossierFormulier.ondanksVeld] == "ja"
        let since = Self.since(filled, vandaag)
        var parts: [Deel] = []
        for soort in [Feitsoort.koppeling, .verblijf, .groep, .regime, .huishouden] {
            var velden: [String: String] = [:]
            for veld in soort.beschrijving.velden {
                velden[veld.sleutel] = filled["\(soort.rawValue).\(veld.sleutel)"]
            }
            if soort == .huishouden, velden["huishouden"] == NieuwDossierFormulier.nieuwHuishouden {
                velden["huishouden"] = nieuwHuishouden().description
            }
            let asksDay = soort == .koppeling || soort == .verblijf
            let datum = asksDay ? filled["\(soort.rawValue).datum"] ?? "" : since.iso
            guard !velden.isEmpty || (asksDay && !datum.isEmpty) else { continue }
            parts.append(Deel(soort: soort, datum: datum, velden: velden))
        }
        feiten = parts
    }

    /// Group, act and household hold since the permit or the koppeling, when that day is known and not to come.
    private static func since(_ filled: [String: String], _ vandaag: Day) -> Day {
        let days = ["verblijf.datum", "koppeling.datum"].compactMap { filled[$0].flatMap { Day(typed: $0.trimmed) } }
        return days.first { $0 <= vandaag } ?? vandaag
    }
}
