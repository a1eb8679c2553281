// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Vertrek naar een andere gemeente, of komst uit een andere gemeente.
public enum Verhuisbericht: Feittype {
    public static let richting = Veld<Richting>("richting", "Richting", verplicht: true)
    public static let gemeente = Veld<String>("gemeente", "Andere gemeente", verplicht: true, vorm: .regel(max: 80))
    public static let eerdereLeerroute = Veld<Leerroute>(
        "eerdereLeerroute",
        "Leerroute in het eerdere PIP",
        hulp: "De nieuwe gemeente neemt de leerroute over."
    )
    public static let eerderePip = Veld<Day>(
        "eerderePip",
        "Dagtekening eerste PIP",
        hulp: "Bij komst: de termijn loopt door vanaf het eerste PIP."
    )

    public static let beschrijving = Feitbeschrijving(
        .verhuizing,
        naam: "Verhuizing",
        uitleg: "Vertrek naar een andere gemeente, of komst uit een andere gemeente.",
        hoofdstuk: .einde,
        artikelen: [Wetsartikel(.bi, "5.3"), Wetsartikel(.wi, "15(4)")],
        magInToekomst: true,
        velden: [
            richting.beschrijving,
            gemeente.beschrijving,
            eerdereLeerroute.beschrijving,
            eerderePip.beschrijving,
        ],
        zin: { feit in
            feit[richting] == .vertrek
                ? "Verhuisd naar \(feit[gemeente] ?? "")" : "Verhuisd uit \(feit[gemeente] ?? "")"
        }
    )
}

/// Leaving or arriving.
public enum Richting: String, Codelijst, Veldtype {
    case vertrek = "VERTREK"
    case komst = "KOMST"

    public var naam: String {
        switch self {
        case .vertrek: "naar een andere gemeente"
        case .komst: "uit een andere gemeente"
        }
    }
}
