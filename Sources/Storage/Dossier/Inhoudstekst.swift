// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The text in which the content of a feit is kept: key, unit separator, value, record separator. No value can hold
/// these two characters (`Veldlezer` refuses them), so nothing has to be escaped.
package enum Inhoudstekst {
    private static let unit: UInt8 = 0x1F
    private static let record: UInt8 = 0x1E

    package static func write(_ inhoud: Inhoud) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64 * inhoud.waarden.count)
        for entry in inhoud.waarden {
            bytes.append(contentsOf: entry.sleutel.utf8)
            bytes.append(unit)
            bytes.append(contentsOf: entry.waarde.opslag.utf8)
            bytes.append(record)
        }
        return bytes
    }

    /// The content again. A key that this version of the program does not know is kept as text, so that nothing is lost.
    package static func read(_ bytes: [UInt8], soort: Feitsoort) -> Inhoud {
        guard !bytes.isEmpty else { return Inhoud() }
        let beschrijving = soort.beschrijving
        var values: [(String, Waarde)] = []
        for part in bytes.split(separator: record) {
            guard let middle = part.firstIndex(of: unit) else { continue }
            let key = String(decoding: part[..<middle], as: UTF8.self)
            let text = String(decoding: part[(middle + 1)...], as: UTF8.self)
            let waarde = beschrijving.veld(key).flatMap { Waarde(opslag: text, vorm: $0.vorm) }
            values.append((key, waarde ?? .tekst(text)))
        }
        return Inhoud(values)
    }
}
