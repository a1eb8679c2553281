// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// About whom a field says something. Decides what a person gets who asks for the own data.
public enum Wiens: Hashable, Sendable {
    case persoon
    /// Names an organisation that works with the person.
    case organisatie
    /// Names an employee of the gemeente.
    case medewerker
    /// Names somebody else, or points to one.
    case derde
}
