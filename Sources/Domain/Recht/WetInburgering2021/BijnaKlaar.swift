// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Extension for who is nearly done (rule EXT-06).
public enum BijnaKlaar {
    /// The facts that count.
    public struct Feiten: Hashable, Sendable {
        public var groep: Inburgeraarsgroep
        public var leerroute: Leerroute
        /// All lessons of the offer attended; asked of asielstatushouders only.
        public var isAlleLessenGevolgd: Bool?
        /// Hours of lessons; asked of the other groups only.
        public var uren: Uren?
        /// Parts of the exam that are passed.
        public var behaald: Set<Examenonderdeel>
        public var isPvtAfgerond: Bool
        public var isMapAfgerond: Bool
        /// The current term is the first one (extended or not), not a new one after a fine.
        public var isEersteTermijn: Bool
        /// This extension was already given.
        public var isEerderVerlengd: Bool

        public init(
            groep: Inburgeraarsgroep,
            leerroute: Leerroute,
            isAlleLessenGevolgd: Bool? = nil,
            uren: Uren? = nil,
            behaald: Set<Examenonderdeel>,
            isPvtAfgerond: Bool,
            isMapAfgerond: Bool,
            isEersteTermijn: Bool = true,
            isEerderVerlengd: Bool = false
        ) {
            self.groep = groep
            self.leerroute = leerroute
            self.isAlleLessenGevolgd = isAlleLessenGevolgd
            self.uren = uren
            self.behaald = behaald
            self.isPvtAfgerond = isPvtAfgerond
            self.isMapAfgerond = isMapAfgerond
            self.isEersteTermijn = isEersteTermijn
            self.isEerderVerlengd = isEerderVerlengd
        }
    }

    /// The new end: six months later, once and on the first term only, on the B1-route, with two of the four language
    /// parts and KNM passed, PVT and MAP done, and all lessons attended (others than asielstatushouders: 450 hours).
    ///
    /// Example: last day 15 March 2027, LE, LU and KNM passed: new exclusive end 16 September 2027 (case W41).
    public static func nieuwEinde(
        _ feiten: Feiten,
        termijn: Looptijd,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<VerlengdeTermijn> {
        do {
            let taal = try parameters.read("bijna_klaar_taalonderdelen", op: termijn.begin, regel: "EXT-06")
            let uren = try parameters.read("bijna_klaar_uren_gezins", op: termijn.begin, regel: "EXT-06")
            let maanden = try parameters.read("verlenging_bijna_klaar", op: termijn.begin, regel: "EXT-06")
            let taalBehaald = feiten.behaald.subtracting([.knm]).count
            let grond = Grond(
                ["EXT-06"],
                invoer: [
                    Invoer("Laatste dag van de termijn", termijn.einde.laatste.dag),
                    Invoer("Taalonderdelen behaald", .getal(taalBehaald)),
                    Invoer("KNM behaald", .janee(feiten.behaald.contains(.knm))),
                ],
                parameters: feiten.groep == .asielstatushouder ? [taal, maanden] : [taal, uren, maanden]
            )
            guard isLesvraagBekend(feiten) else {
                return .wacht(Wachtreden("Wacht op de gegevens over de gevolgde lessen", grond: grond))
            }
            if let zin = bezwaar(feiten, taalBehaald: taalBehaald, taal: taal.getal, uren: uren.getal) {
                return .geweigerd(Weigering(zin, watNu: "Kijk of een andere grond past.", grond: grond))
            }
            let (einde, stappen) = Wettermijn.maanden(maanden.getal, vanaf: termijn.einde.dag)
            var vol = grond
            vol.stappen = stappen
            return .vast(VerlengdeTermijn(grond: .bijnaKlaar, einde: einde), vol)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private static func isLesvraagBekend(_ feiten: Feiten) -> Bool {
        feiten.groep == .asielstatushouder ? feiten.isAlleLessenGevolgd != nil : feiten.uren != nil
    }

    private static func bezwaar(_ feiten: Feiten, taalBehaald: Int, taal: Int, uren: Int) -> String? {
        if feiten.leerroute != .b1 { return "Deze verlenging is er alleen op de B1-route." }
        if !feiten.isEersteTermijn { return "Deze verlenging is er alleen in de eerste termijn." }
        if feiten.isEerderVerlengd { return "Deze verlenging is al eens gegeven en kan maar een keer." }
        if feiten.groep == .asielstatushouder {
            if feiten.isAlleLessenGevolgd == false { return "Niet alle lessen zijn gevolgd." }
        } else if let gevolgd = feiten.uren, gevolgd < Uren(uren) {
            return "Er is \(gevolgd.woorden) gevolgd, nodig is \(uren) uur."
        }
        if taalBehaald < taal { return "Er zijn \(taalBehaald) taalonderdelen behaald, nodig zijn er \(taal)." }
        if !feiten.behaald.contains(.knm) { return "KNM is niet behaald." }
        if !feiten.isPvtAfgerond { return "Het PVT is niet af." }
        if !feiten.isMapAfgerond { return "De MAP is niet af." }
        return nil
    }
}
