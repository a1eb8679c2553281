// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Hands a whole journal to a check page by page, each page in a read of its own, so that a long check holds up nobody and stops
/// when it is cancelled. Lines are only added, so what was read stays true; what came meanwhile is read as well.
struct Ketenloop: Sendable {
    let database: any Database
    let blad: Int

    func run(_ begun: Ketencontrole) async throws -> VerifyJournaal.Uitslag {
        var controle = begun
        var page = try await lines(after: .min)
        while let last = page.last {
            try Task.checkCancellation()
            // The next page is read while this one is computed.
            async let next = lines(after: last.volgnr)
            for rij in page { controle.add(rij) }
            page = try await next
        }
        try await lists(&controle)
        controle.finish()
        return VerifyJournaal.Uitslag(controle)
    }

    private func lines(after volgnr: Int64) async throws -> [Journaalrij] {
        try await database.read { [blad] in try JournaalStore($0).rows(after: volgnr, limit: blad) }
    }

    private func lists(_ controle: inout Ketencontrole) async throws {
        var plek = (lijst: [UInt8](), dossier: "")
        var (lijst, personen): ([UInt8]?, [DossierID]) = (nil, [])
        repeat {
            try Task.checkCancellation()
            let from = plek
            let rows = try await database.read { [blad] in
                try JournaalStore($0).lijstrijen(after: from, limit: blad)
            }
            for rij in rows {
                if let done = lijst, done != rij.lijst {
                    try await end(done, personen, &controle)
                    personen = []
                }
                lijst = rij.lijst
                // What cannot be read is nobody: then the list does not go with its name, and that is told.
                personen.append(DossierID(rij.dossier) ?? DossierID(hoog: 0, laag: 0))
            }
            guard rows.count == blad, let last = rows.last else { break }
            plek = last
        } while true
        if let lijst { try await end(lijst, personen, &controle) }
    }

    // A list of a line that came after the last page is no finding.
    private func end(_ lijst: [UInt8], _ personen: [DossierID], _ controle: inout Ketencontrole) async throws {
        if !controle.isNamed(lijst) {
            let last = controle.laatste
            if try await database.read({ try JournaalStore($0).isNamed(lijst, after: last) }) { return }
        }
        controle.add(lijst: lijst, personen)
    }
}
