// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension CSVFout {
    /// Where and what, and what to do now: `Regel 12, kolom 3 (geboortedatum): dit is geen datum. …`
    package var zin: String {
        switch soort {
        case .isLeeg, .kolomOntbreekt: uitleg
        default: "\(plaats): \(uitleg)"
        }
    }

    /// `Regel 12, kolom 3 (geboortedatum)`.
    package var plaats: String {
        var text = "Regel \(line)"
        if let column { text += ", kolom \(column)" }
        if let columnName { text += column == nil ? ", kolom \(columnName)" : " (\(columnName))" }
        if let byte, [.isUTF16, .isGeenUTF8, .heeftNulbyte].contains(soort) { text += ", byte \(byte)" }
        return text
    }

    /// What is wrong and what to do now, without the place.
    package var uitleg: String {
        switch soort {
        case .isLeeg, .isUTF16, .isGeenUTF8, .heeftNulbyte, .aanhalingstekenNietGesloten, .aanhalingstekenInVeld,
            .tekstNaAanhalingsteken, .veldTeLang, .recordTeLang, .teVeelKolommen:
            bestandsuitleg
        case .kolomZonderNaam, .kolomDubbel, .kolomOntbreekt, .teWeinigVelden, .teVeelVelden: kolomuitleg
        default: waardeuitleg
        }
    }

    private var bestandsuitleg: String {
        switch soort {
        case .isLeeg: "Dit bestand is leeg. Kies een bestand met op de eerste regel de namen van de kolommen."
        case .isUTF16, .isGeenUTF8: "Dit bestand is geen UTF-8. Sla het in Excel op als 'CSV UTF-8'."
        case .heeftNulbyte:
            "hier staat een teken dat niet in een CSV-bestand hoort (nul). Sla het in Excel op als 'CSV UTF-8'."
        case .aanhalingstekenNietGesloten:
            "hier opent een aanhalingsteken dat nergens sluit. Misschien is het bestand niet helemaal overgekomen."
        case .aanhalingstekenInVeld:
            "er staat een aanhalingsteken midden in de tekst. Zet de hele tekst tussen aanhalingstekens en schrijf het "
                + "aanhalingsteken binnenin dubbel."
        case .tekstNaAanhalingsteken:
            "na het sluitende aanhalingsteken staat nog tekst. Een aanhalingsteken binnen de tekst schrijf je dubbel."
        case .veldTeLang(let grens):
            "de tekst is te lang: er mogen \(grens) bytes in één veld staan. Misschien sluit een aanhalingsteken niet."
        case .recordTeLang(let grens):
            "de regel is te lang: er mogen \(grens) bytes in staan. Misschien sluit een aanhalingsteken niet."
        case .teVeelKolommen(let grens): "er zijn te veel kolommen. Er mogen er \(grens) zijn."
        default: ""
        }
    }

    private var kolomuitleg: String {
        switch soort {
        case .kolomZonderNaam: "deze kolom heeft geen naam. Geef de kolom een naam of haal haar weg."
        case .kolomDubbel(let eerste): "deze naam staat ook boven kolom \(eerste). Geef elke kolom een eigen naam."
        case .kolomOntbreekt: "De kolom “\(columnName ?? "")” ontbreekt. Zet haar naam op de eerste regel."
        case .teWeinigVelden(let verwacht, let gevonden):
            "deze regel heeft te weinig velden: \(gevonden), en er zijn \(verwacht) kolommen. Vul de regel aan."
        case .teVeelVelden(let verwacht, let gevonden):
            "deze regel heeft te veel velden: \(gevonden), en er zijn \(verwacht) kolommen. Staat er een scheidingsteken "
                + "in een tekst? Zet die tekst dan tussen aanhalingstekens."
        default: ""
        }
    }

    private var waardeuitleg: String {
        switch soort {
        case .veldLeeg: "dit veld is leeg. Vul het in."
        case .geenDatum: "dit is geen datum. Schrijf een datum als 21-5-2024 of 2024-05-21."
        case .geenUren: "dit is geen aantal uren. Schrijf uren als 12, 1,5 of 2:15."
        case .geenBedrag: "dit is geen bedrag. Schrijf een bedrag als 1250 of 1.250,50."
        case .geenGetal: "dit is geen heel getal. Schrijf alleen cijfers, zoals 12 of -3."
        case .geenJaNee: "schrijf hier ja of nee."
        case .onbekendeKeuze(let keuzes): "deze keuze is er niet. Kies uit: \(keuzes.joined(separator: "; "))."
        case .afgekeurd(let reden): reden
        default: ""
        }
    }
}
