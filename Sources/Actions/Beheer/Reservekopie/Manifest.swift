// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Secrets

/// The list of the files of a whole backup, with a mark that only who has the master key can make. `sha256sum -c manifest` reads
/// it too.
struct Manifest: Hashable {
    static let naam = "manifest"
    private static let vorm = "# meedoen-reservekopie 1"

    var kopie: [UInt8]
    var moment: Tijdstip
    /// SHA-256 of each file, by its name.
    var bestanden: [String: String]

    private var inhoud: String {
        ([Self.vorm, "# kopie \(Hex.encode(kopie))", "# moment \(moment.iso)"]
            + bestanden.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)" })
            .map { "\($0)\n" }.joined()
    }

    func bytes(_ sleutel: Kopiesleutel) -> [UInt8] {
        let text = inhoud
        return [UInt8]("\(text)# merk \(sleutel.merk([UInt8](text.utf8)))\n".utf8)
    }

    init(kopie: [UInt8], moment: Tijdstip, bestanden: [String: String]) {
        (self.kopie, self.moment, self.bestanden) = (kopie, moment, bestanden)
    }

    /// Reads exactly what `bytes` writes; nil for anything else, and for what another key made.
    init?(_ bytes: [UInt8], sleutel: Kopiesleutel) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count >= 4, lines[0] == Self.vorm, lines[1].hasPrefix("# kopie "),
            let kopie = Hex.decode(lines[1].dropFirst(8)), lines[2].hasPrefix("# moment "),
            let moment = Tijdstip(iso: lines[2].dropFirst(9))
        else { return nil }
        var files: [String: String] = [:]
        for line in lines.dropFirst(3).dropLast() where line.count > 66 {
            files[String(line.dropFirst(66))] = String(line.prefix(64))
        }
        self.init(kopie: kopie, moment: moment, bestanden: files)
        guard self.bytes(sleutel) == bytes else { return nil }
    }
}
