// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A kind of feit, described in one file: its fields as typed constants and its description.
public protocol Feittype {
    static var beschrijving: Feitbeschrijving { get }
}

extension Beeld {
    /// The latest of a kind, by date.
    public func laatste<Type: Feittype>(_ type: Type.Type) -> Feit? { laatste(type.beschrijving.soort) }
}
