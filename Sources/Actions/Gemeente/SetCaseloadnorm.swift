// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Sets how many dossiers one fte may have, and how many fte there are, from a day on (G-03).
package enum SetCaseloadnorm {
    /// Keys of the fields, and of what is wrong with them.
    package static let normVeld = "norm"
    package static let fteVeld = "fte"
    package static let vanafVeld = "vanaf"

    package static func run(
        norm typedNorm: String,
        fte typedFte: String,
        vanaf typedDay: String,
        desk: Desk,
        inzage: Inzage
    ) async throws {
        let inzage = try desk.check(.caseloadVerdelen, inzage)
        let norm = Int(typedNorm.trimmed)
        let fte = hundredths(typedFte.trimmed)
        let dag = Day(typed: typedDay.trimmed)
        var fouten: [Veldfout] = []
        if norm.map({ !(1...1000).contains($0) }) ?? true {
            fouten.append(Veldfout(normVeld, "Vul een heel getal in van 1 tot en met 1000.", kind: .buitenBereik))
        }
        if fte.map({ !(1...100_000).contains($0) }) ?? !typedFte.trimmed.isEmpty {
            let zin = "Schrijf het aantal fte als 3 of 2,8; laat het leeg om elke regisseur als één fte te tellen."
            fouten.append(Veldfout(fteVeld, zin, kind: .ongeldig))
        }
        if dag == nil {
            fouten.append(Veldfout(vanafVeld, "De datum bestaat niet. Schrijf dd-mm-jjjj.", kind: .ongeldig))
        }
        guard let norm, let dag, fouten.isEmpty else { throw Nee.invoer(fouten) }
        let nu = desk.nu()
        try await desk.database(inzage).write { connection in
            let store = InstellingStore(connection)
            let naam = inzage.medewerker.naam
            try store.set(InstellingStore.caseloadNorm, String(norm), vanaf: dag, door: naam, op: nu)
            try store.set(InstellingStore.caseloadFte, fte.map(String.init) ?? "", vanaf: dag, door: naam, op: nu)
            try JournaalStore(connection).append(.caseloadVerdelen, inzage: inzage, detail: "norm \(norm)", op: nu)
        }
    }

    /// `2,8` as 280; nil for anything else than a number with at most two decimals.
    private static func hundredths(_ typed: String) -> Int? {
        let parts = typed.replacing(".", with: ",").split(separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let whole = Int(parts[0]), whole <= 1000
        else { return nil }
        guard parts.count == 2 else { return whole * 100 }
        guard (1...2).contains(parts[1].count), let part = Int(parts[1]) else { return nil }
        return whole * 100 + (parts[1].count == 1 ? part * 10 : part)
    }
}
