// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// *Te beoordelen*: what stood out, the worst first, and what was found of it before.
package struct Beoordelingslijst: Sendable {
    package struct Regel: Sendable {
        package let voorval: Voorval
        package let naam: String
        /// What the employee said of it: reasons and words at the emergency door, in order.
        package let redenen: [String]
        /// Found earlier of the same event, before something came with it.
        package let eerder: Gevonden?
        /// Whether it is about who looks: then somebody else judges.
        package let isEigen: Bool
    }

    package struct Gevonden: Sendable {
        package let naam: String
        package let dossier: DossierID?
        package let dag: Day
        package let kenmerken: [Opvallendheid]
        package let oordeel: Oordeel
        package let toelichting: String
        package let door: String
        package let tijd: Tijdstip
    }

    /// Emergency doors that nobody judged in front, then the worst.
    package let open: [Regel]
    /// How many more there are than are shown.
    package let meer: Int
    package let beoordeeld: [Gevonden]
    package let werktijd: Werktijd
}

/// The worklist of who watches over looks (P9). Names and addresses are compared here and stay here.
package enum ShowBeoordelen {
    static let dagen = 30
    static let hoogstens = 100

    package static func run(desk: Desk, inzage: Inzage) async throws -> Beoordelingslijst {
        let inzage = try desk.check(.inzageBeoordelen, inzage)
        let nu = desk.nu()
        let database = try desk.database(inzage)
        let codec = try await desk.toezicht(inzage)
        let namen = try await desk.medewerkers(inzage.gemeente)
        try await database.note { connection in
            try JournaalStore(connection).append(.inzageBeoordelen, inzage: inzage, op: nu)
        }
        return try await database.read { connection in
            let verzameld = try Beoordelingsfeiten(connection, codec, namen, op: nu)
            let found = verzameld.voorvallen()
            let store = BeoordelingStore(connection, codec: codec.verzegeling)
            let rows = try store.recent(since: verzameld.vanaf, limit: 5_000)
            let judged = Dictionary(grouping: rows, by: Voorvalsleutel.init).compactMapValues(\.first)
            var open = found.filter { (judged[Voorvalsleutel($0)]?.tot ?? .oudst) < $0.laatste }
            let fronts = open.filter(\.isNood)
            open = fronts + open.filter { !$0.isNood }
            let redenen = try verzameld.redenen(van: Array(open.prefix(Self.hoogstens)))
            return Beoordelingslijst(
                open: open.prefix(Self.hoogstens).map { voorval in
                    Beoordelingslijst.Regel(
                        voorval: voorval,
                        naam: verzameld.naam(voorval.medewerker),
                        redenen: redenen[Voorvalsleutel(voorval)] ?? [],
                        eerder: judged[Voorvalsleutel(voorval)].map(Beoordelingslijst.Gevonden.init),
                        isEigen: voorval.medewerker == inzage.medewerker.id
                    )
                },
                meer: max(0, open.count - Self.hoogstens),
                beoordeeld: try store.recent(since: .oudst, limit: Self.hoogstens).map(Beoordelingslijst.Gevonden.init),
                werktijd: verzameld.werktijd
            )
        }
    }
}

/// How many emergency doors wait for a judgement: stands with the room in the navigation.
package enum CountBeoordelen {
    package static func run(desk: Desk, inzage: Inzage) async throws -> Int {
        let inzage = try desk.check(.inzageBeoordelen, inzage)
        let codec = try await desk.toezicht(inzage)
        return try await desk.database(inzage).read { connection in
            let open = try BeoordelingStore(connection, codec: codec.verzegeling).openNood()
            return Set(open.map { Voorvalsleutel($0.medewerker, $0.dossier, $0.tijd.dag) }).count
        }
    }
}

/// By which rows and events belong together.
struct Voorvalsleutel: Hashable, Sendable {
    let medewerker: MedewerkerID?
    let dossier: DossierID?
    let dag: Day

    init(_ medewerker: MedewerkerID?, _ dossier: DossierID?, _ dag: Day) {
        (self.medewerker, self.dossier, self.dag) = (medewerker, dossier, dag)
    }

    init(_ voorval: Voorval) { self.init(voorval.medewerker, voorval.dossier, voorval.dag) }

    init(_ rij: BeoordelingStore.Rij) { self.init(rij.wie.id, rij.dossier, rij.dag) }
}

/// With which eyes looks are watched over.
struct Toezichtzicht: Sendable {
    let verzegeling: Verzegeling
    let gezichtsveld: Gezichtsveld
}

extension Desk {
    // Who watches over all looks sees all of them; who leads the team sees what exists for who leads the team.
    func toezicht(_ inzage: Inzage) async throws -> Toezichtzicht {
        let veld = inzage.medewerker.rol == .auditor ? Gezichtsveld.alles : try await gezichtsveld(inzage)
        return Toezichtzicht(
            verzegeling: Verzegeling(codec, gemeente: inzage.gemeente, gezichtsveld: veld),
            gezichtsveld: veld
        )
    }
}

extension Beoordelingslijst.Gevonden {
    init(_ rij: BeoordelingStore.Rij) {
        (naam, dossier, dag, kenmerken) = (rij.wie.naam, rij.dossier, rij.dag, rij.kenmerken)
        (oordeel, toelichting, door, tijd) = (rij.oordeel, rij.toelichting, rij.door.naam, rij.tijd)
    }
}

extension Tijdstip {
    static let oudst = Tijdstip(milliseconden: .min)
}
