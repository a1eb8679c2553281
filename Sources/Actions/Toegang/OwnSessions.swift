// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Secrets
internal import Storage

/// A session of the person who looks.
package struct EigenSessie: Sendable {
    /// By which a form names it; says nothing about the token.
    package let kenmerk: String
    package let begin: Tijdstip
    package let laatstGezien: Tijdstip
    /// The one in which the person looks.
    package let isDeze: Bool
}

/// What somebody sees of the own account.
package struct EigenAccount: Sendable {
    package let sessies: [EigenSessie]
    /// How many recovery codes still work.
    package let herstelcodes: Int
}

/// The own sessions and recovery codes (ASVS 5.0, 7.5.2).
package enum ShowOwnAccount {
    package static func run(_ aanmelding: Aanmelding, desk: Desk) async throws -> EigenAccount {
        let nu = desk.nu().milliseconden
        let id = aanmelding.medewerker.id.description
        return try await desk.platform.read { connection in
            let sessies = try SessieStore(connection).all(account: id, at: nu)
                .filter { $0.laatstGezien > nu - SignIn.stilte }
            return EigenAccount(
                sessies: sessies.map { sessie in
                    EigenSessie(
                        kenmerk: Sessiekenmerk.make(sessie.sleutel),
                        begin: Tijdstip(milliseconden: sessie.aangemaakt),
                        laatstGezien: Tijdstip(milliseconden: sessie.laatstGezien),
                        isDeze: sessie.sleutel == aanmelding.sessie
                    )
                },
                herstelcodes: try TweedeFactorStore(connection).codesLeft(id)
            )
        }
    }
}

/// Ends own sessions: the one that is named, or all but this one.
package enum EndOwnSessions {
    package static func run(_ kenmerk: String?, _ aanmelding: Aanmelding, desk: Desk) async throws {
        let nu = desk.nu().milliseconden
        let id = aanmelding.medewerker.id.description
        try await desk.platform.write { connection in
            let store = SessieStore(connection)
            guard let kenmerk else {
                try store.endAll(account: id, at: nu, .elders, behalve: aanmelding.sessie)
                return
            }
            for sessie in try store.all(account: id, at: nu) where Sessiekenmerk.make(sessie.sleutel) == kenmerk {
                try store.end(sessie.sleutel, at: nu, .elders)
            }
        }
    }
}

/// Ten new recovery codes, for who lost the old ones. Behind the door that asks for the second factor.
package enum RenewRecoveryCodes {
    package static func run(_ aanmelding: Aanmelding, desk: Desk) async throws -> [String] {
        let id = aanmelding.medewerker.id.description
        let by = Wijziger(door: id, tijdstip: desk.nu().milliseconden)
        return try await desk.platform.write { try Factorproef($0, desk).herstelcodes(id, by) }
    }
}

/// Names a session by a hash of its hash.
enum Sessiekenmerk {
    static func make(_ sleutel: [UInt8]) -> String {
        var hash = Inhoudshash()
        hash.add(sleutel)
        return String(hash.waarde.prefix(20))
    }
}
