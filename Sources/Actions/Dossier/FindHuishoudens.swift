// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// A household that somebody may belong to, with who is in it.
package struct Huishoudenkeuze: Hashable, Sendable {
    package let id: HuishoudenID
    package let leden: [String]
}

/// Households to choose from for the next member of a family.
package enum FindHuishoudens {
    /// First the one that is known, then those of people who match the words, then those of the own new koppelingen.
    package static func run(
        _ vraag: String,
        bekend: HuishoudenID? = nil,
        desk: Desk,
        inzage: Inzage
    ) async throws -> [Huishoudenkeuze] {
        let found =
            Zoekwoorden.words(vraag).isEmpty
            ? [] : try await FindDossiers.run(vraag, limit: 30, desk: desk, inzage: inzage)
        let inzage = try desk.check(.dossierOpenen, inzage)
        let codec = try await desk.verzegeling(inzage)
        let days = try await desk.kader(inzage.gemeente).afspraken.nieuwNaKoppeling
        var fresh = Klokfilter(regisseurs: [inzage.medewerker.id])
        fresh.nieuwSinds = desk.vandaag.adding(days: -days)
        fresh.isAlleenNieuw = true
        let filter = fresh
        let (keuzes, personen) = try await desk.database(inzage).read { connection in
            let recent = try KlokStore(connection, codec: codec).lines(filter, limit: 120)
                .sorted { ($0.vanaf, $0.naam) > ($1.vanaf, $1.naam) }
            var ids: [HuishoudenID] = []
            for id in [bekend] + found.map(\.huishouden) + recent.map(\.huishouden) {
                if let id, !ids.contains(id), ids.count < hoogstens { ids.append(id) }
            }
            let members = try StandStore(connection, codec: codec).members(of: ids)
            let keuzes = ids.map { id in
                Huishoudenkeuze(id: id, leden: members.filter { $0.huishouden == id }.map(\.naam))
            }
            return (keuzes, members.map(\.dossier))
        }
        try await desk.noteer(.dossiersZoeken, personen, "huishouden kiezen", inzage)
        return keuzes
    }

    private static let hoogstens = 20
}
