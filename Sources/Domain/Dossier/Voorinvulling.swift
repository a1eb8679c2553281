// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a form already knows when it is opened from a clock: so that nothing is typed twice.
public enum Voorinvulling {
    /// Key and typed value of the fields that can be filled in.
    ///
    /// - Parameters:
    ///   - soort: the kind of feit of the form.
    ///   - klok: the clock from which it was opened; nil when it was chosen freely.
    ///   - betreft: the feit that the clock is about.
    ///   - beeld: the dossier.
    /// - Returns: values by key.
    public static func velden(
        _ soort: Feitsoort,
        klok: Kloksoort?,
        betreft: FeitID?,
        beeld: Beeld
    ) -> [String: String] {
        var velden: [String: String] = [:]
        func set<Type: Veldtype>(_ veld: Veld<Type>, _ value: Type?) {
            if let value { velden[veld.sleutel] = value.waarde.getypt }
        }
        let aanleiding = betreft.flatMap { beeld.feit($0) }
        switch soort {
        case .informatieOntvangen:
            guard let vraag = aanleiding, vraag.soort == .informatieGevraagd else { break }
            set(InformatieOntvangen.van, vraag[InformatieGevraagd.bij])
            set(InformatieOntvangen.waarvoor, vraag[InformatieGevraagd.waarvoor])
        case .informatieGevraagd:
            if klok == .koppelingGegevens {
                set(InformatieGevraagd.waarvoor, Vraagdoel.start)
                set(InformatieGevraagd.bij, "COA")
            }
        case .afspraak:
            switch klok {
            case .koppelingIntake, .intakeOproep: set(Afspraak.soort, Afspraaksoort.intake)
            case .verlengingBespreken: set(Afspraak.soort, Afspraaksoort.verlenging)
            default: break
            }
            set(Afspraak.tolk, tolk(beeld))
        case .pip:
            set(Pip.leerroute, beeld.leerroute ?? beeld.laatste(.leerrouteadvies)?[RouteAdvies.route])
            set(Pip.aanleiding, beeld.eerstePip == nil ? Aanleiding.eerste : Aanleiding.wijziging)
            set(Pip.niveau, beeld.laatste(.pip)?[Pip.niveau])
            set(Pip.alfabetisering, beeld.laatste(.pip)?[Pip.alfabetisering] ?? beeld.schrift)
            set(Pip.voortgangMaanden, beeld.laatste(.pip)?[Pip.voortgangMaanden])
        case .bezwaar:
            set(Bezwaar.besluit, Besluitsoort.pip)
            set(Bezwaar.tegen, beeld.laatste(.pip)?.id)
        case .bekendmaking: set(Bekendmaking.besluit, Besluitsoort.pip)
        case .voortgangsgesprek: set(GesprekVoortgang.gehouden, true)
        case .ontzorgen: set(Ontzorging.stap, Ontzorgstap.overdracht)
        case .examenresultaat:
            set(Examenresultaat.onderdeel, aanleiding?[ExamenAfgelegd.onderdeel])
            set(Examenresultaat.niveau, aanleiding?[ExamenAfgelegd.niveau])
        case .verlengingBesloten: set(VerlengingBesloten.grond, aanleiding?[VerlengingAangevraagd.grond])
        case .verlengingAangevraagd: break
        case .duoTermijn: set(DuoTermijn.einde, beeld.termijn()?.verwacht?.einde.dag)
        case .afspraakAfgerond: set(AfspraakAfgerond.afspraak, betreft)
        case .beslissingBezwaar, .huisvesting, .aanbod: break
        case .personalia:
            for waarde in beeld.laatste(.personalia)?.inhoud.waarden ?? [] {
                velden[waarde.sleutel] = waarde.waarde.getypt
            }
        default: break
        }
        return velden
    }

    /// The date that the form proposes; nil when a person has to fill it in.
    public static func datum(_ soort: Feitsoort, betreft: FeitID?, beeld: Beeld, vandaag: Day) -> Day? {
        switch soort {
        case .examenresultaat: betreft.flatMap { beeld.feit($0) }?.datum
        case .duoTermijn: beeld.termijn()?.begin
        case .afspraak: nil
        case .personalia: vandaag
        default: vandaag
        }
    }

    private static func tolk(_ beeld: Beeld) -> Taal? {
        guard let personalia = beeld.laatste(.personalia), personalia[Personalia.tolkNodig] == true else { return nil }
        return personalia[Personalia.taal]
    }
}
