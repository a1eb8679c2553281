// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain
import TestSupport

@testable import Actions

extension Proef {
    /// A dossier in a gemeente whose right to bijstand began on 10 May 2022.
    func ontzorgd(in gemeente: String) async throws -> DossierID {
        let uitkomst = try await OpenDossier.run(
            OpenDossier.Invoer(
                personalia: ["voornamen": "Selam", "achternaam": "Tesfay", "geboortedatum": "1988-02-03"],
                feiten: [
                    .init(.verblijf, datum: "2022-01-10", velden: ["recht": "ASIEL_28"]),
                    .init(.regime, datum: "2022-01-10", velden: ["wet": "WI2021"]),
                    .init(.bijstand, datum: "2022-05-10", velden: ["stap": "BEGINT"]),
                ],
                regisseur: Proef.rosa,
                ondanksDubbel: true
            ),
            desk: desk,
            inzage: try inzage(gemeente: gemeente),
            ids: { [desk] in desk.nieuwFeit() },
            id: desk.nieuwKenmerk()
        )
        guard case .geopend(let id) = uitkomst else { throw Nee.nietGevonden }
        return id
    }
}
