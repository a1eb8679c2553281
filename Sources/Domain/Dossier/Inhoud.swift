// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The content of a feit: the values of its fields, in the order of the description, empty fields left out.
public struct Inhoud: Hashable, Sendable {
    /// Key and value of every filled field.
    public private(set) var waarden: [(sleutel: String, waarde: Waarde)] = []

    public init() {}

    public init(_ waarden: [(String, Waarde)]) {
        self.waarden = waarden.map { (sleutel: $0.0, waarde: $0.1) }
    }

    /// The value under this key.
    public subscript(sleutel: String) -> Waarde? {
        for entry in waarden where entry.sleutel == sleutel { return entry.waarde }
        return nil
    }

    /// The value of a field, in its own type.
    public subscript<Type: Veldtype>(_ veld: Veld<Type>) -> Type? {
        self[veld.sleutel].flatMap(Type.init(waarde:))
    }

    /// This content with one field set (or emptied, with nil).
    public func setting<Type: Veldtype>(_ veld: Veld<Type>, _ value: Type?) -> Inhoud {
        var copy = self
        copy.set(veld.sleutel, value?.waarde)
        return copy
    }

    /// Sets or empties one field.
    public mutating func set(_ sleutel: String, _ waarde: Waarde?) {
        if let position = waarden.firstIndex(where: { $0.sleutel == sleutel }) {
            if let waarde { waarden[position].waarde = waarde } else { waarden.remove(at: position) }
        } else if let waarde {
            waarden.append((sleutel: sleutel, waarde: waarde))
        }
    }

    public var isEmpty: Bool { waarden.isEmpty }

    public static func == (left: Inhoud, right: Inhoud) -> Bool {
        left.waarden.count == right.waarden.count && left.waarden.allSatisfy { right[$0.sleutel] == $0.waarde }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(waarden.count)
        for entry in waarden.sorted(by: { $0.sleutel < $1.sleutel }) {
            hasher.combine(entry.sleutel)
            hasher.combine(entry.waarde)
        }
    }
}
