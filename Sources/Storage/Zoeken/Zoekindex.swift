// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// The names and words of all dossiers of a gemeente, opened, in memory. It is never written anywhere.
struct Zoekindex: Sendable {
    /// Up to where the rows of the database are in it, and how many dossiers had left them.
    private(set) var reeks: Int
    let weg: Int
    private var plekken: [DossierID: Int] = [:]
    private var dossiers: [DossierID] = []
    private var namen: [String] = []
    /// Where in `termen` the words of each dossier begin, and how many they are.
    private var begin: [UInt32] = []
    private var aantal: [UInt32] = []
    private var termen: [UInt32] = []
    private var woorden = Woordenlijst()
    private var ongebruikt = 0
    private var letters = 0

    init(reeks: Int, weg: Int) {
        self.reeks = reeks
        self.weg = weg
    }

    /// About how many bytes it takes.
    var omvang: Int { 88 * dossiers.count + letters + 4 * termen.capacity + woorden.omvang }

    /// More is left over of rows that were replaced than is of use: making it anew is better.
    var isVersleten: Bool { ongebruikt > 10_000 && 2 * ongebruikt > termen.count }

    /// Puts in what was written after `reeks`, up to this.
    mutating func advance(to reeks: Int) { self.reeks = reeks }

    /// Puts in a dossier, or what there is of it now. `woorden` have a space between them.
    mutating func put(_ dossier: DossierID, naam: String, woorden text: [UInt8]) {
        let plek: Int
        if let known = plekken[dossier] {
            plek = known
            namen[plek] = naam
            ongebruikt += Int(aantal[plek])
        } else {
            plek = dossiers.count
            plekken[dossier] = plek
            dossiers.append(dossier)
            namen.append(naam)
            begin.append(0)
            aantal.append(0)
        }
        letters += naam.utf8.count > 15 ? naam.utf8.count + 32 : 0
        begin[plek] = UInt32(termen.count)
        for word in text.split(separator: 0x20) { termen.append(woorden.number(word)) }
        aantal[plek] = UInt32(termen.count) - begin[plek]
    }

    /// Where a dossier stands in a list.
    func sleutel(_ dossier: DossierID) -> Standsleutel {
        Standsleutel(sorteer: plekken[dossier].map { namen[$0] } ?? "", dossier: dossier)
    }

    /// The dossiers in which each word begins some word, in order of name. `bekend` are the dossiers that have a word, by its
    /// place in the question, in another way: as a number of the person. With `isRuim` typing errors are allowed.
    func find(_ words: [String], bekend: [DossierID: UInt8], isRuim: Bool) -> [Standsleutel] {
        var masks = [UInt8](repeating: 0, count: woorden.count)
        let sought = words.map { Zoekwoord($0, isRuim: isRuim) }
        woorden.each { number, word in
            for (place, zoekwoord) in sought.enumerated() where zoekwoord.begins(word) { masks[number] |= 1 << place }
        }
        var own = [UInt8](repeating: 0, count: bekend.isEmpty ? 0 : dossiers.count)
        for (dossier, mask) in bekend { if let plek = plekken[dossier] { own[plek] = mask } }
        let all = UInt8(truncatingIfNeeded: 1 << words.count - 1)
        return matches(masks, own, all).map { Standsleutel(sorteer: namen[$0], dossier: dossiers[$0]) }.sorted()
    }

    // One walk past the words of everybody.
    private func matches(_ masks: [UInt8], _ own: [UInt8], _ all: UInt8) -> [Int] {
        var found: [Int] = []
        masks.withUnsafeBufferPointer { masks in
            termen.withUnsafeBufferPointer { termen in
                for plek in dossiers.indices {
                    var mask = own.isEmpty ? 0 : own[plek]
                    let first = Int(begin[plek])
                    for term in first..<first + Int(aantal[plek]) { mask |= masks[Int(termen[term])] }
                    if mask == all { found.append(plek) }
                }
            }
        }
        return found
    }
}
