// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
package import DatabaseDrivers
package import Domain
internal import Secrets
internal import Storage

/// One secret for everybody, so that a test knows the code.
extension Proef {
    private static let totp = Totp(geheim: Array("12345678901234567890".utf8))

    /// Gives an account its second factor.
    package func stelIn(_ wie: MedewerkerID, _ connection: any SQLConnection) throws {
        try wacht(wie, connection)
        _ = try TweedeFactorStore(connection).confirm(wie.description, stap: 0, at: 0)
    }

    /// Gives an account a second factor that waits for its first code.
    package func wacht(_ wie: MedewerkerID, _ connection: any SQLConnection) throws {
        let gesloten = try desk.zegel.sluit(Proef.totp.geheim, .tweedeFactor, rij: wie.description)
        try TweedeFactorStore(connection).begin(wie.description, geheim: gesloten, at: 0)
    }

    /// The code at the moment of the clock, or so many steps later.
    package func code(_ stappen: Int64 = 0) -> String {
        Proef.totp.code(Totp.stap(op: desk.nu().milliseconden) + stappen)
    }

    /// Lets codes work that were used: the clock of a test stands still.
    package func vergeetCodes() async throws {
        try await desk.platform.write { try $0.run("UPDATE tweede_factor SET stap = 0") }
    }
}
