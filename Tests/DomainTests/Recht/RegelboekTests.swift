// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("Regelboek: elke regel van de eerste families")
struct RegelboekTests {
    static let families: [[Regel]] = [
        Regelboek.date, Regelboek.who, Regelboek.hous, Regelboek.voor, Regelboek.int, Regelboek.pip, Regelboek.term,
        Regelboek.route, Regelboek.z, Regelboek.switching, Regelboek.afs, Regelboek.move, Regelboek.mb, Regelboek.ontz,
    ]

    @Test(
        "Elke familie is volledig en op volgorde",
        arguments: [
            ("DATE", 8), ("WHO", 18), ("HOUS", 3), ("VOOR", 1), ("INT", 5), ("PIP", 10), ("TERM", 3), ("Z", 6),
            ("SWITCH", 4), ("AFS", 2), ("MOVE", 4), ("MB", 1), ("ONTZ", 3),
        ]
    )
    func volledig(familie: String, aantal: Int) {
        let ids = Regelboek.alle.map(\.id).filter { $0.familie == familie }
        #expect(ids == (1...aantal).map { RegelID("\(familie)-\($0 < 10 ? "0" : "")\($0)") })
    }

    @Test("De drie leerroutes hebben een eigen regel")
    func routes() {
        #expect(Regelboek.route.map(\.id) == ["ROUTE-B1", "ROUTE-O", "ROUTE-Z"])
    }

    @Test("Elke regel heeft een bron, een titel, een tekst in het Nederlands, en parameters die bestaan")
    func bronnen() {
        for regel in Self.families.flatMap(\.self) {
            #expect(!regel.bronnen.isEmpty, "\(regel.id)")
            #expect(!regel.titel.isEmpty && regel.tekst.hasSuffix("."), "\(regel.id)")
            for sleutel in regel.parameters {
                #expect(!Parametertabel.wet.geschiedenis(sleutel).isEmpty, "\(regel.id): \(sleutel)")
            }
        }
    }

    @Test("Een regel is eenmalig en te vinden op zijn naam")
    func vinden() {
        let ids = Self.families.flatMap(\.self).map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(Regelboek.regel(id)?.id == id) }
    }

    @Test(
        "De zekerheid is die van de bron",
        arguments: [
            ("DATE-03", Zekerheid.midden), ("PIP-02", .hoog), ("PIP-03", .midden), ("ONTZ-03", .laag),
            ("HOUS-03", .laag), ("PIP-10", .hoog),
        ]
    )
    func zekerheid(id: String, zekerheid: Zekerheid) {
        #expect(Regelboek.regel(RegelID(id))?.zekerheid == zekerheid)
    }

    @Test("Nieuwe rijen in de tabel overlappen elkaar niet")
    func rijen() {
        let sleutels = Set((Parametertabel.wie + Parametertabel.traject).map(\.sleutel))
        for sleutel in sleutels {
            let rijen = Parametertabel.wet.geschiedenis(sleutel)
            for (eerste, tweede) in zip(rijen, rijen.dropFirst()) {
                #expect(eerste.geldigTot.map { $0.adding(days: 1) } == tweede.geldigVan, "\(sleutel)")
            }
        }
    }
}
