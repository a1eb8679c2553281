// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Veldvorm {
    /// What may be filled in, in plain Dutch.
    var woorden: String {
        switch self {
        case .dag: "datum (dd-mm-jjjj)"
        case .regel(let max): "één regel, hoogstens \(max) tekens"
        case .tekst(let max): "tekst, hoogstens \(DutchNumber.grouped(max)) tekens"
        case .getal(let range):
            "heel getal van \(DutchNumber.grouped(range.lowerBound)) tot en met \(DutchNumber.grouped(range.upperBound))"
        case .uren(let max): "uren, hoogstens \(DutchNumber.grouped(max))"
        case .bedrag: "bedrag in euro's"
        case .janee: "ja of nee"
        case .keuze(let keuzes): "keuze uit \(keuzes.count)"
        case .bsn: "burgerservicenummer"
        case .vnummer: "V-nummer, tien cijfers"
        case .kenmerk: "verwijzing die het systeem invult"
        }
    }
}
