// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A dated fact in a dossier. Never overwritten: a later feit that names it corrects or withdraws it.
public struct Feit: Hashable, Sendable, Identifiable {
    public let soort: Feitsoort
    /// The day on which it is true (dagtekening, day of the talk, day of registration, …).
    public let datum: Day
    private let rest: Rest

    public var id: FeitID { rest.id }
    public var inhoud: Inhoud { rest.inhoud }
    /// When it was written down.
    public var vastgelegd: Tijdstip { rest.vastgelegd }
    /// Who wrote it down, as shown on the timeline.
    public var door: Auteur { rest.door }
    public var bron: Bron { rest.bron }
    public var werking: Werking { rest.werking }
    /// Why it corrects or withdraws; nil for a new feit.
    public var reden: String? { rest.reden }

    public init(
        id: FeitID,
        soort: Feitsoort,
        datum: Day,
        inhoud: Inhoud,
        vastgelegd: Tijdstip,
        door: Auteur,
        bron: Bron = .medewerker,
        werking: Werking = .nieuw,
        reden: String? = nil
    ) {
        self.soort = soort
        self.datum = datum
        rest = Rest(
            id: id,
            inhoud: inhoud,
            vastgelegd: vastgelegd,
            door: door,
            bron: bron,
            werking: werking,
            reden: reden
        )
    }

    /// The same feit with other content; for who sees only a part of it.
    func met(_ inhoud: Inhoud) -> Feit {
        Feit(
            id: id,
            soort: soort,
            datum: datum,
            inhoud: inhoud,
            vastgelegd: vastgelegd,
            door: door,
            bron: bron,
            werking: werking,
            reden: reden
        )
    }

    /// What is seldom asked, shared by all copies: the clocks walk past every feit dozens of times.
    private final class Rest: Sendable {
        let id: FeitID
        let inhoud: Inhoud
        let vastgelegd: Tijdstip
        let door: Auteur
        let bron: Bron
        let werking: Werking
        let reden: String?

        init(
            id: FeitID,
            inhoud: Inhoud,
            vastgelegd: Tijdstip,
            door: Auteur,
            bron: Bron,
            werking: Werking,
            reden: String?
        ) {
            self.id = id
            self.inhoud = inhoud
            self.vastgelegd = vastgelegd
            self.door = door
            self.bron = bron
            self.werking = werking
            self.reden = reden
        }
    }

    public static func == (left: Feit, right: Feit) -> Bool {
        left.rest === right.rest
            || left.id == right.id && left.soort == right.soort && left.datum == right.datum
                && left.inhoud == right.inhoud && left.vastgelegd == right.vastgelegd && left.door == right.door
                && left.bron == right.bron && left.werking == right.werking && left.reden == right.reden
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }

    /// What a feit does to an earlier one.
    public enum Werking: Hashable, Sendable {
        case nieuw
        /// Takes the place of the named feit.
        case verbetert(FeitID)
        /// The named feit no longer counts.
        case trektIn(FeitID)

        /// The feit that is corrected or withdrawn.
        public var betreft: FeitID? {
            switch self {
            case .nieuw: nil
            case .verbetert(let id), .trektIn(let id): id
            }
        }
    }

    /// Who wrote something down: the account, and the name as it was then.
    public struct Auteur: Hashable, Sendable {
        /// nil when no account wrote it (an import, a message of DUO).
        public let id: MedewerkerID?
        public let naam: String

        public init(id: MedewerkerID?, naam: String) {
            self.id = id
            self.naam = naam
        }
    }

    /// The value of a field, in its own type; nil when it was left empty.
    public subscript<Type: Veldtype>(_ veld: Veld<Type>) -> Type? { inhoud[veld] }
}

/// Where a feit came from.
public enum Bron: String, Codelijst {
    case medewerker = "MEDEWERKER"
    case duo = "DUO"
    case coa = "COA"
    case brp = "BRP"
    case partner = "PARTNER"
    case inlezen = "INLEZEN"
    case overdracht = "OVERDRACHT"

    public var naam: String {
        switch self {
        case .medewerker: "medewerker"
        case .duo: "bericht van DUO"
        case .coa: "bericht van het COA"
        case .brp: "bericht uit de BRP"
        case .partner: "partner"
        case .inlezen: "ingelezen bestand"
        case .overdracht: "overdracht van een andere gemeente"
        }
    }
}
