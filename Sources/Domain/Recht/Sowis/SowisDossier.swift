// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What an application needs, and what follows after the grant (rules SOW-07 and SOW-08).
public enum SowisDossier {
    /// The documents and data that an application needs.
    public enum Stuk: String, Codelijst {
        case activiteitenplan = "PLAN"
        case bsnEnDienstverband = "BSN"
        case contractgegevens = "CONTRACT"
        case deminimisverklaring = "DEMINIMIS"
        case bankafschrift = "BANK"

        public var naam: String {
            switch self {
            case .activiteitenplan: "Activiteitenplan (begeleiding, cultuur, taal)"
            case .bsnEnDienstverband: "BSN en datum in dienst"
            case .contractgegevens: "Gegevens van het contract"
            case .deminimisverklaring: "De-minimisverklaring"
            case .bankafschrift: "Bankafschrift"
            }
        }
    }

    /// True when everything is there; otherwise it waits, and says for what (SOW-07).
    public static func isCompleet(_ aanwezig: Set<Stuk>) -> Uitkomst<Bool> {
        let mist = Stuk.allCases.filter { !aanwezig.contains($0) }
        let grond = Grond(["SOW-07"], invoer: mist.map { Invoer("Ontbreekt", .tekst($0.naam)) })
        guard mist.isEmpty else {
            return .wacht(Wachtreden("Wacht op: \(mist.map(\.naam).joined(separator: "; "))", grond: grond))
        }
        return .vast(true, grond)
    }

    /// The last day for the activities: two years after the grant (SOW-08).
    ///
    /// Example: granted on 1 December 2025: up to and including 30 November 2027.
    public static func uitvoeringUiterlijk(
        verlening: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<LaatsteDag> {
        do {
            let maanden = try parameters.read("sowis_uitvoering_max", op: verlening, regel: "SOW-08")
            let (einde, stappen) = Wettermijn.maanden(maanden.getal, vanaf: verlening)
            return .vast(
                einde.laatste,
                Grond(["SOW-08"], invoer: [Invoer("Verlening", verlening)], stappen: stappen, parameters: [maanden])
            )
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
