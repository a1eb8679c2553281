// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

extension Desk {
    /// Notes that the names of several people were shown, before they are. Nothing is noted of a list without people.
    func noteer(_ handeling: Handeling, _ personen: [DossierID], _ detail: String, _ inzage: Inzage) async throws {
        guard !personen.isEmpty else { return }
        let nu = nu()
        try await database(inzage).note { connection in
            try JournaalStore(connection)
                .append(handeling, inzage: inzage, personen: personen, detail: detail, op: nu)
        }
    }
}

/// Notes what somebody asked for and did not get.
package enum NoteRefusal {
    /// `dossier` is what the address named; it may be nobody's.
    package static func run(_ nee: Nee, dossier: DossierID?, desk: Desk, inzage: Inzage) async throws {
        let (handeling, uitkomst): (Handeling, Journaaluitkomst)
        switch nee {
        case .nietToegestaan(let asked): (handeling, uitkomst) = (asked, .geweigerd)
        case .redenNodig: (handeling, uitkomst) = (.dossierBekijken, .redenGevraagd)
        case .nietGevonden where dossier != nil: (handeling, uitkomst) = (.dossierBekijken, .nietGevonden)
        default: return
        }
        let nu = desk.nu()
        try await desk.database(inzage).note { connection in
            try JournaalStore(connection)
                .append(handeling, inzage: inzage, dossier: dossier, uitkomst: uitkomst, op: nu)
        }
    }
}
