// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GRDB

/// How a SQLite file is opened. The defaults suit hundreds of files in one small process.
package struct SQLiteSettings: Sendable {
    package enum Mode: Sendable {
        /// The one writer of this file.
        case writing
        /// Looks only, also beside a writer in another process: for backup and check.
        case reading
    }

    package var mode = Mode.writing
    /// Reading connections at most; each is made when it is first needed.
    package var readers = 4
    /// Page cache of each connection; it grows to this only when used.
    package var cacheKiB = 4096
    /// Page cache of the writing connection during `writeAlone`, given back after it: pages that do not fit are written
    /// and read again, many times over.
    package var longCacheKiB = 65_536
    /// No memory map: with one, a failing disk ends the process instead of giving an error.
    package var mappedBytes = 0
    package var busyMilliseconds = 5000

    package init(mode: Mode = .writing) {
        self.mode = mode
    }

    /// What must hold on the writing connection once it is open, as the engine prints it.
    static let required: [(setting: String, value: String)] = [
        ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"),
        ("trusted_schema", "0"), ("temp_store", "2"),
    ]

    func configuration(label: String) -> Configuration {
        var configuration = Configuration()
        configuration.label = label
        configuration.readonly = mode == .reading
        configuration.maximumReaderCount = max(1, readers)
        configuration.busyMode = .timeout(Double(busyMilliseconds) / 1000)
        configuration.foreignKeysEnabled = true
        // A transaction that cannot be ended stops writing with an error; without this it would stop the process.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { [cacheKiB, mappedBytes] database in
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cell_size_check = ON;
                    PRAGMA cache_size = -\(cacheKiB);
                    PRAGMA mmap_size = \(mappedBytes);
                    """
            )
        }
        return configuration
    }
}
