// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Exchange

/// What is wrong with a file, where, and what to do now. Never holds what stands in a cell.
package struct Importfout: Error, Hashable, Sendable {
    /// Line of the file; nil when it concerns the file as a whole.
    package let regel: Int?
    /// The name of the column, or the path in a JSON document.
    package let plaats: String?
    /// The whole sentence, with the place in it.
    package let zin: String

    init(_ fout: CSVFout) {
        regel = fout.soort == .isLeeg ? nil : fout.line
        plaats = fout.columnName
        zin = fout.zin
    }

    /// A fault in a document that begins on this line.
    init(_ fout: JSONFout, line: Int) {
        regel = line + (fout.line ?? 1) - 1
        plaats = fout.path
        let place = fout.path.map { $0.isEmpty ? "" : ", \($0)" } ?? fout.column.map { ", teken \($0)" } ?? ""
        zin = "Regel \(line + (fout.line ?? 1) - 1)\(place): \(fout.uitleg)"
    }

    /// The law says no to what stands on a line.
    init(_ weigering: Weigering, regel: Int, plaats: String? = nil) {
        self.regel = regel
        self.plaats = plaats
        let watNu = weigering.watNu.map { " \($0)" } ?? ""
        let regels = weigering.grond.regels.map(\.naam).joined(separator: ", ")
        zin =
            "Regel \(regel)\(plaats.map { ", \($0)" } ?? ""): \(weigering.zin)\(watNu)"
            + (regels.isEmpty ? "" : " (\(regels))")
    }

    init(regel: Int?, plaats: String? = nil, _ zin: String) {
        self.regel = regel
        self.plaats = plaats
        self.zin = (regel.map { "Regel \($0)\(plaats.map { ", \($0)" } ?? ""): " } ?? "") + zin
    }
}

/// A new person who may be somebody that is here already.
package struct Importdubbel: Hashable, Sendable {
    package let regel: Int
    package let dubbel: Dubbel
}

/// What an import did, or would do.
package struct Importrapport: Hashable, Sendable {
    package let bestand: String
    package let soort: String
    /// The import, for undoing it; nil when nothing was written.
    package internal(set) var inlezing: String?
    package internal(set) var controlegetal = ""
    /// Rows of a table, or documents.
    package internal(set) var regels = 0
    package internal(set) var nieuw = 0
    package internal(set) var gewijzigd = 0
    /// Rows that say what was known already.
    package internal(set) var overgeslagen = 0
    /// Dossiers and feiten that were written, or would be.
    package internal(set) var dossiers = 0
    package internal(set) var feiten = 0
    /// By line; no more than the limit.
    package internal(set) var fouten: [Importfout] = []
    /// All faults, also those that were not kept.
    package internal(set) var aantalFouten = 0
    package internal(set) var dubbelen: [Importdubbel] = []
    package internal(set) var aantalDubbelen = 0
    private let grens: Int

    init(_ opdracht: Importopdracht) {
        bestand = opdracht.bron.naam
        soort = opdracht.soort.code
        grens = opdracht.limieten.meldingen
    }

    /// Whether the file can be read in.
    package var isGoed: Bool { aantalFouten == 0 }

    mutating func add(_ fout: Importfout) {
        aantalFouten += 1
        if fouten.count < grens { fouten.append(fout) }
    }

    mutating func add(_ fouten: [CSVFout], aantal: Int) {
        for fout in fouten { add(Importfout(fout)) }
        aantalFouten += aantal - fouten.count
    }

    mutating func add(_ dubbelen: [Dubbel], regel: Int) {
        aantalDubbelen += dubbelen.count
        for dubbel in dubbelen.prefix(max(0, grens - self.dubbelen.count)) {
            self.dubbelen.append(Importdubbel(regel: regel, dubbel: dubbel))
        }
    }

    mutating func sort() {
        fouten = fouten.enumerated().sorted {
            ($0.element.regel ?? 0, $0.offset) < ($1.element.regel ?? 0, $1.offset)
        }.map(\.element)
    }
}
