// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Who brought a feit.
enum Afzender: Sendable {
    case medewerker(Medewerker)
    case coa, duo, brp
    case partner(String)

    var auteur: Feit.Auteur {
        switch self {
        case .medewerker(let medewerker): Feit.Auteur(id: medewerker.id, naam: medewerker.naam)
        case .coa: Feit.Auteur(id: nil, naam: "COA")
        case .duo: Feit.Auteur(id: nil, naam: "DUO")
        case .brp: Feit.Auteur(id: nil, naam: "BRP")
        case .partner(let naam): Feit.Auteur(id: nil, naam: naam)
        }
    }

    var bron: Bron {
        switch self {
        case .medewerker: .medewerker
        case .coa: .coa
        case .duo: .duo
        case .brp: .brp
        case .partner: .partner
        }
    }
}
