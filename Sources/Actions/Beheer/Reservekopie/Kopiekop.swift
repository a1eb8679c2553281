// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
internal import Secrets

/// What stands in clear at the beginning of a file of a backup. Each sealed piece of the file vouches for every byte of it.
package struct Kopiekop: Hashable, Sendable {
    /// Of the whole backup that the file belongs to.
    package var kopie: [UInt8]
    /// Random, of this file; its key is made with it.
    package var nummer: [UInt8]
    package var onderwerp: Kopieonderwerp
    /// The last step of the schema; 0 where there is none.
    package var schema: Int
    /// All that was acknowledged before it is in the file.
    package var moment: Tijdstip
    /// The number of the last line of the journal; 0 where there is none.
    package var journaal: Int
    /// Of the content.
    package var omvang: Int
    package var hash: String
    /// By which the master key is recognised.
    package var sleutel: String
    package var programma: String

    static let vorm = "meedoen-reservekopie 1"
    static let langste = 4096
    static let nummerlengte = 32

    /// Ends with an empty line; behind it the pieces begin.
    package var bytes: [UInt8] {
        let lines = [
            Self.vorm, "kopie \(Hex.encode(kopie))", "nummer \(Hex.encode(nummer))", "onderwerp \(onderwerp)",
            "schema \(schema)", "moment \(moment.iso)", "journaal \(journaal)", "omvang \(omvang)", "sha256 \(hash)",
            "sleutel \(sleutel)", "programma \(programma)", "", "",
        ]
        return [UInt8](lines.joined(separator: "\n").utf8)
    }

    /// Reads exactly what `bytes` writes.
    package init(_ bytes: [UInt8], van bestand: String) throws(Kopiefout) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.hasPrefix("meedoen-reservekopie ") else { throw .geenKopie(bestand) }
        guard first == Self.vorm else { throw .nieuwereVorm(bestand) }
        var values: [Substring: Substring] = [:]
        for line in lines.dropFirst() {
            guard let space = line.firstIndex(of: " ") else { continue }
            values[line[..<space]] = line[line.index(after: space)...]
        }
        guard let kopie = Hex.decode(values["kopie"] ?? ""), let nummer = Hex.decode(values["nummer"] ?? ""),
            nummer.count == Self.nummerlengte, let onderwerp = Kopieonderwerp(values["onderwerp"] ?? ""),
            let schema = Int(values["schema"] ?? ""), let moment = Tijdstip(iso: values["moment"] ?? ""),
            let journaal = Int(values["journaal"] ?? ""), let omvang = Int(values["omvang"] ?? ""),
            let hash = values["sha256"], let sleutel = values["sleutel"], let programma = values["programma"]
        else { throw .beschadigd(bestand, .begin) }
        self.init(
            kopie: kopie,
            nummer: nummer,
            onderwerp: onderwerp,
            schema: schema,
            moment: moment,
            journaal: journaal,
            omvang: omvang,
            hash: String(hash),
            sleutel: String(sleutel),
            programma: String(programma)
        )
        guard self.bytes == bytes else { throw .beschadigd(bestand, .begin) }
    }

    package init(
        kopie: [UInt8],
        nummer: [UInt8],
        onderwerp: Kopieonderwerp,
        schema: Int,
        moment: Tijdstip,
        journaal: Int,
        omvang: Int,
        hash: String,
        sleutel: String,
        programma: String
    ) {
        (self.kopie, self.nummer, self.onderwerp, self.schema) = (kopie, nummer, onderwerp, schema)
        (self.moment, self.journaal, self.omvang, self.hash) = (moment, journaal, omvang, hash)
        (self.sleutel, self.programma) = (sleutel, programma)
    }
}
