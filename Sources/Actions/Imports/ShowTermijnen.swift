// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Exchange
internal import Storage

/// The clocks of a dossier with their reasons, as `meedoen-termijnen/1` or as text.
package enum ShowTermijnen {
    package enum Vorm: Hashable, Sendable {
        case json
        case tekst
    }

    /// For a file `meedoen-dossier/1`; touches no database. What is wrong with the file comes back as fields.
    package static func run(
        bestand bytes: [UInt8],
        peildatum: Day,
        vandaag: Day,
        als vorm: Vorm,
        kader: Klokkader = .standaard
    ) throws(Nee) -> [UInt8] {
        let bestand: Dossierbestand
        do throws(JSONFouten) {
            bestand = try Dossierbestand.read(bytes, vandaag: vandaag)
        } catch {
            throw .invoer(error.fouten.map { Veldfout($0.path ?? "bestand", $0.zin, kind: .ongeldig) })
        }
        return render(bestand.feiten, peildatum, kader, vorm)
    }

    /// For a dossier of the gemeente, noted in the journal before anything is shown.
    package static func run(
        _ id: DossierID,
        peildatum: Day,
        als vorm: Vorm,
        desk: Desk,
        inzage: Inzage
    ) async throws -> [UInt8] {
        try desk.check(.dossierBekijken, inzage)
        let nu = desk.nu()
        let codec = try await desk.verzegeling(inzage)
        let kader = try await desk.kader(inzage.gemeente)
        let database = try desk.database(inzage)
        let dossier = try await database.read { try DossierStore($0, codec: codec).find(id) }
        guard let dossier else { throw Nee.nietGevonden }
        try await database.note { connection in
            try JournaalStore(connection).append(.dossierBekijken, inzage: inzage, dossier: id, op: nu)
        }
        return render(dossier.feiten, peildatum, kader, vorm)
    }

    private static func render(_ feiten: [Feit], _ peildatum: Day, _ kader: Klokkader, _ vorm: Vorm) -> [UInt8] {
        let verslag = Termijnenverslag.bereken(feiten: feiten, peildatum: peildatum, kader: kader)
        return vorm == .json ? verslag.json() : Array(verslag.tekst.utf8)
    }
}
