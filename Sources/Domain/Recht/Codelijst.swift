// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A closed list of choices with the code that is stored and exchanged, and the Dutch words that people read.
public protocol Codelijst: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    var naam: String { get }
}
