// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Exchange
internal import Storage

/// Gives a person all that is kept of him or her (AVG 15): to read, and as JSON. Noted in the journal before it is given.
package enum GiveInzage {
    package static func run(_ id: DossierID, desk: Desk, inzage: Inzage) async throws -> Persoonsgegevens {
        let toegang = try await desk.open(.inzageVerlenen, id, inzage)
        let (nu, inzage, codec) = (desk.nu(), toegang.inzage, toegang.codec)
        let kader = try await desk.kader(inzage.gemeente)
        let database = try desk.database(inzage)
        let found = try await database.read { connection -> Gelezen? in
            let store = DossierStore(connection, codec: codec)
            guard let dossier = try store.find(id) else { return nil }
            // Also of a household that was left: their names are no less theirs.
            let ooit = Set(dossier.feiten.compactMap { $0[HuishoudenLid.huishouden] })
            let others = try StandStore(connection, ring: store.ring).members(of: Array(ooit))
                .filter { $0.dossier != id }
            return Gelezen(
                dossier: dossier,
                beperkingen: try BeperkingStore(connection, ring: store.ring).all(of: id),
                anderen: others.map(\.naam),
                huisgenoten: others.count { $0.huishouden == dossier.beeld.huishouden },
                journaal: try all(JournaalStore(connection), about: id),
                isMetNaam: try InstellingStore(connection).isMetNaam
            )
        }
        guard let found else { throw Nee.nietGevonden }
        let namen = try await desk.functies(found.medewerkers, isZichtbaar: found.isMetNaam)
        let gegevens = Persoonsgegevens(
            found.dossier,
            klokken: Klokken.bereken(found.dossier.beeld, kader),
            beperkingen: found.beperkingen,
            kijkers: found.journaal.map { Kijker($0, namen: namen) },
            anderen: found.anderen,
            huisgenoten: found.huisgenoten,
            opgemaakt: nu,
            namen: namen
        )
        try await database.write { connection in
            try JournaalStore(connection).append(.inzageVerlenen, inzage: inzage, dossier: id, op: nu)
        }
        return gegevens
    }

    package enum Vorm: Sendable { case json, tekst }

    /// The same as a file.
    package static func bestand(
        _ id: DossierID,
        als vorm: Vorm = .json,
        desk: Desk,
        inzage: Inzage
    ) async throws -> [UInt8] {
        let gegevens = try await run(id, desk: desk, inzage: inzage)
        guard vorm == .json else { return Array(gegevens.tekst.utf8) }
        var writer = JSONWriter(.leesbaar)
        writer.persoonsgegevens(gegevens)
        return writer.take()
    }

    private struct Gelezen: Sendable {
        let dossier: Dossier
        let beperkingen: [Beperking]
        let anderen: [String]
        let huisgenoten: Int
        let journaal: [Journaalregel]
        let isMetNaam: Bool

        var medewerkers: Set<MedewerkerID> {
            Set(
                journaal.compactMap(\.medewerker) + dossier.feiten.compactMap(\.door.id)
                    + dossier.feiten.compactMap { $0[Toewijzing.medewerker] }
                    + beperkingen.flatMap { [$0.door.id] + ($0.opheffing.map { [$0.door.id] } ?? []) }
            )
        }
    }

    private static func all(_ store: JournaalStore, about id: DossierID) throws -> [Journaalregel] {
        var vraag = Journaalvraag()
        vraag.dossier = id
        var (lines, plek): ([Journaalregel], Journaalplek?) = ([], nil)
        repeat {
            let page = try store.lines(vraag, na: plek, limit: 2000)
            lines += page
            plek = page.count == 2000 ? page.last.map(Journaalplek.init) : nil
        } while plek != nil
        return lines
    }
}

extension Desk {
    /// What these employees do in the gemeente, in words.
    func functies(_ ids: Set<MedewerkerID>, isZichtbaar: Bool) async throws -> Medewerkersnamen {
        let rollen = try await platform.read { connection in
            let store = AccountStore(connection)
            return try ids.compactMap { id in try store.find(id.description)?.medewerker }
        }
        let functies = rollen.map { ($0.id, "\($0.rol.naam), team inburgering") }
        return Medewerkersnamen(
            isZichtbaar: isZichtbaar,
            functies: Dictionary(functies, uniquingKeysWith: { first, _ in first }),
            anders: "medewerker van de gemeente"
        )
    }
}

extension InstellingStore {
    /// Whether a person who asks sees the names of employees.
    var isMetNaam: Bool {
        get throws { try values()[SetInzagenamen.sleutel] == SetInzagenamen.ja }
    }
}
