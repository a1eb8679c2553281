// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Begrip {
    /// Steering, money and the programme; and the words of this system.
    static let bestuur: [Begrip] = [
        Begrip("Taakstelling", "Het aantal statushouders dat een gemeente per half jaar een woning moet geven."),
        Begrip("Arbeidsmarktregio", "Een van de regio's waarin gemeenten en UWV samenwerken aan werk."),
        Begrip("Centrumgemeente", "De gemeente die de samenwerking in de regio leidt."),
        Begrip("Regionale verbinder", "Brengt in de regio gemeenten, werkgevers en projecten bij elkaar."),
        Begrip(
            "Spuk",
            "Specifieke uitkering: geld van het Rijk voor één doel, hier de inburgering.",
            ook: ["specifieke uitkering"]
        ),
        Begrip("SiSa", "Single information, single audit: één keer per jaar verantwoorden waar het geld naartoe ging."),
        Begrip("Streefcijfer", "Een getal dat men wil halen, altijd met een noemer en een peildatum.", ook: ["KPI"]),
        Begrip("Cohort", "Alle mensen die in hetzelfde jaar hun vergunning kregen."),
        Begrip(
            "Wi2013",
            "De oude inburgeringswet. Geldt nog voor wie voor 2022 al moest inburgeren.",
            ook: ["oude wet"]
        ),
        Begrip("Wi2021", "De Wet inburgering 2021, van kracht sinds 1 januari 2022.", ook: ["nieuwe wet"]),
        Begrip("Feit", "Iets wat op een dag waar werd en is opgeschreven. Een dossier bestaat uit feiten."),
        Begrip("Klok", "Iets wat voor een dag moet gebeuren. Meedoen rekent de dag uit en zegt waarom."),
        Begrip(
            "Achtergrondtaak",
            "Werk dat Meedoen vanzelf doet, zoals klokken bijwerken na een nieuwe wet. U kunt gewoon doorwerken."
        ),
        Begrip("Regel", "Wat de wet of het beleid zegt, in gewone taal, met de bron erbij."),
        Begrip("Parameter", "Een bedrag, termijn of aantal uit een regel. Elke waarde geldt vanaf een dag."),
    ]
}
