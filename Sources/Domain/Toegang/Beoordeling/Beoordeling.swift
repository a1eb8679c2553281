// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds what stands out in the lines of the journal, and how much. Pure: everything it needs is handed in (P9).
public enum Beoordeling {
    /// Lighter events are not shown.
    public static let drempel = 10

    /// The events from a day on, the worst first. Lines from before that day only say what somebody is used to.
    public static func voorvallen(
        _ feiten: [Kijkfeit],
        _ kennis: Beoordelingskennis,
        vanaf: Day = .distantPast
    ) -> [Voorval] {
        var found: [Voorval] = []
        let ordered = feiten.sorted { $0.tijd < $1.tijd }
        for (wie, own) in Dictionary(grouping: ordered, by: \.medewerker) {
            var werk = Medewerkersdagen(wie, kennis)
            for (dag, lines) in Self.days(own) { found += werk.voorvallen(dag, lines) }
        }
        return found.filter { $0.dag >= vanaf && $0.punten >= drempel }.sorted(by: Voorval.isErger)
    }

    private static func days(_ feiten: [Kijkfeit]) -> [(Day, [Kijkfeit])] {
        var found: [(Day, [Kijkfeit])] = []
        for feit in feiten {
            let dag = feit.tijd.dag
            if found.last?.0 != dag { found.append((dag, [])) }
            found[found.count - 1].1.append(feit)
        }
        return found
    }
}

/// The days of one employee, in order: what was seen before says what is new.
private struct Medewerkersdagen {
    private let wie: MedewerkerID
    private let kennis: Beoordelingskennis
    /// How many dossiers were looked at, by day.
    private var aantallen: [(dag: Day, aantal: Int)] = []
    private var wasEigen: Set<DossierID> = []
    /// On how many days a dossier was looked at with a reason.
    private var metReden: [DossierID: Int] = [:]

    init(_ wie: MedewerkerID, _ kennis: Beoordelingskennis) {
        self.wie = wie
        self.kennis = kennis
    }

    mutating func voorvallen(_ dag: Day, _ feiten: [Kijkfeit]) -> [Voorval] {
        var found: [Voorval] = []
        let whole = ofDay(dag, feiten)
        add(whole.kenmerken, whole.feiten, nil, dag, to: &found)
        for (dossier, own) in Dictionary(grouping: feiten.filter { $0.dossier != nil }, by: \.dossier) {
            guard let dossier else { continue }
            add(kenmerken(dossier, dag, own), own, dossier, dag, to: &found)
        }
        for feit in feiten where feit.isEigenWerk { if let dossier = feit.dossier { wasEigen.insert(dossier) } }
        return found
    }

    private func add(
        _ kenmerken: Set<Opvallendheid>,
        _ feiten: [Kijkfeit],
        _ dossier: DossierID?,
        _ dag: Day,
        to found: inout [Voorval]
    ) {
        guard !kenmerken.isEmpty, let first = feiten.first, let last = feiten.last else { return }
        found.append(
            Voorval(
                medewerker: wie,
                dossier: dossier,
                dag: dag,
                kenmerken: kenmerken,
                eerste: first.tijd,
                laatste: last.tijd,
                regels: feiten.count
            )
        )
    }

