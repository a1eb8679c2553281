// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension FillDemo {
    /// What to fill.
    package struct Opdracht: Sendable {
        /// The same seed gives the same people, feiten and identifiers.
        package var zaad: UInt64
        /// The day of the demonstration: nothing is recorded after its morning.
        package var dag: Day
        /// Whether Weert, Hilversum and Doetinchem are filled.
        package var voorbeelden: Bool
        /// Further people, for weighing the program with.
        package var extra: Extra?
        package var wachtwoord: String

        package enum Extra: Sendable, Hashable {
            /// So many people in one gemeente.
            case gemeente(GemeenteCode, aantal: Int)
            /// So many people, spread evenly over all gemeenten.
            case overal(aantal: Int)
        }

        package init(
            zaad: UInt64 = 20_221_004,
            dag: Day = FillDemo.peildag,
            voorbeelden: Bool = true,
            extra: Extra? = nil,
            wachtwoord: String = FillDemo.wachtwoord
        ) {
            self.zaad = zaad
            self.dag = dag
            self.voorbeelden = voorbeelden
            self.extra = extra
            self.wachtwoord = wachtwoord
        }
    }

    /// What was filled: for the command to print.
    package struct Verslag: Sendable {
        package var wachtwoord: String
        package var accounts: [Account] = []
        package var gemeenten: [Gemeente] = []

        /// Somebody who can sign in.
        package struct Account: Sendable, Hashable {
            package let gebruikersnaam: String
            package let naam: String
            package let rol: Rol
            package let gemeente: GemeenteCode
        }

        package struct Gemeente: Sendable, Hashable {
            package let code: GemeenteCode
            package let naam: String
            /// Open dossiers in persons and in households.
            package let personen: Int
            package let huishoudens: Int
            package let wi2021: Int
            package let wi2013: Int
            /// All dossiers, closed ones too, and all feiten.
            package let dossiers: Int
            package let feiten: Int
        }
    }

    /// The day on which the printed figures of Weert hold.
    package static let peildag = Weert.peildag
    /// For accounts of invented people on a machine that holds nothing else.
    package static let wachtwoord = "zes lantaarns langs de vaart"
}
