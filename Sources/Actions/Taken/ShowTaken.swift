// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// A background task as it is shown.
package struct Taakregel: Sendable, Hashable {
    package enum Stand: Sendable, Hashable, CaseIterable {
        case wacht, bezig, opnieuw, gestaakt, klaar
    }

    package let soort: String
    /// What people notice as long as it was not done.
    package let gevolg: String
    /// nil when it is about the whole installation.
    package let gemeente: GemeenteCode?
    package let stand: Stand
    /// When it was asked for, begun, done or given up: what goes with `stand`.
    package let sinds: Tijdstip
    /// When it is tried next; nil when it is not waiting.
    package let vanaf: Tijdstip?
    package let poging: Int
    package let fout: String?
    /// What it did, in words; nil when it is not done.
    package let telling: String?
}

/// The newest and most pressing tasks, and how many still have to be done in all.
package struct Takenoverzicht: Sendable, Hashable {
    package let regels: [Taakregel]
    package let open: Int
}

/// What the program does, and did lately, by itself: for the page *Beheer*.
package enum ShowTaken {
    package static func run(desk: Desk, inzage: Inzage) async throws -> Takenoverzicht {
        try desk.check(.takenBekijken, inzage)
        return try await list(desk: desk)
    }

    /// For the command line: whoever can run it has the machine.
    package static func list(desk: Desk, hoogstens limit: Int = 15) async throws -> Takenoverzicht {
        try await desk.platform.read { connection in
            let store = TaakStore(connection)
            return Takenoverzicht(regels: try store.list(limit: limit).map(Taakregel.init), open: try store.waiting())
        }
    }
}

/// Tries the tasks that were given up once more.
package enum RetryTaken {
    @discardableResult
    package static func run(desk: Desk, inzage: Inzage) async throws -> Int {
        try desk.check(.takenBekijken, inzage)
        return try await all(desk: desk)
    }

    /// For the command line.
    @discardableResult
    package static func all(desk: Desk) async throws -> Int {
        let nu = desk.nu().milliseconden
        let count = try await desk.platform.note { try TaakStore($0).revive(at: nu) }
        desk.bel.ring()
        return count
    }
}

extension Taakregel {
    fileprivate init(_ taak: Taak) {
        let kind = Taaksoort(rawValue: taak.soort)
        soort = kind?.naam ?? taak.soort
        gevolg = kind?.gevolg ?? ""
        gemeente = GemeenteCode(taak.onderwerp)
        poging = taak.poging
        fout = taak.fout
        telling = taak.aantal.flatMap { kind?.telling($0) }
        let moment: Int64?
        switch taak.stand {
        case .wacht: (stand, moment) = (.wacht, taak.gevraagd)
        case .bezig: (stand, moment) = (.bezig, taak.begonnen)
        case .opnieuw: (stand, moment) = (.opnieuw, taak.begonnen)
        case .gestaakt: (stand, moment) = (.gestaakt, taak.gestaakt)
        case .klaar: (stand, moment) = (.klaar, taak.klaar)
        }
        sinds = Tijdstip(milliseconden: moment ?? taak.gevraagd)
        vanaf = stand == .wacht || stand == .opnieuw ? Tijdstip(milliseconden: taak.vanaf) : nil
    }
}
