// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

extension FeitPagina {
    /// What was filled in before and not sent, with the way to be rid of it.
    func concept(_ token: FormToken) -> HTML {
        Notice(
            kind: .information,
            title: "Uw concept",
            text: "Dit had u eerder ingevuld en nog niet verstuurd.",
            actions: [
                ActionButton(
                    label: "Gooi concept weg",
                    target: .post(Paths.conceptWeg(dossier.id, soort), token: token)
                )
            ]
        ).html
    }

    /// What somebody else wrote in the meantime beside what one wants to record.
    func conflicting(_ conflict: Conflict, intrekt: Feit? = nil) -> HTML {
        ConflictNotice(
            meanwhile: conflict.intussen.map { feit in
                ConflictNotice.Meanwhile(
                    what: "\(feit.datum.words): \(feit.soort.beschrijving.zin(feit))",
                    by: feit.door.naam,
                    at: "\(feit.vastgelegd.dag.words) om \(feit.vastgelegd.klok) uur"
                )
            },
            mine: intrekt.map { "“\($0.soort.beschrijving.zin($0))” intrekken" } ?? mijnZin,
            formID: Feitformulier.formulierID,
            again: intrekt != nil ? "Toch intrekken" : verbetert == nil ? "Toch vastleggen" : "Toch verbeteren",
            actions: [ActionButton(label: "Dossier bekijken", target: .link(Paths.dossier(dossier.id)))]
        ).html
    }

    /// The sentence that the timeline would show; the name of the kind while it cannot be read yet.
    private var mijnZin: String {
        do throws(Feitlezer.Fouten) {
            let (dag, inhoud) = try Feitlezer.read(
                soort,
                datum: datum,
                velden: Feitformulier.velden(soort, in: velden),
                vandaag: .distantFuture
            )
            let feit = Feit(
                id: FeitID(hoog: 0, laag: 0),
                soort: soort,
                datum: dag,
                inhoud: inhoud,
                vastgelegd: Tijdstip(dag: dag),
                door: Feit.Auteur(id: nil, naam: "")
            )
            return "\(dag.words): \(soort.beschrijving.zin(feit))"
        } catch {
            return "\(soort.beschrijving.naam) (nog niet alles is goed ingevuld)"
        }
    }
}
