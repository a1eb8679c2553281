// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Logging
internal import Storage

/// Runs background tasks, one at a time: looks now and then, and at once when one was asked for in this process.
package struct Takenloop: Sendable {
    package typealias Werk = @Sendable (Taaksoort, String) async throws -> Int

    /// How long a task is held without a sign of life. Renewed at a third of it; clocks of instances may differ by less.
    private static let lease: Int64 = 120_000
    /// A kind that this version does not know is left for a newer one.
    private static let onbekendWacht: Int64 = 300_000

    private let desk: Desk
    private let houder: String
    private let werk: Werk

    /// `houder` is this instance among others on the same database. `werk` is what a task does.
    package init(desk: Desk, houder: String? = nil, werk: Werk? = nil) {
        self.desk = desk
        self.houder = houder ?? String(desk.willekeur(), radix: 36)
        self.werk = werk ?? { try await $0.run($1, desk: desk) }
    }

    /// Runs until it is cancelled. When the database fails it waits and goes on.
    package func run(elke: Duration = .seconds(5)) async {
        desk.bel.ring()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [bel = desk.bel] in
                while (try? await Task.sleep(for: elke)) != nil { bel.ring() }
            }
            var isPlanned = false
            var isFailing = false
            for await _ in desk.bel.rings {
                do {
                    if !isPlanned { try await plan() }
                    isPlanned = true
                    try await runDue()
                    isFailing = false
                } catch {
                    if !isFailing {
                        desk.logger.warning("taken wachten", metadata: ["fout": "\(Taakfout.soort(error))"])
                    }
                    isFailing = true
                }
            }
            group.cancelAll()
        }
    }

    /// Asks for what belongs to a start: a look at all gemeenten, and the daily task when it is not waiting already.
    package func plan() async throws {
        try await desk.platform.note { connection in
            let store = TaakStore(connection)
            try store.enqueue(.nakijken, desk: desk)
            for soort in Taaksoort.allCases where soort.isVanzelf && (!soort.isBuiten || desk.koppen != nil) {
                if try store.open(soort.rawValue, onderwerp: "") == nil { try store.enqueue(soort, desk: desk) }
            }
        }
    }

    /// Runs everything that is due, and what it asks for; tells how many.
    @discardableResult
    package func runDue() async throws -> Int {
        var done = 0
        while !Task.isCancelled, try await runOne() { done += 1 }
        return done
    }

    private func runOne() async throws -> Bool {
        let nu = desk.nu().milliseconden
        guard try await desk.platform.read({ try TaakStore($0).isDue(at: nu) }) else { return false }
        let claimed = try await desk.platform.note { try TaakStore($0).claim(houder, at: nu, tot: nu + Self.lease) }
        guard let taak = claimed else { return false }
        guard let soort = Taaksoort(rawValue: taak.soort) else {
            try await desk.platform.note { try TaakStore($0).giveBack(taak, vanaf: nu + Self.onbekendWacht) }
            return true
        }
        log("taak begint", taak)
        do {
            try await finish(taak, soort, aantal: try await holding(taak) { try await werk(soort, taak.onderwerp) })
        } catch is Verloren {
            log("taak overgenomen door een ander", taak)
        } catch is CancellationError {
            // In a task that is not cancelled: giving back must still reach the database.
            try await Task { [desk] in
                let nu = desk.nu().milliseconden
                try await desk.platform.note { try TaakStore($0).giveBack(taak, vanaf: nu) }
            }.value
            log("taak teruggegeven", taak)
        } catch {
            let fout = Taakfout.soort(error)
            desk.logger.warning("taak mislukt", metadata: Self.metadata(taak, ["fout": "\(fout)"]))
            let nu = desk.nu().milliseconden
            try await desk.platform.note { try TaakStore($0).fail(taak, fout: fout, at: nu) }
        }
        return true
    }

    private func finish(_ taak: Taak, _ soort: Taaksoort, aantal: Int) async throws {
        let nu = desk.nu()
        let einde = try await desk.platform.note { connection in
            let store = TaakStore(connection)
            let einde = try store.finish(taak, aantal: aantal, at: nu.milliseconden)
            // One that comes back every few minutes would push all others from the list.
            if einde == .klaar, soort == .journaalkop { try store.forget(soort.rawValue, except: taak.id) }
            if einde == .klaar, let next = soort.volgende(na: nu) {
                try store.enqueue(soort, vanaf: next, desk: desk)
            }
            return einde
        }
        guard einde != .verloren else { throw Verloren() }
        log("taak klaar", taak, ["aantal": "\(aantal)"])
    }

    /// Somebody else holds the task by now.
    private struct Verloren: Error {}

    /// Does the work and says meanwhile that it is still alive. Work of which the task was lost is cancelled.
    private func holding(_ taak: Taak, _ work: @escaping @Sendable () async throws -> Int) async throws -> Int {
        try await withThrowingTaskGroup(of: Int?.self) { group in
            group.addTask { try await work() }
            group.addTask { [desk] in
                while true {
                    try await Task.sleep(for: .milliseconds(Self.lease / 3))
                    let tot = desk.nu().milliseconden + Self.lease
                    // A database that does not answer now is asked again; meanwhile the lease may end, and then it is lost.
                    let isHeld = try? await desk.platform.note { try TaakStore($0).renew(taak, tot: tot) }
                    if isHeld == false { throw Verloren() }
                }
            }
            defer { group.cancelAll() }
            while let result = try await group.next() {
                if let result { return result }
            }
            throw CancellationError()
        }
    }

    private func log(_ text: Logger.Message, _ taak: Taak, _ more: Logger.Metadata = [:]) {
        desk.logger.notice(text, metadata: Self.metadata(taak, more))
    }

    private static func metadata(_ taak: Taak, _ more: Logger.Metadata) -> Logger.Metadata {
        ["soort": "\(taak.soort)", "gemeente": "\(taak.onderwerp)", "poging": "\(taak.poging)"]
            .merging(more) { _, new in new }
    }
}
