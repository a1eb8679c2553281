// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A CSV file with a header, read row by row as it comes in. Faults in the file or the header stop it; faults in a row or a
/// cell are collected, so that a person sees everything that has to be mended in one go.
///
///     var tabel = CSVTabel(verplicht: ["naam", "datum"])
///     tabel.feed(chunk)
///     while var rij = try tabel.next() {
///         let datum = rij.day("datum", isRequired: true)
///         …
///         tabel.collect(rij.fouten)
///     }
///     tabel.finish()          // and once more the loop
///
/// Rows in which every cell is empty are left out: spreadsheets leave them behind.
package struct CSVTabel: Sendable {
    /// Known once the header has been read.
    package private(set) var kop: CSVKop?
    /// The faults in rows and cells, in the order of the file; no more than `foutgrens`.
    package private(set) var fouten: [CSVFout] = []
    /// All faults, also those that were not kept.
    package private(set) var aantalFouten = 0
    /// Rows given out or refused for their number of fields.
    package private(set) var aantalRijen = 0

    private let verplicht: [String]
    private let doel: CSVDoel
    private let foutgrens: Int
    private var reader: CSVReader
    private var headerFault: CSVFout?

    package init(
        verplicht: [String] = [],
        doel: CSVDoel = .rekenblad,
        separator: CSVSeparator? = nil,
        limits: CSVLimits = .standard,
        foutgrens: Int = 1_000
    ) {
        self.verplicht = verplicht
        self.doel = doel
        self.foutgrens = foutgrens
        reader = CSVReader(separator: separator, limits: limits)
    }

    /// The separator of the file, known once the header has been read.
    package var separator: CSVSeparator? { kop == nil ? nil : reader.separator }

    package mutating func feed(_ bytes: [UInt8]) { reader.feed(bytes) }

    package mutating func feed(_ bytes: ArraySlice<UInt8>) { reader.feed(bytes) }

    package mutating func finish() { reader.finish() }

    /// The next row with as many fields as the header, or nil when more bytes are needed or the file is done.
    package mutating func next() throws(CSVFout) -> CSVRij? {
        if let headerFault { throw headerFault }
        while let record = try reader.next() {
            guard let kop else {
                try begin(record)
                continue
            }
            if record.isEmpty { continue }
            aantalRijen += 1
            if record.count == kop.names.count { return CSVRij(record, kop, doel) }
            collect([Self.misfit(record, kop)])
        }
        if kop == nil, reader.isFinished { throw CSVFout(.isLeeg, line: 1) }
        return nil
    }

    /// Adds the faults that a row gathered.
    package mutating func collect(_ more: [CSVFout]) {
        aantalFouten += more.count
        fouten += more.prefix(max(0, foutgrens - fouten.count))
    }

    /// The fault of a row with another number of fields; its column is the first that lacks or is too many.
    private static func misfit(_ record: CSVRecord, _ kop: CSVKop) -> CSVFout {
        let expected = kop.names.count
        guard record.count < expected else {
            let soort = CSVFout.Soort.teVeelVelden(verwacht: expected, gevonden: record.count)
            return CSVFout(soort, line: record.line, column: expected + 1)
        }
        let soort = CSVFout.Soort.teWeinigVelden(verwacht: expected, gevonden: record.count)
        return CSVFout(soort, line: record.line, column: record.count + 1, columnName: kop.names[record.count])
    }

    /// Takes the header. After a fault in it the table stays at that fault: no row may pass for the header.
    private mutating func begin(_ record: CSVRecord) throws(CSVFout) {
        do throws(CSVFout) {
            let read = try CSVKop(record, doel: doel)
            for column in verplicht where !read.has(column) {
                throw CSVFout(.kolomOntbreekt, line: record.line, columnName: column)
            }
            kop = read
        } catch {
            headerFault = error
            throw error
        }
    }
}
