// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Exchange
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("X-12, P10: alle gegevens van één persoon")
struct InzageTests {
    private let proef: Proef
    private let huishouden = HuishoudenID(hoog: 77, laag: 77)
    private let ander = "Zwartwit Anderman"

    init() throws {
        proef = try Proef()
    }

    /// One feit of every kind, every field filled with something that stands nowhere else.
    private var kanaries: [Feit] {
        var number = 0
        let personalia = FeitID(hoog: 5, laag: 1)
        return Feitsoort.allCases.enumerated().map { position, soort in
            let velden = soort.beschrijving.velden.map { veld in
                number += 1
                return (veld.sleutel, kanarie(veld, number, personalia))
            }
            return Feit(
                id: position == 0 ? personalia : FeitID(hoog: 5, laag: UInt64(position + 1)),
                soort: soort,
                datum: Day(iso: "2022-01-01")?.adding(days: position) ?? .distantPast,
                inhoud: Inhoud(velden),
                vastgelegd: proef.desk.nu(),
                door: Feit.Auteur(id: Proef.bram.id, naam: Proef.bram.naam)
            )
        }
    }

    private func kanarie(_ veld: Veldbeschrijving, _ number: Int, _ feit: FeitID) -> Waarde {
        switch veld.vorm {
        case .dag: .dag(Day(iso: "2001-01-01")?.adding(days: number) ?? .distantPast)
        case .regel, .tekst:
            switch veld.wiens {
            case .persoon, .organisatie: .tekst("Eigen\(number)q")
            case .medewerker: .tekst("Collega\(number)q")
            case .derde: .tekst("Derde\(number)q")
            }
        case .getal(let range): .getal(min(max(number, range.lowerBound), range.upperBound))
        case .uren: .minuten(number * 60)
        case .bedrag: .centen(number * 100 + 7)
        case .janee: .janee(true)
        case .keuze(let keuzes): .code(keuzes.last?.code ?? "")
        case .bsn: .tekst("999980002")
        case .vnummer: .tekst("1234509876")
        case .kenmerk:
            switch veld.wiens {
            case .derde: .tekst(huishouden.description)
            case .medewerker: .tekst(Proef.rosa.id.description)
            case .persoon, .organisatie: .tekst(feit.description)
            }
        }
    }

    /// A dossier with everything, in a household with somebody else, of whom the notes speak.
    private func plant() async throws -> DossierID {
        let partner = try await proef.dossier("Zwartwit", "Anderman", geboren: "1990-01-01")
        try await proef.leg(
            .huishouden,
            "2022-01-01",
            ["huishouden": huishouden.description, "relatie": "PARTNER"],
            in: partner
        )
        let id = DossierID(hoog: 6, laag: 6)
        let extra = Feit(
            id: FeitID(hoog: 5, laag: 999),
            soort: .notitie,
            datum: Day(iso: "2022-09-09") ?? .distantPast,
            inhoud: Inhoud([
                ("tekst", .tekst("Eigenverhaal: Zwartwit en Bram Hendrikx waren erbij, en Derde\(derde)q."))
            ]),
            vastgelegd: proef.desk.nu(),
            door: Feit.Auteur(id: Proef.bram.id, naam: Proef.bram.naam)
        )
        let feiten = kanaries + [extra]
        let (codec, nu) = (try await proef.desk.verzegeling(proef.inzage()), proef.desk.nu())
        try await proef.weert().write { connection in
            try DossierStore(connection, codec: codec).create(id, with: feiten, op: nu)
            try Afgeleid(connection, codec: codec, kader: .standaard).refresh(Beeld(feiten), of: id, versie: 1)
        }
        try await proef.geefReden(Proef.bram, id)
        _ = try await ShowDossier.run(id, peildatum: nu.dag, desk: proef.desk, inzage: try proef.inzage(Proef.bram))
        return id
    }

    /// The number of the canary in the one text field about somebody else.
    private var derde: Int {
        var number = 0
        for soort in Feitsoort.allCases {
            for veld in soort.beschrijving.velden {
                number += 1
                if veld.wiens == .derde, veld.vorm != .kenmerk { return number }
            }
        }
        return 0
    }

    @Test("Elk veld van elke soort feit is er, en niets van een ander; als tekst en als JSON")
    func kanarie() async throws {
        let id = try await plant()
        let inzage = try proef.inzage(Proef.tom)
        let gegevens = try await GiveInzage.run(id, desk: proef.desk, inzage: inzage)
        let json = String(
            decoding: try await GiveInzage.bestand(id, desk: proef.desk, inzage: inzage),
            as: UTF8.self
        )
        let tekst = String(
            decoding: try await GiveInzage.bestand(id, als: .tekst, desk: proef.desk, inzage: inzage),
            as: UTF8.self
        )
        var (eigen, van): (Int, Int) = (0, 0)
        for feit in kanaries {
            let shown = try #require(gegevens.feiten.first { $0.id == feit.id }, "\(feit.soort)")
            for veld in feit.soort.beschrijving.velden {
                let plek = "\(feit.soort).\(veld.sleutel)"
                let waarde = try #require(shown.velden.first { $0.sleutel == veld.sleutel }, "\(plek)")
                switch veld.wiens {
                case .persoon, .organisatie:
                    eigen += 1
                    let woorden = try #require(waarde.woorden, "\(plek)")
                    #expect(json.contains("\"\(woorden)\""), "\(plek)")
                    if case .tekst(let text)? = feit.inhoud[veld.sleutel], veld.vorm != .kenmerk {
                        #expect(woorden == text, "\(plek)")
                        #expect(tekst.contains(text), "\(plek)")
                    }
                case .medewerker, .derde:
                    van += 1
                    #expect(waarde.woorden == nil, "\(plek)")
                }
            }
        }
        #expect(eigen > 100 && van == 6)
        for out in [json, tekst] {
            for text in [
                "Collega", "Derde", "Zwartwit", "Anderman", "Bram", "Hendrikx", "Rosa", huishouden.description,
                Proef.rosa.id.description,
            ] {
                #expect(!out.contains(text), "\(text)")
            }
            #expect(out.contains("Eigenverhaal: [een ander] en [een ander] waren erbij, en [een ander]."))
        }
        _ = try JSONParser.parse(Array(json.utf8), maxBytes: 10_000_000)
    }

