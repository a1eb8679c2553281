// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads what somebody typed, or what stood in a file, into the value that a field asks for.
public enum Veldlezer {
    /// The value, nil when the field was left empty, or the error to show beside the field.
    public static func read(_ typed: String, as veld: Veldbeschrijving) throws(Veldfout) -> Waarde? {
        let text = typed.trimmed
        guard !text.isEmpty else {
            if veld.isVerplicht {
                throw Veldfout(veld.sleutel, "Vul \(veld.label.lowercasedFirst) in.", kind: .ontbreekt)
            }
            return nil
        }
        switch veld.vorm {
        case .dag:
            guard let dag = Day(typed: text) else {
                throw Veldfout(
                    veld.sleutel,
                    "\(veld.label) is geen bestaande datum. Schrijf dd-mm-jjjj.",
                    kind: .ongeldig
                )
            }
            return .dag(dag)
        case .regel(let max):
            guard !text.contains(where: \.isNewline) else {
                throw Veldfout(veld.sleutel, "\(veld.label) past op één regel.", kind: .ongeldig)
            }
            return .tekst(try limited(text.withoutDirection, max, veld))
        case .tekst(let max):
            return .tekst(try limited(text, max, veld))
        case .getal(let range):
            guard let getal = Int(text) else {
                throw Veldfout(veld.sleutel, "\(veld.label) is geen heel getal.", kind: .ongeldig)
            }
            guard range.contains(getal) else {
                throw Veldfout(
                    veld.sleutel,
                    "\(veld.label) ligt tussen \(range.lowerBound) en \(range.upperBound).",
                    kind: .buitenBereik
                )
            }
            return .getal(getal)
        case .uren(let max):
            guard let uren = Uren(typed: text) else {
                throw Veldfout(veld.sleutel, "\(veld.label): schrijf uren als 12, 1,5 of 1:30.", kind: .ongeldig)
            }
            guard uren <= Uren(max) else {
                throw Veldfout(veld.sleutel, "\(veld.label) is meer dan \(max) uur.", kind: .buitenBereik)
            }
            return .minuten(uren.minuten)
        case .bedrag:
            guard let bedrag = Bedrag(typed: text) else {
                throw Veldfout(veld.sleutel, "\(veld.label): schrijf een bedrag als 1.250,50.", kind: .ongeldig)
            }
            return .centen(bedrag.centen)
        case .janee:
            return .janee(try yesOrNo(text, veld))
        case .keuze(let keuzes):
            return .code(try choice(text, keuzes, veld))
        case .bsn:
            guard let bsn = BSN(text) else {
                throw Veldfout(
                    veld.sleutel,
                    "Dit BSN klopt niet: negen cijfers die de elfproef halen.",
                    kind: .ongeldig
                )
            }
            return .tekst(bsn.cijfers)
        case .vnummer:
            let digits = text.filter { $0 != "." && $0 != " " && $0 != "V" && $0 != "v" }
            guard digits.utf8.count == 10, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                throw Veldfout(veld.sleutel, "Een V-nummer heeft tien cijfers.", kind: .ongeldig)
            }
            return .tekst(digits)
        case .kenmerk:
            guard Kenmerk<Feit>(text) != nil else {
                throw Veldfout(veld.sleutel, "\(veld.label) is geen bestaand kenmerk.", kind: .ongeldig)
            }
            return .tekst(text)
        }
    }

    private static func limited(_ text: String, _ max: Int, _ veld: Veldbeschrijving) throws(Veldfout) -> String {
        guard text.count <= max else {
            throw Veldfout(veld.sleutel, "\(veld.label) is te lang: hoogstens \(max) tekens.", kind: .teLang)
        }
        guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" }) else {
            throw Veldfout(veld.sleutel, "\(veld.label) bevat een teken dat niet kan.", kind: .ongeldig)
        }
        return text
    }

    private static func yesOrNo(_ text: String, _ veld: Veldbeschrijving) throws(Veldfout) -> Bool {
        switch text.lowercased() {
        case "ja", "j", "1", "true", "on", "x": true
        case "nee", "n", "0", "false", "off": false
        default: throw Veldfout(veld.sleutel, "\(veld.label): antwoord ja of nee.", kind: .ongeldig)
        }
    }

    private static func choice(
        _ text: String,
        _ keuzes: [Veldvorm.Keuze],
        _ veld: Veldbeschrijving
    ) throws(Veldfout) -> String {
        let wanted = text.lowercased()
        let found = keuzes.first { $0.code.lowercased() == wanted || $0.naam.lowercased() == wanted }
        guard let found else {
            let names = keuzes.prefix(6).map(\.naam).joined(separator: ", ")
            throw Veldfout(
                veld.sleutel,
                "\(veld.label): kies uit \(names)\(keuzes.count > 6 ? ", …" : "").",
                kind: .ongeldig
            )
        }
        return found.code
    }
}

extension String {
    /// Without white space at both ends.
    public var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// Without the invisible signs that turn the direction of reading around: on one line, such as a name, they say nothing and can
    /// make it look like another. Left-to-right and right-to-left marks, and what joins letters, stay.
    var withoutDirection: String {
        guard unicodeScalars.contains(where: \.isDirection) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isDirection }))
    }

    /// With a small first letter, unless the word is an abbreviation such as BSN or PIP.
    public var lowercasedFirst: String {
        guard let head = first, dropFirst().first?.isUppercase != true else { return self }
        return head.lowercased() + dropFirst()
    }

    /// The text with a capital at the beginning.
    public var uppercasedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}

extension Unicode.Scalar {
    fileprivate var isDirection: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }
}
