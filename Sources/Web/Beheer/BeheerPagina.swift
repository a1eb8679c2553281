// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Files in and out, and what was read in before.
struct BeheerPagina: Component {
    let rapport: Importrapport?
    let inlezingen: [Inlezing]
    let token: FormToken
    let rol: Rol
    /// Nil for who may not see them.
    var taken: Takenkaart?

    var html: HTML {
        """
        \(PageHeading(title: "Beheer", subtitle: "Gegevens erin, gegevens eruit, en wie wat deed"))
        \(with: rapport, { (rapport) -> HTML in self.verslag(rapport) })
        \(with: taken, { $0.melding })
        <div class="columns">\(Card(title: "Inlezen", count: nil, content: formulier))
        \(Card(title: "Uitvoeren en nakijken", count: nil, content: uitvoer))</div>
        \(eerder)
        \(with: taken, { $0.html })
        """
    }

    private var formulier: HTML {
        """
        <form method="post" action="/beheer/inlezen" enctype="multipart/form-data" class="stack">\(token)
        <label for="soort">Wat staat erin?</label>
        <select class="input" id="soort" name="soort"><option value="personen">Personen (CSV)</option>\
        <option value="feiten">Feiten (CSV)</option><option value="dossiers">Dossiers (JSON)</option></select>
        <label for="bestand">Bestand (CSV of JSON, hoogstens 20 MB)</label>
        <input class="input" id="bestand" name="bestand" type="file">
        <p class="soft">Eerst proberen laat per regel zien wat er mis is. Een bestand met een fout wordt in zijn geheel geweigerd.</p>
        <p class="button-row"><button class="button button--primary" type="submit">Eerst proberen</button>
        <button class="button button--secondary" type="submit" name="echt" value="ja">Inlezen</button></p></form>
        """
    }

    private var uitvoer: HTML {
        """
        <ul><li><a href="/beheer/uitvoer">Alle dossiers (JSON, alles)</a></li>
        <li><a href="/beheer/uitvoer?vorm=personen">Personen (CSV)</a></li>
        <li><a href="/beheer/uitvoer?vorm=feiten">Feiten (CSV)</a></li>
        <li><a\(href: Paths.uitvoerverzoeken)>Uitvoer van meer dan 100 personen: vragen en goedkeuren</a></li>
        \(if: Bevoegdheid.mag(rol, .inzageBeoordelen), "<li><a\(href: Paths.beoordelen)>Te beoordelen: wat opviel</a></li>")
        <li><a\(href: Paths.journaal)>Journaal: wie zag en deed wat</a></li>
        <li><a\(href: Paths.bewaartermijn)>Bewaartermijn: wat weg moet en wat weg is</a></li>
        <li><a\(href: Paths.regeltabel)>Regeltabel</a></li>\(if: Bevoegdheid.mag(rol, .accountsBeheren), accounts)</ul>
        """
    }

    private var accounts: HTML {
        """
        <li><a\(href: Paths.accounts)>Accounts: uitnodigen, herstellen, blokkeren</a></li>
        <li><a\(href: Paths.rechten)>Rechtenrapport: wie mag wat</a></li>
        """
    }

    private func verslag(_ rapport: Importrapport) -> HTML {
        let isRead = rapport.inlezing != nil
        let title = !rapport.isGoed ? "Er is niets ingelezen" : isRead ? "Ingelezen" : "Proef: er is niets bewaard"
        return """
            \(Notice(
                kind: !rapport.isGoed ? .refusal : isRead ? .saved : .information,
                title: title,
                text: "\(number: rapport.regels) regels: \(number: rapport.nieuw) nieuw, \(number: rapport.gewijzigd) gewijzigd, \(number: rapport.overgeslagen) overgeslagen, \(number: rapport.aantalFouten) fouten."
            ))
            \(if: !rapport.fouten.isEmpty, Card(title: "Fouten", count: rapport.aantalFouten, content: "<ol>\(each: rapport.fouten, { "<li>\($0.zin)</li>" })</ol>").html)
            \(if: !rapport.dubbelen.isEmpty, Card(title: "Misschien dubbel", count: rapport.aantalDubbelen, content: "<ul>\(each: rapport.dubbelen, { "<li>Regel \(number: $0.regel): <a\(href: Paths.dossier($0.dubbel.dossier))><bdi>\($0.dubbel.naam)</bdi></a> (\($0.dubbel.reden))</li>" })</ul>").html)
            """
    }

    private var eerder: HTML {
        guard !inlezingen.isEmpty else { return .empty }
        return """
            \(DataTable(
                caption: "Eerder ingelezen",
                columns: [.init(title: "Wanneer"), .init(title: "Bestand"), .init(title: "Soort"), .init(title: "Door"), .init(title: "Dossiers", isNumeric: true), .init(title: "Feiten", isNumeric: true), .init(title: "Stand")],
                rows: inlezingen.map(row)
            ))
            """
    }

    private func row(_ inlezing: Inlezing) -> [HTML] {
        let stand: HTML =
            if let dag = inlezing.ongedaan?.dag {
                "ongedaan gemaakt op \(time: dag)"
            } else if Bevoegdheid.mag(rol, .inlezenOngedaanMaken) {
                ActionButton(
                    label: "Ongedaan maken",
                    about: "van \(inlezing.bestand)",
                    style: .danger,
                    target: .post(
                        "/beheer/inlezen/ongedaan",
                        token: token,
                        fields: [HiddenField("inlezing", inlezing.id)]
                    )
                ).html
            } else {
                "ingelezen"
            }
        return [
            "\(time: inlezing.tijd.dag) \(inlezing.tijd.klok)", "\(inlezing.bestand)", "\(inlezing.soort)",
            "\(inlezing.naam)", "\(number: inlezing.dossiers)", "\(number: inlezing.feiten)", stand,
        ]
    }
}
