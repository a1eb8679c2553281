// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import Domain

/// Builds a dossier for a test from kinds, days and typed fields, read as a form would read them.
struct Opbouw {
    private(set) var feiten: [Feit] = []

    /// Adds a feit as somebody would record it on its own day; the law is not asked.
    @discardableResult
    mutating func add(
        _ soort: Feitsoort,
        _ datum: String,
        _ velden: [String: String] = [:],
        bron: Bron = .medewerker,
        vastgelegd: String? = nil,
        werking: Feit.Werking = .nieuw
    ) throws -> Feit {
        let (dag, inhoud) = try Feitlezer.read(soort, datum: datum, velden: velden, vandaag: .distantFuture)
        let feit = Feit(
            id: FeitID(hoog: 1, laag: UInt64(feiten.count + 1)),
            soort: soort,
            datum: dag,
            inhoud: inhoud,
            vastgelegd: Tijdstip(dag: vastgelegd.flatMap { Day(iso: $0) } ?? dag, minuut: 600),
            door: Feit.Auteur(id: nil, naam: "R. van Dael"),
            bron: bron,
            werking: werking,
            reden: werking == .nieuw ? nil : "verschreven"
        )
        feiten.append(feit)
        return feit
    }

    /// The same, after the law was asked; throws its refusal.
    @discardableResult
    mutating func record(_ soort: Feitsoort, _ datum: String, _ velden: [String: String] = [:]) throws -> Feit {
        let before = beeld
        let feit = try add(soort, datum, velden)
        do {
            try soort.beschrijving.toets(feit, before)
        } catch {
            feiten.removeLast()
            throw error
        }
        return feit
    }

    var beeld: Beeld { Beeld(feiten) }

    var klokken: [Klok] { Klokken.bereken(beeld) }

    func klok(_ soort: Kloksoort) -> Klok? { klokken.first { $0.soort == soort } }

    /// Somebody with an asylum permit under the act of 2021.
    static func asielstatushouder(geboren: String = "1988-02-03") throws -> Opbouw {
        var opbouw = Opbouw()
        try opbouw.add(
            .personalia,
            "2021-01-01",
            ["voornamen": "Selam", "achternaam": "Tesfay", "geboortedatum": geboren]
        )
        try opbouw.add(.verblijf, "2022-01-10", ["recht": "ASIEL_28"])
        try opbouw.add(.groep, "2022-01-10", ["groep": "ASIEL"])
        try opbouw.add(.regime, "2022-01-10", ["wet": "WI2021"])
        return opbouw
    }

    /// The same, with intake, toets and a first PIP on the B1-route.
    static func metPip(_ dagtekening: String, route: String = "B") throws -> Opbouw {
        var opbouw = try asielstatushouder()
        try opbouw.add(.kennisgeving, "2022-02-01")
        try opbouw.add(.vestiging, "2022-02-15")
        try opbouw.add(.intakegesprek, "2022-03-01", ["compleet": "ja"])
        try opbouw.add(.leerbaarheidstoets, "2022-03-05", ["uitslag": "HAALBAAR"])
        try opbouw.record(.pip, dagtekening, ["leerroute": route])
        return opbouw
    }
}

extension Day {
    /// A day in a test, written as ISO.
    static func op(_ text: String) -> Day { Day(iso: text) ?? .distantPast }
}
