// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The eindgesprek of the Z-route closes it only when the hours are there (Z-01, Z-03).
enum ZToets {
    static func check(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        guard beeld.leerroute(op: feit.datum) == .zelfredzaamheid else {
            throw Weigering(
                "Een eindgesprek van de Z-route hoort bij de Z-route.",
                watNu: "Wijzig eerst de leerroute in het PIP.",
                grond: Grond(["ROUTE-Z"])
            )
        }
        guard feit[ZEindgesprek.afgerond] == true, feit.bron == .medewerker else { return }
        let groep = beeld.groep(op: feit.datum) ?? .asielstatushouder
        var uren = beeld.voortgang?.uren ?? ZrouteUren()
        uren.eindgesprek = .college
        guard case .vast(let stand, let grond) = ZrouteNorm.stand(uren, groep: groep, op: feit.datum),
            !stand.isVoldaan
        else { return }
        throw Weigering(
            "De Z-route is nog niet af: \(stand.open.map(\.woorden).joined(separator: ", ")).",
            watNu: "Leg de uren vast die nog ontbreken, of sla het gesprek op zonder “afgerond”.",
            grond: grond
        )
    }
}
