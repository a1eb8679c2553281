// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What was just done, said on top of the page that follows. The address carries no words about a person, only identifiers.
struct Melding: Sendable {
    let code: String?
    /// The feit that was recorded, and in whose dossier.
    private var feit: FeitID?
    private var bij: DossierID?
    /// How many others of the household got the same feit.
    private var samen = 0
    /// The dossier of this page, whose name stands on it already.
    private var hier: DossierID?

    init(_ code: String?) {
        self.code = code
    }

    init(_ query: Query, dossier: DossierID? = nil) {
        code = query["melding"]
        feit = query["feit"].flatMap { FeitID($0) }
        bij = query["bij"].flatMap { DossierID($0) }
        samen = query["samen"].flatMap { Int($0) }.map { min(max($0, 0), 40) } ?? 0
        hier = dossier
    }

    var notice: Notice? {
        switch code {
        case "vastgelegd": Notice(kind: .saved, title: "Vastgelegd", text: "De klokken zijn bijgewerkt.\(others)")
        case "verbeterd":
            Notice(kind: .saved, title: "Verbeterd", text: "De oude gegevens blijven leesbaar op de tijdlijn.")
        case "ingetrokken":
            Notice(kind: .saved, title: "Ingetrokken", text: "Het feit telt niet meer mee en blijft leesbaar.")
        case "geopend":
            Notice(
                kind: .saved,
                title: "Dossier geopend",
                text:
                    "Leg nu de eerste feiten vast. Voor de volgende van het gezin: kies hieronder “Gezinslid toevoegen”."
            )
        case "verdeeld": Notice(kind: .saved, title: "Caseload verdeeld")
        case "gevraagd": Notice(kind: .saved, title: "Voortgang gevraagd")
        case "bewaard": Notice(kind: .saved, title: "Lijst bewaard")
        case "reden":
            Notice(
                kind: .information,
                title: "U ziet dit dossier met een reden",
                text: "Uw reden staat in het journaal."
            )
        case "nood":
            Notice(
                kind: .warning,
                title: "Noodtoegang: een uur",
                text: "De teamleider en de FG zien dat u hier bent, en waarom."
            )
        case "betrokken": Notice(kind: .saved, title: "Toegevoegd")
        case "nietmeer": Notice(kind: .saved, title: "Verwijderd", text: "Deze persoon kan er nu niet meer bij.")
        case "afgeschermd":
            Notice(kind: .saved, title: "Afgeschermd", text: "Voor anderen bestaat dit dossier nu niet.")
        case "opgeheven": Notice(kind: .saved, title: "Afscherming opgeheven")
        case "bevroren":
            Notice(kind: .saved, title: "Dossier bevroren", text: "Lezen kan. Vastleggen en verbeteren kan nu niet.")
        case "ontdooid":
            Notice(kind: .saved, title: "Beperking opgeheven", text: "In het dossier kan weer worden geschreven.")
        case "voorgesteld":
            Notice(kind: .saved, title: "Voorgesteld", text: "Een ander moet dit nog bevestigen.")
        case "afgewezen": Notice(kind: .saved, title: "Voorstel ingetrokken", text: "Het dossier blijft.")
        case "inzagenamen": Notice(kind: .saved, title: "Bewaard")
        case "norm": Notice(kind: .saved, title: "Norm vastgelegd")
        default: nil
        }
    }

    /// The same, with what was recorded and for whom when the page itself does not show it.
    func notice(_ kader: Paginakader, _ inzage: Inzage) async throws -> Notice? {
        guard code == "vastgelegd", let feit, let bij, bij != hier,
            let done = try await ReadFeit.run(feit, in: bij, desk: kader.desk, inzage: inzage)
        else { return notice }
        return Notice(
            kind: .saved,
            title: "Vastgelegd",
            text: "<bdi>\(done.naam)</bdi>: \(done.zin).\(others)",
            actions: [ActionButton(label: "Dossier openen", style: .quiet, target: .link(Paths.dossier(bij)))]
        )
    }

    private var others: HTML {
        switch samen {
        case 0: .empty
        case 1: " Ook bij 1 ander van het huishouden."
        default: " Ook bij \(samen) anderen van het huishouden."
        }
    }
}
