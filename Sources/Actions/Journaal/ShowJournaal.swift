// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Exchange
internal import Storage

/// A page of the journal, with what the last check of the chain said.
package struct Journaalblad: Sendable {
    package let regels: [Journaalregel]
    /// Where the next page begins; nil on the last one.
    package let verder: Journaalplek?
    package let controle: Ketenstand?
}

/// What the last check of the chain said, and what was added since.
package struct Ketenstand: Hashable, Sendable {
    package let tijd: Tijdstip
    /// Up to and with which line was checked.
    package let aantal: Int
    package let bevindingen: Int
    /// The first line with which something is wrong.
    package let eerste: Int?
    /// The last signed head that was met.
    package let kop: Int?

    package var isHeel: Bool { bevindingen == 0 }
}

/// Questions to the journal: who saw this dossier, what did this employee see, what came from this session or address (P14).
/// The question is in the journal before the answer is given.
package enum ShowJournaal {
    package static func run(
        _ vraag: Journaalvraag,
        na plek: Journaalplek? = nil,
        limit: Int = 100,
        desk: Desk,
        inzage: Inzage
    ) async throws -> Journaalblad {
        let veld = try await noteer(vraag, desk: desk, inzage: inzage)
        return try await desk.database(inzage).read { connection in
            let found = try JournaalStore(connection, gezichtsveld: veld).lines(vraag, na: plek, limit: limit + 1)
            let shown = Array(found.prefix(limit))
            return Journaalblad(
                regels: shown,
                verder: found.count > limit ? shown.last.map(Journaalplek.init) : nil,
                controle: try KopStore(connection).controle().map(Ketenstand.init)
            )
        }
    }

    /// Every line that answers, as CSV for a spreadsheet, handed out piece by piece.
    package static func bestand(
        _ vraag: Journaalvraag,
        desk: Desk,
        inzage: Inzage,
        write: ([UInt8]) async throws -> Void
    ) async throws {
        let veld = try await noteer(vraag, desk: desk, inzage: inzage.met(doel: .uitvoer), "bestand")
        var writer = CSVWriter(header: kop)
        var plek: Journaalplek?
        repeat {
            let from = plek
            let lines = try await desk.database(inzage).read {
                try JournaalStore($0, gezichtsveld: veld).lines(vraag, na: from, limit: 2000)
            }
            for line in lines { writer.write(cells(line)) }
            try await write(writer.take())
            plek = lines.count == 2000 ? lines.last.map(Journaalplek.init) : nil
        } while plek != nil
    }

    /// Which persons were in the list or the file of a line: how many, and their numbers.
    package static func personen(van volgnr: Int, desk: Desk, inzage: Inzage) async throws -> [DossierID] {
        let veld = try await noteer(Journaalvraag(), desk: desk, inzage: inzage, "personen van regel \(volgnr)")
        return try await desk.database(inzage).read {
            try JournaalStore($0, gezichtsveld: veld).personen(van: volgnr)
        }
    }

    private static func noteer(
        _ vraag: Journaalvraag,
        desk: Desk,
        inzage: Inzage,
        _ more: String? = nil
    ) async throws -> Gezichtsveld {
        let inzage = try desk.check(.journaalBekijken, inzage)
        let nu = desk.nu()
        let words = [vraag.woorden, more ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        try await desk.database(inzage).note { connection in
            try JournaalStore(connection).append(
                .journaalBekijken,
                inzage: inzage,
                dossier: vraag.dossier,
                detail: words.isEmpty ? nil : words,
                op: nu
            )
        }
        // Who watches over the journal sees all of it; it holds numbers, no names of persons.
        return inzage.medewerker.rol == .auditor ? .alles : try await desk.gezichtsveld(inzage)
    }

    private static let kop = [
        "nummer", "tijd", "medewerker", "naam", "handeling", "dossier", "aantal personen", "doel", "relatie",
        "uitkomst",
        "kanaal", "adresmerk", "sessiemerk", "verzoek", "toelichting",
    ]

    private static func cells(_ line: Journaalregel) -> [String] {
        [
            String(line.volgnr), line.tijd.iso, line.medewerker?.description ?? "", line.naam, line.handeling,
            line.dossier?.description ?? "", line.aantal.map(String.init) ?? "", line.doel?.naam ?? "",
            line.relatie?.naam ?? "", line.uitkomst?.naam ?? "", line.herkomst.kanaal.naam, line.herkomst.adres ?? "",
            line.herkomst.sessie ?? "", line.herkomst.verzoek ?? "", line.detail ?? "",
        ]
    }
}

extension Ketenstand {
    init(_ controle: KopStore.Controle) {
        tijd = Tijdstip(milliseconden: controle.tijd)
        (aantal, bevindingen) = (controle.aantal, controle.bevindingen)
        (eerste, kop) = (controle.eerste, controle.kop)
    }
}
