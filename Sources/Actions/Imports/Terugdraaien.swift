// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// The undoing itself, dossier by dossier, inside one transaction.
struct Terugdraaien {
    let connection: any SQLConnection
    let codec: Verzegeling
    let kader: Klokkader
    let inzage: Inzage
    let nu: Tijdstip
    let ids: () -> FeitID

    func run(_ id: String) throws -> UndoImport.Uitkomst {
        let inlezingen = InlezingStore(connection)
        let store = DossierStore(connection, codec: codec)
        var uitkomst = UndoImport.Uitkomst()
        let made = Set(try inlezingen.dossiers(of: id))
        for dossier in made.union(try inlezingen.touched(by: id)).sorted() {
            try Schrijven.checkBeperking(dossier, connection)
            if try inlezingen.laterFeiten(dossier, than: id) > 0 {
                uitkomst.feitenIngetrokken += try withdraw(id, in: dossier)
            } else if made.contains(dossier) {
                uitkomst.feitenVerwijderd += try inlezingen.feiten(of: id, in: dossier).count
                try store.remove(dossier)
                uitkomst.dossiersVerwijderd += 1
            } else {
                uitkomst.feitenVerwijderd += try remove(id, from: dossier, store)
            }
            try JournaalStore(connection).append(.inlezenOngedaanMaken, inzage: inzage, dossier: dossier, op: nu)
        }
        return uitkomst
    }

    private func remove(_ id: String, from dossier: DossierID, _ store: DossierStore) throws -> Int {
        let count = try store.removeFeiten(of: id, from: dossier)
        guard let rest = try store.find(dossier) else { return count }
        try Afgeleid(connection, codec: codec, kader: kader).refresh(rest.beeld, of: dossier, versie: rest.versie)
        return count
    }

    /// Withdraws what still counts. A feit that was a correction gives way to what it corrected.
    private func withdraw(_ id: String, in dossier: DossierID) throws -> Int {
        let feiten = try DossierStore(connection, codec: codec).feiten(dossier)
        let beeld = Beeld(feiten)
        let own = Set(try InlezingStore(connection).feiten(of: id, in: dossier))
        let withdrawn = feiten.filter { feit in
            if case .trektIn = feit.werking { return false }
            return own.contains(feit.id) && beeld.vervangen[feit.id] == nil
        }
        .map { feit in back(feit, beeld) }
        guard !withdrawn.isEmpty else { return 0 }
        _ = try Schrijven(connection: connection, codec: codec, kader: kader)
            .append(withdrawn, to: dossier, expecting: nil)
        return withdrawn.count
    }

    private func back(_ feit: Feit, _ beeld: Beeld) -> Feit {
        var old: Feit?
        if case .verbetert(let id) = feit.werking { old = beeld.feit(id) }
        return Feit(
            id: ids(),
            soort: feit.soort,
            datum: old?.datum ?? feit.datum,
            inhoud: old?.inhoud ?? Inhoud(),
            vastgelegd: nu,
            door: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam),
            bron: .inlezen,
            werking: old == nil ? .trektIn(feit.id) : .verbetert(feit.id),
            reden: UndoImport.reden
        )
    }
}
