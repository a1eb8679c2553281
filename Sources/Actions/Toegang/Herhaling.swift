// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Sent twice is done once: the answer of the first time is given again.
struct Herhaling {
    private let store: HerhalingStore
    private let inzage: Inzage
    private let sleutel: String?
    private let tijd: Tijdstip

    init(_ connection: any SQLConnection, inzage: Inzage, sleutel: String?, op tijd: Tijdstip) {
        store = HerhalingStore(connection)
        self.inzage = inzage
        self.sleutel = sleutel
        self.tijd = tijd
    }

    /// The answer of the first time; nil when this is the first time. The same key for another question is refused.
    func eerder(vingerafdruk: String) throws -> String? {
        guard let sleutel, let found = try store.find(sleutel, of: inzage.medewerker.id) else { return nil }
        guard found.vingerafdruk == vingerafdruk else {
            throw Nee.weigering(
                Weigering(
                    "Dit formulier of deze sleutel is al gebruikt voor iets anders.",
                    watNu: "Open het formulier opnieuw, of neem een nieuwe Idempotency-Key.",
                    grond: Grond([])
                )
            )
        }
        return found.antwoord
    }

    func bewaar(_ antwoord: String, vingerafdruk: String) throws {
        guard let sleutel else { return }
        try store.save(sleutel, of: inzage.medewerker.id, vingerafdruk: vingerafdruk, antwoord: antwoord, op: tijd)
    }
}
