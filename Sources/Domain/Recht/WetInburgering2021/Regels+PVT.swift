// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Regelboek {
    /// The rules of family PVT.
    static let pvt: [Regel] = [
        Regel(
            "PVT-01",
            "Participatieverklaring",
            "Het PVT duurt minstens 12 uur en heeft minstens één activiteit of excursie over een "
                + "kernwaarde. Het eindigt met het tekenen van de verklaring, binnen de termijn van drie jaar. "
                + "Wie weigert te tekenen, heeft het PVT niet gedaan.",
            bronnen: [Wetsartikel(.bi, "3.1")],
            parameters: ["pvt_uren", "pvt_activiteiten"],
            gevallen: ["W33"]
        )
    ]
}
