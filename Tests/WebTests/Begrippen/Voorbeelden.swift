// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

@testable import Web

/// Examples of every page, with invented people.
enum Voorbeelden {
    static let token = FormToken(csrf: "voorbeeld", idempotency: "eenmaal-1")
    static let dag = Gallery.date("2024-05-21")

    static let alle: [(name: String, isForm: Bool, main: HTML)] = [
        ("regels", false, Regelspagina().html),
        ("regels-zoek", false, Regelspagina(q: "verlenging").html),
        ("regel", false, Regelboek.regel("PIP-02").map { Regelpagina($0).html } ?? .empty),
        ("regeltabel", false, Regeltabelpagina(dag: dag).html),
        ("parameter", true, parameter),
        ("begrippen", false, Begrippenpagina().html),
        ("begrippen-zoek", false, Begrippenpagina(q: "leerroute").html),
        ("feiten", false, Feitsoortenpagina().html),
        ("feit", false, Feitsoortpagina(.pip).html),
        ("klokken", false, Klokkenpagina().html),
        ("codelijsten", false, Codelijstenpagina().html),
        (
            "toegankelijkheid", true,
            Toegankelijkheidspagina(organisatie: "Gemeente Weert", contact: "a@voorbeeld.nl").html
        ),
        ("over", true, OverMeedoenpagina(versie: "1.0.0").html),
        ("formulier", true, formulier),
        ("verbeteren", true, verbeteren),
        ("kiezer", true, heading("Feit vastleggen", kiezer("").html)),
        ("kiezer-zoek", true, heading("Feit vastleggen", kiezer("bezwaar").html)),
        ("nieuw-dossier", true, heading("Nieuw dossier", nieuw.html)),
        ("waarom", true, heading("Waarom", waarom.html)),
    ]

    static func heading(_ title: String, _ content: HTML) -> HTML { "\(PageHeading(title: title))\(content)" }

    static func kiezer(_ q: String) -> Feitkiezer {
        Feitkiezer(action: "/dossiers/1/feiten/nieuw", q: q, fase: .plan, gevraagd: [.pip, .bijstand]) {
            "/dossiers/1/feiten/nieuw/\($0.rawValue)"
        }
    }

    static var formulier: HTML {
        let model = Feitformulier.Model(
            Feitsoort.pip.beschrijving,
            action: "/dossiers/1/feiten",
            token: token,
            hidden: [HiddenField("versie", "7")],
            datum: "31-02-2024",
            velden: ["leerroute": "B", "intensiteit": "veel"],
            fouten: [
                Veldfout("datum", "Dagtekening is geen bestaande datum. Schrijf dd-mm-jjjj."),
                Veldfout("intensiteit", "Uren leerroute is geen heel getal."),
            ],
            cancelHref: "/dossiers/1",
            draft: .init(action: "/concepten/1")
        )
        return heading("PIP vaststellen", Feitformulier(model).html)
    }

    static var verbeteren: HTML {
        let feit = Feit(
            id: FeitID(hoog: 0, laag: 1),
            soort: .werk,
            datum: dag,
            inhoud: Inhoud([("soort", .code("BAAN")), ("urenPerWeek", .minuten(1470))]),
            vastgelegd: Tijdstip(milliseconden: 0),
            door: Feit.Auteur(id: nil, naam: "R. van Dael")
        )
        return heading(
            "Werk verbeteren",
            Feitformulier(.init(verbetert: feit, action: "/dossiers/1/feiten/1", token: token, cancelHref: "/")).html
        )
    }

    static var parameter: HTML {
        let huidig = Parametertabel.wet.geschiedenis("pip_termijn").last
        return Parameterpagina(
            "pip_termijn",
            wijziging: huidig.map {
                Parameterformulier(
                    action: "/regels/parameters/pip_termijn",
                    token: token,
                    huidig: $0,
                    fouten: [Veldfout("bron", "Schrijf waar dit staat.")]
                )
            }
        ).html
    }

    static var nieuw: NieuwDossierFormulier {
        NieuwDossierFormulier(
            action: "/dossiers",
            token: token,
            waarden: ["voornamen": "Selam", "achternaam": "Tesfay", "taal": "ti"],
            regisseurs: [Option("1", "R. van Dael")],
            huishoudens: [Option("2", "Huishouden Tesfay")],
            dubbel: DubbelWaarschuwing([
                .init(
                    naam: "Salam Tesfaj",
                    geboren: dag,
                    reden: "naam lijkt erop, zelfde geboortedatum",
                    isZeker: false,
                    href: "/dossiers/2"
                )
            ]),
            cancelHref: "/dossiers"
        )
    }

    static var waarom: DateReason {
        Waarom.reason(
            Klok(
                .termijnEinde,
                uiterlijk: Gallery.date("2027-05-23"),
                vanaf: dag,
                duo: Gallery.date("2027-05-23"),
                grond: Grond(
                    ["TERM-01", "DATE-03"],
                    invoer: [Invoer("Dagtekening van het PIP", dag)],
                    stappen: [.maanden(dag, plus: 36, Gallery.date("2027-05-21"))],
                    parameters: [Parametertabel.wet.parameter("inburgeringstermijn", op: dag)].compactMap(\.self)
                )
            ),
            berekend: Gallery.date("2027-05-21"),
            isOpen: true
        )
    }
}
