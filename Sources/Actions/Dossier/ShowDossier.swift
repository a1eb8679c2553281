// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// A dossier as the page, the API and the print show it: feiten, clocks, phases, household, signals.
package struct Dossierblik: Sendable {
    package let id: DossierID
    package let versie: Int
    package let beeld: Beeld
    package let klokken: [Klok]
    package let termijn: Termijnstand?
    package let peildatum: Day
    /// The moment of *zoals bekend op*; nil shows what is known now.
    package let bekendOp: Tijdstip?
    /// The name as it is known now, also where the page shows an earlier day.
    package let naamNu: String
    /// The day on which the first feit was written down; nil for an empty dossier.
    package let begin: Day?
    /// Others of the household.
    package let huishouden: [Standregel]
    package let signalen: [String]
    /// Where each part stands that has no clock of its own.
    package let verloop: [Verloop.Regel]

    /// Whether it is closed for all but a few.
    package let isAfgeschermd: Bool
    /// Which part of the dossier this is.
    package let zicht: Zicht

    /// Whether anything was known on the day that is looked at.
    package var bestond: Bool { !beeld.alle.isEmpty }
    /// When and why nobody may or might write in it, the newest first.
    package var beperkingen: [Beperking] = []

    /// What holds now.
    package var beperking: Beperking? { beperkingen.first { $0.opheffing == nil } }
    package let weergaven = Weergaven()
}

package enum ShowDossier {
    /// All that the answer depends on beside the rows.
    struct Vraag: Hashable {
        let gemeente: GemeenteCode
        let dossier: DossierID
        let peildatum: Day
        let bekendOp: Day?
        /// How many changes the dated table had.
        let wijzigingen: Int
        /// Which part is seen, and who else of the household.
        let zicht: Zicht
        let gezichtsveld: Gezichtsveld
    }

    /// The dossier, noted in the journal before anything is shown. With `bekendOp`, what was written down after the end of
    /// that day is left out.
    package static func run(
        _ id: DossierID,
        peildatum: Day,
        bekendOp dag: Day? = nil,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Dossierblik {
        let toegang = try await desk.open(.dossierBekijken, id, inzage)
        let (inzage, codec, zicht) = (toegang.inzage, toegang.codec, toegang.zicht)
        let isAfgeschermd = toegang.isAfgeschermd
        let nu = desk.nu()
        let wettelijk = try await desk.wettelijk(inzage.gemeente)
        let kader = wettelijk.kader
        let database = try desk.database(inzage)
        let moment = dag.map { Tijdstip(milliseconden: Tijdstip(dag: $0.adding(days: 1)).milliseconden - 1) }
        let vraag = Vraag(
            gemeente: inzage.gemeente,
            dossier: id,
            peildatum: peildatum,
            bekendOp: dag,
            wijzigingen: wettelijk.wijzigingen,
            zicht: zicht,
            gezichtsveld: toegang.gezichtsveld
        )
        let blik = try await desk.blikken.answer(vraag, in: database) { connection -> Dossierblik? in
            let store = DossierStore(connection, codec: codec)
            guard let dossier = try store.find(id) else { return nil }
            let beeld = Beeld(dossier.feiten, bekendOp: moment)
            let deel = Beeld(beeld.alle.compactMap(zicht.deel))
            let others =
                zicht.isHeel
                ? try beeld.huishouden.map { try StandStore(connection, codec: codec).household($0) } ?? [] : []
            return Dossierblik(
                id: id,
                versie: dossier.versie,
                beeld: deel,
                klokken: zicht.isHeel ? Klokken.bereken(beeld, kader) : [],
                termijn: zicht.isHeel ? beeld.termijn(kader) : nil,
                peildatum: peildatum,
                bekendOp: moment,
                naamNu: dossier.beeld.naam,
                begin: dossier.feiten.map(\.vastgelegd).min()?.dag,
                huishouden: others.filter { $0.dossier != id },
                signalen: beeld.alle.isEmpty || !zicht.isHeel ? [] : Signalen.bereken(beeld, kader),
                verloop: zicht.isHeel ? Verloop.bereken(beeld, kader, op: peildatum) : [],
                isAfgeschermd: isAfgeschermd,
                zicht: zicht,
                beperkingen: try BeperkingStore(connection, ring: store.ring).all(of: id)
            )
        }
        guard let blik else { throw Nee.nietGevonden }
        try await database.note { connection in
            let ook = blik.huishouden.map(\.dossier)
            try JournaalStore(connection)
                .append(.dossierBekijken, inzage: inzage, dossier: id, personen: ook.isEmpty ? nil : ook, op: nu)
        }
        return blik
    }
}
