// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Secrets
import Storage
import TestSupport
import Testing

@testable import Actions

/// Searching and putting in order, of names and words that the database cannot read.
@Suite struct ZoekenTests {
    private func zoek(_ vraag: String, _ proef: Proef) async throws -> [DossierID] {
        try await FindDossiers.run(vraag, desk: proef.desk, inzage: try proef.inzage()).map(\.dossier)
    }

    @Test("X-07: gevonden op het begin van elk woord, zonder streepjes en accenten, ook in ander schrift")
    func begin() async throws {
        let proef = try Proef()
        let selam = try await proef.dossier("Selam", "Tesfay")
        let rene = try await proef.dossier("René", "Çelik-Öz")
        let yusuf = try await proef.dossier("يوسف", "حداد")
        let almaz = try await proef.dossier("አልማዝ", "ተስፋይ")
        #expect(try await zoek("tesf sel", proef) == [selam])
        #expect(try await zoek("rene celik", proef) == [rene])
        #expect(try await zoek("يوس", proef) == [yusuf])
        #expect(try await zoek("ywsf", proef) == [yusuf])
        #expect(try await zoek("አልማ", proef) == [almaz])
        #expect(try await zoek("elmaz", proef) == [almaz])
        #expect(try await zoek("selam haddad", proef) == [])
        #expect(try await zoek("lam", proef) == [])
    }

    @Test("X-07: een typfout wordt vergeven als er anders niets is, en alleen dan")
    func typfout() async throws {
        let proef = try Proef()
        let tesfay = try await proef.dossier("Selam", "Tesfay")
        let tesfai = try await proef.dossier("Berhane", "Tesfai")
        let mohammed = try await proef.dossier("Mohammed", "Abdirahman")
        #expect(try await zoek("tesfay", proef) == [tesfay])
        #expect(Set(try await zoek("tesfaj", proef)) == [tesfay, tesfai])
        #expect(try await zoek("selma", proef) == [tesfay])
        #expect(try await zoek("muhamed", proef) == [mohammed])
        #expect(try await zoek("abdirhamn", proef) == [mohammed])
        #expect(try await zoek("selma abdirahman", proef) == [])
        // Not in three letters, not in the first letter, not in a number.
        #expect(try await zoek("sam", proef) == [])
        #expect(try await zoek("desfay", proef) == [])
        #expect(try await zoek("1988", proef) == [])
    }

