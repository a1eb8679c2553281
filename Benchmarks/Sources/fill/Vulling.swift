// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Foundation
import Secrets
import Storage
import Voorraad

enum Vulfout: Error {
    case gebruik
}

/// Writes invented dossiers through the stores of the product, in the shape in which the acts write them.
final class Vulling {
    /// Open dossiers of a gemeente that are written one by one; more are copies of these.
    private static let echt = 3 * Voorraad.caseload

    private let data: String
    private let voorraad: Voorraad
    private let platform: SQLiteDatabase
    private var nummer = 0
    private var kopieen = 1
    private var gevuld: Set<String> = []

    init(data: String, dag: Day) throws {
        self.data = data
        voorraad = Voorraad(dag: dag)
        platform = try SQLiteDatabase.open("\(data)/platform.sqlite")
        try PlatformSchema.prepare(platform, at: Tijdstip(dag: dag).milliseconden)
    }

    func close() throws { try platform.close() }

    func vul(_ argument: String) throws {
        let parts = argument.split(separator: "=")
        let counts = (parts.last ?? "").split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2, let dossiers = counts.first else { throw Vulfout.gebruik }
        if parts[0] == "rest" {
            let codes = try platform.readSync { connection in
                try connection.rows("SELECT code FROM gemeente ORDER BY code") { try $0.text(0) }
            }.filter { !gevuld.contains($0) }
            let share = (dossiers + codes.count - 1) / max(codes.count, 1)
            guard let first = codes.first else { return }
            try vul(first, dossiers: share, open: share)
            for code in codes.dropFirst() { try kopieer(first, naar: code, dossiers: share) }
            print("\(codes.count) gemeenten: \(share) dossiers each")
        } else {
            try vul(String(parts[0]), dossiers: dossiers, open: counts.count > 1 ? counts[1] : dossiers)
        }
    }

    private func vul(_ gemeente: String, dossiers: Int, open: Int) throws {
        guard let code = GemeenteCode(gemeente) else { throw Vulfout.gebruik }
        gevuld.insert(gemeente)
        nummer += 1
        let team = try accounts(code, aantal: (max(open, 1) + Voorraad.caseload - 1) / Voorraad.caseload)
        let database = try SQLiteDatabase.open("\(data)/\(code).sqlite")
        try GemeenteSchema.prepare(database, at: Tijdstip(dag: voorraad.dag).milliseconden)
        // Sealed with a key that nobody keeps, because the database is left in clear: see `Openen`.
        guard let key = Hoofdsleutel(Willekeur.bytes(Hoofdsleutel.lengte)) else { throw Vulfout.gebruik }
        let codec = Verzegeling(Sleutelkluis(key), gemeente: code)
        let closed = dossiers - open
        let written = (open: min(open, Vulling.echt), closed: min(closed, Voorraad.caseload))
        try database.writeExclusively { connection in
            for number in 0..<written.open {
                try dossier(number, isOpen: true, team: team, codec: codec, connection: connection)
            }
            for number in 0..<written.closed {
                try dossier(100_000 + number, isOpen: false, team: [team[0]], codec: codec, connection: connection)
            }
        }
        try Openen.all(database, codec: codec)
        try Kopieen(database).add(open: open - written.open, closed: closed - written.closed, team: team)
        try database.writeExclusively { connection in
            try StempelStore(connection).save(StempelStore.stempel(wijzigingen: 0))
            try connection.runScript("ANALYZE")
        }
        try database.close()
        print("\(code): \(dossiers) dossiers, \(open) open")
    }

    // What hundreds of small gemeenten cost does not depend on who lives there: they get the file of the first, with
    // caseloads of their own.
    private func kopieer(_ bron: String, naar gemeente: String, dossiers: Int) throws {
        guard let code = GemeenteCode(gemeente) else { throw Vulfout.gebruik }
        let file = "\(data)/\(gemeente).sqlite"
        if FileManager.default.fileExists(atPath: file) { try FileManager.default.removeItem(atPath: file) }
        try FileManager.default.copyItem(atPath: "\(data)/\(bron).sqlite", toPath: file)
        let oud = MedewerkerID(hoog: UInt64(nummer) << 20 | 1, laag: 0)
        let team = try accounts(code, aantal: (dossiers + Voorraad.caseload - 1) / Voorraad.caseload, soort: kopieen)
        kopieen += 1
        let database = try SQLiteDatabase.open(file)
        try database.writeExclusively { connection in
            for (index, regisseur) in team.enumerated() {
                let was = MedewerkerID(hoog: oud.hoog, laag: UInt64(index))
                for table in ["klok", "stand"] {
                    try connection.run(
                        "UPDATE \(table) SET regisseur = ?1 WHERE regisseur = ?2",
                        [.text(regisseur.id.description), .text(was.description)]
                    )
                }
            }
        }
        try database.close()
    }

    private func dossier(
        _ number: Int,
        isOpen: Bool,
        team: [Medewerker],
        codec: Verzegeling,
        connection: any SQLConnection
    ) throws {
        let regisseur = team[number / Voorraad.caseload % team.count]
        var (id, feiten) = try voorraad.feiten(number, gemeente: nummer, regisseur: regisseur)
        if !isOpen, let last = feiten.last {
            let (datum, inhoud) = try Feitlezer.read(
                .afsluiting,
                datum: voorraad.dag.iso,
                velden: ["reden": "AFGEROND"],
                vandaag: voorraad.dag
            )
            feiten.append(
                Feit(
                    id: FeitID(hoog: last.id.hoog &+ 1, laag: ~last.id.laag),
                    soort: .afsluiting,
                    datum: datum,
                    inhoud: inhoud,
                    vastgelegd: last.vastgelegd,
                    door: last.door
                )
            )
        }
        let store = DossierStore(connection, codec: codec)
        try store.create(id, op: feiten[0].vastgelegd)
        _ = try store.append(feiten, to: id, expecting: 0, from: 1)
        try Afgeleid(connection, codec: codec, kader: .standaard).refresh(Beeld(feiten), of: id, versie: 1)
    }

    // Those who are there by name first; the others get an account without a password.
    private func accounts(_ code: GemeenteCode, aantal: Int, soort: Int = 0) throws -> [Medewerker] {
        let known = try platform.readSync { connection in
            try AccountStore(connection).all(gemeente: code.code, hoogstens: 500)
        }
        var team = known.compactMap { account in
            MedewerkerID(account.id).map { Medewerker(id: $0, naam: account.naam, rol: .regisseur) }
        }
        let missing = team.count..<max(team.count, aantal)
        for index in missing {
            let id = MedewerkerID(hoog: UInt64(nummer) << 20 | UInt64(soort) << 4 | 1, laag: UInt64(index))
            let naam = "Regisseur \(index + 1)"
            try platform.writeExclusively { connection in
                try AccountStore(connection).add(
                    Account(
                        id: id.description,
                        gemeente: code.code,
                        gebruikersnaam: "r\(index + 1).\(code.code.lowercased())",
                        naam: naam,
                        rol: Rol.regisseur.rawValue,
                        aangemaakt: Tijdstip(dag: voorraad.dag).milliseconden,
                        aangemaaktDoor: "fill"
                    ),
                    wachtwoord: nil
                )
            }
            team.append(Medewerker(id: id, naam: naam, rol: .regisseur))
        }
        return Array(team.prefix(aantal))
    }
}
