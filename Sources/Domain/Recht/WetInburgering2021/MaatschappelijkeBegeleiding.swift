// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Practical help and information for asielstatushouders (Wi 13; Bi 5.1; MB-01). The law sets no end.
public enum MaatschappelijkeBegeleiding {
    /// The day on which it starts: the registration in the BRP of the gemeente where the person is housed.
    public static func begin(groep: Inburgeraarsgroep, inschrijving: Day?) -> Uitkomst<Day> {
        let grond = Grond(["MB-01"], invoer: [Invoer("Groep", .code(groep.rawValue))])
        guard groep == .asielstatushouder else {
            return .geweigerd(
                Weigering(
                    "Maatschappelijke begeleiding is in de wet alleen voor asielstatushouders.",
                    watNu: "De gemeente kan anderen uit eigen beleid helpen.",
                    grond: grond
                )
            )
        }
        guard let inschrijving else {
            return .wacht(Wachtreden("Wacht op de inschrijving in de BRP van de gemeente", grond: grond))
        }
        return .vast(
            inschrijving,
            Grond(["MB-01"], invoer: grond.invoer + [Invoer("Inschrijving in de BRP", inschrijving)])
        )
    }
}
