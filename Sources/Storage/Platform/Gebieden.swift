// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// A gemeente as the platform knows it.
package struct Gemeentegegevens: Sendable, Hashable {
    /// The code of CBS: `GM0988`.
    package let code: String
    package let naam: String
    /// The code of its arbeidsmarktregio: `AM33`.
    package let regio: String
    /// First day of its existence, nil when it lies before anything we record.
    package let actiefVan: Day?
    /// Last day of its existence, nil while it exists.
    package let actiefTot: Day?

    package init(code: String, naam: String, regio: String, actiefVan: Day? = nil, actiefTot: Day? = nil) {
        self.code = code
        self.naam = naam
        self.regio = regio
        self.actiefVan = actiefVan
        self.actiefTot = actiefTot
    }

    package func isActief(op day: Day) -> Bool {
        (actiefVan.map { $0 <= day } ?? true) && (actiefTot.map { day <= $0 } ?? true)
    }
}

/// A region in which gemeenten, employers and schools work together; from 2026 each has a Werkcentrum.
package struct Arbeidsmarktregio: Sendable, Hashable {
    /// `AM33`.
    package let code: String
    package let naam: String
    /// The code of the gemeente that acts for the region.
    package let centrumgemeente: String

    package init(code: String, naam: String, centrumgemeente: String) {
        self.code = code
        self.naam = naam
        self.centrumgemeente = centrumgemeente
    }
}
