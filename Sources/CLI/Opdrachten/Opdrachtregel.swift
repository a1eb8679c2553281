// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The command line as the actor: whoever can run it has the machine.
enum Opdrachtregel {
    static func inzage(_ gemeente: GemeenteCode, _ doel: Doelbinding, als rol: Rol = .beheerder) -> Inzage {
        Inzage(
            medewerker: Medewerker(id: MedewerkerID(hoog: 0, laag: 0), naam: "opdrachtregel", rol: rol),
            gemeente: gemeente,
            doel: doel,
            herkomst: Herkomst(.opdracht)
        )
    }
}
