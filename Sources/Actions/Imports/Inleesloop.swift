// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Exchange

/// The reading half of an import: takes the file piece by piece and hands each row or document to the writing half.
struct Inleesloop {
    private let opdracht: Importopdracht
    private let vandaag: Day
    private var loper = Vingerafdruk.Loper()
    private var bytes = 0
    var werk: Inleeswerk

    init(_ opdracht: Importopdracht, werk: Inleeswerk) {
        self.opdracht = opdracht
        self.werk = werk
        vandaag = werk.kader.nu.dag
    }

    /// The report of the whole file. What is wrong with the file stands in it; only failures are thrown.
    mutating func run() throws -> Importrapport {
        do {
            switch opdracht.soort {
            case .personen: try personen()
            case .feiten(let soort): try feiten(soort)
            case .dossiers: try dossiers()
            }
        } catch let fout as CSVFout {
            werk.rapport.add(Importfout(fout))
        } catch let fout as Importfout {
            werk.rapport.add(fout)
        }
        werk.rapport.controlegetal = loper.waarde
        werk.rapport.sort()
        opdracht.voortgang?(werk.rapport.regels)
        return werk.rapport
    }

    private mutating func personen() throws {
        var lezer: Personenlezer?
        try rows { loop, rij in
            if lezer == nil {
                let made = Personenlezer(rij.kop, vandaag: loop.vandaag)
                try loop.check(made.fouten)
                lezer = made
            }
            if let row = lezer?.read(&rij) { try loop.werk.write(row) }
        }
    }

    private mutating func feiten(_ soort: Feitsoort?) throws {
        var lezer: Feitrijlezer?
        var bundle: [Feitrij] = []
        var isFirst = true
        try rows { loop, rij in
            if lezer == nil {
                let made = Feitrijlezer(rij.kop, soort: soort, vandaag: loop.vandaag)
                try loop.check(made.fouten)
                lezer = made
            }
            if let row = lezer?.read(&rij) { bundle.append(row) }
            guard bundle.count >= loop.opdracht.limieten.bundel else { return }
            try loop.werk.write(bundle, isEerste: isFirst)
            isFirst = false
            bundle.removeAll(keepingCapacity: true)
        }
        try werk.write(bundle, isEerste: isFirst)
    }

    private mutating func dossiers() throws {
        var delen = JSONDelen()
        try chunks { loop, chunk in
            if let chunk { delen.feed(chunk) } else { delen.finish() }
            do throws(JSONFout) {
                while let deel = try delen.next() {
                    do {
                        try loop.count()
                        try loop.document(deel)
                    } catch {
                        // Out of the typed scope; told apart again by the caller.
                        loop.failure = error
                        return
                    }
                }
            } catch {
                loop.failure = Importfout(error, line: error.line ?? 1)
            }
        }
        if werk.rapport.regels == 0, werk.rapport.isGoed {
            werk.rapport.add(Importfout(regel: nil, "Dit bestand is leeg. Kies een bestand met dossiers."))
        }
    }

    private var failure: (any Error)?

    private mutating func document(_ deel: JSONDelen.Deel) throws {
        let bestand: Dossierbestand
        do throws(JSONFouten) {
            bestand = try Dossierbestand.read(deel.bytes, vandaag: vandaag)
        } catch {
            for fout in error.fouten { werk.rapport.add(Importfout(fout, line: deel.line)) }
            return
        }
        try werk.write(bestand, regel: deel.line)
    }

    private mutating func rows(_ body: (inout Inleesloop, inout CSVRij) throws -> Void) throws {
        var tabel = CSVTabel(foutgrens: opdracht.limieten.meldingen)
        defer { werk.rapport.add(tabel.fouten, aantal: tabel.aantalFouten) }
        try chunks { loop, chunk in
            if let chunk { tabel.feed(chunk) } else { tabel.finish() }
            while var rij = try tabel.next() {
                try loop.count()
                try body(&loop, &rij)
                if !rij.fouten.isEmpty { tabel.collect(rij.fouten) }
            }
        }
    }

    /// Hands over the pieces of the file, and nil at its end.
    private mutating func chunks(_ body: (inout Inleesloop, [UInt8]?) throws -> Void) throws {
        let next = try opdracht.bron.open()
        while let chunk = try next() {
            bytes += chunk.count
            guard bytes <= opdracht.limieten.bytes else {
                throw Importfout(
                    regel: nil,
                    "Het bestand is groter dan \(opdracht.limieten.bytes / 1_000_000) MB. Lees het in delen in."
                )
            }
            loper.add(chunk)
            try body(&self, chunk)
            if let failure { throw failure }
        }
        try body(&self, nil)
        if let failure { throw failure }
    }

    private mutating func count() throws {
        werk.rapport.regels += 1
        guard werk.rapport.regels <= opdracht.limieten.regels else {
            throw Importfout(
                regel: nil,
                "Het bestand heeft meer dan \(Bedrag.grouped(opdracht.limieten.regels)) regels. Lees het in delen in."
            )
        }
        if werk.rapport.regels % 1_000 == 0 { opdracht.voortgang?(werk.rapport.regels) }
    }

    /// A header that is not right makes every row wrong: the file is not read on.
    private mutating func check(_ fouten: [CSVFout]) throws {
        guard let last = fouten.last else { return }
        for fout in fouten.dropLast() { werk.rapport.add(Importfout(fout)) }
        throw last
    }
}
