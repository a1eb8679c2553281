// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The words by which a dossier can be found: name (also in Latin letters), place, and the free texts. Not BSN and V-number: these
/// are found as a whole, by `Persoonssleutels`.
public enum Zoekwoorden {
    public static func terms(_ feiten: [Feit]) -> Set<String> {
        var terms: Set<String> = []
        for feit in feiten {
            let beschrijving = feit.soort.beschrijving
            for veld in beschrijving.velden {
                guard let waarde = feit.inhoud[veld.sleutel], case .tekst(let text) = waarde else { continue }
                switch veld.vorm {
                case .bsn, .vnummer, .kenmerk: continue
                default:
                    terms.formUnion(Vouwen.words(text))
                    if feit.soort == .personalia { terms.formUnion(Vouwen.words(Transliteratie.latin(text))) }
                }
            }
        }
        return terms
    }

    /// Whether a name alone explains that these words were found.
    public static func matches(_ words: [String], naam: String) -> Bool {
        let known = Vouwen.words(naam) + Vouwen.words(Transliteratie.latin(naam))
        return words.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
    }

    /// The BSN or V-number that a word of a question may be, as it is kept; nil when it is neither.
    public static func nummer(_ word: String) -> String? {
        if let bsn = BSN(word) { return bsn.cijfers }
        return word.utf8.count == 10 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? word : nil
    }

    /// The words of a question; a number is searched as it stands, a date of birth as ISO.
    public static func words(_ question: String) -> [String] {
        Array(Vouwen.words(question).prefix(8))
    }
}

/// The keys of a person: BSN, V-number and the name with the day of birth.
public struct Persoonssleutels: Hashable, Sendable {
    public let bsn: [String]
    public let vnummer: [String]
    public let naam: [String]

    public init(_ beeld: Beeld) {
        let personalia = beeld.laatste(.personalia)
        bsn = [personalia?[Personalia.bsn]?.cijfers].compactMap(\.self)
        vnummer = [personalia?[Personalia.vnummer]].compactMap(\.self)
        naam = personalia?[Personalia.geboortedatum].map { Naamsleutel.keys(naam: beeld.naam, geboren: $0) } ?? []
    }
}
