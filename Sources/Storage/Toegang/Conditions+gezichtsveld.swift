// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain

extension Conditions {
    /// Leaves out what does not exist for who reads. Every list, count and search of people has it.
    mutating func see(_ gezichtsveld: Gezichtsveld, _ kolom: StaticString) {
        switch gezichtsveld {
        case .alles: return
        case .behalve(let verborgen):
            guard !verborgen.isEmpty else { return }
            add("\(kolom) NOT IN (\(Self.marks(verborgen)))", Self.values(verborgen))
        case .alleen(let eigen): add("\(kolom) IN (\(Self.marks(eigen)))", Self.values(eigen))
        }
    }

    private static func marks(_ ids: Set<DossierID>) -> String {
        ids.isEmpty ? "NULL" : ids.map { _ in "?" }.joined(separator: ", ")
    }

    private static func values(_ ids: Set<DossierID>) -> [SQLValue] {
        ids.sorted().map { .text($0.description) }
    }
}
