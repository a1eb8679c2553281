// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// A dossier while rows of a file are laid beside it: what is there, what came new, and how the law sees both together.
struct Inleesdossier {
    /// What became of a row.
    enum Gevolg {
        case nieuw
        case gewijzigd
        case overgeslagen
        case geweigerd(Weigering)
    }

    let dossier: Dossier
    private(set) var beeld: Beeld
    private(set) var nieuw: [Feit] = []
    /// What was there before this file, each for one row that says the same.
    private var eerder: [Feit]

    /// `eigen` are feiten that this same import wrote before.
    init(_ dossier: Dossier, eigen: Set<FeitID> = []) {
        self.dossier = dossier
        beeld = dossier.beeld
        let replaced = beeld.vervangen
        // What an undone import wrote does not stand in the way of reading the file again.
        eerder = dossier.feiten.filter { feit in
            if case .trektIn = feit.werking { return false }
            return replaced[feit.id]?.reden != UndoImport.reden && !eigen.contains(feit.id)
        }
    }

    /// Adds a feit as it stands, when the law allows it.
    mutating func add(_ feit: Feit) -> Weigering? {
        if let weigering = Feittoets.weigering(feit.alsIngelezen, in: beeld) { return weigering }
        beeld = beeld.adding(feit)
        nieuw.append(feit)
        return nil
    }

    /// Lays a row beside the dossier: known already, a better version of what stands on that day, or new.
    mutating func place(
        _ soort: Feitsoort,
        _ datum: Day,
        _ inhoud: Inhoud,
        make: (Inhoud, Feit.Werking) -> Feit
    ) -> Gevolg {
        if soort.eenPerDag, let old = beeld.geldend.last(where: { $0.soort == soort && $0.datum == datum }) {
            let merged = old.inhoud.overlaid(with: inhoud)
            guard merged != old.inhoud else { return .overgeslagen }
            if isKnown(soort, datum, inhoud) { return .overgeslagen }
            return add(make(merged, .verbetert(old.id))).map(Gevolg.geweigerd) ?? .gewijzigd
        }
        if isKnown(soort, datum, inhoud) { return .overgeslagen }
        return add(make(inhoud, .nieuw)).map(Gevolg.geweigerd) ?? .nieuw
    }

    /// Whether the dossier said this before the file came; each feit answers for one row.
    private mutating func isKnown(_ soort: Feitsoort, _ datum: Day, _ inhoud: Inhoud) -> Bool {
        let place = eerder.firstIndex { $0.soort == soort && $0.datum == datum && $0.inhoud == inhoud }
        guard let place else { return false }
        eerder.remove(at: place)
        return true
    }
}

extension Feit {
    /// The feit as the law must judge it on its way in: the steps of our own process are for who types it here.
    var alsIngelezen: Feit {
        guard bron == .medewerker else { return self }
        return Feit(
            id: id,
            soort: soort,
            datum: datum,
            inhoud: inhoud,
            vastgelegd: vastgelegd,
            door: door,
            bron: .inlezen,
            werking: werking,
            reden: reden
        )
    }
}

extension Feitsoort {
    /// Whether two on one day cannot both be true: a second one is a better version of the first.
    var eenPerDag: Bool {
        beschrijving.geldtTotVolgende || [.koppeling, .kennisgeving, .vestiging, .plicht].contains(self)
    }
}

extension Beeld {
    /// Whether the last file that said something of this kind said the same: what people changed since then stays.
    func isAlIngelezen(_ soort: Feitsoort, _ inhoud: Inhoud) -> Bool {
        let last = alle.last { feit in
            if case .trektIn = feit.werking { return false }
            return feit.soort == soort && feit.bron == .inlezen && feit.reden != UndoImport.reden
                && vervangen[feit.id]?.reden != UndoImport.reden
        }
        return last.map { $0.inhoud.overlaid(with: inhoud) == $0.inhoud } ?? false
    }
}

extension Inhoud {
    /// This content with the filled fields of `other` over it; an empty field takes nothing away.
    func overlaid(with other: Inhoud) -> Inhoud {
        var copy = self
        for entry in other.waarden { copy.set(entry.sleutel, entry.waarde) }
        return copy
    }
}
