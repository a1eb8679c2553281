// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A line of the worklist.
public struct Klokregel: Hashable, Sendable {
    public let dossier: DossierID
    public let volgnr: Int
    public let soort: Kloksoort
    public let vanaf: Day
    public let uiterlijk: Day?
    public let wacht: String?
    public let toelichting: String?
    public let betreft: FeitID?
    public let naam: String
    public let huishouden: HuishoudenID?
    public let wet: Wetsversie?
    public let regisseur: MedewerkerID?
    /// The kind of feit that answers it.
    public let handeling: Feitsoort?
    /// The processing is restricted: nobody may write in it.
    public let isBeperkt: Bool

    public init(
        dossier: DossierID,
        volgnr: Int,
        soort: Kloksoort,
        vanaf: Day,
        uiterlijk: Day?,
        wacht: String?,
        toelichting: String?,
        betreft: FeitID?,
        naam: String,
        huishouden: HuishoudenID?,
        wet: Wetsversie?,
        regisseur: MedewerkerID?,
        handeling: Feitsoort?,
        isBeperkt: Bool = false
    ) {
        self.dossier = dossier
        self.volgnr = volgnr
        self.soort = soort
        self.vanaf = vanaf
        self.uiterlijk = uiterlijk
        self.wacht = wacht
        self.toelichting = toelichting
        self.betreft = betreft
        self.naam = naam
        self.huishouden = huishouden
        self.wet = wet
        self.regisseur = regisseur
        self.handeling = handeling
        self.isBeperkt = isBeperkt
    }

    public var sleutel: Kloksleutel {
        Kloksleutel(uiterlijk: uiterlijk ?? .distantFuture, dossier: dossier, volgnr: volgnr)
    }

    public func plek(op peildatum: Day) -> Plek {
        Plek(uiterlijk: uiterlijk, vanaf: vanaf, wacht: wacht != nil, op: peildatum)
    }
}
