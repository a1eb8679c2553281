// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// DUO ontheft iemand van (een deel van) de plicht, om medische redenen of bijzondere omstandigheden.
public enum OntheffingBesluit: Feittype {
    public static let reden = Veld<Ontheffingsreden>("reden", "Reden", verplicht: true)
    public static let stap = Veld<Aanvraagstap>("stap", "Stap", verplicht: true)
    public static let omvang = Veld<Omvang>("omvang", "Omvang")

    public static let beschrijving = Feitbeschrijving(
        .ontheffing,
        naam: "Ontheffing",
        uitleg: """
            DUO ontheft iemand van (een deel van) de plicht, om medische redenen of bijzondere \
            omstandigheden.
            """,
        hoofdstuk: .plicht,
        artikelen: [Wetsartikel(.wi, "5"), Wetsartikel(.bi, "2.7")],
        velden: [reden.beschrijving, stap.beschrijving, omvang.beschrijving],
        zin: { feit in
            "Ontheffing (\(feit[reden]?.naam ?? "")): \(feit[stap]?.naam ?? "")"
        }
    )
}

/// Grounds of a release.
public enum Ontheffingsreden: String, Codelijst, Veldtype {
    case medisch = "MEDISCH"
    case bio = "BIO"

    public var naam: String {
        switch self {
        case .medisch: "medisch"
        case .bio: "bijzondere individuele omstandigheden"
        }
    }
}

/// Where a request stands.
public enum Aanvraagstap: String, Codelijst, Veldtype {
    case gevraagd = "GEVRAAGD"
    case advies = "ADVIES"
    case toegekend = "TOEGEKEND"
    case afgewezen = "AFGEWEZEN"

    public var naam: String {
        switch self {
        case .gevraagd: "aangevraagd"
        case .advies: "advies van het college gevraagd"
        case .toegekend: "toegekend"
        case .afgewezen: "afgewezen"
        }
    }
}
