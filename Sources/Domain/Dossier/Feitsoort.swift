// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Every kind of feit. The raw value is the name in storage, files and the API.
public enum Feitsoort: String, CaseIterable, Hashable, Sendable {
    case personalia
    case verblijf
    case asielaanvraag
    case huishouden
    case groep
    case regime
    case toewijzing
    case doel
    case notitie
    case koppeling
    case eersteContact
    case informatieVerstrekt
    case informatieGevraagd
    case informatieOntvangen
    case huisvesting
    case vestiging
    case plicht
    case kennisgeving
    case eindePlicht
    case vrijstelling
    case ontheffing
    case voorinburgering
    case afspraak
    case intakegesprek
    case intakeVerzuim
    case leerbaarheidstoets
    case leerrouteadvies
    case pip
    case pipAfspraak
    case afspraakAfgerond
    case bekendmaking
    case bezwaar
    case beslissingBezwaar
    case beroep
    case aanbod
    case lesstart
    case alfabetisering
    case cursusuren
    case participatieUren
    case examenAfgelegd
    case examenresultaat
    case opleiding
    case lening
    case pvtSessie
    case pvtOndertekening
    case mapUren
    case mapEindgesprek
    case zEindgesprek
    case zCertificaat
    case voortgangsgesprek
    case duoTermijn
    case verlengingAangevraagd
    case verlengingBesloten
    case begeleiding
    case bijstand
    case ontzorgen
    case training
    case werk
    case eindeWerk
    case traject
    case uitstroom
    case waarschuwing
    case handhavingSignaal
    case hoorgesprek
    case boete
    case maatregel
    case verhuizing
    case afronding
    case afsluiting

    /// The one description of this kind.
    public var beschrijving: Feitbeschrijving {
        switch self {
        case .personalia: Personalia.beschrijving
        case .verblijf: Verblijf.beschrijving
        case .asielaanvraag: Asielaanvraag.beschrijving
        case .huishouden: HuishoudenLid.beschrijving
        case .groep: Groepsindeling.beschrijving
        case .regime: Regime.beschrijving
        case .toewijzing: Toewijzing.beschrijving
        case .doel: Doel.beschrijving
        case .notitie: Notitie.beschrijving
        case .koppeling: Koppeling.beschrijving
        case .eersteContact: EersteContact.beschrijving
        case .informatieVerstrekt: InformatieVerstrekt.beschrijving
        case .informatieGevraagd: InformatieGevraagd.beschrijving
        case .informatieOntvangen: InformatieOntvangen.beschrijving
        case .huisvesting: Huisvesting.beschrijving
        case .vestiging: Vestiging.beschrijving
        case .plicht: Plicht.beschrijving
        case .kennisgeving: Kennisgeving.beschrijving
        case .eindePlicht: PlichtEinde.beschrijving
        case .vrijstelling: VrijstellingBesluit.beschrijving
        case .ontheffing: OntheffingBesluit.beschrijving
        case .voorinburgering: Voorinburgering.beschrijving
        case .afspraak: Afspraak.beschrijving
        case .intakegesprek: Intakegesprek.beschrijving
        case .intakeVerzuim: IntakeVerzuimd.beschrijving
        case .leerbaarheidstoets: Leerbaarheidstoets.beschrijving
        case .leerrouteadvies: RouteAdvies.beschrijving
        case .pip: Pip.beschrijving
        case .pipAfspraak: PipAfspraak.beschrijving
        case .afspraakAfgerond: AfspraakAfgerond.beschrijving
        case .bekendmaking: Bekendmaking.beschrijving
        case .bezwaar: Bezwaar.beschrijving
        case .beslissingBezwaar: BeslissingBezwaar.beschrijving
        case .beroep: Beroep.beschrijving
        case .aanbod: Aanbod.beschrijving
        case .lesstart: Lesstart.beschrijving
        case .alfabetisering: Alfabetiseringstraject.beschrijving
        case .cursusuren: Cursusuren.beschrijving
        case .participatieUren: ParticipatieUren.beschrijving
        case .examenAfgelegd: ExamenAfgelegd.beschrijving
        case .examenresultaat: Examenresultaat.beschrijving
        case .opleiding: Opleiding.beschrijving
        case .lening: LeningDuo.beschrijving
        case .pvtSessie: PvtSessie.beschrijving
        case .pvtOndertekening: PvtOndertekening.beschrijving
        case .mapUren: MapUren.beschrijving
        case .mapEindgesprek: MapEindgesprek.beschrijving
        case .zEindgesprek: ZEindgesprek.beschrijving
        case .zCertificaat: ZCertificaat.beschrijving
        case .voortgangsgesprek: GesprekVoortgang.beschrijving
        case .duoTermijn: DuoTermijn.beschrijving
        case .verlengingAangevraagd: VerlengingAangevraagd.beschrijving
        case .verlengingBesloten: VerlengingBesloten.beschrijving
        case .begeleiding: Begeleiding.beschrijving
        case .bijstand: Bijstand.beschrijving
        case .ontzorgen: Ontzorging.beschrijving
        case .training: Training.beschrijving
        case .werk: Werk.beschrijving
        case .eindeWerk: EindeWerk.beschrijving
        case .traject: Traject.beschrijving
        case .uitstroom: Uitstroom.beschrijving
        case .waarschuwing: Waarschuwing.beschrijving
        case .handhavingSignaal: HandhavingSignaal.beschrijving
        case .hoorgesprek: Hoorgesprek.beschrijving
        case .boete: BoeteBesluit.beschrijving
        case .maatregel: Maatregel.beschrijving
        case .verhuizing: Verhuisbericht.beschrijving
        case .afronding: AfrondingMelding.beschrijving
        case .afsluiting: Afsluiting.beschrijving
        }
    }
}
