// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Where the bytes of a file come from. It is read from front to back and never held as a whole.
package struct Importbron: Sendable {
    /// The name of the file, for the list of imports.
    package let naam: String
    /// Begins at the front; each call of what it gives yields the next bytes, nil at the end.
    let open: @Sendable () throws -> () throws -> [UInt8]?

    package init(naam: String, open: @escaping @Sendable () throws -> () throws -> [UInt8]?) {
        self.naam = naam
        self.open = open
    }

    /// A file that is in memory already.
    package init(naam: String, bytes: [UInt8], stuk: Int = 65_536) {
        self.init(naam: naam) {
            var position = 0
            return {
                guard position < bytes.count else { return nil }
                let end = min(position + stuk, bytes.count)
                defer { position = end }
                return Array(bytes[position..<end])
            }
        }
    }
}

/// What a file holds.
package enum Importsoort: Hashable, Sendable {
    /// CSV, one row per person.
    case personen
    /// CSV, one row per feit; a kind when the file has no column `soort`.
    case feiten(Feitsoort?)
    /// JSON documents `meedoen-dossier/1`, one or many.
    case dossiers

    package var code: String {
        switch self {
        case .personen: "personen"
        case .feiten(nil): "feiten"
        case .feiten(let soort?): "feiten:\(soort.rawValue)"
        case .dossiers: "dossiers"
        }
    }
}

/// How much one file may ask of us.
package struct Importlimieten: Hashable, Sendable {
    package var bytes = 256_000_000
    package var regels = 2_000_000
    /// Faults and possible doubles that are kept; the others are only counted.
    package var meldingen = 1_000
    /// Rows of a feiten file that are put together per dossier.
    package var bundel = 100_000

    package init() {}
}

/// A file to read in, or to try.
package struct Importopdracht: Sendable {
    package let soort: Importsoort
    package let bron: Importbron
    package let limieten: Importlimieten
    /// Called now and then with the number of rows that were done.
    package let voortgang: (@Sendable (Int) -> Void)?

    package init(
        _ soort: Importsoort,
        _ bron: Importbron,
        limieten: Importlimieten = Importlimieten(),
        voortgang: (@Sendable (Int) -> Void)? = nil
    ) {
        self.soort = soort
        self.bron = bron
        self.limieten = limieten
        self.voortgang = voortgang
    }
}
