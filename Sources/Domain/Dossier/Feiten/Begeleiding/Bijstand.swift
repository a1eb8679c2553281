// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het recht op bijstand begint of eindigt. Bij het begin start het financieel ontzorgen.
public enum Bijstand: Feittype {
    public static let stap = Veld<Bijstandstap>("stap", "Wat verandert er", verplicht: true)

    public static let beschrijving = Feitbeschrijving(
        .bijstand,
        naam: "Recht op bijstand",
        uitleg: "Het recht op bijstand begint of eindigt. Bij het begin start het financieel ontzorgen.",
        hoofdstuk: .begeleiding,
        artikelen: [Wetsartikel(.pw, "56a")],
        velden: [stap.beschrijving],
        zin: { feit in
            "Recht op bijstand \(feit[stap]?.naam ?? "")"
        }
    )
}

/// A change of the right to bijstand.
public enum Bijstandstap: String, Codelijst, Veldtype {
    case begint = "BEGINT"
    case eindigt = "EINDIGT"

    public var naam: String {
        switch self {
        case .begint: "begint"
        case .eindigt: "eindigt"
        }
    }
}
