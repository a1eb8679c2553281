// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Het college geeft het certificaat persoonlijk.
public enum ZCertificaat: Feittype {
    public static let beschrijving = Feitbeschrijving(
        .zCertificaat,
        naam: "Certificaat Z-route uitgereikt",
        uitleg: "Het college geeft het certificaat persoonlijk.",
        hoofdstuk: .meedoen,
        artikelen: [Wetsartikel(.ri, "3.18")],
        datumLabel: "Uitgereikt op",
        zin: { _ in
            "Certificaat van de Z-route persoonlijk uitgereikt"
        }
    )
}
