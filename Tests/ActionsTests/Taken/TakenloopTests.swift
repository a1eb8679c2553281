// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import DatabaseDrivers
import Domain
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Actions

@Suite struct TakenloopTests {
    private func ask(_ proef: Proef, _ gemeenten: [String], soort: String = "bijwerken") async throws {
        let now = proef.desk.nu().milliseconden
        try await proef.desk.platform.note { connection in
            for (position, gemeente) in gemeenten.enumerated() {
                try TaakStore(connection).enqueue(
                    soort,
                    onderwerp: gemeente,
                    id: gemeente,
                    at: now,
                    vanaf: now - Int64(gemeenten.count - position)
                )
            }
        }
    }

    private func taken(_ proef: Proef) async throws -> [String: Taak] {
        Dictionary(
            uniqueKeysWithValues: try await proef.desk.platform.read { try TaakStore($0).list(limit: 100) }
                .map { ($0.onderwerp, $0) }
        )
    }

    @Test("een taak die mislukt houdt de volgende niet op, en zegt alleen wat voor fout het was")
    func mislukt() async throws {
        let proef = try Proef()
        try await ask(proef, ["GM0001", "GM0002", "GM0003"])
        let loop = Takenloop(desk: proef.desk, houder: "a") { _, gemeente in
            if gemeente == "GM0001" { throw DatabaseFailure.unique("sleutel van Selam") }
            if gemeente == "GM0002" { throw Nee.nietGevonden }
            return 7
        }
        #expect(try await loop.runDue() == 3)
        let found = try await taken(proef)
        #expect(found["GM0001"]?.stand == .opnieuw && found["GM0001"]?.fout == "unique")
        #expect(found["GM0002"]?.fout == "Nee")
        #expect(found["GM0003"]?.stand == .klaar && found["GM0003"]?.aantal == 7)
        // A minute later it is tried again, and a task that failed before can succeed.
        proef.zet("2022-10-04", minuut: 541)
        #expect(try await Takenloop(desk: proef.desk, houder: "b", werk: { _, _ in 1 }).runDue() == 2)
        #expect(try await taken(proef).values.allSatisfy { $0.stand == .klaar && $0.fout == nil })
    }

    @Test("wie stopt tijdens een taak geeft haar terug zonder dat het een poging was")
    func gestopt() async throws {
        let proef = try Proef()
        try await ask(proef, ["GM0001"])
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let loop = Takenloop(desk: proef.desk, houder: "a") { _, _ in
            begin.yield()
            try await Task.sleep(for: .seconds(3600))
            return 0
        }
        let running = Task { try await loop.runDue() }
        for await _ in begun.prefix(1) { running.cancel() }
        _ = try await running.value
        let taak = try #require(try await taken(proef)["GM0001"])
        #expect(taak.stand == .wacht && taak.poging == 0)
    }

    @Test("de loop gaat door na een fout, en kijkt meteen als in dit proces om een taak is gevraagd")
    func loopt() async throws {
        let proef = try Proef()
        let (done, report) = AsyncStream.makeStream(of: String.self)
        let isFirst = Mutex(true)
        let loop = Takenloop(desk: proef.desk, houder: "a") { soort, gemeente in
            defer { report.yield("\(soort)") }
            guard
                isFirst.withLock({ first in
                    defer { first = false }; return first
                })
            else { return 0 }
            throw DatabaseFailure.full
        }
        let running = Task { await loop.run(elke: .seconds(3600)) }
        var heard: [String] = []
        for await soort in done {
            heard.append(soort)
            if heard.count == 2 {
                try await ask(proef, ["GM0001"])
                proef.desk.bel.ring()
            }
            if heard.count == 3 { break }
        }
        running.cancel()
        await running.value
        #expect(Set(heard) == ["nakijken", "opruimen", "bijwerken"])
    }

    @Test("een soort die deze versie niet kent blijft liggen voor een nieuwere")
    func onbekend() async throws {
        let proef = try Proef()
        try await ask(proef, ["GM0001"], soort: "bijzonder")
        let loop = Takenloop(desk: proef.desk, houder: "a") { _, _ in 1 }
        #expect(try await loop.runDue() == 1)
        let taak = try #require(try await taken(proef)["GM0001"])
        #expect(taak.stand == .wacht && taak.poging == 0 && taak.vanaf > proef.desk.nu().milliseconden)
    }

    @Test("alleen de beheerder ziet de taken en laat gestaakte opnieuw proberen")
    func tonen() async throws {
        let proef = try Proef()
        try await ask(proef, ["GM0001"])
        try await proef.desk.platform.note { try $0.run("UPDATE taak SET gestaakt = 1, poging = 5, fout = 'full'") }
        let bea = try proef.inzage(Proef.bea)
        let regel = try #require(try await ShowTaken.run(desk: proef.desk, inzage: bea).regels.first)
        #expect(regel.stand == .gestaakt && regel.gemeente == GemeenteCode("GM0001") && regel.fout == "full")
        #expect(try await RetryTaken.run(desk: proef.desk, inzage: bea) == 1)
        #expect(try await ShowTaken.run(desk: proef.desk, inzage: bea).regels.first?.stand == .wacht)
        for wie in [Proef.rosa, Proef.tom] {
            let inzage = try proef.inzage(wie)
            let no = await nee { _ = try await ShowTaken.run(desk: proef.desk, inzage: inzage) }
            guard case .nietToegestaan(.takenBekijken) = no else {
                Issue.record("\(wie.rol) ziet taken")
                continue
            }
        }
    }
}
