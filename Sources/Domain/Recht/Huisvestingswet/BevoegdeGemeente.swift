// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which gemeente is responsible (Wi 13–15; Hvw 28; HOUS-02). With an asylum permit it is the gemeente where the person is
/// housed; guidance may begin at the koppeling, before the registration in the BRP. Otherwise it is where the person lives.
public enum BevoegdeGemeente {
    /// The code of the responsible gemeente, such as `0988`.
    public static func code(
        isAsielvergunning: Bool,
        koppeling: String?,
        woongemeente: String?
    ) -> Uitkomst<String> {
        let grond = Grond(["HOUS-02"], invoer: [Invoer("Asielvergunning", .janee(isAsielvergunning))])
        if isAsielvergunning {
            guard let koppeling else {
                return .wacht(Wachtreden("Wacht op de koppeling door het COA", grond: grond))
            }
            return .vast(koppeling, grond)
        }
        guard let woongemeente else {
            return .wacht(Wachtreden("Wacht op de inschrijving in de BRP", grond: grond))
        }
        return .vast(woongemeente, grond)
    }
}
