// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where a request came from, in words that name nobody: by which door, and marks of the address and the session.
///
/// A mark is made with the key of the installation: two requests from one place have the same one, and nobody without the
/// key reads an address from it.
public struct Herkomst: Hashable, Sendable {
    public let kanaal: Kanaal
    public let adres: String?
    public let sessie: String?
    /// The number of the request, as it stands in the log of the server.
    public let verzoek: String?

    public init(_ kanaal: Kanaal, adres: String? = nil, sessie: String? = nil, verzoek: String? = nil) {
        self.kanaal = kanaal
        self.adres = adres
        self.sessie = sessie
        self.verzoek = verzoek
    }
}

/// The door through which somebody came.
public enum Kanaal: String, Codelijst {
    case pagina = "PAGINA"
    case api = "API"
    case opdracht = "OPDRACHT"
    case achtergrond = "ACHTERGROND"
    /// Written before the door was noted.
    case onbekend = "ONBEKEND"

    public var naam: String {
        switch self {
        case .pagina: "pagina"
        case .api: "koppeling (API)"
        case .opdracht: "opdrachtregel"
        case .achtergrond: "achtergrondtaak"
        case .onbekend: "niet vastgelegd"
        }
    }
}
