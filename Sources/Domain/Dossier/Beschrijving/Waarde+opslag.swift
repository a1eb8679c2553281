// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Waarde {
    /// The exact form in which a value is kept: ISO days, whole minutes, whole cents, `ja` and `nee`, codes, text.
    public var opslag: String {
        switch self {
        case .dag(let dag): dag.iso
        case .tekst(let tekst), .code(let tekst): tekst
        case .getal(let getal), .minuten(let getal), .centen(let getal): String(getal)
        case .janee(let ja): ja ? "ja" : "nee"
        }
    }

    /// Reads what `opslag` wrote for a field of this form; nil when it does not fit.
    public init?(opslag text: String, vorm: Veldvorm) {
        switch vorm {
        case .dag:
            guard let dag = Day(iso: text) else { return nil }
            self = .dag(dag)
        case .regel, .tekst, .bsn, .vnummer, .kenmerk: self = .tekst(text)
        case .getal:
            guard let getal = Int(text) else { return nil }
            self = .getal(getal)
        case .uren:
            guard let minuten = Int(text) else { return nil }
            self = .minuten(minuten)
        case .bedrag:
            guard let centen = Int(text) else { return nil }
            self = .centen(centen)
        case .janee:
            guard text == "ja" || text == "nee" else { return nil }
            self = .janee(text == "ja")
        case .keuze: self = .code(text)
        }
    }

    /// The form in which people type it and in which files carry it; `Veldlezer` reads it back.
    public var getypt: String {
        switch self {
        case .dag(let dag): dag.iso
        case .tekst(let tekst), .code(let tekst): tekst
        case .getal(let getal): String(getal)
        case .janee(let ja): ja ? "ja" : "nee"
        case .minuten(let minuten):
            minuten % 60 == 0 ? String(minuten / 60) : "\(minuten / 60):\(minuten % 60 < 10 ? "0" : "")\(minuten % 60)"
        case .centen(let centen): "\(centen / 100),\(centen % 100 < 10 ? "0" : "")\(centen % 100)"
        }
    }
}

extension Veldbeschrijving {
    /// A value of this field as people read it: a choice by its name, a BSN by its last digits.
    public func woorden(_ waarde: Waarde) -> String {
        switch (vorm, waarde) {
        case (.keuze(let keuzes), .code(let code)): keuzes.first { $0.code == code }?.naam ?? code
        case (.bsn, .tekst(let cijfers)): BSN(cijfers)?.staart ?? cijfers
        default: waarde.woorden
        }
    }
}
