// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// What was ticked and typed to do with several dossiers at once, and what is wrong with it.
struct Bulkinvoer: Sendable {
    static let gekozenVeld = "dossier"
    /// The address of the list, so that an error gives the same page back.
    static let lijstVeld = "lijst"

    var gekozen: Set<DossierID> = []
    var bij = "Gilde Opleidingen, Werk.Kom, Punt Welzijn"
    var uiterlijk: String
    var naar = ""
    var reden = ""
    var fouten: [Veldfout] = []

    /// An empty form: an answer is asked within two weeks.
    init(op vandaag: Day) {
        uiterlijk = vandaag.adding(days: 14).dutchDigits
    }

    init(_ form: Query, op vandaag: Day) {
        self.init(op: vandaag)
        gekozen = Set(form.all(Bulkinvoer.gekozenVeld).compactMap { DossierID($0) })
        bij = form["bij"] ?? bij
        uiterlijk = form["uiterlijk"] ?? uiterlijk
        naar = form["naar"] ?? ""
        reden = form["reden"] ?? ""
    }

    func fout(_ veld: String) -> String? { fouten.first { $0.sleutel == veld }?.zin }
}
