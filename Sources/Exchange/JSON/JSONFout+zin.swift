// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension JSONFout {
    /// Where and what, and what to do now: `feiten[3].datum: dit is geen datum. …`
    package var zin: String { "\(plaats): \(uitleg)" }

    /// `Regel 3, teken 14`, or the path of the value.
    package var plaats: String {
        if let line, let column { return "Regel \(line), teken \(column)" }
        guard let path, !path.isEmpty else { return "Het bericht" }
        return path
    }

    /// What is wrong and what to do now, without the place.
    package var uitleg: String { path == nil ? tekstuitleg : waardeuitleg }

    private var tekstuitleg: String {
        switch soort {
        case .teGroot(let grens): "het bericht is te groot. Er mogen \(grens) bytes in. Stuur het in delen."
        case .teDiep(let grens):
            "er zitten te veel lijsten en objecten in elkaar. Er mogen er \(grens) in elkaar zitten."
        case .isLeeg: "het bericht is leeg. Stuur een JSON-bericht."
        case .houdtOp: "het bericht houdt hier te vroeg op. Misschien is het niet helemaal overgekomen."
        case .onverwachtTeken:
            "dit teken hoort hier niet in JSON. Kijk of er een komma, haakje of aanhalingsteken mist."
        case .isGeenUTF8: "het bericht is geen UTF-8. Stuur JSON altijd als UTF-8."
        case .stuurteken: "een stuurteken mag niet zo in een tekst staan. Schrijf een nieuwe regel als \\n."
        case .onbekendeEscape: "na \\ mag dit teken niet. Schrijf een \\ in een tekst dubbel."
        case .losSurrogaat:
            "hier staat een half teken (\\uD800 tot \\uDFFF zonder zijn andere helft). Stuur beide helften."
        case .foutGetal: "dit is geen getal zoals JSON het kent. Schrijf het zonder nullen ervoor en met een punt."
        case .getalTeLang(let grens): "dit getal is te lang. Er mogen \(grens) tekens in."
        case .sleutelDubbel: "deze naam staat twee keer in hetzelfde object. Gebruik elke naam één keer."
        case .tekstNaEinde: "na het einde van het bericht staat nog tekst. Stuur één JSON-waarde."
        default: ""
        }
    }

    private var waardeuitleg: String {
        switch soort {
        case .ontbreekt: "dit veld ontbreekt. Vul het in."
        case .onbekendVeld: "dit veld kennen wij niet. Haal het weg of kijk of de naam goed is."
        case .verkeerdeSoort(let verwacht): "hier hoort \(verwacht.rawValue) te staan."
        case .nulteken: "in deze tekst staat een teken dat wij niet kunnen bewaren (\\u0000). Haal het weg."
        case .geenDatum: "dit is geen datum. Schrijf een datum als 2024-05-21."
        case .buitenBereik: "dit getal is te groot of te klein. Kijk of het klopt."
        case .onbekendeKeuze(let keuzes): "deze keuze is er niet. Kies uit: \(keuzes.joined(separator: "; "))."
        case .afgekeurd(let reden): reden
        default: ""
        }
    }
}
