// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Asks partners for the progress of several people in one act (P-18, D-01 step 4): one question per person and partner.
package enum AskProgress {
    package static func run(
        _ dossiers: [DossierID],
        bij partners: [String],
        uiterlijk: String,
        desk: Desk,
        inzage: Inzage,
        ids: @escaping @Sendable () -> FeitID
    ) async throws -> Int {
        let inzage = try desk.check(.voortgangVragen, inzage)
        let nu = desk.nu()
        let names = partners.map(\.trimmed).filter { !$0.isEmpty }
        var fouten: [Veldfout] = []
        if dossiers.isEmpty { fouten.append(Veldfout("dossier", "Kies minstens één dossier.", kind: .ontbreekt)) }
        if names.isEmpty { fouten.append(Veldfout("bij", "Noem minstens één partner.", kind: .ontbreekt)) }
        let kader = try await desk.kader(inzage.gemeente)
        var vragen: [(Day, Inhoud)] = []
        for name in names {
            do throws(Feitlezer.Fouten) {
                vragen.append(
                    try Feitlezer.read(
                        .informatieGevraagd,
                        datum: nu.dag.iso,
                        velden: ["bij": name, "waarvoor": "VOORTGANG", "antwoordUiterlijk": uiterlijk],
                        vandaag: nu.dag
                    )
                )
            } catch {
                // The same day goes to every partner; what is wrong with it is said once.
                for fout in error.fouten {
                    let own = Veldfout(
                        fout.sleutel == "antwoordUiterlijk" ? "uiterlijk" : "bij",
                        fout.zin,
                        kind: fout.kind
                    )
                    if !fouten.contains(own) { fouten.append(own) }
                }
            }
        }
        guard fouten.isEmpty else { throw Nee.invoer(fouten) }
        let codec = try await desk.verzegeling(inzage)
        let looks = try await Self.looks(dossiers, desk, inzage)
        let asked = vragen
        return try await desk.database(inzage).write { connection in
            let schrijven = Schrijven(connection: connection, codec: codec, kader: kader)
            for dossier in dossiers {
                let feiten = asked.map { dag, inhoud in
                    Feit(
                        id: ids(),
                        soort: .informatieGevraagd,
                        datum: dag,
                        inhoud: inhoud,
                        vastgelegd: nu,
                        door: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam)
                    )
                }
                _ = try schrijven.append(feiten, to: dossier, expecting: nil)
                try JournaalStore(connection)
                    .append(
                        .feitVastleggen,
                        inzage: looks[dossier] ?? inzage,
                        dossier: dossier,
                        detail: "informatieGevraagd",
                        op: nu
                    )
            }
            return dossiers.count * asked.count
        }
    }

    /// The look into each dossier, with what the person has to do with it.
    private static func looks(
        _ dossiers: [DossierID],
        _ desk: Desk,
        _ inzage: Inzage
    ) async throws -> [DossierID: Inzage] {
        var looks: [DossierID: Inzage] = [:]
        var strange = 0
        for dossier in dossiers {
            do {
                looks[dossier] = try await desk.open(.feitVastleggen, dossier, inzage).inzage
            } catch Nee.redenNodig {
                strange += 1
            }
        }
        guard strange == 0 else {
            let zin =
                "Bij \(strange) van deze dossiers hebt u geen werkrelatie. Haal die weg, of open ze eerst met een reden."
            throw Nee.invoer([Veldfout("dossier", zin)])
        }
        return looks
    }
}
