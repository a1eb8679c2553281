// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Foundation
package import Secrets
internal import Storage

/// Opens a backup and looks whether it can be put back: every piece, the database, the journal with its heads.
package enum VerifyBackup {
    package struct Regel: Sendable {
        package let bestand: String
        package let kop: Kopiekop
        package let dossiers: Int
        /// What is wrong with the journal; everything else is thrown.
        package let journaal: [String]
    }

    /// `openbaar` is the key that heads of the journal must be signed with; nil takes the one that stands in each.
    package static func run(
        _ path: String,
        sleutel: Kopiesleutel,
        werkmap: Werkmap,
        openbaar: [UInt8]?,
        progress: (Regel) -> Void = { _ in }
    ) throws -> [Regel] {
        try Kopieset(path, sleutel: sleutel).delen.map { deel in
            let regel = try check(deel, sleutel, werkmap, openbaar)
            progress(regel)
            return regel
        }
    }

    private static func check(
        _ deel: Kopieset.Deel,
        _ sleutel: Kopiesleutel,
        _ werkmap: Werkmap,
        _ openbaar: [UInt8]?
    ) throws -> Regel {
        let plain = "\(werkmap.pad)/\(deel.onderwerp.database)"
        defer { for end in ["", "-wal", "-shm", ".lock"] { try? Schijf.remove(plain + end) } }
        let kop = try deel.open(to: deel.onderwerp == .sleutels ? nil : plain, sleutel: sleutel)
        guard deel.onderwerp != .sleutels else { return Regel(bestand: deel.pad, kop: kop, dossiers: 0, journaal: []) }
        let (database, journaal) = try Kopiecontrole.open(plain, kop, uit: deel.pad, openbaar: openbaar)
        var dossiers = 0
        if case .gemeente = deel.onderwerp { dossiers = try database.readSync { try Dossiernummers.count($0) } }
        try database.close()
        return Regel(bestand: deel.pad, kop: kop, dossiers: dossiers, journaal: journaal)
    }
}
