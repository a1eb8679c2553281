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

    @Test("Een bevroren dossier is te lezen en nergens te schrijven; het staat op elke lijst; opheffen vraagt een reden")
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
        let codec = proef.desk.verzegeling(try proef.inzage())
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
        let handelingen = try await proef.weert().read { try JournaalStore($0).lines(asked, limit: 100).map(\.handeling) }
        #expect(handelingen.contains("verwerkingBeperken") && handelingen.contains("beperkingOpheffen"))
    }

    @Test("Ook een bestand schrijft er niet in, en de reden staat nergens open")
    func bestand() async throws {
        let proef = proef
        let id = try await proef.dossier()
        let bytes = try await ExportDossier.run(id, als: .json, desk: proef.desk, inzage: try proef.inzage(Proef.tom))
        try await bevries(id)
        let nieuw = String(decoding: bytes, as: UTF8.self).replacing("Selam", with: "Anders")
        #expect(!nieuw.isEmpty)
        let rows = try await proef.weert().read { connection in
            try connection.rows("SELECT reden FROM beperking", []) { try $0.bytes(0) }
        }
        #expect(rows.count == 1 && !String(decoding: rows[0], as: UTF8.self).contains("Bezwaar per brief"))
        // A new key for the dossier takes the reason along.
        let codec = proef.desk.verzegeling(try proef.inzage())
        try await proef.weert().write { connection in
            _ = try Sleutelring(connection, codec: codec).add()
            try OmsleutelStore(connection, codec: codec).renew(id)
            #expect(try OmsleutelStore(connection, codec: codec).finish())
        }
        #expect(try await proef.toon(id).beperking?.reden == "Bezwaar per brief van 1 oktober")
    }
}
