// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Exchange
internal import Storage

extension Inleeswerk {
    /// Writes a document, which begins on line `regel`: a dossier with its feiten, as they were recorded.
    mutating func write(_ bestand: Dossierbestand, regel: Int) throws {
        guard !bestand.feiten.isEmpty else {
            return rapport.add(Importfout(regel: regel, plaats: "feiten", "dit dossier heeft geen feiten."))
        }
        var wie = Persoonsverwijzing(dossier: bestand.dossier)
        if bestand.dossier == nil {
            let person = Persoonssleutels(Beeld(bestand.feiten))
            wie = Persoonsverwijzing(
                sleutel: bestand.handtekening,
                bsn: person.bsn.first,
                vnummer: person.vnummer.first
            )
        }
        switch try find(wie) {
        case .tegenstrijdig(let zin): rapport.add(Importfout(regel: regel, zin))
        case .bekend(let id):
            guard let dossier = try store.find(id) else { return }
            try write(bestand, regel, to: dossier, isNieuw: false)
        case .onbekend:
            if let id = bestand.dossier, try VernietigingStore(connection).isDestroyed(id) {
                return rapport.add(Importfout(regel: regel, plaats: "dossier", Self.vernietigd))
            }
            let own = kader.nieuw()
            let id = bestand.dossier ?? DossierID(hoog: own.hoog, laag: own.laag)
            try write(bestand, regel, to: Dossier(id: id, versie: 0, feiten: []), isNieuw: true)
            if let sleutel = wie.sleutel, try store.version(id) != nil {
                try sleutels.add([sleutel], soort: .extern, of: id)
            }
        }
    }

    private mutating func write(_ bestand: Dossierbestand, _ regel: Int, to dossier: Dossier, isNieuw: Bool) throws {
        var work = Inleesdossier(dossier)
        let before = rapport.aantalFouten
        let feiten = bestand.feiten(in: dossier.id)
        let elders = try store.elsewhere(feiten.map(\.id), than: dossier.id)
        for (position, feit) in feiten.enumerated() {
            let plaats = "feiten[\(position)]"
            if let there = work.beeld.feit(feit.id) {
                if !there.isSame(feit) { rapport.add(Importfout(regel: regel, plaats: plaats, Self.anders)) }
            } else if elders.contains(feit.id) {
                rapport.add(Importfout(regel: regel, plaats: plaats, Self.elders))
            } else if let weigering = work.add(feit) {
                rapport.add(Importfout(weigering, regel: regel, plaats: plaats))
            }
        }
        guard rapport.aantalFouten == before else { return }
        var person: Persoonssleutels?
        if isNieuw {
            let keys = Persoonssleutels(work.beeld)
            guard try isAlone(keys, regel: regel) else { return }
            person = keys
            rapport.nieuw += 1
        } else if work.nieuw.isEmpty {
            rapport.overgeslagen += 1
        } else {
            rapport.gewijzigd += 1
        }
        guard isNieuw || !work.nieuw.isEmpty else { return }
        try write(work.nieuw, to: dossier, work.beeld, person: person)
    }

    private static let anders =
        "een feit met dit kenmerk staat al in het dossier, met een andere inhoud. Stuur een nieuw feit dat het oude "
        + "verbetert."
    private static let vernietigd = "dit dossier is vernietigd en komt niet terug. Haal het uit het bestand."
    private static let elders = "dit kenmerk is van een feit in een ander dossier. Elk feit heeft een eigen kenmerk."
}

extension Dossierbestand {
    /// A key for a document without a dossier, the same when the same document comes again.
    fileprivate var handtekening: String {
        let text = feiten.map { "\($0.soort.rawValue) \($0.datum.iso) \($0.inhoud.opslag)" }.joined(separator: "\u{1E}")
        return SleutelStore.bestand + Kenmerk<Feit>.afgeleid(text).description
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
