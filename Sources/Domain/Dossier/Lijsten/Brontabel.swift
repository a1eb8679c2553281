// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A table of a source document: its name, its columns and how many rows it has.
public struct Brontabel: Hashable, Sendable {
    public let naam: String
    public let kolommen: [String]
    public let rijen: Int
    public let controlegetal: String
    public let geladen: Tijdstip
    public let door: String

    public init(
        naam: String,
        kolommen: [String],
        rijen: Int,
        controlegetal: String,
        geladen: Tijdstip,
        door: String
    ) {
        self.naam = naam
        self.kolommen = kolommen
        self.rijen = rijen
        self.controlegetal = controlegetal
        self.geladen = geladen
        self.door = door
    }
}
