// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What may stand in the query of an address. What the contract does not know is refused: a slip in the name of a filter
/// would otherwise give everybody.
struct Adresveld: Sendable {
    let naam: String
    /// What a value looks like.
    let zin: String
    let isGoed: @Sendable (String) -> Bool

    init(_ naam: String, _ zin: String, _ isGoed: @escaping @Sendable (String) -> Bool) {
        self.naam = naam
        self.zin = zin
        self.isGoed = isGoed
    }

    static func check(_ query: Query, _ velden: [Adresveld]) throws(Nee) {
        var fouten: [Veldfout] = []
        for (naam, waarde) in query.paren {
            guard let veld = velden.first(where: { $0.naam == naam }) else {
                let namen = velden.map(\.naam).joined(separator: ", ")
                fouten.append(Veldfout(naam, "Dit veld is er niet. Wel: \(namen).", kind: .onbekendVeld))
                continue
            }
            if !veld.isGoed(waarde) { fouten.append(Veldfout(naam, veld.zin, kind: .ongeldig)) }
        }
        guard fouten.isEmpty else { throw .invoer(fouten) }
    }

    static let dossiers: [Adresveld] = [
        Adresveld("regisseur", "Schrijf een kenmerk of geen.") { $0 == "geen" || MedewerkerID($0) != nil },
        code("wet", Wetsversie.self), code("groep", Inburgeraarsgroep.self), code("leerroute", Leerroute.self),
        code("fase", Fase.self), dag("termijn"),
        Adresveld("gesloten", "Schrijf 0 of 1.") { ["0", "1"].contains($0) },
        Adresveld("na", "Neem volgende over uit het vorige antwoord.") { Lijstkeuze(na: $0).na != nil },
        Adresveld("aantal", "Schrijf een getal van 1 tot en met 200.") {
            Int($0).map { (1...200).contains($0) } ?? false
        },
    ]

    static let werklijst: [Adresveld] = [
        dag("peildatum"),
        Adresveld("van", "Schrijf mij, team of een kenmerk.") {
            ["mij", "team"].contains($0) || MedewerkerID($0) != nil
        },
        Adresveld("soort", "Deze soort klok is er niet.") { Kloksoort(rawValue: $0) != nil },
        Adresveld("groep", "Schrijf te-laat, vandaag, deze-week, later of wacht.") {
            Werkgroepsoort(rawValue: $0) != nil
        },
        Adresveld("na", "Neem volgende over uit het vorige antwoord.") { VandaagKeuze(na: $0).na != nil },
    ]

    static let zoek: [Adresveld] = [
        Adresveld(
            "q",
            "Schrijf hoogstens 100 tekens van een naam. Zoek op BSN of V-nummer met POST, niet in het adres."
        ) {
            (1...100).contains($0.count) && !ZoekRoutes.isPersoonsnummer($0)
        }
    ]

    private static func dag(_ naam: String) -> Adresveld {
        Adresveld(naam, "Schrijf een dag als jjjj-mm-dd.") { Day(iso: $0) != nil }
    }

    private static func code<Lijst: Codelijst>(_ naam: String, _ type: Lijst.Type) -> Adresveld {
        let codes = type.allCases.map(\.rawValue)
        return Adresveld(naam, "Kies uit: \(codes.joined(separator: ", ")).") { codes.contains($0) }
    }
}

extension Lijstkeuze {
    fileprivate init(na: String) { self.init(Query("na=\(Query.encode(na))")) }
}

extension VandaagKeuze {
    fileprivate init(na: String) { self.init(Query("na=\(Query.encode(na))")) }
}
