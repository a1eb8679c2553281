// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Exchange

@Suite("X-08: CSV with random tables and harmed files")
struct CSVPropertyTests {
    private static let parts = [
        "a", "Jan", "é", "e\u{301}", "😀", "诗", " ", ";", ",", "\t", "\"", "\"\"", "\r\n", "\n", "\r", "'", "=", "+",
        "-", "@",
        "＝", "5", "1.250,50", "%", "\u{301}", "\u{FEFF}", "sep=", "\u{7F}", "\u{2028}",
        "|", "\u{A0}", "\u{200B}",
    ]

    private static func table(_ generator: inout SeededGenerator) -> [[String]] {
        let columns = Int.random(in: 1...6, using: &generator)
        return (0..<Int.random(in: 1...12, using: &generator)).map { _ in
            (0..<columns).map { _ in
                let count = Int.random(in: 0...5, using: &generator)
                return (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            }
        }
    }

    private static func read(_ pieces: [ArraySlice<UInt8>], _ separator: CSVSeparator?) throws -> [CSVRecord] {
        var reader = CSVReader(separator: separator)
        var records: [CSVRecord] = []
        for piece in pieces {
            reader.feed(piece)
            while let record = try reader.next() { records.append(record) }
        }
        reader.finish()
        while let record = try reader.next() { records.append(record) }
        return records
    }

    @Test("what was written comes back to the byte", arguments: CSVSeparator.allCases, [CSVDoel.rekenblad, .systeem])
    func roundTrip(_ separator: CSVSeparator, _ doel: CSVDoel) throws {
        var generator = SeededGenerator(seed: 20_240_521)
        for _ in 0..<600 {
            let table = Self.table(&generator)
            var writer = CSVWriter(doel: doel, separator: separator, byteOrderMark: true)
            for row in table { writer.write(row) }
            let bytes = writer.take()
            let records = try Self.read(bytes.pieces(upTo: 9, using: &generator), separator)
            let back = records.map { $0.fields.map { doel == .rekenblad ? Formulewacht.rearm($0) : $0 } }
            #expect(back.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
        }
    }

    @Test func `a disarmed cell never begins as a formula and always comes back`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...4, using: &generator)
            let text = (0..<count).map { _ in Self.parts.randomElement(using: &generator) ?? "" }.joined()
            let written = Formulewacht.disarm(text)
            #expect(Array(Formulewacht.rearm(written).utf8) == Array(text.utf8))
            let seen = written.unicodeScalars.drop {
                " \u{A0}\u{200B}\u{FEFF}\u{7F}\u{2028}".unicodeScalars.contains($0)
            }
            let isNumber = written.utf8.first == UInt8(ascii: "-")
            if let first = seen.first, !isNumber || first != "-", "=+-@|%\t\r\n＝＋－＠".unicodeScalars.contains(first) {
                Issue.record("\(written.debugDescription) begins as a formula")
            }
            if isNumber {
                #expect(written.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) || ".,%".utf8.contains($0) })
            }
        }
    }

    /// The records and the fault, as one thing to compare.
    private static func outcome(_ pieces: [ArraySlice<UInt8>]) -> (records: [CSVRecord], fout: CSVFout?) {
        var reader = CSVReader(limits: CSVLimits(fieldBytes: 12, recordBytes: 40, fields: 5))
        var records: [CSVRecord] = []
        do {
            for piece in pieces {
                reader.feed(piece)
                while let record = try reader.next() { records.append(record) }
            }
            reader.finish()
            while let record = try reader.next() { records.append(record) }
        } catch {
            return (records, error)
        }
        return (records, nil)
    }

    @Test func `a harmed file gives records or a fault, the same in one piece and in many`() {
        var generator = SeededGenerator(seed: 41)
        var refused = 0
        let rounds = 6_000
        for _ in 0..<rounds {
            var writer = CSVWriter(separator: CSVSeparator.allCases.randomElement(using: &generator) ?? .comma)
            for row in Self.table(&generator) { writer.write(row) }
            let bytes = writer.take().harmed(using: &generator)
            let whole = Self.outcome([bytes[...]])
            let pieces = Self.outcome(bytes.pieces(upTo: 7, using: &generator))
            #expect(whole.records == pieces.records)
            #expect(whole.fout == pieces.fout)
            if let fout = whole.fout {
                refused += 1
                #expect(fout.line >= 1 && fout.zin.hasSuffix("."))
                #expect((fout.byte ?? 1) <= bytes.count + 1)
            }
            var tabel = CSVTabel()
            tabel.feed(bytes)
            tabel.finish()
            while let rij = try? tabel.next() { #expect(rij.cells.count == rij.kop.names.count) }
        }
        #expect(refused > rounds / 5 && refused < rounds)
    }

    @Test func `any bytes at all give records or a fault`() {
        var generator = SeededGenerator(seed: 43)
        for _ in 0..<3_000 {
            let count = Int.random(in: 0...40, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let whole = Self.outcome([bytes[...]])
            let pieces = Self.outcome(bytes.pieces(upTo: 3, using: &generator))
            #expect(whole.records == pieces.records && whole.fout == pieces.fout)
        }
    }
}