    private mutating func kenmerken(_ dossier: DossierID, _ dag: Day, _ feiten: [Kijkfeit]) -> Set<Opvallendheid> {
        var found: Set<Opvallendheid> = []
        let paar = Beoordelingskennis.Paar(wie, dossier)
        // What was refused for another cause than the relation touches nobody.
        guard feiten.contains(where: { $0.soort != .nietGevonden }) else { return [] }
        let isOwn = feiten.allSatisfy(\.isEigenWerk)
        if feiten.contains(where: { $0.soort == .nood }) { found.insert(.nood) }
        if kennis.adresgenoten.contains(paar) { found.insert(.zelfdeAdres) }
        if kennis.naamgenoten.contains(paar) { found.insert(isOwn ? .eigenNaam : .zelfdeNaam) }
        if !isOwn {
            if kennis.bekend.contains(dossier) {
                let isStandIn = feiten.allSatisfy { $0.isEigenWerk || $0.relatie == .vervanging }
                found.insert(isStandIn ? .bekendVervanging : .bekendPersoon)
            }
            if wasEigen.contains(dossier) { found.insert(.afgehaald) }
            if feiten.contains(where: { $0.soort == .nummer }) { found.insert(.nummer) }
            if feiten.contains(where: { $0.soort == .reden }) { found.insert(.reden) }
            let tries = feiten.filter { $0.soort == .redenGevraagd || $0.soort == .geweigerd }.count
            let isOpened = feiten.contains { $0.soort == .reden || $0.soort == .nood }
            if tries >= 3 { found.insert(.veelPogingen) } else if tries > 0, !isOpened { found.insert(.poging) }
            if feiten.contains(where: { $0.soort == .bekeken && $0.relatie == .reden }) {
                metReden[dossier, default: 0] += 1
                if metReden[dossier, default: 0] >= 3 { found.insert(.terugkerend) }
            }
        }
        switch moment(feiten, dag) {
        case .binnen: break
        case .buiten: if !isOwn { found.insert(.buitenWerktijd) }
        case .nacht: found.insert(isOwn ? .eigenNacht : .nacht)
        }
        return found
    }

    private func moment(_ feiten: [Kijkfeit], _ dag: Day) -> Werktijd.Moment {
        let moments = Set(feiten.map { kennis.werktijd.moment(dag: dag, minuut: $0.tijd.minuutVanDeDag) })
        return moments.contains(.nacht) ? .nacht : moments.contains(.buiten) ? .buiten : .binnen
    }

    /// What is about the day as a whole, with the lines it rests on.
    private mutating func ofDay(
        _ dag: Day,
        _ feiten: [Kijkfeit]
    ) -> (kenmerken: Set<Opvallendheid>, feiten: [Kijkfeit]) {
        var found: Set<Opvallendheid> = []
        var basis: [Kijkfeit] = []
        func mark(_ kenmerk: Opvallendheid, _ lines: [Kijkfeit]) {
            found.insert(kenmerk)
            basis += lines
        }
        let blikken = feiten.filter { $0.soort == .bekeken && $0.dossier != nil }
        let aantal = Set(blikken.map(\.dossier)).count
        let earlier = aantallen.filter { $0.dag >= dag.adding(days: -Volumesein.dagen) }.map(\.aantal)
        if Volumesein.isUurpiek(blikken) { mark(.uurpiek, blikken) }
        if Volumesein.isDagpiek(aantal, eerder: earlier) { mark(.dagpiek, blikken) }
        if aantal > 0 { aantallen.append((dag, aantal)) }
        let files = feiten.filter { $0.soort == .uitgevoerd }
        if !files.isEmpty {
            mark(files.contains { $0.aantal > Volumesein.uitvoer } ? .groteUitvoer : .uitvoer, files)
            if moment(files, dag) != .binnen { found.insert(.buitenWerktijd) }
        }
        let searches = feiten.filter { $0.soort == .gezocht }
        if searches.count >= 25, aantal * 5 < searches.count { mark(.zoekenZonderOpenen, searches) }
        let missing = feiten.filter { $0.soort == .nietGevonden }
        if missing.count >= 5 { mark(.gokken, missing) }
        let numbers = feiten.filter { $0.soort == .nummer }
        if Set(numbers.map(\.dossier)).count >= 15 { mark(.veelNummers, numbers) }
        let reasons = feiten.filter { $0.soort == .reden }
        if Set(reasons.map(\.dossier)).count >= 6 { mark(.veelRedenen, reasons) }
        return (found, basis.sorted { $0.tijd < $1.tijd })
    }
}
