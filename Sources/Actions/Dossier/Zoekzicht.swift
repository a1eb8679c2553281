// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Storage

/// What somebody may learn from having found a dossier: that somebody is found by a word in a text one may not read tells what
/// stands in it (ASVS 5.0, 8.2.3).
struct Zoekzicht {
    let connection: any SQLConnection
    let codec: Verzegeling
    let stand: Kijkstand
    let wie: Medewerker
    let nu: Tijdstip

    /// Of these dossiers what may be shown as the place where it was found, nil where only the name may be; without those that were
    /// found by what this person may not see.
    func open(_ found: [Standregel], _ words: [String]) throws -> [(regel: Standregel, beeld: Beeld?)] {
        let unclear = found.filter { !Zoekwoorden.matches(words, naam: $0.naam) }.map(\.dossier)
        guard !unclear.isEmpty else { return found.map { ($0, nil) } }
        let feiten = try DossierStore(connection, codec: codec).feiten(in: unclear)
        return try found.compactMap { regel in
            guard let all = feiten[regel.dossier] else { return (regel, nil) }
            if try !wie.rol.isBetrokkene && relatie(regel.dossier).isGrond { return (regel, Beeld(all)) }
            let seen = all.compactMap(wie.rol.isBetrokkene ? Zicht(wie.rol, .dossierBekijken).deel : naam)
            let terms = Zoekwoorden.terms(Beeld(seen).geldend)
            let numbers = Persoonssleutels(Beeld(seen))
            let mayKnow = words.allSatisfy { word in
                ZoekStore.lijkt(word, op: terms)
                    || Zoekwoorden.nummer(word).map { (numbers.bsn + numbers.vnummer).contains($0) } ?? false
            }
            return mayKnow ? (regel, wie.rol.isBetrokkene ? Beeld(seen) : nil) : nil
        }
    }

    // By name and number anybody who guides people may find somebody, also in the caseload of a colleague.
    private func naam(_ feit: Feit) -> Feit? { feit.soort == .personalia ? feit : nil }

    private func relatie(_ dossier: DossierID) throws -> Werkrelatie {
        guard let found = try DossierrelatieStore(connection).find(dossier) else { return .geen }
        return Werkrelatie(
            wie,
            dossier: dossier,
            regisseur: found.regisseur,
            huisgenoten: found.huisgenoten,
            toelatingen: stand.toelatingen,
            op: nu
        )
    }
}
