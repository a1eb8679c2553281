// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

/// The pages that matter most, as they are sent: what is inside `main`, one tag on a line, so that a change is read in the
/// review. People, identifiers and the day are fixed.
@Suite("Pagina's zoals ze zijn")
struct PaginaSnapshotTests {
    private let site: Proefsite
    private let rosa: Visitor
    private let dossier: DossierID

    init() async throws {
        site = try await Proefsite("2022-09-20")
        let proef = site.proef
        dossier = try await proef.dossier(
            extra: ["bsn": "999980002"],
            [
                OpenDossier.Deel(.verblijf, datum: "2022-02-01", velden: ["recht": "ASIEL_28"]),
                OpenDossier.Deel(.groep, datum: "2022-02-01", velden: ["groep": "ASIEL"]),
                OpenDossier.Deel(.regime, datum: "2022-02-01", velden: ["wet": "WI2021"]),
                OpenDossier.Deel(.koppeling, datum: "2022-02-15", velden: ["azc": "AZC Budel"]),
            ]
        )
        try await proef.leg(.eersteContact, "2022-03-01", in: dossier)
        try await proef.leg(.kennisgeving, "2022-05-20", in: dossier)
        try await proef.leg(.vestiging, "2022-06-10", in: dossier)
        try await proef.leg(.intakegesprek, "2022-06-20", ["compleet": "ja"], in: dossier)
        try await proef.leg(.leerbaarheidstoets, "2022-07-01", ["uitslag": "HAALBAAR"], in: dossier)
        let notitie = try await proef.leg(.notitie, "2022-09-19", ["tekst": "Woont aan de Kastanjelan"], in: dossier)
            .feit
        try await proef.dossier(
            "Yonas",
            "Haile",
            geboren: "1990-02-01",
            [
                OpenDossier.Deel(.koppeling, datum: "2022-09-20", velden: ["azc": "AZC Weert"])
            ]
        )
        proef.zet("2022-10-04")
        let better = CorrectFeit.Invoer(
            dossier: dossier,
            feit: notitie,
            datum: "2022-09-19",
            velden: ["tekst": "Woont aan de Kastanjelaan"],
            reden: "verschreven",
            versie: nil
        )
        let desk = proef.desk
        _ = try await CorrectFeit.run(better, desk: desk, inzage: try proef.inzage(), id: desk.nieuwFeit())
        rosa = try await site.steady(Proef.rosa)
    }

    private func main(_ reply: Reply) throws -> String {
        let start = try #require(reply.text.firstRange(of: "<main"))
        let end = try #require(reply.text.firstRange(of: "</main>"))
        return String(reply.text[start.lowerBound..<end.upperBound]).replacing("><", with: ">\n<")
    }

    @Test func vandaag() async throws {
        try expectSnapshot(try main(try await rosa.get("/vandaag?open=\(dossier)")), "vandaag.html")
    }

    @Test("Het dossier") func dossierpagina() async throws {
        try expectSnapshot(try main(try await rosa.get("/dossiers/\(dossier)")), "dossier.html")
    }

    @Test("Het dossier zoals bekend op 20 september") func terugblik() async throws {
        let reply = try await rosa.get("/dossiers/\(dossier)?bekend=20-09-2022")
        try expectSnapshot(try main(reply), "dossier-zoals-bekend.html")
    }

    @Test("Het formulier van het PIP, met twee fouten") func pip() async throws {
        let fields = [("datum", "31-02-2022"), ("leerroute", ""), ("motivering", "Selam wil de zorg in.")]
        let reply = try await rosa.post("/dossiers/\(dossier)/feit/pip", fields)
        #expect(reply.status == 422)
        try expectSnapshot(try main(reply), "pip.html")
    }

    @Test("Iemand anders was eerst") func conflict() async throws {
        let versie = try await site.proef.toon(dossier).versie
        try await site.proef.geefReden(Proef.bram, dossier)
        try await site.proef.leg(.eersteContact, "2022-10-03", in: dossier, als: Proef.bram)
        let fields = [("versie", String(versie)), ("datum", "04-10-2022"), ("tekst", "Mijn eigen woorden")]
        let reply = try await rosa.post("/dossiers/\(dossier)/feit/notitie", fields)
        #expect(reply.status == 409)
        try expectSnapshot(try main(reply), "conflict.html")
    }

    @Test("De lijst van dossiers") func lijst() async throws {
        try expectSnapshot(try main(try await rosa.get("/dossiers")), "lijst.html")
    }
}
