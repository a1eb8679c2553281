// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Exchange
internal import Storage

extension Inleeswerk {
    /// Writes a document, which begins on line `regel`: a dossier with its feiten, as they were recorded.
    mutating func write(_ bestand: Dossierbestand, regel: Int) throws {
        let beeld = Beeld(bestand.feiten)
        let person = Persoonssleutels(beeld)
        var wie = Persoonsverwijzing(dossier: bestand.dossier)
        if bestand.dossier == nil { wie = Persoonsverwijzing(bsn: person.bsn.first, vnummer: person.vnummer.first) }
        let dossier: Dossier?
        switch try find(wie) {
        case .tegenstrijdig(let zin): return rapport.add(Importfout(regel: regel, zin))
        case .bekend(let id): dossier = try store.find(id)
        case .onbekend: dossier = nil
        }
        guard !bestand.feiten.isEmpty else {
            return rapport.add(Importfout(regel: regel, plaats: "feiten", "dit dossier heeft geen feiten."))
        }
        let id = dossier?.id ?? bestand.dossier ?? .afgeleid(bestand.handtekening)
        if dossier == nil, let there = try store.find(id) {
            return try write(bestand, regel, to: there, isNieuw: false)
        }
        try write(bestand, regel, to: dossier ?? Dossier(id: id, versie: 0, feiten: []), isNieuw: dossier == nil)
    }

    private mutating func write(_ bestand: Dossierbestand, _ regel: Int, to dossier: Dossier, isNieuw: Bool) throws {
        var work = Inleesdossier(dossier)
        let before = rapport.aantalFouten
        for (position, feit) in bestand.feiten(in: dossier.id).enumerated() {
            let plaats = "feiten[\(position)]"
            if let there = work.beeld.feit(feit.id) {
                if !there.isSame(feit) { rapport.add(Importfout(regel: regel, plaats: plaats, Self.anders)) }
            } else if let other = try store.dossier(of: feit.id), other != dossier.id {
                rapport.add(Importfout(regel: regel, plaats: plaats, Self.elders))
            } else if let weigering = work.add(feit) {
                rapport.add(Importfout(weigering, regel: regel, plaats: plaats))
            }
        }
        guard rapport.aantalFouten == before else { return }
        if isNieuw {
            rapport.add(try dubbelen.find(work.beeld), regel: regel)
            rapport.nieuw += 1
        } else if work.nieuw.isEmpty {
            rapport.overgeslagen += 1
        } else {
            rapport.gewijzigd += 1
        }
        guard isNieuw || !work.nieuw.isEmpty else { return }
        try write(work.nieuw, to: dossier, work.beeld, isNieuw: isNieuw)
    }

    private static let anders =
        "een feit met dit kenmerk staat al in het dossier, met een andere inhoud. Stuur een nieuw feit dat het oude "
        + "verbetert."
    private static let elders = "dit kenmerk is van een feit in een ander dossier. Elk feit heeft een eigen kenmerk."
}

extension Dossierbestand {
    /// What the document says, for an id that is the same when the same file comes again.
    fileprivate var handtekening: String {
        feiten.map { "\($0.soort.rawValue) \($0.datum.iso) \($0.inhoud.opslag)" }.joined(separator: "\u{1E}")
    }

    /// The feiten with ids of their own: those that had none get one from the dossier and what they say.
    fileprivate func feiten(in dossier: DossierID) -> [Feit] {
        guard !zonderID.isEmpty else { return feiten }
        var seen: [String: Int] = [:]
        return feiten.map { feit in
            guard zonderID.contains(feit.id) else { return feit }
            let text = "\(dossier) \(feit.soort.rawValue) \(feit.datum.iso) \(feit.inhoud.opslag)"
            seen[text, default: 0] += 1
            return Feit(
                id: .afgeleid("\(text) \(seen[text] ?? 0)"),
                soort: feit.soort,
                datum: feit.datum,
                inhoud: feit.inhoud,
                vastgelegd: feit.vastgelegd,
                door: feit.door,
                bron: feit.bron,
                werking: feit.werking,
                reden: feit.reden
            )
        }
    }
}

extension Inhoud {
    fileprivate var opslag: String {
        waarden.map { "\($0.sleutel)=\($0.waarde.opslag)" }.joined(separator: "\u{1F}")
    }
}

extension Feit {
    /// Whether it says the same, whoever recorded it and when.
    fileprivate func isSame(_ other: Feit) -> Bool {
        soort == other.soort && datum == other.datum && inhoud == other.inhoud && werking == other.werking
    }
}
