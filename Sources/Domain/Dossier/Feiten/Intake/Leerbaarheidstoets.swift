// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// De toets van DUO die laat zien of de B1-route haalbaar is. De toets adviseert; een mens beslist.
public enum Leerbaarheidstoets: Feittype {
    public static let uitslag = Veld<Leerbaarheid>("uitslag", "Uitslag", verplicht: true)
    public static let score = Veld<String>(
        "score",
        "Score",
        hulp: "Zoals DUO die geeft, bijvoorbeeld 12,50.",
        vorm: .regel(max: 6)
    )
    public static let kritiekePunt = Veld<String>(
        "kritiekePunt",
        "Kritiek punt",
        hulp: "Bijvoorbeeld 10,00.",
        vorm: .regel(max: 6)
    )

    public static let beschrijving = Feitbeschrijving(
        .leerbaarheidstoets,
        naam: "Leerbaarheidstoets",
        uitleg: """
            De toets van DUO die laat zien of de B1-route haalbaar is. De toets adviseert; een mens \
            beslist.
            """,
        hoofdstuk: .intake,
        artikelen: [Wetsartikel(.ri, "5.1")],
        datumLabel: "Datum van de uitslag",
        velden: [uitslag.beschrijving, score.beschrijving, kritiekePunt.beschrijving],
        zin: { feit in
            "Leerbaarheidstoets: \(feit[uitslag]?.naam ?? "")" + (feit[score].map { " (score \($0))" } ?? "")
        },
        controle: { inhoud, _ in
            [score, kritiekePunt].compactMap { veld in
                guard let text = inhoud[veld], !isScore(text) else { return nil }
                return Veldfout(
                    veld.sleutel,
                    "\(veld.label): schrijf twee cijfers, komma, twee cijfers.",
                    kind: .ongeldig
                )
            }
        }
    )

    /// DUO writes scores as `nn,nn`.
    private static func isScore(_ text: String) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
