// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The participation declaration is signed only after every part (P-15, PVT-01). Refusing to sign can always be noted.
enum PvtToets {
    static func check(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        guard feit[PvtOndertekening.getekend] == true, feit.bron == .medewerker else { return }
        let sessies = beeld.feiten(.pvtSessie).filter { $0.datum <= feit.datum }
        let gemist = sessies.filter { sessie in
            sessie[PvtSessie.aanwezig] == false
                && !sessies.contains {
                    $0[PvtSessie.aanwezig] == true && $0[PvtSessie.onderdeel] == sessie[PvtSessie.onderdeel]
                }
        }.compactMap { $0[PvtSessie.onderdeel]?.naam }
        guard gemist.isEmpty else {
            throw Weigering(
                "Tekenen kan na alle onderdelen. Gemist: \(gemist.joined(separator: ", ")).",
                watNu: "Laat de persoon het onderdeel inhalen en leg dat vast.",
                grond: Grond(["PVT-01"])
            )
        }
        let uitkomst = PvtAfronding.afronding(
            PvtAfronding.Feiten(
                uren: beeld.pvtUren(tot: feit.datum),
                activiteiten: sessies.filter {
                    $0[PvtSessie.aanwezig] == true
                        && ($0[PvtSessie.onderdeel] == .excursie || $0[PvtSessie.metActiviteit] == true)
                }.count,
                ondertekend: feit.datum
            ),
            op: feit.datum
        )
        if case .geweigerd(let weigering) = uitkomst { throw weigering }
    }
}
