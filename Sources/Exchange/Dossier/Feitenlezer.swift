// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Reads the feiten of a document one after the other.
struct Feitenlezer {
    let vandaag: Day
    var reader: JSONVerzamelaar
    private(set) var feiten: [Feit] = []
    private(set) var zonderID: Set<FeitID> = []
    private var places: [FeitID: Int] = [:]

    init(vandaag: Day, reader: JSONVerzamelaar) {
        self.vandaag = vandaag
        self.reader = reader
    }

    mutating func read(_ lezer: JSONLezer, _ position: Int) {
        guard reader.take({ () throws(JSONFout) in try lezer.object() }) != nil else { return }
        reader.allow(only: Self.members, in: lezer)
        let id = id(lezer, position)
        let soort = reader.take { () throws(JSONFout) in try lezer.at("soort").feitsoort() }
        let werking = reader.take { () throws(JSONFout) in try Self.werking(lezer) }
        let door = door(lezer)
        let bron = reader.take { () throws(JSONFout) in try lezer.find("bron")?.bron() ?? .inlezen }
        let reden = reader.take { () throws(JSONFout) in try lezer.find("reden")?.reden() }
        let vandaag = vandaag
        let moment = reader.take { () throws(JSONFout) in try Self.vastgelegd(lezer, vandaag) }
        guard let soort, let werking, let inhoud = inhoud(lezer, soort, werking) else { return }
        guard let id, let door, let bron, let reden, let moment else { return }
        feiten.append(
            Feit(
                id: id,
                soort: soort,
                datum: inhoud.datum,
                inhoud: inhoud.inhoud,
                vastgelegd: moment ?? Tijdstip(dag: inhoud.datum),
                door: door,
                bron: bron,
                werking: werking,
                reden: reden
            )
        )
    }

    private static let members: Set<String> = [
        "id", "soort", "datum", "inhoud", "vastgelegd", "door", "bron", "verbetert", "trektIn", "reden",
    ]

    private mutating func id(_ lezer: JSONLezer, _ position: Int) -> FeitID? {
        let given = reader.take { () throws(JSONFout) in try lezer.find("id")?.kenmerk(Feit.self) }
        guard let given else { return nil }
        let id = given ?? Dossierbestand.plaatsvervanger(position)
        if given == nil { zonderID.insert(id) }
        if let first = places[id] {
            reader.take { () throws(JSONFout) in
                throw try lezer.at("id").fout(
                    .afgekeurd("dit kenmerk staat ook bij feiten[\(first)]. Elk feit heeft een eigen.")
                )
            }
            return nil
        }
        places[id] = position
        return id
    }

    private static func werking(_ lezer: JSONLezer) throws(JSONFout) -> Feit.Werking {
        let verbetert = try lezer.find("verbetert")?.kenmerk(Feit.self)
        let trektIn = try lezer.find("trektIn")
        switch (verbetert, trektIn) {
        case (nil, nil): return .nieuw
        case (let id?, nil): return .verbetert(id)
        case (nil, let lezer?): return .trektIn(try lezer.kenmerk(Feit.self))
        case (_?, let lezer?): throw lezer.fout(.afgekeurd("een feit verbetert of trekt in, niet allebei."))
        }
    }

    private mutating func door(_ lezer: JSONLezer) -> Feit.Auteur? {
        guard let door = reader.take({ () throws(JSONFout) in try lezer.find("door") }) else { return nil }
        guard let door else { return Feit.Auteur(id: nil, naam: "bestand") }
        reader.allow(only: ["id", "naam"], in: door)
        let id = reader.take { () throws(JSONFout) in try door.find("id")?.kenmerk(Medewerker.self) }
        let naam = reader.take { () throws(JSONFout) in try door.at("naam").naam() }
        guard let id, let naam else { return nil }
        return Feit.Auteur(id: id, naam: naam)
    }

    private static func vastgelegd(_ lezer: JSONLezer, _ vandaag: Day) throws(JSONFout) -> Tijdstip? {
        guard let lezer = try lezer.find("vastgelegd") else { return nil }
        let moment = try lezer.tijdstip()
        guard moment.dag <= vandaag else { throw lezer.fout(.afgekeurd("dit moment ligt in de toekomst.")) }
        return moment
    }

    /// Date and content, by the rules that hold for a form as well.
    private mutating func inhoud(
        _ lezer: JSONLezer,
        _ soort: Feitsoort,
        _ werking: Feit.Werking
    ) -> (datum: Day, inhoud: Inhoud)? {
        let datum = reader.take { () throws(JSONFout) in try lezer.find("datum")?.text() ?? "" }
        let inhoud = reader.take { () throws(JSONFout) in try lezer.find("inhoud")?.members() ?? [] }
        guard let datum, let inhoud else { return nil }
        if case .trektIn = werking { return intrekking(lezer, datum, inhoud.first?.lezer) }
        var velden: [String: String] = [:]
        var isGood = true
        for (key, value) in inhoud where value.value != .null {
            let vorm = soort.beschrijving.veld(key)?.vorm
            let text = reader.take { () throws(JSONFout) in try value.getypt(vorm) }
            velden[key] = text ?? ""
            if text == nil { isGood = false }
        }
        do throws(Feitlezer.Fouten) {
            let read = try Feitlezer.read(soort, datum: datum, velden: velden, vandaag: vandaag)
            return isGood ? read : nil
        } catch {
            for fout in error.fouten where isGood || !isReported(fout, inhoud) {
                let path = lezer.path + (fout.sleutel == "datum" ? "" : ".inhoud") + ".\(fout.sleutel)"
                reader.add(JSONFout(.afgekeurd(fout.zin), path: path))
            }
            return nil
        }
    }

    /// Whether a field was faulted already for its kind of value; it is then not also said to be empty.
    private func isReported(_ fout: Veldfout, _ inhoud: [(key: String, lezer: JSONLezer)]) -> Bool {
        fout.kind == .ontbreekt
            && inhoud.contains { entry in
                entry.key == fout.sleutel && reader.fouten.contains { $0.path == entry.lezer.path }
            }
    }

    /// A withdrawal has a date and nothing else.
    private mutating func intrekking(
        _ lezer: JSONLezer,
        _ datum: String,
        _ first: JSONLezer?
    ) -> (datum: Day, inhoud: Inhoud)? {
        if let first { reader.add(first.fout(.afgekeurd("wie een feit intrekt, vult geen velden in."))) }
        guard let dag = Day(typed: datum) else {
            reader.add(JSONFout(datum.isEmpty ? .ontbreekt : .geenDatum, path: lezer.path + ".datum"))
            return nil
        }
        return first == nil ? (dag, Inhoud()) : nil
    }
}
