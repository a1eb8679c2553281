// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A type that a field of a feit can have.
public protocol Veldtype: Sendable {
    /// What may be filled in when the field does not say otherwise.
    static var vorm: Veldvorm { get }
    init?(waarde: Waarde)
    var waarde: Waarde { get }
}

extension Day: Veldtype {
    public static var vorm: Veldvorm { .dag }
    public init?(waarde: Waarde) {
        guard case .dag(let dag) = waarde else { return nil }
        self = dag
    }
    public var waarde: Waarde { .dag(self) }
}

extension String: Veldtype {
    public static var vorm: Veldvorm { .regel(max: 200) }
    public init?(waarde: Waarde) {
        guard case .tekst(let tekst) = waarde else { return nil }
        self = tekst
    }
    public var waarde: Waarde { .tekst(self) }
}

extension Int: Veldtype {
    public static var vorm: Veldvorm { .getal(0...1_000_000) }
    public init?(waarde: Waarde) {
        guard case .getal(let getal) = waarde else { return nil }
        self = getal
    }
    public var waarde: Waarde { .getal(self) }
}

extension Bool: Veldtype {
    public static var vorm: Veldvorm { .janee }
    public init?(waarde: Waarde) {
        guard case .janee(let ja) = waarde else { return nil }
        self = ja
    }
    public var waarde: Waarde { .janee(self) }
}

extension Uren: Veldtype {
    public static var vorm: Veldvorm { .uren(max: 10_000) }
    public init?(waarde: Waarde) {
        guard case .minuten(let minuten) = waarde else { return nil }
        self.init(minuten: minuten)
    }
    public var waarde: Waarde { .minuten(minuten) }
}

extension Bedrag: Veldtype {
    public static var vorm: Veldvorm { .bedrag }
    public init?(waarde: Waarde) {
        guard case .centen(let centen) = waarde else { return nil }
        self.init(centen: centen)
    }
    public var waarde: Waarde { .centen(centen) }
}

extension BSN: Veldtype {
    public static var vorm: Veldvorm { .bsn }
    public init?(waarde: Waarde) {
        guard case .tekst(let tekst) = waarde else { return nil }
        self.init(tekst)
    }
    public var waarde: Waarde { .tekst(cijfers) }
}

extension Kenmerk: Veldtype {
    public static var vorm: Veldvorm { .kenmerk }
    public init?(waarde: Waarde) {
        guard case .tekst(let tekst) = waarde else { return nil }
        self.init(tekst)
    }
    public var waarde: Waarde { .tekst(description) }
}

extension Codelijst where Self: Veldtype {
    public static var vorm: Veldvorm { .keuze(allCases.map { Veldvorm.Keuze($0.rawValue, $0.naam) }) }
    public init?(waarde: Waarde) {
        guard case .code(let code) = waarde else { return nil }
        self.init(rawValue: code)
    }
    public var waarde: Waarde { .code(rawValue) }
}
