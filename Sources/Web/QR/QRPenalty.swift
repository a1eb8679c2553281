// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How hard a code is to read for a camera: the four rules by which a mask is chosen.
enum QRPenalty {
    static func of(_ dark: [[Bool]]) -> Int {
        let columns = dark.indices.map { column in dark.map { $0[column] } }
        let lines = dark + columns
        return lines.reduce(0) { $0 + runs($1) + lookalikes($1) * 40 } + squares(dark) * 3 + balance(dark) * 10
    }

    /// Five or more of the same in a row.
    static func runs(_ line: [Bool]) -> Int {
        var (sum, length) = (0, 1)
        for place in 1...line.count {
            if place < line.count, line[place] == line[place - 1] {
                length += 1
            } else {
                if length >= 5 { sum += length - 2 }
                length = 1
            }
        }
        return sum
    }

    private static let finder = [true, false, true, true, true, false, true]
    private static let light = [false, false, false, false]

    /// What looks like the pattern in the corners, with light before or behind it.
    static func lookalikes(_ line: [Bool]) -> Int {
        let length = finder.count + light.count
        guard line.count >= length else { return 0 }
        return (0...(line.count - length)).reduce(0) { sum, begin in
            let part = Array(line[begin..<begin + length])
            return sum + (part == finder + light ? 1 : 0) + (part == light + finder ? 1 : 0)
        }
    }

    /// Squares of two by two of the same.
    static func squares(_ dark: [[Bool]]) -> Int {
        var sum = 0
        for row in 1..<dark.count {
            for column in 1..<dark.count {
                let it = dark[row][column]
                if dark[row - 1][column] == it, dark[row][column - 1] == it, dark[row - 1][column - 1] == it {
                    sum += 1
                }
            }
        }
        return sum
    }

    /// How many times five percent the dark ones are from half.
    static func balance(_ dark: [[Bool]]) -> Int {
        let all = dark.count * dark.count
        let count = dark.reduce(0) { $0 + $1.count { $0 } }
        return abs(count * 20 - all * 10) / all
    }
}
