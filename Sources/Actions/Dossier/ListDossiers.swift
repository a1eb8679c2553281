// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// A page of a list of dossiers, with how many there are in persons and in households.
package struct Dossierlijst: Sendable {
    package let regels: [Standregel]
    /// How many lines stand before this page.
    package let eerder: Int
    /// Where the page after begins; nil on the last one.
    package let verder: Standsleutel?
    package let personen: Int
    package let huishoudens: Int

    /// Where the page before ends; nil on the first one.
    package var terug: Standsleutel? { eerder == 0 ? nil : regels.first?.sleutel }
}

package enum ListDossiers {
    /// The page after `na`, or the one before `voor`, or the first.
    package static func run(
        _ filter: Standfilter,
        na sleutel: Standsleutel? = nil,
        voor volgende: Standsleutel? = nil,
        limit: Int = 50,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Dossierlijst {
        let inzage = try desk.check(.dossiersZoeken, inzage)
        let codec = try await desk.verzegeling(inzage)
        let length = min(max(limit, 1), 200)
        // Names are derived: made again first when an earlier version of the program made them.
        _ = try await desk.kader(inzage.gemeente)
        let lijst = try await desk.database(inzage).read { connection in
            let store = StandStore(connection, codec: codec)
            let count = try store.count(filter)
            let alle = try store.lijst(filter)
            if let volgende {
                let lines = try store.page(alle, before: volgende, limit: length)
                // Fewer lines than a page: then it is the first page, and that one is shown whole.
                if lines.count == length, let first = lines.first, let last = lines.last {
                    let before = alle.count(before: first.sleutel)
                    return Dossierlijst(
                        regels: lines,
                        eerder: before,
                        verder: before + lines.count < count.personen ? last.sleutel : nil,
                        personen: count.personen,
                        huishoudens: count.huishoudens
                    )
                }
            }
            let after = volgende == nil ? sleutel : nil
            let lines = try store.page(alle, after: after, limit: length + 1)
            return Dossierlijst(
                regels: Array(lines.prefix(length)),
                eerder: after == nil ? 0 : lines.first.map { alle.count(before: $0.sleutel) } ?? 0,
                verder: lines.count > length ? lines[length - 1].sleutel : nil,
                personen: count.personen,
                huishoudens: count.huishoudens
            )
        }
        try await desk.noteer(.dossiersZoeken, lijst.regels.map(\.dossier), "lijst", inzage)
        return lijst
    }
}
