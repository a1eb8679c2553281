// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Praktische hulp na de verhuizing. Alleen voor asielstatushouders.
public enum Begeleiding: Feittype {
    public static let stap = Veld<Begeleidingstap>("stap", "Stap", verplicht: true)
    public static let uitvoerder = Veld<String>("uitvoerder", "Wie doet het")

    public static let beschrijving = Feitbeschrijving(
        .begeleiding,
        naam: "Maatschappelijke begeleiding",
        uitleg: "Praktische hulp na de verhuizing. Alleen voor asielstatushouders.",
        hoofdstuk: .begeleiding,
        artikelen: [Wetsartikel(.wi, "13"), Wetsartikel(.bi, "5.1")],
        velden: [stap.beschrijving, uitvoerder.beschrijving],
        zin: { feit in
            "Maatschappelijke begeleiding \(feit[stap]?.naam ?? "")" + (feit[uitvoerder].map { " door \($0)" } ?? "")
        },
        toets: { (feit, beeld) throws(Weigering) in
            guard feit[Begeleiding.stap] == .begonnen, let groep = beeld.groep(op: feit.datum),
                groep != .asielstatushouder
            else { return }
            throw Weigering(
                "Maatschappelijke begeleiding is er voor asielstatushouders, niet voor een \(groep.naam.lowercasedFirst).",
                grond: Grond(["MB-01"])
            )
        }
    )
}

/// Where social guidance stands.
public enum Begeleidingstap: String, Codelijst, Veldtype {
    case aangevraagd = "AANGEVRAAGD"
    case begonnen = "BEGONNEN"
    case afgerond = "AFGEROND"
    case overgedragen = "OVERGEDRAGEN"

    public var naam: String {
        switch self {
        case .aangevraagd: "aangevraagd"
        case .begonnen: "begonnen"
        case .afgerond: "afgerond"
        case .overgedragen: "overgedragen"
        }
    }
}
