// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Domain
package import Logging
package import Secrets
package import Storage

/// What every act gets: the databases, the keys of personal content, the clock and the log. Made once, at the start.
package struct Desk: Sendable {
    package let platform: any Database
    package let gemeenten: Gemeentekast
    package let codec: Sleutelkluis
    /// The moment of now. In a demonstration it starts on another day; nothing else in the program asks a clock.
    package let nu: @Sendable () -> Tijdstip
    /// The real moment, also in a demonstration: the apps that make codes know no other day.
    package let echt: @Sendable () -> Tijdstip
    package let zegel: Zegel
    package let kluis: Wachtwoordkluis
    package let willekeur: @Sendable () -> UInt64
    package let logger: Logger
    /// Nil where heads of the journal are not signed, as in most tests.
    package let koppen: Koppenplaats?
    let kaders = Kaderkast()
    let sessies = Sessiekast()
    let bel = Takenbel()
    let werklijsten: Leeskast<ShowVandaag.Vraag, Vandaag>
    let blikken: Leeskast<ShowDossier.Vraag, Dossierblik?>
    let teams: Leeskast<GemeenteCode, [Medewerker]>
    let kijkers: Leeskast<Kijksleutel, Kijkstand>
    let relaties: Leeskast<Relatievraag, Relatieantwoord>

    package init(
        platform: any Database,
        gemeenten: Gemeentekast,
        codec: Sleutelkluis,
        zegel: Zegel,
        kluis: Wachtwoordkluis,
        nu: @escaping @Sendable () -> Tijdstip,
        echt: (@Sendable () -> Tijdstip)? = nil,
        willekeur: @escaping @Sendable () -> UInt64,
        logger: Logger,
        antwoorden: Int = 256,
        koppen: Koppenplaats? = nil
    ) {
        self.platform = platform
        self.gemeenten = gemeenten
        self.codec = codec
        self.zegel = zegel
        self.kluis = kluis
        self.nu = nu
        self.echt = echt ?? nu
        self.willekeur = willekeur
        self.logger = logger
        self.koppen = koppen
        werklijsten = Leeskast(hoogstens: antwoorden)
        blikken = Leeskast(hoogstens: antwoorden)
        teams = Leeskast(hoogstens: antwoorden)
        kijkers = Leeskast(hoogstens: antwoorden)
        relaties = Leeskast(hoogstens: antwoorden)
    }

    /// The calendar day of now.
    package var vandaag: Day { nu().dag }

    /// The database of the gemeente of this view, and nothing else.
    func database(_ inzage: Inzage) throws -> any Database {
        try gemeenten.open(inzage.gemeente)
    }
}
