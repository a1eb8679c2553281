// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The new term that follows a fine of DUO (Ri 7.4; rule FINE-09). A prediction: DUO decides, also on the first day.
public enum NieuweTermijnNaBoete {
    /// How far the person came.
    public struct Feiten: Hashable, Sendable {
        public var groep: Inburgeraarsgroep
        public var leerroute: Leerroute
        public var isPvtAfgerond: Bool
        public var isMapAfgerond: Bool
        public var isLeerrouteAfgerond: Bool
        /// Passed parts of the exam, on the B1-route and the onderwijsroute.
        public var behaald: Int
        /// On the Z-route: course and participation hours together; for other groups than asielstatushouders the course
        /// hours. Nil on the other routes.
        public var uren: Uren?
        /// Which fine this is: 1 for the first.
        public var nummer: Int
        /// The first day of the new term as DUO gave it.
        public var begin: Day?

        public init(
            groep: Inburgeraarsgroep,
            leerroute: Leerroute,
            isPvtAfgerond: Bool,
            isMapAfgerond: Bool,
            isLeerrouteAfgerond: Bool,
            behaald: Int = 0,
            uren: Uren? = nil,
            nummer: Int = 1,
            begin: Day? = nil
        ) {
            self.groep = groep
            self.leerroute = leerroute
            self.isPvtAfgerond = isPvtAfgerond
            self.isMapAfgerond = isMapAfgerond
            self.isLeerrouteAfgerond = isLeerrouteAfgerond
            self.behaald = behaald
            self.uren = uren
            self.nummer = nummer
            self.begin = begin
        }
    }

    /// The new term.
    public struct Termijn: Hashable, Sendable {
        public let maanden: Int
        /// From DUO's first day; nil as long as DUO gave none.
        public let looptijd: Looptijd?

        public init(maanden: Int, looptijd: Looptijd?) {
            self.maanden = maanden
            self.looptijd = looptijd
        }
    }

    /// How long the new term is: the longest of what is open. PVT or MAP: six months, both: a year. Route: by passed parts
    /// or by hours, six months up to two years. From the third fine on: two years.
    ///
    /// Example: B1-route, nothing passed: two years (case W62); only the PVT open: six months (case W64).
    public static func termijn(
        _ feiten: Feiten,
        op dag: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Termijn> {
        do {
            var grond = Grond(["FINE-09"], invoer: [Invoer("Nummer van de boete", .getal(feiten.nummer))])
            let isMapOpen = !feiten.isMapAfgerond && feiten.leerroute != .onderwijs
            guard !feiten.isPvtAfgerond || isMapOpen || !feiten.isLeerrouteAfgerond else {
                return .geweigerd(Weigering("Geen nieuwe termijn: alles is af.", grond: grond))
            }
            var lengtes: [Parameter] = []
            if feiten.nummer >= 3 {
                lengtes = [try parameters.read("nieuwe_termijn_herhaling", op: dag, regel: "FINE-09")]
            } else {
                if !feiten.isPvtAfgerond || isMapOpen {
                    let beide = !feiten.isPvtAfgerond && isMapOpen
                    let sleutel: Parametersleutel = beide ? "nieuwe_termijn_pvt_en_map" : "nieuwe_termijn_pvt_of_map"
                    lengtes.append(try parameters.read(sleutel, op: dag, regel: "FINE-09"))
                }
                if !feiten.isLeerrouteAfgerond {
                    switch try leerroute(feiten, dag, parameters) {
                    case .lengte(let rijen):
                        lengtes += rijen
                    case .wacht(let zin):
                        return .wacht(Wachtreden(zin, grond: grond))
                    case .vraag(let vraag):
                        return .vraagtOordeel(Oordeelsvraag(vraag, grond: grond))
                    }
                }
            }
            grond.parameters = lengtes
            let maanden = lengtes.filter { $0.eenheid == "maanden" }.map(\.getal).max() ?? 0
            guard let begin = feiten.begin else {
                return .vast(Termijn(maanden: maanden, looptijd: nil), grond)
            }
            let (einde, stappen) = Wettermijn.maanden(maanden, vanaf: begin)
            grond.invoer.append(Invoer("Eerste dag volgens DUO", begin))
            grond.stappen = stappen
            return .vast(Termijn(maanden: maanden, looptijd: Looptijd(begin: begin, einde: einde)), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }

    private enum Lengte {
        case lengte([Parameter])
        case wacht(String)
        case vraag(String)
    }

    private static func leerroute(
        _ feiten: Feiten,
        _ dag: Day,
        _ parameters: Parametertabel
    ) throws(OntbrekendeParameter) -> Lengte {
        guard feiten.leerroute == .zelfredzaamheid else {
            guard onderdelen.indices.contains(feiten.behaald) else {
                return .vraag("Hoeveel onderdelen zijn behaald? De tabel kent nul tot en met vier.")
            }
            return .lengte([try parameters.read(onderdelen[feiten.behaald], op: dag, regel: "FINE-09")])
        }
        guard let uren = feiten.uren else { return .wacht("Wacht op de uren van de Z-route") }
        let grenzen = feiten.groep == .asielstatushouder ? urenAsiel : urenGezin
        for (index, sleutel) in grenzen.enumerated() {
            let grens = try parameters.read(sleutel, op: dag, regel: "FINE-09")
            let isLaatste = index == grenzen.count - 1
            guard isLaatste ? uren < Uren(grens.getal) : uren <= Uren(grens.getal) else { continue }
            return .lengte([grens, try parameters.read(duur[index], op: dag, regel: "FINE-09")])
        }
        return .vraag(
            "De uren van de Z-route zijn gemaakt, maar de route is niet af. Hoe lang wordt de nieuwe termijn?"
        )
    }

    private static let onderdelen: [Parametersleutel] = [
        "nieuwe_termijn_onderdelen_0", "nieuwe_termijn_onderdelen_1", "nieuwe_termijn_onderdelen_2",
        "nieuwe_termijn_onderdelen_3", "nieuwe_termijn_onderdelen_4",
    ]
    private static let urenAsiel: [Parametersleutel] = [
        "nieuwe_termijn_z_asiel_1", "nieuwe_termijn_z_asiel_2", "nieuwe_termijn_z_asiel_3", "nieuwe_termijn_z_asiel_4",
    ]
    private static let urenGezin: [Parametersleutel] = [
        "nieuwe_termijn_z_gezin_1", "nieuwe_termijn_z_gezin_2", "nieuwe_termijn_z_gezin_3", "nieuwe_termijn_z_gezin_4",
    ]
    private static let duur: [Parametersleutel] = [
        "nieuwe_termijn_z_duur_1", "nieuwe_termijn_z_duur_2", "nieuwe_termijn_z_duur_3", "nieuwe_termijn_z_duur_4",
    ]
}
