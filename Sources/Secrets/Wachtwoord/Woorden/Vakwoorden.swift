// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension VeelgebruikteWoorden {
    /// Words of this trade and of this product.
    static let vakwoorden: StaticString = """
        aanmelden aanvraag administratie afhandeling afspraken alleenstaand alleenstaande ambtenaar ambtenaren
        arbeidsmarkt arbeidsmarktregio asiel asielzoeker asielzoekers asielzoekerscentrum azc baliemedewerker beheren
        beleid beleidsmedewerker beschikking besluit besluiten bestuur bezwaar bijstand bijstandsuitkering boete
        brieven brp burgerzaken buurthuis caseload casus client clienten coa coach coaching collegas consulent contract
        contracten cursus cursussen directie doelgroep doelmatigheid dossier dossiers duaal duo formulier gemeente
        gemeentehuis gemeentelijk gemeenten gemeenteraad gesprek gesprekken gezinshereniging gezinsmigrant
        gezinsmigranten griffie handhaving huisvesting hulpverlener huurwoning inburgeraar inburgeraars inburgeren
        inburgering inburgeringscursus inburgeringsexamen inburgeringsplicht inburgeringswet indicatie informatie
        inkomen inlog inlogcode inlognaam inspecteur inspectie instroom intake integratie jeugdzorg jobcoach
        jongerenwerk kandidaat kandidaten kennisgeving klant klanten klantmanager klantmanagers koppeling
        leerbaarheidstoets leerroute leerroutes loket maatregel maatschappelijk maatwerk map medewerker medewerkers
        meedoen meedoenapp meldpunt migrant migranten ministerie naleving nederlandsexamen nieuwkomer nieuwkomers
        noodopvang onderwijsroute ontheffing opleiding opvang overheid participatie participatieverklaring
        participatiewet personeel personeelszaken pip planning praktijkroute project projectleider publiekszaken pvt
        raadhuis rapport rapportage rechten regelingen regie regiesysteem regiesystemen regisseur registratie
        reintegratie rijksdienst rijksoverheid rooster samenwerken secretaresse secretaris sociaal socialezaken
        sollicitatie stadhuis stage stagiair statushouder statushouderbegeleiding statushouders subsidie szw
        taakstelling taal taalaanbieder taalcoach taalcursus taalles taallessen taalmaatje taalschool taaltoets
        teamleider teamleiders termijn termijnen toelating toeslag toeslagen toezicht traject trajectbegeleider
        trajecten uitkering uitkeringen uitstroom uwv vacature vacatures veiligheidsregio verblijf verblijfsstatus
        verblijfsvergunning vergunning verlenging verordening vluchteling vluchtelingen vluchtelingenwerk vng
        voorinburgering voortgang vrijstelling werkcentrum werkgever werkgevers werkgeversservicepunt werkleertraject
        werkplekken werkzoekende werkzoekenden wetgeving wethouder wijkteam wijkteams woningcorporatie woonruimte
        zaaksysteem zelfredzaamheidsroute zorgtoeslag zorgverzekering
        """
}
