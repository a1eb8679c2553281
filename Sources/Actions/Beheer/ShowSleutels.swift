// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// The keys of one gemeente, and what is not under the newest of them.
package struct Sleutelregel: Sendable, Hashable {
    package let gemeente: GemeenteCode
    package let versies: [Int]
    package let nogTeDoen: Int
}

/// Which versions of keys there are. For the command line: whoever can run it has the machine.
package enum ShowSleutels {
    package static func list(desk: Desk) async throws -> [Sleutelregel] {
        var lines: [Sleutelregel] = []
        try await EachGemeente.visit(desk) { gemeente, database in
            let codec = Verzegeling(desk.codec, gemeente: gemeente)
            lines.append(
                try await database.read { connection in
                    let store = OmsleutelStore(connection, codec: codec)
                    return Sleutelregel(gemeente: gemeente, versies: try store.versies(), nogTeDoen: try store.count())
                }
            )
        }
        return lines
    }
}
