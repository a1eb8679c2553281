// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Secrets

/// A row of the journal as it stands in the database, and the bytes that its hash is taken of.
///
/// `docs/formaat-journaal.md` writes the form down: one JSON object, keys in a fixed order, nothing left out.
package struct Journaalrij: Sendable {
    package var volgnr: Int64
    package var tijd: Int64
    package var medewerker: String?
    package var naam: String
    package var handeling: String
    package var dossier: String?
    package var doel: String
    package var detail: String?
    package var uitkomst: String
    package var kanaal: String
    package var adres: String?
    package var sessie: String?
    package var verzoek: String?
    package var relatie: String?
    package var aantal: Int64?
    package var lijst: [UInt8]?
    /// Nil before it is computed, and in lines from before the chain.
    package var hash: [UInt8]?

    static let kolommen =
        "volgnr, tijd, medewerker, naam, handeling, dossier, doel, detail, uitkomst, kanaal, adres, sessie, verzoek, "
        + "relatie, aantal, lijst, hash"

    init(_ row: borrowing SQLRow) throws {
        volgnr = try row.int64(0)
        tijd = try row.int64(1)
        medewerker = try row.optionalText(2)
        naam = try row.text(3)
        handeling = try row.text(4)
        dossier = try row.optionalText(5)
        doel = try row.text(6)
        detail = try row.optionalText(7)
        uitkomst = try row.text(8)
        kanaal = try row.text(9)
        adres = try row.optionalText(10)
        sessie = try row.optionalText(11)
        verzoek = try row.optionalText(12)
        relatie = try row.optionalText(13)
        aantal = try row.optionalInt64(14)
        lijst = try row.optionalBytes(15)
        hash = try row.optionalBytes(16)
    }

    init(volgnr: Int64, tijd: Int64, medewerker: String?, naam: String, handeling: String, doel: String) {
        (self.volgnr, self.tijd, self.medewerker, self.naam) = (volgnr, tijd, medewerker, naam)
        (self.handeling, self.doel) = (handeling, doel)
        (uitkomst, kanaal) = ("GELUKT", "ONBEKEND")
    }

    var waarden: [SQLValue] {
        [
            .integer(volgnr), .integer(tijd), SQLValue(medewerker), .text(naam), .text(handeling), SQLValue(dossier),
            .text(doel), SQLValue(detail), .text(uitkomst), .text(kanaal), SQLValue(adres), SQLValue(sessie),
            SQLValue(verzoek), SQLValue(relatie), SQLValue(aantal), SQLValue(lijst), SQLValue(hash),
        ]
    }

    /// The canonical form after a line with the hash `vorige`; without a line end.
    package func regel(na vorige: [UInt8]) -> [UInt8] {
        var line = Canoniek()
        line.number("v", 1)
        line.number("nr", volgnr)
        line.hex("vorige", vorige)
        line.number("tijd", tijd)
        line.text("wie", medewerker)
        line.text("naam", naam)
        line.text("handeling", handeling)
        line.text("dossier", dossier)
        line.text("doel", doel)
        line.text("detail", detail)
        line.text("uitkomst", uitkomst)
        line.text("kanaal", kanaal)
        line.text("adres", adres)
        line.text("sessie", sessie)
        line.text("verzoek", verzoek)
        line.text("relatie", relatie)
        line.number("aantal", aantal)
        line.hex("lijst", lijst)
        return line.finish()
    }

    package func hash(na vorige: [UInt8]) -> [UInt8] { Journaalhash.leaf(regel(na: vorige)) }
}

/// Writes one flat JSON object in one way only.
struct Canoniek {
    private var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(640)
    }

    mutating func number(_ key: StaticString, _ value: Int64?) {
        open(key)
        bytes.append(contentsOf: (value.map { String($0) } ?? "null").utf8)
    }

    mutating func hex(_ key: StaticString, _ value: [UInt8]?) {
        open(key)
        guard let value else { return bytes.append(contentsOf: "null".utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in value {
            bytes.append(Self.digit(byte >> 4))
            bytes.append(Self.digit(byte & 15))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Only `"`, `\` and what lies below a space is escaped; everything else is UTF-8 as it is.
    mutating func text(_ key: StaticString, _ value: String?) {
        open(key)
        guard let value else { return bytes.append(contentsOf: "null".utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(Self.digit(byte >> 4))
                bytes.append(Self.digit(byte & 15))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func finish() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private mutating func open(_ key: StaticString) {
        bytes.append(UInt8(ascii: bytes.isEmpty ? "{" : ","))
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private static func digit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x57 + nibble }
}
