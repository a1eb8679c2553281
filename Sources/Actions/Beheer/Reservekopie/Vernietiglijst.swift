// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
package import Secrets
internal import Storage

/// Which dossiers were destroyed, of all gemeenten: what a backup from before must not bring back (P5). Names no dossier, only
/// marks that who has the dossier and the master key can make again.
package struct Vernietiglijst: Sendable, Hashable {
    package private(set) var regels: [GemeenteCode: [String: Tijdstip]] = [:]

    package init() {}

    /// As it stands in a platform database.
    package init(platform connection: any SQLConnection) throws {
        for regel in try VernietiglijstStore(connection).all() { add(regel.gemeente, regel.merk, op: regel.tijd) }
    }

    /// As it stands in a file beside the heads of the journal: a line for each.
    package init(_ bytes: some Sequence<UInt8>, van bestand: String) throws(Kopiefout) {
        for (place, line) in String(decoding: Array(bytes), as: UTF8.self).split(separator: "\n").enumerated() {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, let gemeente = GemeenteCode(parts[0]), Hex.decode(parts[1])?.count == 16,
                let tijd = Tijdstip(iso: parts[2])
            else { throw .vernietiglijst(bestand, regel: place + 1) }
            add(gemeente, String(parts[1]), op: tijd)
        }
    }

    package static func regel(_ gemeente: GemeenteCode, _ merk: String, op tijd: Tijdstip) -> [UInt8] {
        [UInt8]("\(gemeente) \(merk) \(tijd.iso)".utf8)
    }

    package mutating func add(_ gemeente: GemeenteCode, _ merk: String, op tijd: Tijdstip) {
        let known = regels[gemeente]?[merk]
        regels[gemeente, default: [:]][merk] = known.map { min($0, tijd) } ?? tijd
    }

    package mutating func merge(_ other: Vernietiglijst) {
        for (gemeente, marks) in other.regels {
            for (merk, tijd) in marks { add(gemeente, merk, op: tijd) }
        }
    }

    /// Adds what the database of a gemeente says by itself.
    package mutating func add(_ gemeente: GemeenteCode, in connection: any SQLConnection, kluis: Sleutelkluis) throws {
        for (dossier, tijd) in try VernietigingStore(connection).all() {
            add(gemeente, kluis.vernietigmerk(gemeente.code, dossier.description), op: tijd)
        }
    }

    /// Destroys in the database of a gemeente what the list names and is there all the same; tells which.
    package func replay(
        _ gemeente: GemeenteCode,
        in connection: any SQLConnection,
        kluis: Sleutelkluis
    ) throws -> [DossierID] {
        let store = VernietigingStore(connection)
        var back = try store.replay()
        guard let marks = regels[gemeente], !marks.isEmpty else { return back }
        for dossier in try Dossiernummers.all(connection) {
            guard let tijd = marks[kluis.vernietigmerk(gemeente.code, dossier.description)] else { continue }
            try store.destroy(dossier, op: tijd)
            back.append(dossier)
        }
        return back
    }

    /// Keeps it in a platform database.
    package func save(in connection: any SQLConnection) throws {
        let store = VernietiglijstStore(connection)
        for (gemeente, marks) in regels {
            for (merk, tijd) in marks { try store.add(gemeente, merk, op: tijd) }
        }
    }
}
