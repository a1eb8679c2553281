// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a backup is not made, trusted or put back. Nothing was changed, unless it says so.
package enum Kopiefout: Error, Hashable, Sendable {
    package enum Plek: Hashable, Sendable {
        case begin
        /// A sealed piece, counted from 1.
        case stuk(Int)
        /// What comes out is not what went in.
        case inhoud
        /// It goes on behind the last piece.
        case staart
    }

    case geenKopie(String)
    case nieuwereVorm(String)
    case andereSleutel(String)
    case beschadigd(String, Plek)
    case nieuwerSchema(String, schema: Int, programma: Int)
    /// Named in the manifest and not there.
    case ontbreekt(String)
    /// There and not named in the manifest, or of another backup.
    case hoortNiet(String)
    case manifest(String)
    /// The pages, indexes or references of a database.
    case databaseKapot(String, String)
    case journaalGeschonden(String, String)
    case geenBron(String)
    case nietLeeg(String)
    case geenPlatform(String)
    case vernietiglijst(String, regel: Int)
}

extension Kopiefout: CustomStringConvertible {
    package var description: String {
        switch self {
        case .geenKopie(let file):
            "\(file) is geen reservekopie van Meedoen, of het begin is beschadigd. Neem een andere kopie."
        case .nieuwereVorm(let file):
            "\(file) is gemaakt met een nieuwere versie van Meedoen. Gebruik die versie."
        case .andereSleutel(let file):
            "\(file) is gemaakt met een andere hoofdsleutel, of het begin is beschadigd. Noem in MEEDOEN_HOOFDSLEUTEL de sleutel van "
                + "de installatie waar de kopie vandaan komt."
        case .beschadigd(let file, let place): "\(file) is beschadigd: \(place.zin). Neem een andere kopie."
        case .nieuwerSchema(let file, let schema, let program):
            "\(file) komt van een nieuwere versie van Meedoen (stap \(schema) van het schema; dit programma kent er \(program)). "
                + "Installeer die versie en probeer het opnieuw."
        case .ontbreekt(let file):
            "\(file) hoort bij deze reservekopie en is er niet. De kopie is niet heel. Neem een andere."
        case .hoortNiet(let file):
            "\(file) hoort niet bij deze reservekopie. Haal het bestand weg of neem een andere kopie."
        case .manifest(let file):
            "Het manifest \(file) ontbreekt, is gewijzigd of is met een andere hoofdsleutel gemaakt. Neem een andere kopie, of noem "
                + "de goede sleutel in MEEDOEN_HOOFDSLEUTEL."
        case .databaseKapot(let file, let fault):
            "De database in \(file) is niet heel: \(fault). Neem een andere kopie, en controleer ook de installatie zelf."
        case .journaalGeschonden(let file, let fault):
            "Het journaal in \(file) is geschonden: \(fault). Bewaar de kopie en meld het bij de FG."
        case .geenBron(let place): "In \(place) staan geen gegevens van Meedoen. Klopt --data?"
        case .nietLeeg(let place):
            "Op de plek waar u wilt terugzetten staat al iets: \(place). Er is niets gewijzigd. Kies een lege plek, of haal eerst weg "
                + "wat er staat."
        case .geenPlatform(let place):
            "In \(place) staat geen platform-database. Zet eerst de hele kopie terug, of het bestand platform.kopie."
        case .vernietiglijst(let file, let line):
            "Regel \(line) van \(file) is geen regel van een lijst met vernietigde dossiers. Er is niets teruggezet."
        }
    }
}

extension Kopiefout.Plek {
    var zin: String {
        switch self {
        case .begin: "het begin klopt niet"
        case .stuk(let number): "deel \(number) klopt niet of is afgebroken"
        case .inhoud: "de inhoud is niet wat erin ging"
        case .staart: "na het einde komt nog iets"
        }
    }
}
