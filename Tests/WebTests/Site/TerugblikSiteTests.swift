// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("Zoals bekend op, over de site")
struct TerugblikSiteTests {
    @Test("X-10: een dag terug toont wat toen bekend was, en de verbetering van later niet")
    func terug() async throws {
        let site = try await Proefsite("2022-07-20")
        let dossier = try await site.proef.dossier()
        let feit = try await site.proef.leg(.notitie, "2022-07-18", ["tekst": "Kastanjelaan"], in: dossier).feit
        site.proef.zet("2022-09-01")
        let rosa = try await site.visitor("rosa")
        let fields = [("datum", "19-07-2022"), ("tekst", "Lindelaan"), ("verbeterreden", "verschreven")]
        #expect(try await rosa.post("/dossiers/\(dossier)/feiten/\(feit)/verbeteren", fields).status == 303)
        let now = try await rosa.get("/dossiers/\(dossier)").text
        #expect(now.contains("Kastanjelaan") && now.contains("Lindelaan"))
        for day in ["20-07-2022", "2022-07-31", "31 augustus 2022"] {
            let past = try await rosa.get("/dossiers/\(dossier)?bekend=\(Query.encode(day))")
            #expect(past.status == 200 && past.text.contains("Zoals bekend op"), "\(day)")
            #expect(past.text.contains("Kastanjelaan") && !past.text.contains("Lindelaan"), "\(day)")
        }
        #expect(try await rosa.get("/dossiers/\(dossier)?bekend=01-09-2022").text.contains("Lindelaan"))
    }

    @Test(
        "Een dag die niet bestaat of nog moet komen, wordt gezegd en niet stil genegeerd",
        arguments: [
            "31-02-2022", "gisteren", "05-10-2022", "0000-00-00",
        ]
    )
    func fout(_ dag: String) async throws {
        let site = try await Proefsite()
        let dossier = try await site.proef.dossier()
        let reply = try await site.visitor("rosa").get("/dossiers/\(dossier)?bekend=\(dag)")
        let said = try Regex("geen bestaande datum|moet nog komen")
        #expect(reply.status < 500 && reply.text.contains(said))
    }

    @Test(
        "X-10: op elke peildatum zegt de werklijst iets over die dag",
        arguments: [
            ("2022-06-30", false), ("2022-10-04", true),
        ]
    )
    func peildatum(_ dag: String, _ isLate: Bool) async throws {
        let site = try await Proefsite("2022-05-01")
        let dossier = try await site.proef.dossier()
        try await site.proef.leg(.regime, "2022-02-01", ["wet": "WI2021"], in: dossier)
        try await site.proef.leg(.groep, "2022-02-01", ["groep": "ASIEL"], in: dossier)
        try await site.proef.leg(.kennisgeving, "2022-05-01", in: dossier)
        try await site.proef.leg(.vestiging, "2022-05-01", in: dossier)
        let rosa = try await site.visitor("rosa")
        let proef = try await Contractproef(site)
        let answer = try await proef.ask(.werklijst, "/werklijst?peildatum=\(dag)", als: rosa)
        let late = answer.json["groepen"]?.elements.first { $0["groep"]?.text == "te-laat" }
        #expect(answer.json["peildatum"]?.text == dag)
        #expect(((late?["aantal"]?.number ?? 0) > 0) == isLate, "\(answer.reply.text)")
    }
}
