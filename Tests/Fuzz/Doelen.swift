// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import Exchange
import Foundation

/// What reads bytes from outside. Each throws or gives nothing for what is wrong; none may end the program, and what was read and
/// written again reads the same.
private let doelen: [String: @Sendable ([UInt8]) -> Void] = [
    "csv": { bytes in
        guard let one = try? CSVReader.records(in: bytes) else { return }
        var reader = CSVReader()
        for byte in bytes { reader.feed([byte]) }
        reader.finish()
        var pieces: [[String]] = []
        while let record = try? reader.next() { pieces.append(record.fields) }
        precondition(pieces == one.map(\.fields), "in pieces it reads differently")
    },
    "tabel": { bytes in
        _ = try? CSVTabel.read(bytes) { rij -> Int? in 1 }
    },
    "json": { bytes in
        guard let value = try? JSONParser.parse(bytes, maxBytes: 1 << 20) else { return }
        var writer = JSONWriter(.compact)
        writer.value(value)
        let again = try? JSONParser.parse(writer.take(), maxBytes: 8 << 20)
        precondition(again == value, "written and read it is something else")
    },
    "dossier": { bytes in
        guard let today = Day(iso: String("2022-10-04")) else { return }
        _ = try? Dossierbestand.read(bytes, vandaag: today)
    },
    "datum": { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        if let day = Day(typed: text) { precondition(Day(iso: day.iso) == day, "a day is another day") }
        if let day = Day(iso: text) { precondition(day.iso == text, "a day is written differently") }
        _ = Uren(typed: text)
        _ = Bedrag(typed: text)
    },
    "bsn": { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        if let bsn = BSN(text) {
            let digits = bsn.cijfers.utf8.map { Int($0) - 48 }
            let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
            precondition(
                digits.count == 9 && zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0,
                "no elfproef"
            )
        }
        _ = DossierID(text)
        for soort in Feitsoort.allCases {
            for veld in soort.beschrijving.velden { _ = try? Veldlezer.read(text, as: veld) }
        }
    },
    "zoek": { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        let words = Zoekwoorden.words(text)
        _ = Zoekwoorden.matches(words, naam: text)
        for word in words { _ = Zoekwoorden.nummer(word) }
        precondition(Vouwen.fold(Vouwen.fold(text)) == Vouwen.fold(text), "folding twice is something else")
        if let day = Day(iso: String("1990-01-01")) { _ = Naamsleutel.keys(naam: text, geboren: day) }
    },
    "multipart": { bytes in
        _ = Multipart(bytes, contentType: "multipart/form-data; boundary=grens")
        let half = bytes.count / 2
        let type = "multipart/form-data; boundary=" + String(decoding: bytes[..<half], as: UTF8.self)
        _ = Multipart(Array(bytes[half...]), contentType: type)
    },
    "vraag": { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        for (name, value) in Query(text).paren {
            precondition(Query.decode(Query.encode(value)) == value, "encoded and decoded it is something else")
            _ = Query.address("/x", [(name, value)])
        }
    },
    "teken": { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        if let decoded = Base64URL.decode(text) {
            precondition(Base64URL.encode(decoded) == text, "two texts for the same bytes")
        }
    },
]

private let doel = doelen[ProcessInfo.processInfo.environment["FUZZ_DOEL"] ?? ""]

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard let doel else {
        print("Zet FUZZ_DOEL op een van: \(doelen.keys.sorted().joined(separator: " "))")
        exit(2)
    }
    doel(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
