// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Drafts of forms: what somebody began to fill in and did not send yet.
package enum Concept {
    /// The address of the form for one kind of feit in one dossier.
    package static func adres(_ dossier: DossierID, _ soort: Feitsoort) -> String { "\(dossier) \(soort.rawValue)" }

    /// Keeps a draft. Fields as they were typed; nothing is checked.
    package static func bewaar(_ velden: [String: String], adres: String, desk: Desk, inzage: Inzage) async throws {
        let inzage = try await desk.toConcept(adres, inzage)
        let text = velden.sorted { $0.key < $1.key }.map { "\($0.key)\u{1F}\($0.value)" }.joined(separator: "\u{1E}")
        guard text.utf8.count <= 64_000 else { return }
        let nu = desk.nu()
        let codec = try await desk.verzegeling(inzage)
        try await desk.database(inzage).write { connection in
            try ConceptStore(connection, codec: codec)
                .save(Array(text.utf8), of: inzage.medewerker.id, adres: adres, op: nu)
        }
    }

    /// The draft of this person for this form; nil when there is none.
    package static func lees(adres: String, desk: Desk, inzage: Inzage) async throws -> [String: String]? {
        let inzage = try await desk.toConcept(adres, inzage)
        let codec = try await desk.verzegeling(inzage)
        let bytes = try await desk.database(inzage).read { connection in
            try ConceptStore(connection, codec: codec).find(inzage.medewerker.id, adres: adres)
        }
        guard let bytes else { return nil }
        var velden: [String: String] = [:]
        for part in String(decoding: bytes, as: UTF8.self).split(separator: "\u{1E}") {
            let pair = part.split(separator: "\u{1F}", maxSplits: 1, omittingEmptySubsequences: false)
            if pair.count == 2 { velden[String(pair[0])] = String(pair[1]) }
        }
        return velden
    }

    /// Throws a draft away.
    package static func wis(adres: String, desk: Desk, inzage: Inzage) async throws {
        let inzage = try await desk.toConcept(adres, inzage)
        let codec = try await desk.verzegeling(inzage)
        try await desk.database(inzage).write { connection in
            try ConceptStore(connection, codec: codec).remove(inzage.medewerker.id, adres: adres)
        }
    }
}

extension Desk {
    /// A draft belongs to a form of a dossier: its address begins with the dossier.
    fileprivate func toConcept(_ adres: String, _ inzage: Inzage) async throws -> Inzage {
        guard let dossier = DossierID(adres.prefix { $0 != " " }) else { return try check(.feitVastleggen, inzage) }
        return try await open(.feitVastleggen, dossier, inzage).inzage
    }
}
