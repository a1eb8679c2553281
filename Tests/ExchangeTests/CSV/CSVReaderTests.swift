// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Exchange

@Suite("X-08: reading CSV by RFC 4180")
struct CSVReaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let records: [[String]]
        var lines: [Int]?
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "CRLF", text: "a;b\r\n1;2\r\n", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Case(name: "LF", text: "a;b\n1;2\n", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Case(name: "CR", text: "a;b\r1;2\r", records: [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Case(name: "no line end at the end", text: "a;b\n1;2", records: [["a", "b"], ["1", "2"]]),
        Case(name: "no line end after a quote", text: "a;b\n1;\"2\"", records: [["a", "b"], ["1", "2"]]),
        Case(name: "empty last field without line end", text: "a;b\n1;", records: [["a", "b"], ["1", ""]]),
        Case(name: "only separators", text: "a;b;c\n;;\n", records: [["a", "b", "c"], ["", "", ""]]),
        Case(name: "quotes", text: "a;b\n\"1;2\";\"x \"\"y\"\"\"\n", records: [["a", "b"], ["1;2", "x \"y\""]]),
        Case(name: "empty quoted field", text: "a;b\n\"\";x\n", records: [["a", "b"], ["", "x"]]),
        Case(
            name: "record of one empty field",
            text: "a\n\"\"\nx\n",
            records: [["a"], [""], ["x"]],
            lines: [1, 2, 3]
        ),
        Case(
            name: "line ends in quotes",
            text: "a;b\r\n\"1\r\n2\n3\r4\";x\r\n5;6\r\n",
            records: [["a", "b"], ["1\r\n2\n3\r4", "x"], ["5", "6"]],
            lines: [1, 2, 6]
        ),
        Case(
            name: "empty lines are skipped and counted",
            text: "\n\na;b\n\n1;2\r\n\r\n3;4\n\n",
            records: [["a", "b"], ["1", "2"], ["3", "4"]],
            lines: [3, 5, 7]
        ),
        Case(name: "white space stays", text: "a;b\n 1 ;\t2\n", records: [["a", "b"], [" 1 ", "\t2"]]),
        Case(name: "byte order mark", text: "\u{FEFF}a;b\n1;2\n", records: [["a", "b"], ["1", "2"]]),
        Case(name: "byte order mark before quote", text: "\u{FEFF}\"a\";b\n", records: [["a", "b"]]),
        Case(name: "outside ASCII", text: "naam;x\nÜnal Ğ 诗 😀;é\n", records: [["naam", "x"], ["Ünal Ğ 诗 😀", "é"]]),
        Case(
            name: "combining mark after separator",
            text: "a;b\n1;\u{301}x\n",
            records: [["a", "b"], ["1", "\u{301}x"]]
        ),
        Case(name: "comma", text: "a,b\n1;5,2\n", records: [["a", "b"], ["1;5", "2"]]),
        Case(name: "tab", text: "a\tb\n1,5\t2;\n", records: [["a", "b"], ["1,5", "2;"]]),
        Case(
            name: "separator in quotes does not count",
            text: "\"a,b,c\";d\n1;2\n",
            records: [["a,b,c", "d"], ["1", "2"]]
        ),
        Case(
            name: "most frequent separator",
            text: "a;b (x, y);c\n1;2;3\n",
            records: [["a", "b (x, y)", "c"], ["1", "2", "3"]]
        ),
        Case(
            name: "line end in quoted header",
            text: "\"a\n,\";b\n1;2\n",
            records: [["a\n,", "b"], ["1", "2"]],
            lines: [1, 3]
        ),
        Case(
            name: "sep line",
            text: "sep=,\r\na;b,c\r\n1,2\r\n",
            records: [["a;b", "c"], ["1", "2"]],
            lines: [2, 3]
        ),
        Case(name: "one column", text: "naam\nJan\n", records: [["naam"], ["Jan"]]),
        Case(name: "empty file", text: "", records: []),
        Case(name: "only a byte order mark", text: "\u{FEFF}", records: []),
        Case(name: "only line ends", text: "\r\n\n\r", records: []),
    ]

    @Test("one piece", arguments: cases)
    func whole(_ example: Case) throws {
        let records = try CSVReader.records(in: Array(example.text.utf8))
        #expect(records.map(\.fields) == example.records)
        if let lines = example.lines { #expect(records.map(\.line) == lines) }
    }

    @Test("byte by byte", arguments: cases)
    func byteByByte(_ example: Case) throws {
        var reader = CSVReader()
        var records: [CSVRecord] = []
        for byte in example.text.utf8 {
            reader.feed([byte])
            while let record = try reader.next() { records.append(record) }
        }
        reader.finish()
        while let record = try reader.next() { records.append(record) }
        #expect(records.map(\.fields) == example.records)
        if let lines = example.lines { #expect(records.map(\.line) == lines) }
        #expect(try reader.next() == nil)
    }

    @Test func `a separator that is handed in goes before what the header suggests`() throws {
        let records = try CSVReader.records(in: Array("a;b;c,d\n".utf8), separator: .comma)
        #expect(records.map(\.fields) == [["a;b;c", "d"]])
    }

    @Test func `a header that does not end is judged by its first 64 KiB, however it comes in`() throws {
        let bytes = Array(("a,b" + String(repeating: "x", count: 65_536) + String(repeating: ";", count: 20)).utf8)
        var reader = CSVReader()
        for start in stride(from: 0, to: bytes.count, by: 1_000) {
            reader.feed(bytes[start..<min(start + 1_000, bytes.count)])
            #expect(try reader.next() == nil)
        }
        #expect(reader.separator == .comma)
        #expect(try CSVReader.records(in: bytes).map(\.count) == [2])
    }

    @Test func `pieces may be fed before the earlier ones are read`() throws {
        var reader = CSVReader()
        reader.feed(Array("a;b\n1;2\n3".utf8))
        #expect(try reader.next()?.fields == ["a", "b"])
        reader.feed(Array(";4\n".utf8)[...])
        reader.finish()
        #expect(try reader.next()?.fields == ["1", "2"])
        #expect(try reader.next()?.fields == ["3", "4"])
        #expect(reader.separator == .semicolon)
    }

    @Test func `a file of many pieces keeps no more than a record and a piece`() throws {
        let piece = Array(repeating: Array("12;een naam;\"tekst; met\nregeleinde\"\n".utf8), count: 500).flatMap(\.self)
        var reader = CSVReader(separator: .semicolon)
        var count = 0
        for _ in 0..<40 {
            reader.feed(piece)
            while try reader.next() != nil { count += 1 }
            #expect(reader.chunk.capacity < 2 * piece.count)
            #expect(reader.record.bytes.capacity < 1_000)
        }
        #expect(count == 20_000)
    }
}
