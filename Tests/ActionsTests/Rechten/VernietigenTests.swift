// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Foundation
import Logging
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

@Suite("X-12, P5, P6, P11: een dossier gaat weg, door twee mensen")
struct VernietigenTests {
    /// A real folder with files, to look into as a thief would.
    private struct Huis {
        let map: String
        let desk: Desk
        let database: any Database

        func inzage(_ wie: Medewerker) throws -> Inzage {
            Inzage(medewerker: wie, gemeente: try #require(Proef.weert), doel: .beheer)
        }

        var bytes: Data {
            get throws {
                try FileManager.default.contentsOfDirectory(atPath: map).sorted().reduce(into: Data()) { all, name in
                    all.append(FileManager.default.contents(atPath: "\(map)/\(name)") ?? Data())
                }
            }
        }

        func found(_ values: [String]) throws -> [String] {
            let data = try bytes
            return values.filter { data.range(of: Data($0.utf8)) != nil }
        }
    }

    private func huis(_ dag: String = "2029-03-01") throws -> Huis {
        let map = NSTemporaryDirectory() + "weg-\(UInt64.random(in: .min ... .max))"
        try FileManager.default.createDirectory(atPath: map, withIntermediateDirectories: true)
        let platform = try SQLiteDatabase.open("\(map)/platform.sqlite")
        try PlatformSchema.prepare(platform, at: 0)
        let desk = Desk(
            platform: platform,
            gemeenten: Gemeentekast { code in
                let database = try SQLiteDatabase.open("\(map)/\(code).sqlite")
                try GemeenteSchema.prepare(database, at: 0)
                return database
            },
            codec: try Proefsleutel.kluis(),
            zegel: try #require(Zegel(key: [UInt8](repeating: 7, count: 32))),
            kluis: Wachtwoordkluis(kosten: Scryptkosten(log2N: 4, r: 1, p: 1)),
            nu: { Tijdstip(dag: Day(iso: dag) ?? .distantPast, minuut: 540) },
            willekeur: { UInt64.random(in: .min ... .max) },
            logger: Logger(label: "weg")
        )
        return Huis(map: map, desk: desk, database: try desk.gemeenten.open(try #require(Proef.weert)))
    }

    private func dossier(_ naam: (String, String), _ huis: Huis, huishouden: HuishoudenID) async throws -> DossierID {
        let uitkomst = try await OpenDossier.run(
            OpenDossier.Invoer(
                personalia: [
                    "voornamen": naam.0, "achternaam": naam.1, "geboortedatum": "1990-01-01",
                    "adres": "Straat van \(naam.0) 1",
                ],
                feiten: [
                    .init(
                        .huishouden,
                        datum: "2022-01-01",
                        velden: ["huishouden": huishouden.description, "relatie": "PARTNER"]
                    )
                ],
                regisseur: Proef.rosa,
                ondanksDubbel: true
            ),
            desk: huis.desk,
            inzage: try huis.inzage(Proef.rosa),
            ids: { huis.desk.nieuwFeit() },
            id: huis.desk.nieuwKenmerk()
        )
        guard case .geopend(let id) = uitkomst else { throw Nee.nietGevonden }
        return id
    }

    private func leg(
        _ soort: Feitsoort,
        _ datum: String,
        _ velden: [String: String],
        _ id: DossierID,
        _ huis: Huis
    )
        async throws
    {
        _ = try await RecordFeit.run(
            RecordFeit.Invoer(
                dossier: id,
                soort: soort,
                datum: datum,
                velden: velden,
                versie: nil,
                herhaalsleutel: "sleutel-\(soort)"
            ),
            desk: huis.desk,
            inzage: try huis.inzage(Proef.rosa),
            id: huis.desk.nieuwFeit()
        )
    }

    private static let geplant = [
        "Quvzoda", "Xyrwtman", "quvzoda", "xyrwtman", "vjkqxpijn", "qpwfzklad", "Lijst van Quvzoda", "quvzoda.csv",
    ]

    /// Somebody with traces everywhere, and a partner who stays.
    private func plant(_ huis: Huis) async throws -> (weg: DossierID, blijft: DossierID) {
        let huishouden = HuishoudenID(hoog: 3, laag: 3)
        let weg = try await dossier(("Quvzoda", "Xyrwtman"), huis, huishouden: huishouden)
        let blijft = try await dossier(("Blijvende", "Partner"), huis, huishouden: huishouden)
        try await leg(.notitie, "2023-01-01", ["tekst": "Heeft vjkqxpijn"], weg, huis)
        try await Concept.bewaar(
            ["tekst": "qpwfzklad"],
            adres: "\(weg) notitie",
            desk: huis.desk,
            inzage: try huis.inzage(Proef.rosa)
        )
        try await SavedLists.save(
            naam: "Lijst van Quvzoda",
            filter: "wet=WI2021",
            id: "l1",
            desk: huis.desk,
            inzage: try huis.inzage(Proef.rosa)
        )
        let nu = huis.desk.nu()
        try await huis.database.write { connection in
            try InlezingStore(connection).save(
                Inlezing(
                    id: "i1",
                    soort: "personen",
                    bestand: "quvzoda.csv",
                    controlegetal: "x",
                    tijd: nu,
                    medewerker: nil,
                    naam: "Bea",
                    dossiers: 1,
                    feiten: 1,
                    overgeslagen: 0
                )
            )
        }
        return (weg, blijft)
    }

    private func stelVoor(
        _ id: DossierID,
        _ huis: Huis,
        _ oordeel: String = "",
        als wie: Medewerker = Proef.tom
    )
        async throws
    {
        try await ProposeDestruction.run(
            id,
            grond: "BEWAARTERMIJN",
            oordeel: oordeel,
            desk: huis.desk,
            inzage: try huis.inzage(wie)
        )
    }

    @Test(
        "Na het vernietigen staat er niets van de persoon in de bestanden; de rest, het journaal en de verklaring blijven"
    )
    func weg() async throws {
        let huis = try huis()
        defer { try? FileManager.default.removeItem(atPath: huis.map) }
        let (weg, blijft) = try await plant(huis)
        try await leg(.eindePlicht, "2024-02-29", ["reden": "VOLDAAN"], weg, huis)
        // What is sealed is not found anyhow; names of words and files stood in clear.
        #expect(try huis.found(Self.geplant).count >= 4)
        let lijst = try await ShowBewaartermijn.run(desk: huis.desk, inzage: try huis.inzage(Proef.bea))
        #expect(lijst.regels.map(\.dossier) == [weg])
        try await stelVoor(weg, huis)
        let zelf = await nee {
            _ = try await ConfirmDestruction.run(weg, desk: huis.desk, inzage: try huis.inzage(Proef.tom))
        }
        guard case .weigering = zelf else {
            Issue.record("dezelfde mens mocht bevestigen")
            return
        }
        let verklaring = try await ConfirmDestruction.run(weg, desk: huis.desk, inzage: try huis.inzage(Proef.bea))
        #expect(try huis.found(Self.geplant) == [])
        try await controleer(verklaring, weg, blijft, huis)
    }

    private func controleer(
        _ verklaring: Vernietigverklaring,
        _ weg: DossierID,
        _ blijft: DossierID,
        _ huis: Huis
    ) async throws {
        #expect(verklaring.nummer == 1 && verklaring.dossier == weg && verklaring.grond == .bewaartermijn)
        #expect(verklaring.voorgesteld.id == Proef.tom.id && verklaring.bevestigd.id == Proef.bea.id)
        #expect(verklaring.termijn?.einde == Day(iso: "2029-03-01") && !verklaring.isOordeel)
        #expect(verklaring.aantallen.contains { $0.soort == "feit:notitie" && $0.aantal == 1 })
        #expect(verklaring.aantallen.contains { $0.soort == "concept" && $0.aantal == 1 })
        let kept = try await ShowVerklaring.run(1, desk: huis.desk, inzage: try huis.inzage(Proef.tom))
        #expect(kept == verklaring && kept.aantallen.map(\.aantal) == verklaring.aantallen.map(\.aantal))
        // The partner is whole, with a household of one.
        let blik = try await ShowDossier.run(
            blijft,
            peildatum: huis.desk.vandaag,
            desk: huis.desk,
            inzage: try huis.inzage(Proef.rosa)
        )
        #expect(blik.naamNu == "Blijvende Partner" && blik.huishouden.isEmpty)
        let uitslag = try await VerifyJournaal.run(desk: huis.desk, inzage: try huis.inzage(Proef.bea))
        #expect(uitslag.bevindingen.isEmpty)
        let (codec, nu) = (try await huis.desk.verzegeling(huis.inzage(Proef.bea)), huis.desk.nu())
        try await huis.database.write { connection in
            #expect(try VernietigingStore(connection).all().map(\.dossier) == [weg])
            for table in VernietigingStore.tabellen {
                #expect(
                    try !connection.exists("SELECT 1 FROM \(table) WHERE dossier = ?1", [.text(weg.description)]),
                    "\(table)"
                )
            }
            #expect(try !connection.exists("SELECT 1 FROM herhaling WHERE antwoord LIKE ?1", [.text("%\(weg)%")]))
            // Put back from a backup it goes again.
            try DossierStore(connection, codec: codec).create(weg, op: nu)
            #expect(try VernietigingStore(connection).replay() == [weg])
        }
        await #expect(throws: (any Error).self) {
            try await huis.database.write { try $0.run("DELETE FROM vernietigverklaring") }
        }
    }

