// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Actions
internal import DatabaseDrivers
package import Domain
internal import Logging
internal import Secrets
internal import Storage
internal import Synchronization

/// A desk with real databases in a temporary folder, a clock that the test sets, and identifiers that count up.
package final class Proef: Sendable {
    package let desk: Desk
    package static let weert = GemeenteCode("GM0988")
    package static let rosa = Medewerker(id: MedewerkerID(hoog: 1, laag: 1), naam: "Rosa van Dael", rol: .regisseur)
    package static let bram = Medewerker(id: MedewerkerID(hoog: 1, laag: 2), naam: "Bram Hendrikx", rol: .regisseur)
    package static let tom = Medewerker(id: MedewerkerID(hoog: 1, laag: 3), naam: "Tom Peeters", rol: .teamleider)
    package static let bea = Medewerker(id: MedewerkerID(hoog: 1, laag: 4), naam: "Bea Smeets", rol: .beheerder)

    package init(_ dag: String = "2022-10-04") throws {
        let start = Tijdstip(dag: Day(iso: dag) ?? .distantPast, minuut: 540)
        let clock = Klokje(start)
        let platform = Haperend(try Proefdatabase.fresh())
        try PlatformSchema.prepare(platform, at: start.milliseconden)
        let gemeenten = Haperende()
        let kast = Gemeentekast { code in
            let database = Haperend(try Proefdatabase.fresh())
            gemeenten.add(database, code)
            try GemeenteSchema.prepare(database, at: start.milliseconden)
            return database
        }
        guard let zegel = Zegel(key: Array(repeating: 7, count: 32)) else { throw Leesfout.onbekendeWaarde("zegel") }
        let teller = Teller()
        desk = Desk(
            platform: platform,
            gemeenten: kast,
            codec: try Proefsleutel.kluis(),
            zegel: zegel,
            kluis: Wachtwoordkluis(kosten: Scryptkosten(log2N: 4, r: 1, p: 1)),
            nu: { clock.now },
            willekeur: { teller.next() },
            logger: Logger(label: "test")
        )
        self.clock = clock
        self.platform = platform
        self.gemeenten = gemeenten
    }

    /// The database of the platform, to let it fail.
    package let platform: Haperend
    private let gemeenten: Haperende

    /// The database of Weert, to let it fail.
    package func weert() throws -> Haperend {
        guard let code = Proef.weert, let database = gemeenten.find(code) else { throw Nee.nietGevonden }
        return database
    }

    private let clock: Klokje

    /// Sets the day and time of the desk.
    package func zet(_ dag: String, minuut: Int = 540) {
        clock.set(Tijdstip(dag: Day(iso: dag) ?? .distantPast, minuut: minuut))
    }

    package func inzage(_ wie: Medewerker = Proef.rosa, gemeente: String = "GM0988") throws -> Inzage {
        guard let code = GemeenteCode(gemeente) else { throw Leesfout.onbekendeWaarde("gemeente") }
        return Inzage(medewerker: wie, gemeente: code, doel: .begeleiding)
    }

    /// Opens a dossier for a person with these first feiten.
    @discardableResult
    package func dossier(
        _ voornamen: String = "Selam",
        _ achternaam: String = "Tesfay",
        geboren: String = "1988-02-03",
        extra: [String: String] = [:],
        _ feiten: [OpenDossier.Deel] = [],
        van wie: Medewerker = Proef.rosa
    ) async throws -> DossierID {
        let personalia = ["voornamen": voornamen, "achternaam": achternaam, "geboortedatum": geboren]
            .merging(extra) { _, new in new }
        let uitkomst = try await OpenDossier.run(
            OpenDossier.Invoer(personalia: personalia, feiten: feiten, regisseur: wie, ondanksDubbel: true),
            desk: desk,
            inzage: try inzage(wie.rol == .regisseur ? wie : Proef.rosa),
            ids: { [desk] in desk.nieuwFeit() },
            id: desk.nieuwKenmerk()
        )
        guard case .geopend(let id) = uitkomst else { throw Nee.nietGevonden }
        return id
    }

    @discardableResult
    package func leg(
        _ soort: Feitsoort,
        _ datum: String,
        _ velden: [String: String] = [:],
        in dossier: DossierID,
        versie: Int? = nil,
        sleutel: String? = nil,
        als wie: Medewerker = Proef.rosa
    ) async throws -> RecordFeit.Uitkomst {
        try await RecordFeit.run(
            RecordFeit.Invoer(
                dossier: dossier,
                soort: soort,
                datum: datum,
                velden: velden,
                versie: versie,
                herhaalsleutel: sleutel
            ),
            desk: desk,
            inzage: try inzage(wie),
            id: desk.nieuwFeit()
        )
    }

    /// Gives these people an account in Weert.
    package func accounts(_ people: [Medewerker]) async throws {
        try await desk.platform.write { connection in
            try GemeenteStore(connection).addMissing()
            for who in people {
                try AccountStore(connection).add(
                    Account(
                        id: who.id.description,
                        gemeente: "GM0988",
                        gebruikersnaam: "u\(who.id)",
                        naam: who.naam,
                        rol: who.rol.rawValue,
                        aangemaakt: 0,
                        aangemaaktDoor: "proef"
                    ),
                    wachtwoord: "x"
                )
            }
        }
    }

    /// Opens a dossier of a colleague to somebody, with a reason.
    package func geefReden(_ wie: Medewerker, _ dossier: DossierID) async throws {
        let invoer = GiveReason.Invoer(dossier: dossier, reden: "OVERLEG", toelichting: "overleg over dit dossier")
        try await GiveReason.run(invoer, desk: desk, inzage: try inzage(wie))
    }

    package func toon(_ id: DossierID, bekend: String? = nil) async throws -> Dossierblik {
        try await ShowDossier.run(
            id,
            peildatum: desk.vandaag,
            bekendOp: bekend.flatMap { Day(iso: $0) },
            desk: desk,
            inzage: try inzage()
        )
    }

    package func vandaag(
        _ keuze: Werklijstkeuze = Werklijstkeuze(),
        als wie: Medewerker = Proef.rosa
    ) async throws -> Vandaag {
        try await ShowVandaag.run(keuze, peildatum: desk.vandaag, desk: desk, inzage: try inzage(wie))
    }
}

/// A clock that a test sets.
private final class Klokje: Sendable {
    private let moment: Mutex<Tijdstip>

    init(_ start: Tijdstip) {
        moment = Mutex(start)
    }

    var now: Tijdstip { moment.withLock { $0 } }

    func set(_ next: Tijdstip) { moment.withLock { $0 = next } }
}

/// The databases that were opened.
private final class Haperende: Sendable {
    private let known = Mutex<[GemeenteCode: Haperend]>([:])

    func add(_ database: Haperend, _ code: GemeenteCode) { known.withLock { $0[code] = database } }
    func find(_ code: GemeenteCode) -> Haperend? { known.withLock { $0[code] } }
}

/// Numbers that count up, in place of dice.
private final class Teller: Sendable {
    private let value = Mutex<UInt64>(1)

    func next() -> UInt64 {
        value.withLock { value in
            value += 1
            return value &* 0x9E37_79B9_7F4A_7C15
        }
    }
}

/// What kind of no an act gave.
package func nee(_ body: () async throws -> Void) async -> Nee? {
    do {
        try await body()
        return nil
    } catch {
        return error as? Nee
    }
}
