// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The MAP is not part of the onderwijsroute (MAP-02), and an eindgesprek cannot close it with too few hours (MAP-01).
enum MapToets {
    static func checkRoute(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        guard beeld.leerroute(op: feit.datum) == .onderwijs else { return }
        throw Weigering("Op de onderwijsroute hoort geen MAP.", grond: Grond(["MAP-02"]))
    }

    static func checkEindgesprek(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        try checkRoute(feit, beeld)
        guard feit[MapEindgesprek.voldoende] == true, feit.bron == .medewerker,
            let route = beeld.leerroute(op: feit.datum)
        else { return }
        let uitkomst = MapAfronding.afronding(
            MapAfronding.Feiten(praktijk: beeld.mapUren(tot: feit.datum), eindgesprek: feit.datum),
            leerroute: route,
            op: feit.datum
        )
        if case .geweigerd(let weigering) = uitkomst { throw weigering }
    }
}