    @Test("X-07: wat is geschreven, verbeterd, ingetrokken of vernietigd, wordt meteen zo gevonden")
    func meteen() async throws {
        let proef = try Proef()
        let id = try await proef.dossier()
        #expect(try await zoek("rolstoel", proef) == [])
        try await proef.leg(.notitie, "2022-10-01", ["tekst": "Vraagt om een rolstoelhelling"], in: id)
        #expect(try await zoek("rolstoel selam", proef) == [id])
        let other = try await proef.dossier("Rolstoela", "Bee")
        #expect(Set(try await zoek("rolstoel", proef)) == [id, other])
        let notitie = try #require(try await proef.feiten(id).last?.id)
        _ = try await CorrectFeit.run(
            CorrectFeit.Invoer(
                dossier: id,
                feit: notitie,
                datum: "2022-10-01",
                velden: ["tekst": "Vraagt om een traplift"],
                reden: "Verkeerd verstaan",
                versie: nil
            ),
            desk: proef.desk,
            inzage: try proef.inzage(),
            id: proef.desk.nieuwFeit()
        )
        #expect(try await zoek("rolstoel", proef) == [other])
        #expect(try await zoek("traplift", proef) == [id])
        let nu = proef.desk.nu()
        try await proef.desk.database(try proef.inzage()).write { try VernietigingStore($0).destroy(other, op: nu) }
        #expect(try await zoek("rolstoel", proef) == [])
        _ = try await Reencrypt.rotate(try #require(Proef.weert), desk: proef.desk)
        #expect(try await zoek("traplift", proef) == [id])
        _ = try await Reencrypt.now(try #require(Proef.weert), desk: proef.desk)
        #expect(try await zoek("traplift", proef) == [id])
    }

    @Test("een andere server op dezelfde database vindt meteen wat deze schrijft, en vergeet wat geen plaats heeft")
    func andereServer() async throws {
        let proef = try Proef()
        let (gemeente, database) = (try #require(Proef.weert), try proef.desk.database(try proef.inzage()))
        let kluis = Sleutelkluis(try Proefsleutel.hoofdsleutel(), geheugen: 1)
        let codec = Verzegeling(kluis, gemeente: gemeente)
        func elders(_ word: String) async throws -> [DossierID] {
            try await database.read { try ZoekStore($0, codec: codec).find([word], limit: 10) }
        }
        let selam = try await proef.dossier("Selam", "Tesfay")
        #expect(try await elders("tesfay") == [selam])
        try await proef.leg(.notitie, "2022-10-01", ["tekst": "Vraagt om een traplift"], in: selam)
        #expect(try await elders("traplift") == [selam])
        #expect(try await zoek("traplift", proef) == [selam])
        _ = try await Reencrypt.rotate(gemeente, desk: proef.desk)
        #expect(try await elders("traplift") == [selam])
        #expect(kluis.geheugen.stand.aantal == 1)
    }

    @Test(
        "de volgorde van een lijst is die van de namen, heen en terug, hoe groot de lijst ook is",
        arguments: [7, 450]
    )
    func volgorde(aantal: Int) async throws {
        let proef = try Proef()
        var dice = SystemRandomNumberGenerator()
        let letters = ["a", "ab", "aé", "b", "ح", "አ", "z", "de", "Çe", " "]
        var expected: [Standsleutel] = []
        let codec = try await proef.desk.verzegeling(proef.inzage())
        let nu = proef.desk.nu()
        let namen = (0..<aantal).map { _ in
            (0..<2).map { _ in (0..<3).map { _ in letters.randomElement(using: &dice) ?? "a" }.joined() + "a" }
        }
        let sleutels = try await proef.desk.database(try proef.inzage()).write { connection in
            let store = DossierStore(connection, codec: codec)
            let afgeleid = Afgeleid(connection, codec: codec, kader: .standaard, ring: store.ring)
            return try namen.map { naam in
                let id = DossierID(hoog: .random(in: .min ... .max), laag: .random(in: .min ... .max))
                let inhoud = Inhoud([("voornamen", .tekst(naam[0])), ("achternaam", .tekst(naam[1]))])
                let feit = Feit(
                    id: FeitID(hoog: id.hoog, laag: ~id.laag),
                    soort: .personalia,
                    datum: nu.dag,
                    inhoud: inhoud,
                    vastgelegd: nu,
                    door: Feit.Auteur(id: nil, naam: "Rosa")
                )
                try store.create(id, with: [feit], op: nu)
                let beeld = Beeld([feit])
                try afgeleid.refresh(beeld, of: id, versie: 1, ofNew: Persoonssleutels(beeld))
                return Standsleutel(sorteer: Vouwen.fold(beeld.sorteernaam), dossier: id)
            }
        }
        expected = sleutels.sorted {
            let (one, other) = (Array($0.sorteer.utf8), Array($1.sorteer.utf8))
            return one == other ? $0.dossier < $1.dossier : one.lexicographicallyPrecedes(other)
        }
        // Forward to the end, and back again.
        var (seen, page) = ([Standsleutel](), try await lijst(proef))
        seen += page.regels.map(\.sleutel)
        while let verder = page.verder {
            #expect(page.eerder == seen.count - page.regels.count)
            page = try await lijst(proef, na: verder)
            seen += page.regels.map(\.sleutel)
        }
        #expect(seen == expected)
        while let terug = page.terug {
            let before = page.eerder
            page = try await lijst(proef, voor: terug)
            #expect(page.eerder == max(0, before - 50))
            #expect(page.regels.map(\.sleutel) == Array(expected[page.eerder..<page.eerder + page.regels.count]))
        }
    }

    private func lijst(_ proef: Proef, na: Standsleutel? = nil, voor: Standsleutel? = nil) async throws -> Dossierlijst
    {
        try await ListDossiers.run(Standfilter(), na: na, voor: voor, desk: proef.desk, inzage: try proef.inzage())
    }

    @Test("bladeren blijft kloppen als er intussen iemand bij komt, van naam verandert of verdwijnt")
    func intussen() async throws {
        let proef = try Proef()
        var ids: [DossierID] = []
        for letter in ["b", "d", "f", "h", "j", "l"] { ids.append(try await proef.dossier("A", "\(letter)aa")) }
        let eerste = try await ListDossiers.run(Standfilter(), limit: 3, desk: proef.desk, inzage: try proef.inzage())
        _ = try await proef.dossier("A", "aaa")
        _ = try await proef.dossier("A", "iaa")
        let (weg, nu) = (ids[2], proef.desk.nu())
        try await proef.desk.database(try proef.inzage()).write { try VernietigingStore($0).destroy(weg, op: nu) }
        let tweede = try await ListDossiers.run(
            Standfilter(),
            na: eerste.verder,
            limit: 3,
            desk: proef.desk,
            inzage: try proef.inzage()
        )
        #expect(tweede.regels.map(\.achternaam) == ["haa", "iaa", "jaa"])
        #expect(tweede.eerder == 3)
    }
}

extension Proef {
    fileprivate func feiten(_ id: DossierID) async throws -> [Feit] {
        let codec = try await desk.verzegeling(inzage())
        return try await desk.database(try inzage()).read { try DossierStore($0, codec: codec).feiten(id) }
    }
}
