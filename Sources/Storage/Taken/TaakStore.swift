// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

/// Background tasks in the platform database: asked for, taken by one instance, finished. Times are handed in.
///
/// A task is taken by an UPDATE. That is safe without `FOR UPDATE SKIP LOCKED`, because behind the seam writers of one
/// database come one after another, on both engines; the condition stands in the UPDATE itself as well, so that of two
/// who meant the same row only one finds it free. Taken means: held until a moment, a lease. A lock on the row would
/// keep a transaction open for as long as the work lasts, and would go with a connection that breaks; a lease outlives
/// both, and when its holder dies it simply ends.
package struct TaakStore {
    /// After so many attempts nobody tries it again by itself.
    package static let pogingen = 5

    let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Asks for a task. One that is open already stays the only one: it is noted that it was asked for again, so that
    /// who is at work on it does it once more, and one that was given up is tried anew.
    ///
    /// `versie` is the version of the program that asks: an older one, which still runs beside it, leaves the task alone.
    package func enqueue(
        _ soort: String,
        onderwerp: String,
        id: String,
        at now: Int64,
        vanaf: Int64? = nil,
        versie: Int = Afgeleid.versie
    ) throws {
        try connection.run(
            """
            INSERT INTO taak (id, soort, onderwerp, versie, gevraagd, aanvragen, vanaf, poging)
            VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, 0)
            ON CONFLICT (soort, onderwerp) WHERE klaar IS NULL DO UPDATE SET
                aanvragen = taak.aanvragen + 1,
                versie = CASE WHEN taak.versie < excluded.versie THEN excluded.versie ELSE taak.versie END,
                vanaf = CASE WHEN taak.gestaakt IS NOT NULL OR (taak.poging = 0 AND taak.vanaf > excluded.vanaf)
                    THEN excluded.vanaf ELSE taak.vanaf END,
                poging = CASE WHEN taak.gestaakt IS NOT NULL THEN 0 ELSE taak.poging END,
                gestaakt = NULL
            """,
            [
                SQLValue(id), SQLValue(soort), SQLValue(onderwerp), SQLValue(versie), SQLValue(now),
                SQLValue(vanaf ?? now),
            ]
        )
    }

    /// Whether there is something to take: asked first, because it costs no write.
    package func isDue(at now: Int64, versie: Int = Afgeleid.versie) throws -> Bool {
        try connection.exists(
            """
            SELECT 1 FROM taak WHERE klaar IS NULL AND gestaakt IS NULL AND vanaf <= ?1 AND (tot IS NULL OR tot <= ?1)
                AND versie <= ?2 LIMIT 1
            """,
            [SQLValue(now), SQLValue(versie)]
        )
    }

    /// Takes the oldest task that is due and that nobody holds, or whose holder let the time pass.
    package func claim(
        _ houder: String,
        at now: Int64,
        tot: Int64,
        versie: Int = Afgeleid.versie
    ) throws -> Taak? {
        // Work that ended its holder each time would do so for ever.
        try connection.run(
            """
            UPDATE taak SET gestaakt = ?1, houder = NULL, tot = NULL, fout = 'afgebroken'
            WHERE klaar IS NULL AND tot <= ?1 AND poging >= ?2
            """,
            [SQLValue(now), SQLValue(Self.pogingen)]
        )
        return try connection.first(
            """
            UPDATE taak SET houder = ?2, tot = ?3, begonnen = ?1, poging = poging + 1
            WHERE id = (
                    SELECT id FROM taak WHERE klaar IS NULL AND gestaakt IS NULL AND vanaf <= ?1
                        AND (tot IS NULL OR tot <= ?1) AND versie <= ?4
                    ORDER BY vanaf, id LIMIT 1
                ) AND klaar IS NULL AND gestaakt IS NULL AND (tot IS NULL OR tot <= ?1)
            RETURNING \(Self.columns)
            """,
            [SQLValue(now), SQLValue(houder), SQLValue(tot), SQLValue(versie)]
        ) { try Self.taak($0) }
    }
}

// MARK: - For who holds it

extension TaakStore {
    package enum Einde: Sendable, Hashable {
        case klaar
        /// Asked for again while it was done: it waits once more.
        case opnieuw
        /// Somebody else holds it now; nothing was changed.
        case verloren
    }

    /// Holds it until a later moment; false when somebody else has it.
    package func renew(_ taak: Taak, tot: Int64) throws -> Bool {
        try held("tot = ?4", taak, SQLValue(tot))
    }

    @discardableResult
    package func finish(_ taak: Taak, aantal: Int, at now: Int64) throws -> Einde {
        let done = try connection.run(
            """
            UPDATE taak SET klaar = ?4, aantal = ?5, fout = NULL, houder = NULL, tot = NULL
            WHERE id = ?1 AND houder = ?2 AND poging = ?3 AND aanvragen = ?6
            """,
            [
                SQLValue(taak.id), SQLValue(taak.houder), SQLValue(taak.poging), SQLValue(now), SQLValue(aantal),
                SQLValue(taak.aanvragen),
            ]
        )
        if done == 1 { return .klaar }
        let again = try held("vanaf = ?4, poging = 0, fout = NULL, houder = NULL, tot = NULL", taak, SQLValue(now))
        return again ? .opnieuw : .verloren
    }

    /// Puts it back for later, or gives it up after the last attempt; false when somebody else has it.
    @discardableResult
    package func fail(_ taak: Taak, fout: String, at now: Int64) throws -> Bool {
        if taak.poging >= Self.pogingen {
            return try held("fout = ?5, gestaakt = ?4, houder = NULL, tot = NULL", taak, SQLValue(now), .text(fout))
        }
        let later = SQLValue(now + Self.wachttijd(na: taak.poging))
        return try held("fout = ?5, vanaf = ?4, houder = NULL, tot = NULL", taak, later, .text(fout))
    }

    /// Gives it back unfinished, as if it had not been taken: when the program stops.
    @discardableResult
    package func giveBack(_ taak: Taak, vanaf: Int64) throws -> Bool {
        try held("vanaf = ?4, poging = poging - 1, houder = NULL, tot = NULL", taak, SQLValue(vanaf))
    }

    /// 1, 5, 25 and 125 minutes.
    package static func wachttijd(na poging: Int) -> Int64 {
        (1..<max(1, poging)).reduce(60_000) { wait, _ in wait * 5 }
    }

    // The attempt is part of the key: who lost the task and took it again is another holder.
    private func held(_ assignment: StaticString, _ taak: Taak, _ values: SQLValue...) throws -> Bool {
        try connection.run(
            "UPDATE taak SET \(assignment) WHERE id = ?1 AND houder = ?2 AND poging = ?3",
            [SQLValue(taak.id), SQLValue(taak.houder), SQLValue(taak.poging)] + values
        ) == 1
    }
}
