// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A feit as the person to whom it belongs may see it.
public struct Inzagefeit: Sendable {
    public let id: FeitID
    public let soort: Feitsoort
    public let datum: Day
    public let velden: [Veldwaarde]
    public let vastgelegd: Tijdstip
    public let door: String
    public let bron: Bron
    public let stand: Stand
    /// The feit that this one corrects, and why.
    public let verbetert: FeitID?
    public let reden: String?

    /// Whether it still counts.
    public enum Stand: Hashable, Sendable {
        case geldt
        case verbeterd(op: Tijdstip)
        case ingetrokken(op: Tijdstip, reden: String)

        public var woorden: String {
            switch self {
            case .geldt: "geldt"
            case .verbeterd(let op): "later verbeterd, op \(op.dag.words)"
            case .ingetrokken(let op, let reden): "ingetrokken op \(op.dag.words): \(reden)"
            }
        }
    }

    /// A field; without a value it is of somebody else and was left out.
    public struct Veldwaarde: Hashable, Sendable {
        public let sleutel: String
        public let label: String
        public let woorden: String?
    }

    init(_ feit: Feit, in beeld: Beeld, lakker: Lakker, namen: Medewerkersnamen) {
        id = feit.id
        soort = feit.soort
        datum = feit.datum
        vastgelegd = feit.vastgelegd
        door = namen.wie(feit.door.id, feit.door.naam)
        bron = feit.bron
        velden = feit.soort.beschrijving.velden.compactMap { veld in
            feit.inhoud[veld.sleutel].map {
                Veldwaarde(
                    sleutel: veld.sleutel,
                    label: veld.label,
                    woorden: veld.voorDePersoon($0, in: beeld, lakker: lakker, isMedewerkerZichtbaar: namen.isZichtbaar)
                )
            }
        }
        switch beeld.vervangen[feit.id] {
        case nil: stand = .geldt
        case let later?:
            if case .trektIn = later.werking {
                stand = .ingetrokken(op: later.vastgelegd, reden: lakker.lak(later.reden ?? ""))
            } else {
                stand = .verbeterd(op: later.vastgelegd)
            }
        }
        if case .verbetert(let old) = feit.werking { verbetert = old } else { verbetert = nil }
        reden = feit.reden.map(lakker.lak)
    }
}

/// A term as the person to whom it belongs may see it.
public struct Inzageklok: Sendable {
    public let naam: String
    public let vanaf: Day
    public let uiterlijk: Day?
    public let wachtOp: String?
    public let toelichting: String?

    init(_ klok: Klok, lakker: Lakker) {
        naam = klok.soort.naam
        vanaf = klok.vanaf
        uiterlijk = klok.uiterlijk
        wachtOp = klok.wachtOp
        toelichting = klok.toelichting.map(lakker.lak)
    }
}

/// Somebody who looked at the data or took them out.
public struct Kijker: Hashable, Sendable {
    public let tijd: Tijdstip
    public let wie: String
    public let handeling: String
    public let doel: String
    public let deur: String
    public let uitkomst: String

    public init(_ regel: Journaalregel, namen: Medewerkersnamen) {
        tijd = regel.tijd
        wie = namen.wie(regel.medewerker, regel.naam)
        handeling = Handeling(rawValue: regel.handeling)?.naam ?? regel.handeling
        doel = regel.doel?.naam ?? "niet vastgelegd"
        deur = regel.herkomst.kanaal.naam
        uitkomst = regel.uitkomst?.naam ?? "onbekend"
    }
}

extension Veldbeschrijving {
    /// The value in full, a BSN too; nil when it is of somebody else.
    func voorDePersoon(_ waarde: Waarde, in beeld: Beeld, lakker: Lakker, isMedewerkerZichtbaar: Bool) -> String? {
        switch wiens {
        case .derde: return nil
        case .medewerker where !isMedewerkerZichtbaar: return nil
        case .persoon, .organisatie, .medewerker: break
        }
        switch (vorm, waarde) {
        case (.bsn, .tekst(let cijfers)), (.vnummer, .tekst(let cijfers)): return cijfers
        case (.kenmerk, .tekst(let text)):
            guard let feit = FeitID(text).flatMap({ beeld.feit($0) }) else { return text }
            return "\(feit.soort.beschrijving.naam) van \(feit.datum.words)"
        case (.regel, .tekst(let text)), (.tekst, .tekst(let text)): return lakker.lak(text)
        default: return woorden(waarde)
        }
    }
}

/// A restriction of the processing as the person to whom it belongs may see it.
public struct Inzagebeperking: Sendable {
    public let grond: String
    public let reden: String
    public let sinds: Tijdstip
    public let door: String
    public let opgeheven: Opgeheven?

    public struct Opgeheven: Sendable {
        public let tijd: Tijdstip
        public let door: String
        public let reden: String
    }

    init(_ beperking: Beperking, lakker: Lakker, namen: Medewerkersnamen) {
        grond = beperking.grond.naam
        reden = lakker.lak(beperking.reden)
        sinds = beperking.sinds
        door = namen.wie(beperking.door.id, beperking.door.naam)
        opgeheven = beperking.opheffing.map {
            Opgeheven(tijd: $0.tijd, door: namen.wie($0.door.id, $0.door.naam), reden: lakker.lak($0.reden))
        }
    }
}
