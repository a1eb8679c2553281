// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// The household of a dossier, named after the person who asked for asylum (the head), whoever is looked at.
struct Gezin: Sendable {
    let naam: String
    let leden: [HouseholdCard.Member]

    init(_ blik: Dossierblik) {
        guard !blik.huishouden.isEmpty else {
            (naam, leden) = ("", [])
            return
        }
        let relatie = blik.beeld.laatste(.huishouden)?[HuishoudenLid.relatie]
        let eigen = blik.beeld.achternaam
        naam =
            "Huishouden "
            + Huishoudnaam.achternaam([(relatie, eigen)] + blik.huishouden.map { ($0.relatie, $0.achternaam) })
        leden =
            [HouseholdCard.Member(name: blik.beeld.naam, relation: relatie?.naam ?? "", href: nil, isThisPerson: true)]
            + blik.huishouden.map { Gezin.lid($0, op: blik.peildatum) }
    }

    private static func lid(_ regel: Standregel, op peildatum: Day) -> HouseholdCard.Member {
        let parts = [
            regel.relatie?.naam, regel.geboren.map { "\($0.age(on: peildatum)) jaar" },
            regel.wet.map { $0 == .wi2021 ? "Wi2021" : "Wi2013" }, regel.leerroute?.naam,
        ]
        return HouseholdCard.Member(
            name: regel.naam,
            relation: (parts + [regel.isBeperkt ? Bevroren.woord : nil]).compactMap(\.self).joined(separator: ", "),
            href: Paths.dossier(regel.dossier)
        )
    }
}
