// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Domain

@Suite("Regelboek: PVT, MAP, EXAM, OFFER, LOAN, EXT, FINE, SOW, WORK, TAAK, FIN")
struct RegelboekHandhavingTests {
    static let nummers: [(String, ClosedRange<Int>)] = [
        ("PVT", 1...1), ("MAP", 1...3), ("EXAM", 1...4), ("OFFER", 1...2), ("LOAN", 1...1), ("EXT", 1...8),
        ("FINE", 0...10), ("SOW", 1...9), ("WORK", 1...7), ("TAAK", 1...8), ("FIN", 1...7),
    ]

    /// The rules of these families.
    static let eigen = Regelboek.alle.filter { regel in nummers.contains { $0.0 == regel.id.familie } }

    @Test("elke regel van de familie staat in het regelboek", arguments: nummers.map(\.0))
    func volledig(_ familie: String) throws {
        let bereik = try #require(Self.nummers.first { $0.0 == familie }?.1)
        for nummer in bereik {
            let id = RegelID("\(familie)-0\(nummer)".replacing10)
            #expect(Regelboek.regel(id) != nil, "\(id)")
        }
    }

    @Test("elke parameter die een regel noemt, staat in de regeltabel of in het voorstel")
    func parametersBestaan() {
        let voorstel = Set(Parametertabel.voorstelBuwav2026.map(\.sleutel))
        for regel in Self.eigen {
            for sleutel in regel.parameters {
                let bestaat = !Parametertabel.wet.geschiedenis(sleutel).isEmpty || voorstel.contains(sleutel)
                #expect(bestaat, "\(regel.id): \(sleutel)")
            }
        }
    }

    @Test("geen regel staat twee keer in het regelboek en elke regel heeft een bron en een zin")
    func eenKeer() {
        let ids = Self.eigen.map(\.id)
        #expect(Set(ids).count == ids.count)
        for regel in Self.eigen {
            #expect(!regel.bronnen.isEmpty, "\(regel.id)")
            #expect(regel.tekst.hasSuffix("."), "\(regel.id)")
        }
    }

    @Test(
        "de zekerheid is die van law.md",
        arguments: [
            ("PVT-01", Zekerheid.hoog), ("EXAM-02", .midden), ("EXAM-03", .hoog), ("EXAM-04", .midden),
            ("LOAN-01", .midden), ("EXT-03", .midden), ("EXT-05", .hoog), ("EXT-05-DUUR", .laag), ("FINE-00", .midden),
            ("FINE-07", .hoog), ("FINE-10", .laag), ("SOW-04", .hoog), ("WORK-01", .hoog), ("WORK-04", .laag),
            ("WORK-06", .laag), ("TAAK-05", .midden), ("TAAK-08", .hoog), ("FIN-04", .midden), ("FIN-07", .midden),
        ]
    )
    func zekerheid(_ id: String, _ zekerheid: Zekerheid) {
        #expect(Regelboek.regel(RegelID(id))?.zekerheid == zekerheid)
    }
}

extension String {
    /// `FINE-010` is written `FINE-10`.
    fileprivate var replacing10: String { hasSuffix("-010") ? String(dropLast(3)) + "10" : self }
}
