// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("X-12, P10: bezwaar en beperking van de verwerking")
struct BeperkingTests {
    private let proef: Proef

    init() throws {
        proef = try Proef()
    }

    private func bevries(_ id: DossierID, als wie: Medewerker = Proef.rosa) async throws {
        try await RestrictProcessing.begin(
            id,
            grond: "BEZWAAR",
            reden: "Bezwaar per brief van 1 oktober",
            desk: proef.desk,
            inzage: try proef.inzage(wie)
        )
    }

    @Test(
        "Een bevroren dossier is te lezen en nergens te schrijven; het staat op elke lijst; opheffen vraagt een reden"
    )
    func bevroren() async throws {
        let proef = proef
        let id = try await proef.dossier()
        let feit = try await proef.leg(.notitie, "2022-10-01", ["tekst": "Eerder"], in: id).feit
        try await bevries(id)
        let blik = try await proef.toon(id)
        #expect(blik.beperking?.grond == .bezwaar && blik.beperking?.reden == "Bezwaar per brief van 1 oktober")
        let weigering = Beperking.weigering
        func geweigerd(_ body: () async throws -> Void) async -> Bool {
            guard case .weigering(let nee)? = await nee(body) else { return false }
            return nee == weigering
        }
        #expect(await geweigerd { try await proef.leg(.notitie, "2022-10-02", ["tekst": "Nieuw"], in: id) })
        #expect(
            await geweigerd {
                _ = try await WithdrawFeit.run(
                    feit,
                    in: id,
                    reden: "weg",
                    versie: nil,
                    desk: proef.desk,
                    inzage: try proef.inzage(),
                    id: proef.desk.nieuwFeit()
                )
            }
        )
        #expect(
            await geweigerd {
                _ = try await AssignCaseload.run(
                    [id],
                    aan: Proef.bram,
                    reden: "ruil",
                    desk: proef.desk,
                    inzage: try proef.inzage(Proef.tom),
                    ids: { proef.desk.nieuwFeit() }
                )
            }
        )
        #expect(await geweigerd { try await bevries(id) })
        #expect(try await proef.toon(id).beeld.geldend.count == blik.beeld.geldend.count)
        let codec = try await proef.desk.verzegeling(proef.inzage())
        let regels = try await proef.weert().read { connection in
            try StandStore(connection, codec: codec).list(Standfilter(), after: nil, limit: 10)
        }
        #expect(regels.map(\.isBeperkt) == [true])
        // Lifting is for who leads the team.
        #expect(
            await nee {
                try await RestrictProcessing.lift(id, reden: "klaar", desk: proef.desk, inzage: try proef.inzage())
            } != nil
        )
        #expect(
            await nee {
                try await RestrictProcessing.lift(id, reden: " ", desk: proef.desk, inzage: try proef.inzage(Proef.tom))
            } != nil
        )
        try await RestrictProcessing.lift(
            id,
            reden: "Bezwaar ingetrokken",
            desk: proef.desk,
            inzage: try proef.inzage(Proef.tom)
        )
        try await proef.leg(.notitie, "2022-10-02", ["tekst": "Nieuw"], in: id)
        let na = try await proef.toon(id)
        #expect(na.beperking == nil && na.beperkingen.first?.opheffing?.reden == "Bezwaar ingetrokken")
        var vraag = Journaalvraag()
        vraag.dossier = id
        let asked = vraag
        let handelingen = try await proef.weert().read {
            try JournaalStore($0).lines(asked, limit: 100).map(\.handeling)
        }
        #expect(handelingen.contains("verwerkingBeperken") && handelingen.contains("beperkingOpheffen"))
    }

    @Test("Een bestand schrijft niet in een bevroren dossier, en brengt een vernietigd dossier niet terug")
    func bestand() async throws {
        let balie = try await Balie()
        let id = DossierID(hoog: 4, laag: 4)
        func document(_ feiten: String) -> String {
            """
            {"formaat": "meedoen-dossier/1", "dossier": "\(id)", "feiten": [{"soort": "personalia", "datum": "2026-01-01",
            "inhoud": {"voornamen": "Selam", "achternaam": "Tesfay", "geboortedatum": "1988-02-03"}}\(feiten)]}
            """
        }
        #expect(try await balie.lees(.dossiers, document("")).isGoed)
        try await RestrictProcessing.begin(
            id,
            grond: "BEZWAAR",
            reden: "Bezwaar",
            desk: balie.desk,
            inzage: balie.regisseur
        )
        let meer = document(#", {"soort": "notitie", "datum": "2026-02-01", "inhoud": {"tekst": "Nieuw"}}"#)
        guard case .weigering? = await nee({ _ = try await balie.lees(.dossiers, meer) }) else {
            Issue.record("er is geschreven")
            return
        }
        let gemeente = try #require(Balie.gemeente)
        let nu = balie.desk.nu()
        try await balie.desk.gemeenten.open(gemeente).write { try VernietigingStore($0).destroy(id, op: nu) }
        let weg = try await balie.lees(.dossiers, document(""))
        #expect(!weg.isGoed && weg.fouten.contains { $0.zin.contains("vernietigd") })
    }

    @Test("De reden staat nergens open, en gaat mee naar een nieuwe sleutel")
    func verzegeld() async throws {
        let proef = proef
        let id = try await proef.dossier()
        try await bevries(id)
        let rows = try await proef.weert().read { connection in
            try connection.rows("SELECT reden FROM beperking", []) { try $0.bytes(0) }
        }
        #expect(rows.count == 1 && !String(decoding: rows[0], as: UTF8.self).contains("Bezwaar per brief"))
        // A new key for the dossier takes the reason along.
        let codec = try await proef.desk.verzegeling(proef.inzage())
        try await proef.weert().write { connection in
            _ = try Sleutelring(connection, codec: codec).add()
            try OmsleutelStore(connection, codec: codec).renew(id)
            #expect(try OmsleutelStore(connection, codec: codec).finish())
        }
        #expect(try await proef.toon(id).beperking?.reden == "Bezwaar per brief van 1 oktober")
    }
}
