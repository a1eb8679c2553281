// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension Termijnenverslag {
    /// The report for a terminal or a printed page: plain text of at most a hundred columns, aligned.
    package var tekst: String {
        var text = Tekstvel()
        text.heading("Termijnen op \(peildatum.longWords)")
        klokken(&text)
        termijn(&text)
        text.heading("Fasen")
        text.table(
            fasen.map { stand in
                [
                    stand.isHuidig ? ">" : " ", stand.fase.naam,
                    stand.bewijs.map { "\($0.datum.words), \($0.soort.beschrijving.naam)" } ?? "",
                ]
            }
        )
        if let ontbreekt {
            text.heading("Nog te doen voor de plicht is vervuld")
            text.list(ontbreekt.isEmpty ? ["Niets meer."] : ontbreekt)
        }
        if !signalen.isEmpty {
            text.heading("Signalen")
            text.list(signalen)
        }
        weigeringen(&text)
        return text.tekst
    }

    private func klokken(_ text: inout Tekstvel) {
        guard !klokken.isEmpty else {
            text.paragraph("Er loopt geen termijn.")
            return
        }
        text.table(
            klokken.map { klok in
                let name = klok.soort.naam + (klok.toelichting.map { " (\($0))" } ?? "")
                return [klok.uiterlijk?.iso ?? "geen datum", klok.plek(op: peildatum).woorden, name]
            }
        )
        for klok in klokken {
            text.heading(
                "\(klok.soort.naam): \(klok.uiterlijk.map { "uiterlijk \($0.longWords)" } ?? "nog geen datum")"
            )
            if let toelichting = klok.toelichting { text.paragraph(toelichting) }
            if let wachtOp = klok.wachtOp { text.paragraph("Wacht op: \(wachtOp)") }
            if let duo = klok.duo { text.paragraph("Datum van DUO: \(duo.words). Die gaat voor.") }
            if let handeling = klok.handeling { text.paragraph("Leg vast: \(handeling.beschrijving.naam)") }
            grond(klok.grond, &text)
        }
    }

    private func termijn(_ text: inout Tekstvel) {
        guard let termijn else { return }
        text.heading("Inburgeringstermijn")
        text.table(
            [("Verwacht", termijn.verwacht), ("Volgens DUO", termijn.duo), ("Geldt", termijn.geldend)].map {
                name,
                looptijd in
                [name, looptijd.map { "\($0.begin.words) tot en met \($0.einde.laatste.dag.words)" } ?? "onbekend"]
            }
        )
        if let signaal = termijn.signaal { text.paragraph(signaal) }
    }

    private func grond(_ grond: Grond, _ text: inout Tekstvel) {
        for invoer in grond.invoer { text.item("\(invoer.naam): \(invoer.waarde.woorden)") }
        for stap in grond.stappen { text.item(stap.woorden) }
        for parameter in grond.parameters {
            text.item("\(parameter.sleutel.naam): \(parameter.woorden)\(geldigheid(parameter)); \(parameter.bron)")
        }
        for id in grond.regels {
            let regel = Regelboek.regel(id)
            let citaten = regel?.bronnen.map(\.citaat).joined(separator: "; ") ?? ""
            text.item("\(id.naam) \(regel?.titel ?? "")\(citaten.isEmpty ? "" : " [\(citaten)]")")
        }
        if let voorbehoud = Regelboek.zekerheid(grond).voorbehoud { text.item("Let op: \(voorbehoud).") }
    }

    private func geldigheid(_ parameter: Parameter) -> String {
        let van = parameter.geldigVan.map { ", vanaf \($0.words)" } ?? ""
        return van + (parameter.geldigTot.map { ", tot en met \($0.words)" } ?? "")
    }

    private func weigeringen(_ text: inout Tekstvel) {
        guard !weigeringen.isEmpty else { return }
        text.heading("Geweigerd; telt hierboven niet mee")
        for geweigerd in weigeringen {
            let feit = geweigerd.feit
            text.paragraph("feiten[\(geweigerd.positie)] \(feit.soort.beschrijving.naam), \(feit.datum.words)")
            text.item(geweigerd.weigering.zin)
            if let watNu = geweigerd.weigering.watNu { text.item(watNu) }
            let regels = geweigerd.weigering.grond.regels
            if !regels.isEmpty { text.item("Regels: \(regels.map(\.naam).joined(separator: ", "))") }
        }
    }
}
