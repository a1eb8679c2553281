// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Enforcement: only on agreements of the current PIP, never before the person was heard, never by one person, never
/// twice for one conduct, and for asylum permit holders not at all unless two persons decide otherwise (FINE-00).
enum HandhavingToets {
    static func checkSignaal(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        let pip = beeld.laatste(.pip, op: feit.datum)
        let afspraak = feit[HandhavingSignaal.afspraak].flatMap { id in
            beeld.geldend.first { $0.id == id && $0.soort == .pipAfspraak }
        }
        guard let pip, let afspraak, afspraak.datum >= pip.datum else {
            throw Weigering(
                "Deze afspraak staat niet in het PIP dat nu geldt.",
                watNu: "Kies een afspraak uit het huidige PIP.",
                grond: Grond(["FINE-03", "PIP-01"])
            )
        }
    }

    static func checkBoete(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        try gehoord(feit, beeld)
        if beeld.geldend.contains(where: { $0.soort == .maatregel && $0.datum >= laatsteSignaal(beeld) }) {
            throw Weigering(
                "Voor dit gedrag is de bijstand al verlaagd; een boete mag dan niet meer.",
                grond: Grond(["FINE-08"])
            )
        }
        let motivering = feit[BoeteBesluit.motivering] ?? ""
        let opheffing = feit[BoeteBesluit.tweedeBeslisser].map {
            Boeteblokkade.Opheffing(motivering: motivering, eerste: feit.door.naam, tweede: $0)
        }
        let isUitzondering = feit[BoeteBesluit.uitzondering] == true
        let uitkomst = Boeteblokkade.toets(
            groep: beeld.groep(op: feit.datum) ?? .asielstatushouder,
            verblijfsrecht: beeld.verblijfsrecht(op: feit.datum),
            opheffing: isUitzondering ? opheffing : nil,
            op: feit.datum
        )
        if case .geweigerd(let weigering) = uitkomst { throw weigering }
        try tweePersonen(feit[BoeteBesluit.tweedeBeslisser], feit)
    }

    static func checkMaatregel(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        try gehoord(feit, beeld)
        if beeld.geldend.contains(where: { $0.soort == .boete && $0.datum >= laatsteSignaal(beeld) }) {
            throw Weigering(
                "Voor dit gedrag is al een boete opgelegd; de bijstand mag dan niet ook worden verlaagd.",
                grond: Grond(["FINE-08"])
            )
        }
        try tweePersonen(feit[Maatregel.tweedeBeslisser], feit)
    }

    private static func gehoord(_ feit: Feit, _ beeld: Beeld) throws(Weigering) {
        let begin = laatsteSignaal(beeld)
        guard !beeld.geldend.contains(where: { $0.soort == .hoorgesprek && (begin...feit.datum).contains($0.datum) })
        else { return }
        throw Weigering(
            "Er is nog geen hoorgesprek geweest. Zonder de uitleg van de persoon kan dit besluit niet.",
            watNu: "Nodig de persoon uit en leg het hoorgesprek vast.",
            grond: Grond(["FINE-01"])
        )
    }

    private static func tweePersonen(_ tweede: String?, _ feit: Feit) throws(Weigering) {
        guard let tweede, Vouwen.fold(tweede) != Vouwen.fold(feit.door.naam) else {
            throw Weigering(
                "Dit besluit nemen twee verschillende mensen.",
                watNu: "Laat een collega meebeslissen en vul die naam in.",
                grond: Grond(["FINE-01"])
            )
        }
    }

    private static func laatsteSignaal(_ beeld: Beeld) -> Day {
        beeld.geldend.last { $0.soort == .handhavingSignaal || $0.soort == .intakeVerzuim }?.datum ?? .distantPast
    }
}
