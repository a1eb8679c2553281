// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What DUO accepts as the day on which PVT, MAP or Z-route was done (rule MAP-03). Tested before sending.
public enum DuoAfrondingsdatum {
    /// The three dates that the gemeente reports.
    public enum Soort: String, Codelijst {
        case ondertekeningPvt = "PVT"
        case eindgesprekMap = "MAP"
        case afrondingZroute = "ZROUTE"

        public var naam: String {
            switch self {
            case .ondertekeningPvt: "Ondertekening van de participatieverklaring"
            case .eindgesprekMap: "Eindgesprek van de MAP"
            case .afrondingZroute: "Afronding van de Z-route"
            }
        }
    }

    /// What is about to be sent.
    public struct Melding: Hashable, Sendable {
        public var soort: Soort
        /// The day itself; nil when the part is not done and only the blame is reported.
        public var datum: Day?
        /// Whether it is the person's own fault that the part is late; nil when that is not reported.
        public var isVerwijtbaar: Bool?

        public init(_ soort: Soort, datum: Day?, isVerwijtbaar: Bool? = nil) {
            self.soort = soort
            self.datum = datum
            self.isVerwijtbaar = isVerwijtbaar
        }
    }

    /// The report when DUO will take it; refused when it will not: a date before the term or in the future, PVT or MAP
    /// after the end of the Z-route, or `verwijtbaar` at a moment when DUO does not want it.
    ///
    /// Example: term 2024-03-16 up to 2027-03-15, PVT signed 2024-03-15: refused, before the term.
    public static func melding(
        _ melding: Melding,
        termijn: Looptijd?,
        afrondingZroute: Day? = nil,
        vandaag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Melding> {
        var grond = Grond(["MAP-03"])
        guard let termijn else {
            return .wacht(Wachtreden("Wacht op de termijn van DUO", grond: grond))
        }
        grond.invoer = [
            Invoer("Begin van de termijn", termijn.begin), Invoer("Laatste dag", termijn.einde.laatste.dag),
        ]
        if let datum = melding.datum {
            grond.invoer.append(Invoer(melding.soort.naam, datum))
            if let bezwaar = bezwaar(melding.soort, datum, termijn, afrondingZroute, vandaag) {
                return .geweigerd(Weigering(bezwaar, watNu: "Controleer de datum.", grond: grond))
            }
        }
        guard let isVerwijtbaar = melding.isVerwijtbaar else {
            guard melding.datum == nil else { return .vast(melding, grond) }
            return .geweigerd(Weigering("Er is niets te melden: er is geen datum.", grond: grond))
        }
        do {
            let nee = try parameters.read("duo_verwijtbaar_nee_vanaf", op: vandaag, regel: "MAP-03")
            grond.parameters = [nee]
            let neeVanaf = termijn.einde.dag.adding(months: -nee.getal, whenMissing: .firstOfNextMonth)
            guard let bezwaar = bezwaar(isVerwijtbaar, melding, termijn, neeVanaf, vandaag) else {
                return .vast(melding, grond)
            }
            return .geweigerd(Weigering(bezwaar, watNu: "Laat 'verwijtbaar' weg.", grond: grond))
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func bezwaar(
        _ soort: Soort,
        _ datum: Day,
        _ termijn: Looptijd,
        _ afrondingZroute: Day?,
        _ vandaag: Day
    ) -> String? {
        if datum < termijn.begin { return "De datum ligt voor het begin van de termijn (\(termijn.begin.words))." }
        if datum > vandaag { return "De datum ligt in de toekomst." }
        if soort != .afrondingZroute, let klaar = afrondingZroute, datum > klaar {
            return "De datum ligt na de afronding van de Z-route (\(klaar.words))."
        }
        return nil
    }

    private static func bezwaar(
        _ isVerwijtbaar: Bool,
        _ melding: Melding,
        _ termijn: Looptijd,
        _ neeVanaf: Day,
        _ vandaag: Day
    ) -> String? {
        if melding.soort == .afrondingZroute { return "Bij de Z-route vraagt DUO niet of het verwijtbaar is." }
        if let datum = melding.datum, termijn.contains(datum) {
            return "De datum ligt binnen de termijn; dan mag 'verwijtbaar' niet worden gemeld."
        }
        if isVerwijtbaar, vandaag < termijn.einde.dag {
            return "'Verwijtbaar: ja' mag pas als de termijn voorbij is, vanaf \(termijn.einde.dag.words)."
        }
        if !isVerwijtbaar, vandaag < neeVanaf {
            return "'Verwijtbaar: nee' mag pas in de laatste twee maanden van de termijn, vanaf \(neeVanaf.words)."
        }
        return nil
    }
}