    @Test(
        "De dag voor het einde kan het niet, op de dag en erna wel; ook rond 29 februari",
        arguments: [("2029-02-28", false), ("2029-03-01", true), ("2029-03-02", true)]
    )
    func grens(dag: String, mag: Bool) async throws {
        let huis = try huis(dag)
        defer { try? FileManager.default.removeItem(atPath: huis.map) }
        let (weg, _) = try await plant(huis)
        try await leg(.eindePlicht, "2024-02-29", ["reden": "VOLDAAN"], weg, huis)
        let lijst = try await ShowBewaartermijn.run(desk: huis.desk, inzage: try huis.inzage(Proef.bea))
        #expect(lijst.regels.isEmpty == !mag)
        #expect((await nee { try await stelVoor(weg, huis) } == nil) == mag)
    }

    @Test("Wat de regel niet weet, stelt een mens vast; wat vastgehouden wordt, blijft, ook na het voorstel")
    func oordeel() async throws {
        let huis = try huis("2030-01-01")
        defer { try? FileManager.default.removeItem(atPath: huis.map) }
        let (weg, blijft) = try await plant(huis)
        try await leg(.afsluiting, "2024-02-29", ["reden": "VERHUISD"], weg, huis)
        guard case .invoer? = await nee({ try await stelVoor(weg, huis) }) else {
            Issue.record("geen vraag")
            return
        }
        guard case .weigering? = await nee({ try await stelVoor(weg, huis, "01-06-2025") }) else {
            Issue.record("te vroeg en toch voorgesteld")
            return
        }
        try await stelVoor(weg, huis, "01-06-2024")
        try await RestrictProcessing.begin(
            weg,
            grond: "RECHTSZAAK",
            reden: "Zaak bij de rechtbank",
            desk: huis.desk,
            inzage: try huis.inzage(Proef.rosa)
        )
        let vast = await nee {
            _ = try await ConfirmDestruction.run(weg, desk: huis.desk, inzage: try huis.inzage(Proef.bea))
        }
        guard case .weigering = vast else {
            Issue.record("bevroren en toch vernietigd")
            return
        }
        try await RestrictProcessing.lift(weg, reden: "Klaar", desk: huis.desk, inzage: try huis.inzage(Proef.tom))
        let verklaring = try await ConfirmDestruction.run(weg, desk: huis.desk, inzage: try huis.inzage(Proef.bea))
        #expect(verklaring.isOordeel && verklaring.termijn?.begin == Day(iso: "2024-06-01"))
        #expect(await nee { try await stelVoor(blijft, huis) } != nil)
        // A regisseur has no part in it.
        #expect(await nee { try await stelVoor(blijft, huis, als: Proef.rosa) } != nil)
    }
}
