// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Writes feiten into a dossier with everything that follows from them, inside one transaction.
struct Schrijven {
    let connection: any SQLConnection
    let codec: Verzegeling
    let kader: Klokkader

    /// Adds `nieuw` to a dossier that had the version `versie`, after the law was asked about each.
    ///
    /// - Returns: the dossier as it is now.
    func append(
        _ nieuw: [Feit],
        to id: DossierID,
        expecting versie: Int?,
        inlezing: String? = nil
    ) throws -> Dossier {
        let store = DossierStore(connection, codec: codec)
        guard let dossier = try store.find(id) else { throw Nee.nietGevonden }
        try Schrijven.checkBeperking(id, connection)
        let expected = versie ?? dossier.versie
        guard expected == dossier.versie else { throw Nee.conflict(conflict(dossier, expected)) }
        var beeld = dossier.beeld
        for feit in nieuw {
            try Schrijven.check(feit, beeld)
            beeld = beeld.adding(feit)
        }
        guard
            try store.append(nieuw, to: id, expecting: expected, from: dossier.feiten.count + 1, inlezing: inlezing)
        else { throw Nee.conflict(conflict(dossier, expected)) }
        try Afgeleid(connection, codec: codec, kader: kader, ring: store.ring).refresh(
            beeld,
            of: id,
            versie: expected + 1,
            written: nieuw
        )
        return Dossier(id: id, versie: expected + 1, feiten: dossier.feiten + nieuw)
    }

    /// Refuses when the processing of this dossier is restricted: it is there to be read.
    static func checkBeperking(_ id: DossierID, _ connection: any SQLConnection) throws {
        if try BeperkingStore.isOpen(id, connection) { throw Nee.weigering(Beperking.weigering) }
    }

    /// Asks the law whether `feit` can stand in this dossier. A correction is judged without the feit that it replaces.
    static func check(_ feit: Feit, _ beeld: Beeld) throws(Nee) {
        switch feit.werking {
        case .trektIn(let id):
            guard let oud = beeld.feit(id), beeld.vervangen[id] == nil else { throw .nietGevonden }
            guard oud.soort == feit.soort else { throw .nietGevonden }
            return
        case .verbetert(let id):
            guard let oud = beeld.feit(id), beeld.vervangen[id] == nil, oud.soort == feit.soort else {
                throw .nietGevonden
            }
            try weigeren(feit, Beeld(beeld.alle.filter { $0.id != id }))
        case .nieuw:
            try weigeren(feit, beeld)
        }
    }

    private static func weigeren(_ feit: Feit, _ beeld: Beeld) throws(Nee) {
        do throws(Weigering) {
            try feit.soort.beschrijving.toets(feit, beeld)
        } catch {
            throw .weigering(error)
        }
    }

    private func conflict(_ dossier: Dossier, _ expected: Int) -> Conflict {
        Conflict(
            verwacht: expected,
            huidig: dossier.versie,
            intussen: Array(dossier.feiten.suffix(max(0, dossier.versie - expected)))
        )
    }
}
