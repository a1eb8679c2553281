// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What lists and counts need of a dossier, computed from its feiten and kept beside them.
public struct Stand: Hashable, Sendable {
    public var naam: String
    /// The name folded for sorting: no accents, small letters, family name first.
    public var sorteer: String
    public var wet: Wetsversie?
    public var groep: Inburgeraarsgroep?
    public var leerroute: Leerroute?
    public var fase: Fase
    public var regisseur: MedewerkerID?
    public var huishouden: HuishoudenID?
    /// The place in that household, and the family name by which a household is called after its head.
    public var relatie: Relatie?
    public var achternaam: String
    public var isOpen: Bool
    public var geboren: Day?
    public var koppeling: Day?
    public var kennisgeving: Day?
    public var vestiging: Day?
    public var pip: Day?
    public var termijnEinde: Day?
    /// The day on which the duty was fulfilled.
    public var afgerond: Day?
    /// Whether that was within the term; nil while it runs, or when the term is not known.
    public var isOpTijd: Bool?
    public var laatsteFeit: Day

    /// The state of a dossier, given its feiten and its clocks.
    public init(_ beeld: Beeld, klokken: [Klok], kader: Klokkader = .standaard) {
        naam = beeld.naam
        sorteer = Vouwen.fold(beeld.sorteernaam)
        wet = beeld.wet
        groep = beeld.groep
        leerroute = beeld.leerroute
        fase = beeld.fase
        regisseur = beeld.regisseur
        huishouden = beeld.huishouden
        relatie = beeld.huishouden == nil ? nil : beeld.relatie
        achternaam = beeld.achternaam
        isOpen = !beeld.isAfgesloten
        geboren = beeld.geboortedatum
        koppeling = beeld.laatste(.koppeling)?.datum
        kennisgeving = beeld.laatste(.kennisgeving)?.datum
        vestiging = beeld.laatste(.vestiging)?.datum
        pip = beeld.eerstePip?.datum
        termijnEinde = klokken.first { $0.soort == .termijnEinde }?.uiterlijk
        afgerond = beeld.afgerondOp
        isOpTijd = beeld.afgerondOp.flatMap { dag in beeld.termijn(kader).map { dag <= $0.einde.laatste.dag } }
        laatsteFeit = beeld.geldend.last?.datum ?? .distantPast
    }
}
