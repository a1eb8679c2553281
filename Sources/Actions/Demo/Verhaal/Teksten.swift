// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sentences for free fields. Nothing about health, religion or origin.
enum Teksten {
    static let doelen = [
        "Ik wil in de zorg werken.", "Ik wil een eigen kapperszaak.", "Ik wil goed Nederlands spreken met de juf.",
        "Ik wil weer als lasser werken.", "Ik wil een diploma halen.", "Ik wil rijden: bus of vrachtwagen.",
        "Ik wil dat mijn kinderen trots zijn.", "Ik wil in de techniek leren en werken.", "Ik wil koken in een keuken.",
        "Ik wil later voor mezelf beginnen.",
    ]
    static let verslagen = [
        "Les gaat goed; spreken blijft moeilijk.", "Taalmaatje gevonden, elke dinsdag.",
        "Vraagt om meer lesuren.", "Roosters van les en werk passen nu.", "Reis naar de les is lang; fiets geregeld.",
        "Examen lezen gepland.", "Wil meer oefenen met schrijven.", "Opvang voor de jongste is rond.",
    ]
    static let antwoorden = [
        "Komt trouw en maakt vorderingen.", "Aanwezigheid 90 procent.", "Klaar voor het examen lezen.",
        "Stage is begonnen en bevalt.", "Komt te weinig; graag samen bespreken.",
    ]
    static let werkgevers = [
        "Kwekerij De Linde", "Metaalbedrijf Noordhof", "Bakkerij Het Molenrad", "Zorghuis De Hazelaar",
        "Transport Van de Beemd", "Schoonmaak Helder", "Restaurant De Kade", "Bouwbedrijf Oostwal",
        "Logistiek centrum Zuidpoort", "Wasserij De Bron",
    ]
    static let notities = [
        "Belt liever dan dat hij of zij mailt.", "Afspraken het liefst op dinsdag.",
        "Fiets geregeld via het fietsenproject.", "Heeft de brief van DUO meegenomen en samen gelezen.",
    ]
}
