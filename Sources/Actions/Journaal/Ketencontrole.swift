// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
internal import Secrets
package import Storage

/// Walks along the lines of a journal and tells what does not go with the chain, and where. Knows no database.
package struct Ketencontrole {
    package struct Bevinding: Hashable, Sendable {
        package enum Soort: Hashable, Sendable {
            /// The line is not what its hash was taken of, or does not follow the one before.
            case gewijzigd
            /// Lines that were there are gone.
            case ontbreekt
            /// A line with a number that the chain never gave.
            case ingevoegd
            /// Lines between two heads are not those that were signed, although they hang together.
            case herschreven
            /// A head whose signature is wrong, or is not by the key of this installation.
            case kop
            /// The persons of a list are not those of the line that names it.
            case lijst
        }

        package let soort: Soort
        package let van: Int64
        package let tot: Int64

        package var zin: String {
            let place = van == tot ? "regel \(van)" : "regels \(van) tot en met \(tot)"
            return switch soort {
            case .gewijzigd: "\(place): gewijzigd, verwisseld of niet op deze plek geschreven"
            case .ontbreekt: "\(place): weg"
            case .ingevoegd: "\(place): ingevoegd"
            case .herschreven: "\(place): herschreven na het ondertekenen"
            case .kop: "kop bij \(place): handtekening klopt niet of is met een andere sleutel gezet"
            case .lijst:
                van == 0
                    ? "een lijst met personen hoort bij geen enkele regel"
                    : "\(place): de lijst met personen is gewijzigd"
            }
        }
    }

    private let koppen: [Int: [Journaalkop]]
    private let hoogste: Int
    private var boom = Journaalboom()
    /// The hash as it stands with the line before, and as it should be; nil after a gap.
    private var vorige: (stored: [UInt8], computed: [UInt8])?
    private var vroeger: Int64 = 0
    private var isGesloten = true
    private var laatsteKop: Int64 = 0
    /// Lists that lines name, with the first line that does.
    private var genoemd: [[UInt8]: Int64] = [:]

    /// The last number that was there.
    package private(set) var laatste: Int64 = 0
    package private(set) var bevindingen: [Bevinding] = []
    /// The last head that was met and is right.
    package private(set) var kop: Int?

    /// `sleutel` is the public key that heads must be signed with; nil takes the one that stands in each.
    package init(_ gemeente: String, koppen: [Journaalkop], sleutel: [UInt8]?) {
        var good: [Int: [Journaalkop]] = [:]
        for kop in koppen {
            if kop.isGetekend, kop.gemeente == gemeente, sleutel == nil || kop.sleutel == sleutel {
                good[kop.aantal, default: []].append(kop)
            } else {
                let number = Int64(kop.aantal)
                bevindingen.append(Bevinding(soort: .kop, van: number, tot: number))
            }
        }
        self.koppen = good
        hoogste = good.keys.max() ?? 0
        let begin = Journaalhash.begin(gemeente)
        vorige = (begin, begin)
    }

    /// The next line in the order of the numbers.
    package mutating func add(_ rij: Journaalrij) {
        guard rij.volgnr > laatste else {
            found(.ingevoegd, rij.volgnr)
            return
        }
        if rij.volgnr > laatste + 1 {
            found(.ontbreekt, laatste + 1, rij.volgnr - 1)
            (vorige, isGesloten) = (nil, false)
        }
        laatste = rij.volgnr
        guard let stored = rij.hash else {
            if vroeger == laatste - 1 { vroeger = laatste } else { found(.gewijzigd, laatste) }
            (vorige, isGesloten) = (nil, false)
            return
        }
        if vroeger > 0, vroeger == laatste - 1 { found(.gewijzigd, 1, vroeger) }
        if let lijst = rij.lijst, (rij.aantal ?? 0) > 0, genoemd[lijst] == nil { genoemd[lijst] = laatste }
        var computed = stored
        if let vorige {
            computed = rij.hash(na: vorige.stored)
            // Only the hash of the line before was changed: that line is told, not this one.
            if computed != stored, vorige.computed != vorige.stored, rij.hash(na: vorige.computed) == stored {
                computed = stored
            }
            if computed != stored { found(.gewijzigd, laatste) }
        }
        vorige = (stored, computed)
        boom.add(stored)
        meet(stored)
    }

    private mutating func meet(_ hash: [UInt8]) {
        guard let here = koppen[Int(laatste)] else { return }
        defer { laatsteKop = laatste }
        guard isGesloten else { return }
        let wortel = boom.wortel
        if here.allSatisfy({ $0.wortel == wortel && $0.laatste == hash }) {
            if bevindingen.isEmpty { kop = Int(laatste) }
        } else if !bevindingen.contains(where: { $0.van <= laatste && $0.soort != .kop }) {
            found(.herschreven, laatsteKop + 1, laatste)
        }
    }

    /// Whether a line that was read names this list.
    func isNamed(_ lijst: [UInt8]) -> Bool { genoemd[lijst] != nil }

    /// Persons of one list, in order. Lists come in any order.
    package mutating func add(lijst: [UInt8], _ personen: [DossierID]) {
        let named = genoemd.removeValue(forKey: lijst)
        if named == nil || JournaalStore.merk(personen) != lijst { found(.lijst, named ?? 0) }
    }

    /// After the last line and the last list.
    package mutating func finish() {
        if hoogste > laatste { found(.ontbreekt, laatste + 1, Int64(hoogste)) }
        for (_, number) in genoemd { found(.lijst, number) }
        genoemd = [:]
        bevindingen.sort { ($0.van, $0.tot) < ($1.van, $1.tot) }
    }

    /// Lines from before the chain; they get their hash with the next line.
    package var zonderKeten: Int64 { vroeger == laatste ? vroeger : 0 }

    private mutating func found(_ soort: Bevinding.Soort, _ van: Int64, _ tot: Int64? = nil) {
        bevindingen.append(Bevinding(soort: soort, van: van, tot: tot ?? van))
    }
}
