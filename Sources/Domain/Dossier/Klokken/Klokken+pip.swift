// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klokken {
    /// Until when the college decides on the PIP (PIP-02 to PIP-06, MOVE-01). Only under the Wet inburgering 2021.
    static func pip(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard beeld.wet != .wi2013, !isVrijgesteld(beeld) else { return }
        let komst = beeld.geldend.last { $0.soort == .verhuizing && $0[Verhuisbericht.richting] == .komst }
        if let komst, !beeld.geldend.contains(where: { $0.soort == .pip && $0.datum >= komst.datum }) {
            naVerhuizing(beeld, kader, &klokken)
            return
        }
        guard beeld.eerstePip == nil, let kennisgeving = beeld.laatste(.kennisgeving) else { return }
        let gevraagd = beeld.laatsteVraag(.pip)
        let antwoord = gevraagd.flatMap { beeld.antwoord(op: $0) }
        let uitkomst = PipTermijn.metUitstel(
            pipFeiten(beeld, kennisgeving: kennisgeving.datum, gevraagd: gevraagd, antwoord: antwoord),
            reden: gevraagd.flatMap { $0[InformatieGevraagd.onderwerp] ?? $0[InformatieGevraagd.bij] },
            parameters: kader.parameters,
            feestdagen: kader.feestdagen
        )
        switch uitkomst {
        case .vast(let dag, let grond):
            klokken.append(klok(dag.uiterlijk.dag, kennisgeving, grond, wacht: nil))
        case .wacht(let reden):
            // An open question does not stop the ordinary term: that day stays on the card until the answer comes.
            let gewoon = PipTermijn.uiterlijk(
                pipFeiten(beeld, kennisgeving: kennisgeving.datum, gevraagd: nil, antwoord: nil),
                parameters: kader.parameters,
                feestdagen: kader.feestdagen
            )
            klokken.append(klok(gewoon.waarde?.dag, kennisgeving, reden.grond, wacht: reden.zin))
        case .geweigerd(let weigering):
            klokken.append(klok(nil, kennisgeving, weigering.grond, wacht: weigering.zin))
        case .vraagtOordeel(let vraag):
            klokken.append(klok(nil, kennisgeving, vraag.grond, wacht: vraag.vraag))
        }
    }

    private static func naVerhuizing(_ beeld: Beeld, _ kader: Klokkader, _ klokken: inout [Klok]) {
        guard let vestiging = beeld.laatste(.vestiging),
            let weken = kader.parameters.parameter("pip_termijn_na_verhuizing", op: vestiging.datum)
        else { return }
        let (laatste, stappen) = Wettermijn.binnenWeken(
            weken.getal,
            na: vestiging.datum,
            feestdagen: kader.feestdagen
        )
        let grond = Grond(
            ["MOVE-01", "MOVE-02", "DATE-05"],
            invoer: [Invoer("Inschrijving in de BRP", vestiging.datum)],
            stappen: stappen,
            parameters: [weken]
        )
        klokken.append(klok(laatste.dag, vestiging, grond, wacht: nil))
    }

    private static func pipFeiten(
        _ beeld: Beeld,
        kennisgeving: Day,
        gevraagd: Feit?,
        antwoord: Feit?
    ) -> PipTermijn.Feiten {
        PipTermijn.Feiten(
            kennisgeving: kennisgeving,
            inschrijving: beeld.eerste(.vestiging)?.datum,
            isAsielvergunning: beeld.isUitOpvang,
            informatieGevraagd: gevraagd?.datum,
            informatieOntvangen: antwoord?.datum
        )
    }

    private static func klok(_ uiterlijk: Day?, _ begin: Feit, _ grond: Grond, wacht: String?) -> Klok {
        Klok(
            .pip,
            uiterlijk: uiterlijk,
            vanaf: begin.datum,
            wachtOp: wacht,
            betreft: begin.id,
            grond: grond
        )
    }

    private static func isVrijgesteld(_ beeld: Beeld) -> Bool {
        beeld.geldend.contains { feit in
            (feit.soort == .vrijstelling && feit[VrijstellingBesluit.uitslag] == .toegekend
                && feit[VrijstellingBesluit.omvang] != .gedeeltelijk)
                || (feit.soort == .ontheffing && feit[OntheffingBesluit.stap] == .toegekend
                    && feit[OntheffingBesluit.omvang] == .volledig)
        }
    }
}

extension Beeld {
    /// Whether the person is housed from the reception: holder of an asylum permit, as far as is known.
    public var isUitOpvang: Bool {
        switch verblijfsrecht {
        case .asiel28Vw, .asielOnbepaald: true
        case .some: false
        case nil: groep == .asielstatushouder || laatste(.koppeling) != nil
        }
    }

    /// The last question for this purpose.
    func laatsteVraag(_ doel: Vraagdoel) -> Feit? {
        geldend.last { $0.soort == .informatieGevraagd && $0[InformatieGevraagd.waarvoor] == doel }
    }

    /// The answer to a question: from the same party, for the same purpose, written down later. Each answer closes one
    /// question, the oldest one that is open; so who asks again after an answer waits again.
    func antwoord(op vraag: Feit) -> Feit? {
        let partij = vraag[InformatieGevraagd.bij]
        let doel = vraag[InformatieGevraagd.waarvoor]
        var open: [FeitID] = []
        for feit in alle where vervangen[feit.id] == nil {
            switch feit.soort {
            case .informatieGevraagd
            where feit[InformatieGevraagd.bij] == partij && feit[InformatieGevraagd.waarvoor] == doel:
                open.append(feit.id)
            case .informatieOntvangen
            where feit[InformatieOntvangen.van] == partij && feit[InformatieOntvangen.waarvoor] == doel && !open.isEmpty:
                if open.removeFirst() == vraag.id { return feit }
            default: continue
            }
        }
        return nil
    }
}
