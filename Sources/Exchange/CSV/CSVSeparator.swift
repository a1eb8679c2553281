// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What stands between two fields. Excel with Dutch settings writes `;`.
package enum CSVSeparator: UInt8, Hashable, Sendable, CaseIterable {
    case semicolon = 0x3B
    case comma = 0x2C
    case tab = 0x09
}

/// Finds the separator in the header line: the candidate that occurs most outside quotes.
///
/// A tie goes to the first in the order `;`, `,`, tab. A line without any of them is a table of one column, for which
/// the separator does not matter. Works over chunks: `read` continues where it stopped.
struct CSVSeparatorGuess: Sendable {
    private var counts = [0, 0, 0]
    private var isQuoted = false
    private var hasContent = false
    private var position = 0

    /// A header line longer than this is judged by its beginning.
    private static let enough = 65_536

    /// Reads on from where it stopped; true when the header line has ended, or enough of it was seen.
    mutating func read(_ bytes: [UInt8]) -> Bool {
        while position < min(bytes.count, Self.enough) {
            let byte = bytes[position]
            position += 1
            switch byte {
            case .quote: isQuoted.toggle()
            case .lineFeed, .carriageReturn:
                if hasContent, !isQuoted { return true }
                continue
            case CSVSeparator.semicolon.rawValue where !isQuoted: counts[0] += 1
            case CSVSeparator.comma.rawValue where !isQuoted: counts[1] += 1
            case CSVSeparator.tab.rawValue where !isQuoted: counts[2] += 1
            default: break
            }
            hasContent = true
        }
        return position == Self.enough
    }

    /// The separator by what was read up to now.
    var separator: CSVSeparator {
        if counts[0] >= counts[1], counts[0] >= counts[2] { return .semicolon }
        return counts[1] >= counts[2] ? .comma : .tab
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
}
