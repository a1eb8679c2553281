// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

extension FillDemo {
    /// Fills all, two at a time: each gemeente has a database and a writer of its own.
    static func fill(_ plannen: [Gemeenteplan], _ desk: Desk) async throws -> [Verslag.Gemeente] {
        try await withThrowingTaskGroup(of: (Int, Verslag.Gemeente).self) { group in
            var gemeenten: [Int: Verslag.Gemeente] = [:]
            for (nummer, plan) in plannen.enumerated() {
                if nummer >= 2, let (klaar, gemeente) = try await group.next() { gemeenten[klaar] = gemeente }
                group.addTask { (nummer, try await fill(plan, desk)) }
            }
            for try await (klaar, gemeente) in group { gemeenten[klaar] = gemeente }
            return plannen.indices.compactMap { gemeenten[$0] }
        }
    }

    /// Writes the dossiers of one gemeente, part by part, each part in one transaction; then counts them.
    private static func fill(_ plan: Gemeenteplan, _ desk: Desk) async throws -> Verslag.Gemeente {
        let plek = plan.plek
        let database = try desk.gemeenten.open(plek.gemeente)
        let codec = Verzegeling(desk.codec, gemeente: plek.gemeente)
        let kader = try await desk.kader(plek.gemeente)
        var feiten = 0
        for deel in 0..<plan.delen {
            let dossiers = plan.deel(deel)
            try database.writeExclusively { connection in
                let store = DossierStore(connection, codec: codec)
                let afgeleid = Afgeleid(connection, codec: codec, kader: kader, ring: store.ring)
                for dossier in dossiers {
                    try store.create(dossier.id, with: dossier.feiten, op: dossier.aangemaakt)
                    let beeld = Beeld(dossier.feiten)
                    try afgeleid.refresh(beeld, of: dossier.id, versie: 1, ofNew: Persoonssleutels(beeld))
                }
            }
            feiten += dossiers.reduce(0) { $0 + $1.feiten.count }
        }
        try note(plan, database)
        return try count(plek, database, codec, feiten)
    }

    private static func note(_ plan: Gemeenteplan, _ database: any Database) throws {
        let wie = plan.team.first { $0.medewerker.rol == .beheerder } ?? plan.team.first
        guard let medewerker = wie?.medewerker else { return }
        try database.writeExclusively { connection in
            try JournaalStore(connection).append(
                .gegevensInlezen,
                inzage: Inzage(medewerker: medewerker, gemeente: plan.plek.gemeente, doel: .inlezen),
                detail: "voorbeeldgegevens voor de demonstratie",
                op: plan.plek.nu
            )
        }
    }

    private static func count(
        _ plek: Demoplek,
        _ database: any Database,
        _ codec: Verzegeling,
        _ feiten: Int
    ) throws -> Verslag.Gemeente {
        try database.readSync { connection in
            let standen = StandStore(connection, codec: codec)
            let open = try standen.count(Standfilter())
            return Verslag.Gemeente(
                code: plek.gemeente,
                naam: plek.naam,
                personen: open.personen,
                huishoudens: open.huishoudens,
                wi2021: try standen.count(Standfilter(wet: .wi2021)).personen,
                wi2013: try standen.count(Standfilter(wet: .wi2013)).personen,
                dossiers: try DossierStore(connection, codec: codec).count(),
                feiten: feiten
            )
        }
    }
}
