// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which costs the SPUK pays (Wi 40; rules FIN-01 and FIN-07).
public enum SpukKosten {
    /// What the money was spent on.
    public enum Soort: String, Codelijst {
        case leerroute = "LEERROUTE"
        case pvt = "PVT"
        case map = "MAP"
        case maatschappelijkeBegeleiding = "MB"
        case tolk = "TOLK"
        case uitvoering = "UITVOERING"
        case overig = "OVERIG"

        public var naam: String {
            switch self {
            case .leerroute: "Leerroute"
            case .pvt: "Participatieverklaringstraject"
            case .map: "Module Arbeidsmarkt en Participatie"
            case .maatschappelijkeBegeleiding: "Maatschappelijke begeleiding"
            case .tolk: "Tolk"
            case .uitvoering: "Uitvoeringskosten (personeel)"
            case .overig: "Iets anders"
            }
        }
    }

    /// True when the cost can go to the SPUK: a provision for integration, for somebody under the act of 2021. For the act
    /// of 2013 and for other costs a person is asked; staff is paid by the gemeentefonds.
    ///
    /// Example: interpreter for a person under Wi2021: true. Salary of a klantmanager: refused.
    public static func isSpuk(_ soort: Soort, wetsversie: Wetsversie) -> Uitkomst<Bool> {
        let grond = Grond(
            ["FIN-01", "FIN-07"],
            invoer: [Invoer("Soort kosten", .code(soort.rawValue)), Invoer("Wet", .code(wetsversie.rawValue))]
        )
        switch soort {
        case .uitvoering:
            return .geweigerd(
                Weigering(
                    "Uitvoeringskosten horen niet bij de SPUK.",
                    watNu: "Boek deze kosten op het gemeentefonds.",
                    grond: grond
                )
            )
        case .overig:
            return .vraagtOordeel(Oordeelsvraag("Is dit een inburgeringsvoorziening?", grond: grond))
        case .leerroute, .pvt, .map, .maatschappelijkeBegeleiding, .tolk:
            guard wetsversie == .wi2021 else {
                return .vraagtOordeel(
                    Oordeelsvraag("Deze persoon valt onder de wet van 2013. Mag dit als ELIP?", grond: grond)
                )
            }
            return .vast(true, grond)
        }
    }
}
