// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
package import Secrets

/// With which keys the personal content of one gemeente goes to its database and comes back. The keys themselves stand in
/// that database, sealed; a store asks for them inside its transaction.
package struct Verzegeling: Sendable {
    let kluis: Sleutelkluis
    let gemeente: String
    /// Which dossiers exist for who reads with this. Work of the program itself sees all.
    let gezichtsveld: Gezichtsveld

    package init(_ kluis: Sleutelkluis, gemeente: GemeenteCode, gezichtsveld: Gezichtsveld = .alles) {
        self.kluis = kluis
        self.gemeente = gemeente.code
        self.gezichtsveld = gezichtsveld
    }

    /// Whether this dossier exists for who reads.
    func toont(_ dossier: String) -> Bool {
        gezichtsveld == .alles || DossierID(dossier).map(gezichtsveld.toont) ?? false
    }
}
