// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which lines of the worklist are asked for.
public struct Klokfilter: Hashable, Sendable {
    /// The caseloads; nil is the whole team.
    public var regisseurs: [MedewerkerID]?
    public var zonderRegisseur = false
    /// Only the clocks of these dossiers; nil is all.
    public var dossiers: [DossierID]?
    public var soort: Kloksoort?
    /// First and last day of the last day, both included.
    public var van: Day?
    public var tot: Day?
    /// true: only lines that wait for others; false: only own work; nil: both.
    public var wacht: Bool?
    /// Leaves out what waits for others and is still in time on this day: what they owe us late is our work again.
    public var eigenWerkOp: Day?
    /// Own work that begins after this day is left out.
    public var zichtbaarOp: Day?
    /// From this day on a koppeling is new as long as nobody had contact; nil makes no difference.
    public var nieuwSinds: Day?
    /// true: only the tasks of new koppelingen; false: everything else.
    public var isAlleenNieuw = false
    /// Leaves out the windows that only the dossier shows.
    public var alleenWerk = true

    public init(
        regisseurs: [MedewerkerID]? = nil,
        soort: Kloksoort? = nil,
        van: Day? = nil,
        tot: Day? = nil,
        wacht: Bool? = nil,
        zichtbaarOp: Day? = nil
    ) {
        self.regisseurs = regisseurs
        self.soort = soort
        self.van = van
        self.tot = tot
        self.wacht = wacht
        self.zichtbaarOp = zichtbaarOp
    }
}
