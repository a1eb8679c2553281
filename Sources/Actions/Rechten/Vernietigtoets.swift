// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Whether a dossier may be destroyed today: asked when it is proposed, and again when it is confirmed.
struct Vernietigtoets {
    let beeld: Beeld
    let isBeperkt: Bool
    let vandaag: Day
    let parameters: Parametertabel

    /// The ground as it goes on the certificate, and the term where that is the ground.
    func check(
        _ grond: Vernietiggrond,
        oordeel: Day?
    ) throws(Nee) -> (grond: Vernietiggrond, termijn: Bewaartermijn.Termijn?) {
        if let beletsel = beeld.bewaarbeletsel(isBeperkt: isBeperkt) {
            throw no("\(beletsel). Zolang dat zo is, gaat er niets weg.", "Wacht tot dit klaar is.")
        }
        if grond == .onrechtmatig { return (grond, nil) }
        switch beeld.bewaartermijn(oordeel: oordeel, parameters: parameters) {
        case .vast(let termijn, _) where termijn.isVoorbij(op: vandaag):
            return (termijn.einde == termijn.begin ? .overlijden : .bewaartermijn, termijn)
        case .vast(let termijn, _):
            throw no("De bewaartermijn loopt nog tot \(termijn.einde.words).", "Kom na die dag terug.")
        case .wacht(let reden): throw no("\(reden.zin). De bewaartermijn is nog niet begonnen.", nil)
        case .vraagtOordeel(let vraag): throw .invoer([Veldfout(ProposeDestruction.oordeelVeld, vraag.vraag)])
        case .geweigerd(let weigering): throw .weigering(weigering)
        }
    }

    private func no(_ zin: String, _ watNu: String?) -> Nee {
        .weigering(Weigering(zin, watNu: watNu, grond: Grond(["PRIV-08"])))
    }
}
