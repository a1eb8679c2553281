// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A line of a list of dossiers.
public struct Standregel: Hashable, Sendable {
    public let dossier: DossierID
    public let naam: String
    public let sorteer: String
    public let wet: Wetsversie?
    public let groep: Inburgeraarsgroep?
    public let leerroute: Leerroute?
    public let fase: Fase
    public let regisseur: MedewerkerID?
    public let huishouden: HuishoudenID?
    public let relatie: Relatie?
    public let achternaam: String
    public let geboren: Day?
    public let termijnEinde: Day?
    /// The processing is restricted: nobody may write in it.
    public let isBeperkt: Bool

    public init(
        dossier: DossierID,
        naam: String,
        sorteer: String,
        wet: Wetsversie?,
        groep: Inburgeraarsgroep?,
        leerroute: Leerroute?,
        fase: Fase,
        regisseur: MedewerkerID?,
        huishouden: HuishoudenID?,
        relatie: Relatie?,
        achternaam: String,
        geboren: Day?,
        termijnEinde: Day?,
        isBeperkt: Bool = false
    ) {
        self.dossier = dossier
        self.naam = naam
        self.sorteer = sorteer
        self.wet = wet
        self.groep = groep
        self.leerroute = leerroute
        self.fase = fase
        self.regisseur = regisseur
        self.huishouden = huishouden
        self.relatie = relatie
        self.achternaam = achternaam
        self.geboren = geboren
        self.termijnEinde = termijnEinde
        self.isBeperkt = isBeperkt
    }

    public var sleutel: Standsleutel { Standsleutel(sorteer: sorteer, dossier: dossier) }
}