    @Test("Wie keek staat erbij met functie, moment, doel en deur; de naam alleen als de gemeente dat koos")
    func kijkers() async throws {
        let id = try await plant()
        let inzage = try proef.inzage(Proef.tom)
        let stil = try await GiveInzage.run(id, desk: proef.desk, inzage: inzage)
        let keek = try #require(stil.kijkers.first { $0.handeling == "dossier bekeken" })
        #expect(keek.wie == "medewerker van de gemeente" && keek.doel == "begeleiding van de persoon")
        #expect(keek.tijd == proef.desk.nu() && keek.deur == "niet vastgelegd")
        try await SetInzagenamen.run(true, desk: proef.desk, inzage: try proef.inzage(Proef.bea))
        let open = try await GiveInzage.run(id, desk: proef.desk, inzage: inzage)
        #expect(open.kijkers.contains { $0.wie.hasPrefix("Bram Hendrikx") })
        // The request itself is a look, with the purpose of a right of the person.
        #expect(open.kijkers.first?.handeling == "alle gegevens van de persoon bijeengebracht")
        #expect(open.kijkers.first?.doel == "rechten van de betrokkene")
    }

    @Test("Een verbetering en een intrekking staan erbij als zodanig")
    func geschiedenis() async throws {
        let id = try await proef.dossier()
        let fout = try await proef.leg(.notitie, "2022-10-01", ["tekst": "Woont in Echt"], in: id).feit
        _ = try await CorrectFeit.run(
            CorrectFeit.Invoer(
                dossier: id,
                feit: fout,
                datum: "2022-10-01",
                velden: ["tekst": "Woont in Weert"],
                reden: "verschreven",
                versie: nil
            ),
            desk: proef.desk,
            inzage: try proef.inzage(),
            id: proef.desk.nieuwFeit()
        )
        let weg = try await proef.leg(.notitie, "2022-10-02", ["tekst": "Hoort hier niet"], in: id).feit
        _ = try await WithdrawFeit.run(
            weg,
            in: id,
            reden: "van een ander",
            versie: nil,
            desk: proef.desk,
            inzage: try proef.inzage(),
            id: proef.desk.nieuwFeit()
        )
        let gegevens = try await GiveInzage.run(id, desk: proef.desk, inzage: try proef.inzage())
        let oud = try #require(gegevens.feiten.first { $0.id == fout })
        #expect(oud.stand == .verbeterd(op: proef.desk.nu()) && oud.velden.first?.woorden == "Woont in Echt")
        #expect(gegevens.feiten.contains { $0.verbetert == fout && $0.reden == "verschreven" })
        let withdrawn = try #require(gegevens.feiten.first { $0.id == weg })
        #expect(withdrawn.stand == .ingetrokken(op: proef.desk.nu(), reden: "van een ander"))
    }

    @Test("Wie de oude gegevens kreeg staat in het journaal: uitvoer van vóór de verbetering, en geen latere")
    func ontvangers() async throws {
        let id = try await proef.dossier()
        let fout = try await proef.leg(.notitie, "2022-10-01", ["tekst": "Woont in Echt"], in: id).feit
        proef.zet("2022-10-05")
        _ = try await ExportDossier.run(id, als: .json, desk: proef.desk, inzage: try proef.inzage(Proef.tom))
        _ = try await ExportGemeente.run(.personen, desk: proef.desk, inzage: try proef.inzage(Proef.bea)) { _ in }
        #expect(try await !ShowOntvangers.zijnEr(fout, in: id, desk: proef.desk, inzage: try proef.inzage()))
        proef.zet("2022-10-06")
        _ = try await WithdrawFeit.run(
            fout,
            in: id,
            reden: "klopt niet",
            versie: nil,
            desk: proef.desk,
            inzage: try proef.inzage(),
            id: proef.desk.nieuwFeit()
        )
        proef.zet("2022-10-07")
        _ = try await ExportDossier.run(id, als: .csv, desk: proef.desk, inzage: try proef.inzage(Proef.tom))
        let found = try await ShowOntvangers.run(fout, in: id, desk: proef.desk, inzage: try proef.inzage())
        #expect(Set(found?.uitvoer.map(\.naam) ?? []) == [Proef.tom.naam, Proef.bea.naam])
        #expect(found?.uitvoer.count == 2)
    }
}
