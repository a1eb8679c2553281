// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How large a code is and how its codewords are divided, at level M (ISO/IEC 18004, table 9).
struct QRVersion: Sendable {
    let number: Int
    /// Codewords of error correction in each block.
    let correction: Int
    /// Codewords of data in each block; the shorter ones first.
    let blocks: [Int]
    /// Where the middles of the alignment patterns are.
    let alignment: [Int]

    var size: Int { 17 + 4 * number }

    /// How many bytes fit: four bits say that bytes follow, eight or sixteen how many.
    var capacity: Int { blocks.reduce(0, +) - (number < 10 ? 2 : 3) }

    static let all: [QRVersion] = [
        QRVersion(number: 1, correction: 10, blocks: [16], alignment: []),
        QRVersion(number: 2, correction: 16, blocks: [28], alignment: [6, 18]),
        QRVersion(number: 3, correction: 26, blocks: [44], alignment: [6, 22]),
        QRVersion(number: 4, correction: 18, blocks: [32, 32], alignment: [6, 26]),
        QRVersion(number: 5, correction: 24, blocks: [43, 43], alignment: [6, 30]),
        QRVersion(number: 6, correction: 16, blocks: [27, 27, 27, 27], alignment: [6, 34]),
        QRVersion(number: 7, correction: 18, blocks: [31, 31, 31, 31], alignment: [6, 22, 38]),
        QRVersion(number: 8, correction: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42]),
        QRVersion(number: 9, correction: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46]),
        QRVersion(number: 10, correction: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50]),
    ]

    /// The codewords of the data: what kind, how long, the bytes, then padding.
    func data(_ bytes: [UInt8]) -> [UInt8] {
        var bits: [Bool] = []
        func add(_ value: Int, _ count: Int) {
            for place in stride(from: count - 1, through: 0, by: -1) { bits.append(value >> place & 1 == 1) }
        }
        add(0b0100, 4)
        add(bytes.count, number < 10 ? 8 : 16)
        for byte in bytes { add(Int(byte), 8) }
        let room = blocks.reduce(0, +)
        add(0, min(4, room * 8 - bits.count))
        add(0, (8 - bits.count % 8) % 8)
        var words = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        let begin = words.count
        while words.count < room { words.append((words.count - begin) % 2 == 0 ? 0xEC : 0x11) }
        return words
    }

    /// The data of all blocks in turn, then the correction of all blocks in turn.
    func interleaved(_ data: [UInt8]) -> [UInt8] {
        var parts: [[UInt8]] = []
        var begin = 0
        for length in blocks {
            parts.append(Array(data[begin..<begin + length]))
            begin += length
        }
        let corrections = parts.map { ReedSolomon.correction($0, correction) }
        func inTurn(_ lists: [[UInt8]]) -> [UInt8] {
            (0..<(lists.map(\.count).max() ?? 0)).flatMap { place in
                lists.compactMap { place < $0.count ? $0[place] : nil }
            }
        }
        return inTurn(parts) + inTurn(corrections)
    }
}
