// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
package import Domain
internal import Storage

/// A dossier that may be of the same person, and why.
package struct Dubbel: Hashable, Sendable {
    package let dossier: DossierID
    package let naam: String
    package let geboren: Day?
    /// `zelfde BSN`, `zelfde V-nummer`, `naam lijkt erop, zelfde geboortedatum`.
    package let reden: String
    /// A number that only one person has.
    package let isZeker: Bool
}

/// Looks for dossiers of the same person by BSN, V-number, and name with day of birth in any spelling or script.
struct Dubbelen {
    private let sleutels: SleutelStore
    private let standen: StandStore

    init(_ connection: any SQLConnection, codec: Verzegeling) {
        let ring = Sleutelring(connection, codec: codec)
        sleutels = SleutelStore(connection, ring: ring)
        standen = StandStore(connection, ring: ring)
    }

    func find(_ person: Persoonssleutels) throws -> [Dubbel] {
        var found: [Dubbel] = []
        for (keys, soort, reden) in [
            (person.bsn, SleutelStore.Soort.bsn, "zelfde BSN"), (person.vnummer, .vnummer, "zelfde V-nummer"),
            (person.naam, .naam, "naam lijkt erop, zelfde geboortedatum"),
        ] {
            for key in keys {
                for dossier in try sleutels.find(key, soort: soort)
                where !found.contains(where: { $0.dossier == dossier }) {
                    guard let line = try standen.line(of: dossier) else { continue }
                    found.append(
                        Dubbel(
                            dossier: dossier,
                            naam: line.naam,
                            geboren: line.geboren,
                            reden: reden,
                            isZeker: soort != .naam
                        )
                    )
                }
            }
        }
        return found
    }
}
