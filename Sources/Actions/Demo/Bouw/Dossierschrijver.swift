// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Writes the feiten of one invented person, chapter by chapter.
struct Dossierschrijver {
    let id: DossierID
    let plek: Demoplek
    let regisseur: Medewerker
    let begin: Day
    var toeval: SplitMix64
    private var feiten: [Feit] = []
    private var vorige: (datum: Day, moment: Tijdstip)?

    /// `nummer`: the number of the person in this gemeente; name, numbers and ids follow from it.
    /// `begin`: the day on which the dossier was opened.
    init(_ plek: Demoplek, nummer: Int, begin: Day, regisseur: Medewerker) {
        self.plek = plek
        self.begin = begin
        self.regisseur = regisseur
        toeval = plek.toeval(nummer)
        // Ordered by time, as the identifiers of the program are: neighbours are written and read together.
        let milliseconds = UInt64(bitPattern: Tijdstip(dag: begin).milliseconden)
        id = DossierID(hoog: milliseconds << 16 | toeval.next() & 0xffff, laag: toeval.next())
        feiten.reserveCapacity(24)
    }

    /// Adds a feit. Without a moment it is recorded on the day itself, or now and then on the next working day.
    @discardableResult
    mutating func add(
        _ soort: Feitsoort,
        _ datum: Day,
        _ velden: [(String, Waarde)?] = [],
        door afzender: Afzender? = nil,
        om tijd: Tijdstip? = nil
    ) -> FeitID {
        let moment = tijd ?? gewoonMoment(datum)
        let door = afzender ?? .medewerker(regisseur)
        return append(soort, datum, Inhoud(velden.compactMap(\.self)), moment, door, .nieuw, nil)
    }

    /// Corrects a feit that was added before.
    mutating func verbeter(
        _ id: FeitID,
        _ velden: [(String, Waarde)?],
        datum: Day? = nil,
        reden: String,
        op dag: Day,
        door afzender: Afzender? = nil
    ) {
        guard let oud = feiten.first(where: { $0.id == id }) else { return }
        var inhoud = oud.inhoud
        for case let (sleutel, waarde)? in velden { inhoud.set(sleutel, waarde) }
        let moment = max(gewoonMoment(dag), oud.vastgelegd.plus(minuten: 5))
        let door = afzender ?? .medewerker(regisseur)
        append(oud.soort, datum ?? oud.datum, inhoud, moment, door, .verbetert(id), reden)
    }

    /// Withdraws a feit that was added before.
    mutating func trekIn(_ id: FeitID, reden: String, op dag: Day) {
        guard let oud = feiten.first(where: { $0.id == id }) else { return }
        let moment = max(gewoonMoment(dag), oud.vastgelegd.plus(minuten: 5))
        append(oud.soort, oud.datum, Inhoud(), moment, .medewerker(regisseur), .trektIn(id), reden)
    }

    /// The dossier as it was recorded until the demonstration began.
    func klaar() -> Demodossier {
        let nu = plek.nu
        let known = feiten.enumerated().filter { $0.element.vastgelegd <= nu }
            .sorted { ($0.element.vastgelegd, $0.offset) < ($1.element.vastgelegd, $1.offset) }.map(\.element)
        return Demodossier(id: id, aangemaakt: known.first?.vastgelegd ?? nu, feiten: known)
    }

    @discardableResult
    private mutating func append(
        _ soort: Feitsoort,
        _ datum: Day,
        _ inhoud: Inhoud,
        _ moment: Tijdstip,
        _ afzender: Afzender,
        _ werking: Feit.Werking,
        _ reden: String?
    ) -> FeitID {
        let feit = Feit(
            id: FeitID(hoog: id.hoog, laag: toeval.next()),
            soort: soort,
            datum: datum,
            inhoud: inhoud,
            vastgelegd: moment,
            door: afzender.auteur,
            bron: afzender.bron,
            werking: werking,
            reden: reden
        )
        feiten.append(feit)
        vorige = (datum, moment)
        return feit.id
    }

    private mutating func gewoonMoment(_ datum: Day) -> Tijdstip {
        var dag = max(datum, begin).werkdag
        if toeval.kans(25) { dag = dag.later(1).werkdag }
        let moment = Tijdstip(dag: dag, minuut: toeval.getal(8 * 60 + 40...16 * 60 + 40))
        guard let vorige, vorige.datum <= datum, vorige.moment >= moment else { return moment }
        return vorige.moment.plus(minuten: 1)
    }
}

extension Tijdstip {
    func plus(minuten: Int) -> Tijdstip { Tijdstip(milliseconden: milliseconden + Int64(minuten) * 60_000) }
}
