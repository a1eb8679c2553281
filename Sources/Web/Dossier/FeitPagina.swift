// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// The form for one kind of feit, with what came back: errors, a refusal with its article, or what somebody else wrote.
struct FeitPagina: Sendable {
    let dossier: Dossier
    let soort: Feitsoort
    var datum: String
    var velden: [String: String]
    var hasConcept = false
    var fouten: [Veldfout] = []
    var weigering: Weigering?
    var conflict: Conflict?
    /// The feit that is corrected; nil for a new one.
    var verbetert: Feit?
    var reden = ""
    /// Households that can be chosen when the form is about one.
    var huishoudens: [Option] = []
    /// Others of the household for whom it can be recorded too, and who of them is chosen.
    var huisgenoten: [Huisgenoot] = []
    var ook: Set<String> = []
    /// The list from which the form was opened.
    var terug: Terug?

    /// The choice of others of the household.
    static let ookVeld = "ook"
    /// Names in the form that are no field of the kind.
    static let vast: Set<String> = [
        FormToken.csrfName, FormToken.idempotencyName, "datum", "versie", "verbeterreden", "klok", "betreft",
        Terug.veld,
        ookVeld,
    ]

    var hasErrors: Bool { !fouten.isEmpty || weigering != nil || conflict != nil }

    static func kiezen(_ id: DossierID, beeld: Beeld, vraag: String, terug: Terug?, rol: Rol) -> HTML {
        """
        \(Breadcrumbs(steps: [.init(label: beeld.naam, href: Paths.dossier(id))], here: "Feit vastleggen"))
        \(PageHeading(title: "Wat wilt u vastleggen?", subtitle: "<bdi>\(beeld.naam)</bdi>"))
        \(Feitkiezer(
            action: Paths.feitKiezen(id),
            q: vraag,
            fase: beeld.fase,
            gevraagd: Klokken.bereken(beeld).filter(\.soort.isWerk).compactMap(\.handeling),
            kept: terug.map { [$0.hidden] } ?? [],
            verborgen: Feitkiezer.elders.union(Feitsoort.allCases.filter { !Zicht.schrijft(rol, $0) }),
            href: { Query.address(Paths.feit(id, $0), [(Terug.veld, terug?.adres)]) }
        ))
        """
    }

    func html(token: FormToken) -> HTML {
        let titel = verbetert == nil ? soort.beschrijving.naam : "\(soort.beschrijving.naam) verbeteren"
        return """
            \(Breadcrumbs(steps: [.init(label: dossier.beeld.naam, href: Paths.dossier(dossier.id))], here: titel))
            \(PageHeading(title: titel, subtitle: "<bdi>\(dossier.beeld.naam)</bdi>"))
            \(with: weigering, { (weigering) -> HTML in self.refusal(weigering) })
            \(with: conflict, { (conflict) -> HTML in self.conflicting(conflict) })
            \(if: hasConcept, concept(token))
            \(Feitformulier(model(token)).html)
            """
    }

    private func model(_ token: FormToken) -> Feitformulier.Model {
        Feitformulier.Model(
            soort.beschrijving,
            action: verbetert.map { Paths.verbeteren(dossier.id, $0.id) } ?? Paths.feit(dossier.id, soort),
            token: token,
            hidden: hidden,
            datum: datum,
            velden: velden,
            fouten: fouten,
            opties: opties,
            submit: verbetert == nil ? "Vastleggen" : "Verbeteren",
            cancelHref: terug?.adres ?? Paths.dossier(dossier.id),
            draft: verbetert == nil ? Form.Draft(action: Paths.concept(dossier.id, soort), savedAt: nil) : nil,
            reden: verbetert == nil ? nil : .init(tekst: reden),
            samen: samen
        )
    }

    private var hidden: [HiddenField] {
        [HiddenField("versie", String(dossier.versie))] + (terug.map { [$0.hidden] } ?? [])
    }

    private var samen: Field? {
        guard verbetert == nil, !huisgenoten.isEmpty else { return nil }
        return Field(
            FeitPagina.ookVeld,
            "Ook vastleggen bij",
            .checkboxes(
                huisgenoten.map { lid in
                    Option(lid.dossier.description, lid.naam, help: lid.isGevraagd ? "Staat ook op de lijst." : nil)
                }
            ),
            values: huisgenoten.map(\.dossier.description).filter(ook.contains),
            help: "Gezinsleden van hetzelfde huishouden. Ieder krijgt het feit in het eigen dossier.",
            isOptional: true
        )
    }

    /// What can be chosen in a field that names something else in the dossier.
    private var opties: [String: [Option]] {
        let beeld = dossier.beeld
        let afspraken = beeld.feiten(.pipAfspraak).map {
            Option($0.id.description, "\($0[PipAfspraak.wat] ?? "") (\($0.datum.words))")
        }
        guard soort == .huishouden else { return ["afspraak": afspraken, Bezwaar.tegen.sleutel: besluiten] }
        return ["huishouden": huishoudens]
    }

    /// The decisions in the dossier: a PIP by its version.
    private var besluiten: [Option] {
        let beeld = dossier.beeld
        return beeld.besluiten.reversed().map { feit in
            let naam = beeld.pipVersie(feit.id).map { "PIP, versie \($0)" } ?? feit.soort.beschrijving.naam
            return Option(feit.id.description, "\(naam) van \(feit.datum.words)")
        }
    }

    private func refusal(_ weigering: Weigering) -> HTML {
        let regel = weigering.grond.regels.first.flatMap { Regelboek.regel($0) }
        return Notice(
            kind: .refusal,
            title: weigering.zin,
            text:
                "\(weigering.watNu) \(with: regel, { "<a\(href: Paths.regel($0.id))>\($0.bronnen.first?.citaat ?? $0.id.naam)</a>" })",
            article: regel.map { Tag($0.id.naam, href: Paths.regel($0.id)) }
        ).html
    }
}
