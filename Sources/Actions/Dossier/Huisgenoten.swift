// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// Writes the same feit for others of the household, in the transaction of the first.
struct Huisgenoten {
    private let connection: any SQLConnection
    private let standen: StandStore

    init(_ connection: any SQLConnection, codec: Verzegeling) {
        self.connection = connection
        standen = StandStore(connection, codec: codec)
    }

    /// Records `feit` for everybody in `invoer.ook`; all or nothing.
    func record(
        _ feit: Feit,
        _ invoer: RecordFeit.Invoer,
        _ schrijven: Schrijven,
        _ inzage: Inzage,
        op nu: Tijdstip
    ) throws {
        guard !invoer.ook.isEmpty else { return }
        let huishouden = try standen.line(of: invoer.dossier)?.huishouden
        for lid in invoer.ook {
            guard let line = try standen.line(of: lid.dossier), huishouden != nil, line.huishouden == huishouden,
                lid.dossier != invoer.dossier
            else {
                let zin = "Niet iedereen die u koos hoort nog bij dit huishouden. Kies opnieuw."
                throw Nee.invoer([Veldfout(Huisgenoten.veld, zin)])
            }
            let copy = Feit(
                id: lid.feit,
                soort: feit.soort,
                datum: feit.datum,
                inhoud: feit.inhoud,
                vastgelegd: nu,
                door: feit.door,
                bron: feit.bron
            )
            do {
                _ = try schrijven.append([copy], to: lid.dossier, expecting: nil)
            } catch Nee.weigering(let weigering) {
                let zin = "Bij \(line.naam) kan dit niet: \(weigering.zin) Haal het vinkje weg bij deze persoon."
                throw Nee.invoer([Veldfout(Huisgenoten.veld, zin)])
            }
            try JournaalStore(connection).append(
                .feitVastleggen,
                inzage: inzage,
                dossier: lid.dossier,
                detail: feit.soort.rawValue,
                op: nu
            )
        }
    }

    /// The name of the choice in a form.
    static let veld = "ook"
}
