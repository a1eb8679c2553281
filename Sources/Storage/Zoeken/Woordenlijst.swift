// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The distinct words of a gemeente, each with a number, close together in memory: millions are looked up when a gemeente is
/// opened, and all are walked past for each question.
struct Woordenlijst: Sendable {
    private var letters: [UInt8] = []
    /// Where each word begins, and behind the last where it ends.
    private var begin: [UInt32] = [0]
    /// Numbers plus one by hash; 0 is an empty place.
    private var plaatsen = [UInt32](repeating: 0, count: 1 << 10)

    var count: Int { begin.count - 1 }

    var omvang: Int { letters.capacity + 4 * begin.capacity + 4 * plaatsen.count }

    /// The number of a word, which it gets when it is new.
    mutating func number(_ word: ArraySlice<UInt8>) -> UInt32 {
        var place = Self.hash(word) & (plaatsen.count - 1)
        while plaatsen[place] != 0 {
            let known = plaatsen[place] - 1
            if letters[range(Int(known))].elementsEqual(word) { return known }
            place = (place + 1) & (plaatsen.count - 1)
        }
        let new = UInt32(count)
        letters.append(contentsOf: word)
        begin.append(UInt32(letters.count))
        plaatsen[place] = new + 1
        if 2 * count > plaatsen.count { grow() }
        return new
    }

    /// Gives `body` each word with its number.
    func each(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
        letters.withUnsafeBufferPointer { letters in
            for number in 0..<count { body(number, UnsafeBufferPointer(rebasing: letters[range(number)])) }
        }
    }

    private func range(_ number: Int) -> Range<Int> { Int(begin[number])..<Int(begin[number + 1]) }

    private mutating func grow() {
        var larger = [UInt32](repeating: 0, count: 4 * plaatsen.count)
        for number in 0..<count {
            var place = Self.hash(letters[range(number)]) & (larger.count - 1)
            while larger[place] != 0 { place = (place + 1) & (larger.count - 1) }
            larger[place] = UInt32(number) + 1
        }
        plaatsen = larger
    }

    private static func hash(_ word: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7fff_ffff)
    }
}
