// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import Hummingbird

/// The page with a list of dossiers: as it is asked for, or given back with what was ticked, typed and wrong.
struct Lijstantwoord: Sendable {
    let kader: Paginakader

    func geef(_ query: Query, _ invoer: Bulkinvoer, _ aanmelding: Aanmelding) async throws -> Response {
        let keuze = Lijstkeuze(query)
        let inzage = aanmelding.inzage()
        let page = LijstPagina(
            lijst: try await ListDossiers.run(
                keuze.filter,
                na: keuze.na,
                voor: keuze.voor,
                desk: kader.desk,
                inzage: inzage
            ),
            keuze: keuze,
            team: try await kader.desk.team(aanmelding.gemeente),
            bewaard: try await SavedLists.all(desk: kader.desk, inzage: inzage),
            token: kader.token(aanmelding),
            peildatum: kader.desk.vandaag,
            magVerdelen: Bevoegdheid.mag(aanmelding.medewerker.rol, .caseloadVerdelen),
            invoer: invoer
        )
        return Antwoord.pagina(
            kader.pagina(
                "Dossiers",
                room: Paths.dossiers,
                hasErrors: !invoer.fouten.isEmpty,
                notice: invoer.fouten.isEmpty ? Melding(query).notice : nil,
                page.html,
                aanmelding
            ),
            status: invoer.fouten.isEmpty ? .ok : .unprocessableContent
        )
    }

    /// Carries out an act on the dossiers of a form; what is wrong gives the list back with everything that was filled in.
    func doe(
        _ form: Query,
        _ aanmelding: Aanmelding,
        daarna: String,
        _ act: ([DossierID]) async throws -> Void
    ) async throws -> Response {
        var invoer = Bulkinvoer(form, op: kader.desk.vandaag)
        do {
            try await act(form.all(Bulkinvoer.gekozenVeld).compactMap { DossierID($0) })
            return Antwoord.naar(daarna)
        } catch Nee.invoer(let fouten) {
            invoer.fouten = fouten
        } catch Nee.weigering(let weigering) {
            invoer.fouten = [Veldfout(Bulkinvoer.gekozenVeld, weigering.zin)]
        }
        let list = form[Bulkinvoer.lijstVeld] ?? ""
        return try await geef(Query(list.drop { $0 != "?" }.dropFirst()), invoer, aanmelding)
    }
}
