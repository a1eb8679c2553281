// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De persoon maakt bezwaar tegen een besluit. Het plan loopt intussen door.
public enum Bezwaar: Feittype {
    public static let besluit = Veld<Besluitsoort>("besluit", "Soort besluit", verplicht: true)
    public static let tegen = Veld<FeitID>(
        "tegen",
        "Welk besluit precies",
        hulp: "Het PIP, de boete of de maatregel in dit dossier waartegen het bezwaar gaat."
    )
    public static let gronden = Veld<String>("gronden", "Gronden", vorm: .tekst(max: 4000))

    public static let beschrijving = Feitbeschrijving(
        .bezwaar,
        naam: "Bezwaar",
        uitleg: "De persoon maakt bezwaar tegen een besluit. Het plan loopt intussen door.",
        hoofdstuk: .plan,
        artikelen: [Wetsartikel(.awb, "6:7"), Wetsartikel(.awb, "6:16")],
        datumLabel: "Ontvangen op",
        velden: [besluit.beschrijving, tegen.beschrijving, gronden.beschrijving],
        zin: { feit in
            "Bezwaar tegen: \(feit[besluit]?.naam ?? "")"
        },
        toets: { (feit, beeld) throws(Weigering) in
            if let tegen = feit[Bezwaar.tegen], !beeld.besluiten.contains(where: { $0.id == tegen }) {
                throw Weigering(
                    "Dit besluit staat niet (meer) in het dossier.",
                    watNu: "Kies een PIP, boete of maatregel die in het dossier staat.",
                    grond: Grond(["PIP-09"])
                )
            }
            guard let besluit = feit[Bezwaar.besluit], besluit == .pip, beeld.eerste(.pip) == nil else { return }
            throw Weigering(
                "Er is nog geen PIP waartegen bezwaar kan.",
                watNu: "Leg eerst het PIP en de bekendmaking vast.",
                grond: Grond(["PIP-09"])
            )
        }
    )
}

extension Beeld {
    /// The decisions in this dossier against which one can object, by date.
    public var besluiten: [Feit] {
        geldend.filter { $0.soort == .pip || $0.soort == .boete || $0.soort == .maatregel }
    }
}
