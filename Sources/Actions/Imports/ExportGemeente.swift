// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Exchange
internal import Storage

/// All dossiers of the gemeente as a file, piece by piece: nobody is locked in (X-08).
package enum ExportGemeente {
    package enum Vorm: Hashable, Sendable {
        /// One `meedoen-dossier/1` per line: whole, and `RunImport` makes the same dossiers of it.
        case json
        /// CSV, one row per person.
        case personen
        /// CSV, one row per feit that counts; of one kind, with its own columns, or of all.
        case feiten(Feitsoort?)

        var code: String {
            switch self {
            case .json: "dossiers (JSON)"
            case .personen: "personen (CSV)"
            case .feiten(let soort): "feiten \(soort?.rawValue ?? "") (CSV)"
            }
        }
    }

    /// Hands the file to `write` piece by piece, after the journal has its line, and tells how many dossiers went out. With many
    /// persons `verzoek` names the approval of a second person.
    @discardableResult
    package static func run(
        _ vorm: Vorm,
        verzoek: String? = nil,
        desk: Desk,
        inzage: Inzage,
        write: ([UInt8]) async throws -> Void
    ) async throws -> Int {
        let inzage = try desk.check(.gegevensUitvoeren, inzage)
        let nu = desk.nu()
        let codec = try await desk.verzegeling(inzage)
        let database = try desk.database(inzage)
        let namen = try await gebruikersnamen(desk, inzage.gemeente)
        // Who goes out stands in the journal; whoever comes in after this is not in the file.
        let ids = try await database.write { connection in
            let ids = try DossierStore(connection, codec: codec).ids(after: nil, limit: .max)
            try AskUitvoer.require(verzoek, vorm, personen: ids.count, connection, codec, inzage, op: nu)
            try JournaalStore(connection)
                .append(.gegevensUitvoeren, inzage: inzage, personen: ids, detail: vorm.code, op: nu)
            return ids
        }
        var stroom = Uitvoerstroom(vorm, namen)
        var from = 0
        repeat {
            let (part, begun) = (ids[from..<min(from + 200, ids.count)], stroom)
            stroom = try await database.read { connection in
                let store = DossierStore(connection, codec: codec)
                let sleutels = SleutelStore(connection, ring: store.ring)
                var stroom = begun
                for id in part {
                    if let dossier = try store.find(id) { stroom.write(dossier, try sleutels.afzender(id)) }
                }
                return stroom
            }
            let bytes = stroom.take()
            if !bytes.isEmpty { try await write(bytes) }
            from += part.count
        } while from < ids.count
        return ids.count
    }

    private static func gebruikersnamen(_ desk: Desk, _ gemeente: GemeenteCode) async throws -> [MedewerkerID: String] {
        let accounts = try await desk.platform.read { connection in
            try AccountStore(connection).all(gemeente: gemeente.code, hoogstens: 5_000)
        }
        return Dictionary(
            accounts.compactMap { account in MedewerkerID(account.id).map { ($0, account.gebruikersnaam) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

/// Writes dossiers one after the other in the form that was asked for.
private struct Uitvoerstroom: Sendable {
    private let namen: [MedewerkerID: String]
    private var json = JSONWriter()
    private var personen: Personenschrijver?
    private var feiten: Feitenschrijver?
    private var lines: [UInt8] = []

    init(_ vorm: ExportGemeente.Vorm, _ namen: [MedewerkerID: String]) {
        self.namen = namen
        switch vorm {
        case .json: break
        case .personen: personen = Personenschrijver()
        case .feiten(let soort): feiten = Feitenschrijver(soort)
        }
    }

    mutating func write(_ dossier: Dossier, _ sleutel: String?) {
        if personen != nil {
            let namen = namen
            personen?.write(dossier.beeld, dossier: dossier.id, sleutel: sleutel) { namen[$0] }
        } else if feiten != nil {
            feiten?.write(dossier.beeld, dossier: dossier.id, sleutel: sleutel)
        } else {
            json = JSONWriter()
            json.dossier(Dossierbestand(dossier))
            lines += json.take()
            lines.append(UInt8(ascii: "\n"))
        }
    }

    mutating func take() -> [UInt8] {
        defer { lines = [] }
        return (personen?.take() ?? []) + (feiten?.take() ?? []) + lines
    }
}
