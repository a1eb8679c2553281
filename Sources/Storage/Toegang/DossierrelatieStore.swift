// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain

/// Who guides a dossier, and who guides others of the same household.
package struct DossierrelatieStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// Nil when there is no such dossier.
    package func find(_ dossier: DossierID) throws -> (regisseur: MedewerkerID?, huisgenoten: Set<MedewerkerID>)? {
        let found = try connection.first(
            "SELECT regisseur, huishouden FROM stand WHERE dossier = ?1",
            [.text(dossier.description)]
        ) { (regisseur: try $0.optionalText(0), huishouden: try $0.optionalText(1)) }
        guard let found else { return nil }
        var huisgenoten: Set<MedewerkerID> = []
        if let huishouden = found.huishouden {
            huisgenoten = Set(
                try connection.rows(
                    "SELECT DISTINCT regisseur FROM stand WHERE huishouden = ?1 AND regisseur IS NOT NULL",
                    [.text(huishouden)]
                ) { MedewerkerID(try $0.text(0)) }.compactMap(\.self)
            )
        }
        return (found.regisseur.flatMap { MedewerkerID($0) }, huisgenoten)
    }
}
