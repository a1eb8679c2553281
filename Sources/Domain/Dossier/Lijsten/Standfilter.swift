// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which dossiers a list shows. Everything nil shows all open dossiers.
public struct Standfilter: Hashable, Sendable {
    public var regisseur: MedewerkerID?
    public var zonderRegisseur = false
    public var wet: Wetsversie?
    public var groep: Inburgeraarsgroep?
    public var leerroute: Leerroute?
    public var fase: Fase?
    public var huishouden: HuishoudenID?
    /// Term that ends on or before this day.
    public var termijnTot: Day?
    public var alleenOpen = true

    public init(
        regisseur: MedewerkerID? = nil,
        wet: Wetsversie? = nil,
        groep: Inburgeraarsgroep? = nil,
        leerroute: Leerroute? = nil,
        fase: Fase? = nil,
        huishouden: HuishoudenID? = nil,
        termijnTot: Day? = nil,
        alleenOpen: Bool = true
    ) {
        self.regisseur = regisseur
        self.wet = wet
        self.groep = groep
        self.leerroute = leerroute
        self.fase = fase
        self.huishouden = huishouden
        self.termijnTot = termijnTot
        self.alleenOpen = alleenOpen
    }
}
