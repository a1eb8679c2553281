// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Who an invented person is; not what happened.
struct Demopersoon: Sendable {
    /// The number in this gemeente: seed, numbers and address follow from it.
    let nummer: Int
    let naam: Demonaam
    let isVrouw: Bool
    let geboren: Day
    var bsn: BSN?
    var huishouden: HuishoudenID?
    var relatie: Relatie = .hoofd
    /// Speaks Dutch well enough to do without an interpreter.
    var zonderTolk = false

    /// The fields of `Personalia`; address and BSN only for who lives here.
    func personalia(in plek: Demoplek, metAdres: Bool) -> [(String, Waarde)?] {
        let latin = naam.voornaam.utf8.count == naam.voornaam.count
        return [
            Personalia.voornamen.met(naam.voornaam),
            Personalia.achternaam.met(naam.achternaam),
            Personalia.geboortedatum.met(geboren),
            metAdres ? Personalia.bsn.met(mogelijk: bsn) : nil,
            Personalia.vnummer.met(Demonummers.vnummer(nummer)),
            Personalia.geslacht.met(isVrouw ? .vrouw : .man),
            Personalia.taal.met(naam.taal),
            zonderTolk ? nil : Personalia.tolkNodig.met(true),
            Personalia.telefoon.met(Demonummers.telefoon(nummer)),
            latin && !plek.isBeknopt ? Personalia.email.met("\(naam.voornaam.lowercased())\(nummer)@example.org") : nil,
            metAdres && !plek.isBeknopt ? Personalia.adres.met(adres) : nil,
            metAdres && !plek.isBeknopt ? Personalia.postcode.met("0000 AA") : nil,
            Personalia.woonplaats.met(plek.naam),
        ]
    }

    private var adres: String {
        let street = ["Voorbeeldstraat", "Proefweg", "Oefenplein", "Schetslaan", "Modelhof"][nummer % 5]
        return "\(street) \(1 + nummer / 5 % 180)"
    }
}
