// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// One act on an account of the own gemeente: the role, the journal, then the act itself in one transaction.
///
/// The journal of a gemeente and the accounts are two databases. The line comes first, so that nothing is done that no line tells of;
/// what was refused after all gets a second line that says so.
struct Accountbeheer: Sendable {
    typealias Mag = @Sendable (any SQLConnection, Account) throws -> Void

    let desk: Desk
    let inzage: Inzage
    let by: Wijziger

    init(_ desk: Desk, _ inzage: Inzage) throws {
        try desk.check(.accountsBeheren, inzage)
        self.desk = desk
        self.inzage = inzage
        by = Wijziger(
            door: inzage.herkomst.kanaal == .opdracht ? "opdrachtregel" : inzage.medewerker.id.description,
            tijdstip: desk.nu().milliseconden
        )
    }

    /// Does `act` to the account with this id, when `mag` does not throw. `wat` is for the journal and names nobody.
    func doe<Result: Sendable>(
        _ wat: String,
        _ id: MedewerkerID,
        mag: @escaping Mag = { _, _ in },
        _ act: @escaping @Sendable (any SQLConnection, Account) throws -> Result
    ) async throws -> Result {
        try await desk.platform.read { try mag($0, try find(id, $0)) }
        try await journaal("\(wat), account \(id)")
        do {
            return try await desk.platform.write { connection in
                let account = try find(id, connection)
                try mag(connection, account)
                return try act(connection, account)
            }
        } catch let error {
            try await journaal("\(wat), account \(id)", .geweigerd)
            if case Accountfout.gewijzigd = error { throw Self.gewijzigd }
            throw error
        }
    }

    func journaal(_ detail: String, _ uitkomst: Journaaluitkomst = .gelukt) async throws {
        let (nu, inzage) = (desk.nu(), inzage)
        try await desk.database(inzage).note { connection in
            try JournaalStore(connection)
                .append(.accountsBeheren, inzage: inzage, detail: detail, uitkomst: uitkomst, op: nu)
        }
    }

    /// The account, when it is of the own gemeente. Another gemeente's is not there.
    func find(_ id: MedewerkerID, _ connection: any SQLConnection) throws -> Account {
        guard let account = try AccountStore(connection).find(id.description), account.gemeente == inzage.gemeente.code
        else { throw Nee.nietGevonden }
        return account
    }

    /// Refuses what somebody would do to the own account.
    func isAnder(_ account: Account, _ wat: String) throws {
        guard account.id == inzage.medewerker.id.description else { return }
        throw Self.weigering(
            "U kunt uw eigen \(wat).",
            "Vraag een andere beheerder. Uw wachtwoord wijzigt u bij Uw account."
        )
    }

    /// Refuses when nobody would be left in the gemeente who can manage accounts.
    func blijftBeheer(_ account: Account, _ connection: any SQLConnection) throws {
        let rollen = Rol.allCases.filter { Bevoegdheid.mag($0, .accountsBeheren) }.map(\.rawValue)
        guard account.status == .actief, rollen.contains(account.rol) else { return }
        let others = try AccountStore(connection).count(
            gemeente: inzage.gemeente.code,
            rollen: rollen,
            behalve: account.id
        )
        guard others == 0 else { return }
        throw Self.weigering(
            "Dit is de laatste beheerder van de gemeente die zich kan aanmelden.",
            "Nodig eerst een andere beheerder uit en laat die zich aanmelden."
        )
    }

    static func weigering(_ zin: String, _ watNu: String) -> Nee {
        .weigering(Weigering(zin, watNu: watNu, grond: Grond([])))
    }

    private static let gewijzigd = weigering(
        "Iemand anders heeft dit account intussen gewijzigd.",
        "Open het account opnieuw en kijk of het nog nodig is."
    )
}
