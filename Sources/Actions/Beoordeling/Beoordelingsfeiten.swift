// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Gathers, within one transaction, what the scoring needs.
struct Beoordelingsfeiten {
    let werktijd: Werktijd
    /// From when events are shown.
    let vanaf: Tijdstip
    private let feiten: [Kijkfeit]
    private let namen: [MedewerkerID: String]
    private let kennis: Beoordelingskennis
    private let connection: any SQLConnection
    private let codec: Toezichtzicht

    /// Of all employees, or of one.
    init(
        _ connection: any SQLConnection,
        _ codec: Toezichtzicht,
        _ medewerkers: [Medewerker],
        van alleen: MedewerkerID? = nil,
        op nu: Tijdstip
    ) throws {
        self.connection = connection
        self.codec = codec
        let verzegeling = codec.verzegeling
        let instellingen = try InstellingStore(connection).values()
        werktijd = Werktijd(instellingen)
        // An emergency door stays until it is judged, however long that takes.
        let nood = try BeoordelingStore(connection, codec: verzegeling).openNood().first?.tijd
        let begin = Tijdstip(dag: nu.dag.adding(days: -ShowBeoordelen.dagen))
        vanaf = min(begin, nood.map { Tijdstip(dag: $0.dag) } ?? begin)
        // So many days more, to know what somebody is used to.
        let (feiten, found) = try JournaalStore(connection, gezichtsveld: codec.gezichtsveld).kijkfeiten(
            vanaf: Tijdstip(dag: vanaf.dag.adding(days: -Volumesein.dagen)),
            medewerker: alleen,
            afgeschermd: try AfschermingStore(connection, codec: verzegeling).all()
        )
        self.feiten = feiten
        namen = found.merging(medewerkers.map { ($0.id, $0.naam) }) { _, known in known }
        var kennis = Beoordelingskennis()
        kennis.werktijd = werktijd
        let bekend = BekendStore(connection, codec: verzegeling)
        kennis.bekend = Set(try bekend.all().map(\.dossier))
        let verwanten = try Self.verwanten(feiten, namen, try bekend.thuis(), connection, verzegeling)
        (kennis.naamgenoten, kennis.adresgenoten) = (verwanten.naam, verwanten.adres)
        self.kennis = kennis
    }

    func voorvallen() -> [Voorval] { Beoordeling.voorvallen(feiten, kennis, vanaf: vanaf.dag) }

    func naam(_ wie: MedewerkerID) -> String { namen[wie] ?? "" }

    /// What people said themselves of these events.
    func redenen(van voorvallen: [Voorval]) throws -> [Voorvalsleutel: [String]] {
        let asked = Set(voorvallen.map(Voorvalsleutel.init))
        var found: [Voorvalsleutel: [String]] = [:]
        let store = ToelatingStore(connection, codec: codec.verzegeling)
        for rij in try store.recent([.reden, .nood], since: vanaf, limit: 20_000).reversed() {
            let key = Voorvalsleutel(rij.wie.id, rij.toelating.dossier, rij.toelating.vanaf.dag)
            guard asked.contains(key) else { continue }
            let words = [rij.code?.naam, rij.reden].compactMap(\.self).joined(separator: ": ")
            found[key, default: []].append(words)
        }
        return found
    }

    private typealias Paar = Beoordelingskennis.Paar

    private static func verwanten(
        _ feiten: [Kijkfeit],
        _ namen: [MedewerkerID: String],
        _ thuis: [MedewerkerID: Set<String>],
        _ connection: any SQLConnection,
        _ codec: Verzegeling
    ) throws -> (naam: Set<Paar>, adres: Set<Paar>) {
        let pairs = Set(feiten.compactMap { feit in feit.dossier.map { Paar(feit.medewerker, $0) } })
        let surnames = namen.mapValues { Verwantschap.achternamen(volledig: $0) }
        var (naam, adres): (Set<Paar>, Set<Paar>) = ([], [])
        let standen = StandStore(connection, codec: codec)
        let dossiers = DossierStore(connection, codec: codec)
        for (dossier, here) in Dictionary(grouping: pairs, by: \.dossier) {
            guard let line = try standen.line(of: dossier) else { continue }
            let surname = Verwantschap.achternamen(line.achternaam)
            naam.formUnion(here.filter { !(surnames[$0.medewerker] ?? []).isDisjoint(with: surname) })
            // Addresses stand among the feiten; they are only opened where an address of who looked is known.
            let known = here.filter { thuis[$0.medewerker] != nil }
            guard !known.isEmpty, let personalia = try dossiers.find(dossier)?.beeld.laatste(Personalia.self) else {
                continue
            }
            let keys = Verwantschap.adressleutels(
                postcode: personalia[Personalia.postcode] ?? "",
                adres: personalia[Personalia.adres] ?? ""
            )
            adres.formUnion(known.filter { !(thuis[$0.medewerker] ?? []).isDisjoint(with: keys) })
        }
        return (naam, adres)
    }
}

extension Werktijd {
    static let sleutels = (van: "werktijd_van", tot: "werktijd_tot")

    /// As the gemeente agreed it.
    init(_ instellingen: [String: String]) {
        let usual = Werktijd()
        self.init(
            van: instellingen[Self.sleutels.van].flatMap { Int($0) } ?? usual.van,
            tot: instellingen[Self.sleutels.tot].flatMap { Int($0) } ?? usual.tot
        )
    }
}
