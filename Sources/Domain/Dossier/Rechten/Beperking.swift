// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why the data of a person may not be used for a while (AVG 18, 21).
public enum Beperkgrond: String, Codelijst {
    case bezwaar = "BEZWAAR"
    case juistheid = "JUISTHEID"
    case onrechtmatig = "ONRECHTMATIG"
    case rechtszaak = "RECHTSZAAK"

    public var naam: String {
        switch self {
        case .bezwaar: "de persoon maakt bezwaar tegen het gebruik (AVG 21)"
        case .juistheid: "de persoon zegt dat gegevens niet kloppen (AVG 18)"
        case .onrechtmatig: "het gebruik mag niet, en de persoon wil dat alles blijft staan (AVG 18)"
        case .rechtszaak: "de gegevens zijn nodig voor een rechtszaak (AVG 18)"
        }
    }
}

/// A dossier of which the processing is restricted: it is there to be read, and nobody writes in it.
public struct Beperking: Hashable, Sendable {
    public typealias ID = Kenmerk<Beperking>

    public let id: ID
    public let dossier: DossierID
    public let grond: Beperkgrond
    public let reden: String
    public let door: Medewerkernaam
    public let sinds: Tijdstip
    /// Nil while it holds.
    public let opheffing: Opheffing?

    public init(
        id: ID,
        dossier: DossierID,
        grond: Beperkgrond,
        reden: String,
        door: Medewerkernaam,
        sinds: Tijdstip,
        opheffing: Opheffing? = nil
    ) {
        self.id = id
        self.dossier = dossier
        self.grond = grond
        self.reden = reden
        self.door = door
        self.sinds = sinds
        self.opheffing = opheffing
    }

    /// How it ended.
    public struct Opheffing: Hashable, Sendable {
        public let door: Medewerkernaam
        public let tijd: Tijdstip
        public let reden: String

        public init(door: Medewerkernaam, tijd: Tijdstip, reden: String) {
            self.door = door
            self.tijd = tijd
            self.reden = reden
        }
    }

    /// What somebody reads who wants to write in the dossier meanwhile.
    public static let weigering = Weigering(
        "Dit dossier is bevroren: de verwerking van de gegevens is beperkt. Lezen kan, vastleggen en verbeteren niet.",
        watNu: "Op de pagina van het dossier staat waarom. Een teamleider kan de beperking opheffen.",
        grond: Grond(["PRIV-07"])
    )
}
