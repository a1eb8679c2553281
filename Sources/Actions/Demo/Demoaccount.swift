// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Secrets
internal import Storage

/// Somebody who works in the demonstration.
struct Demoaccount: Sendable {
    /// Who made the account: by this one knows that it belongs to nobody.
    static let maker = "demonstratie"

    let gebruikersnaam: String
    let medewerker: Medewerker

    /// The id follows from seed and user name, so that feiten of another run name the same person.
    init(_ gebruikersnaam: String, _ naam: String, _ rol: Rol, zaad: UInt64) {
        self.gebruikersnaam = gebruikersnaam
        let name = gebruikersnaam.utf8.reduce(UInt64(1)) { $0 &* 1_099_511_628_211 ^ UInt64($1) }
        var toeval = SplitMix64(zaad, name, 7)
        medewerker = Medewerker(id: MedewerkerID(hoog: toeval.next(), laag: toeval.next()), naam: naam, rol: rol)
    }

    /// A regisseur with an invented name, for gemeenten that are only filled for their size.
    static func regisseur(_ nummer: Int, plek: Demoplek) -> Demoaccount {
        var toeval = plek.toeval(6_000_000 + nummer)
        let naam = Demonaam(&toeval, vrouw: nummer % 2 == 0, lijst: 3)
        return Demoaccount(
            "r\(nummer + 1).\(plek.gemeente.code.lowercased())",
            "\(naam.voornaam) \(naam.achternaam)",
            .regisseur,
            zaad: plek.zaad
        )
    }

    func account(_ plek: Demoplek) -> Account {
        Account(
            id: medewerker.id.description,
            gemeente: plek.gemeente.code,
            gebruikersnaam: gebruikersnaam,
            naam: medewerker.naam,
            rol: medewerker.rol.rawValue,
            aangemaakt: Tijdstip(dag: plek.dag.eerder(400)).milliseconden,
            aangemaaktDoor: Demoaccount.maker
        )
    }
}
