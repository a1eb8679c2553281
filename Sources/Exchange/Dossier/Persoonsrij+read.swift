// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Reads the rows of a persons file.
package struct Personenlezer: Sendable {
    private let kolommen: Kolommenlezer
    private let vandaag: Day

    /// Looks up the columns; what is wrong with the header stands in `fouten`.
    package init(_ kop: CSVKop, vandaag: Day) {
        kolommen = Kolommenlezer(kop, bekend: Personenbestand.kolommen)
        self.vandaag = vandaag
    }

    package var fouten: [CSVFout] { kolommen.fouten }

    /// The row; nil when something is wrong with it, which then stands in `rij.fouten`.
    package func read(_ rij: inout CSVRij) -> Persoonsrij? {
        let values = kolommen.read(&rij)
        let wie = values.verwijzing
        if wie.isLeeg, rij.fouten.isEmpty {
            rij.rejectRow("vul een sleutel, een BSN of een V-nummer in, zodat deze persoon later is terug te vinden.")
        }
        var personalia = Inhoud()
        for kolom in Personenbestand.personalia { personalia.set(kolom.naam, values[kolom.naam]) }
        for fout in Personalia.beschrijving.controle(personalia, vandaag) {
            rij.reject(fout.sleutel, fout.zin.lowercasedFirst)
        }
        let dates = ["koppeldatum", "kennisgeving", "vestiging"].compactMap { values.dag($0) }
        for column in ["koppeldatum", "kennisgeving", "vestiging"] { checkPast(values.dag(column), column, &rij) }
        if values["azc"] != nil, values["koppeldatum"] == nil, rij.fouten.isEmpty {
            rij.reject("azc", "een AZC hoort bij een koppeldatum. Vul die ook in.")
        }
        let relatie = values.tekst("relatie").flatMap(Relatie.init(rawValue:))
        if (values["huishouden"] == nil) != (relatie == nil), rij.fouten.isEmpty {
            let lege = relatie == nil ? "relatie" : "huishouden"
            rij.reject(lege, "een huishouden en de plaats daarin horen bij elkaar. Vul beide in of geen van beide.")
        }
        guard rij.fouten.isEmpty else { return nil }
        let sinds = dates.min() ?? vandaag
        return Persoonsrij(
            regel: rij.line,
            wie: wie,
            personalia: personalia,
            delen: delen(values, sinds),
            regisseur: values.tekst("regisseur"),
            huishouden: values.tekst("huishouden"),
            relatie: relatie,
            sinds: sinds
        )
    }

    private func checkPast(_ dag: Day?, _ column: String, _ rij: inout CSVRij) {
        guard let dag else { return }
        if dag > vandaag { rij.reject(column, "deze datum ligt in de toekomst.") }
        if dag.year < 1900 { rij.reject(column, "deze datum ligt voor 1900.") }
    }

    private func delen(_ values: [String: Waarde], _ sinds: Day) -> [Persoonsrij.Deel] {
        var delen: [Persoonsrij.Deel] = []
        func add(_ soort: Feitsoort, _ datum: Day, _ sleutel: String? = nil, _ waarde: Waarde? = nil) {
            var inhoud = Inhoud()
            if let sleutel { inhoud.set(sleutel, waarde) }
            delen.append(Persoonsrij.Deel(soort: soort, datum: datum, inhoud: inhoud))
        }
        if let wet = values["wet"] { add(.regime, sinds, Regime.wet.sleutel, wet) }
        if let groep = values["groep"] { add(.groep, sinds, Groepsindeling.groep.sleutel, groep) }
        if let recht = values["verblijfsrecht"] { add(.verblijf, sinds, Verblijf.recht.sleutel, recht) }
        if let dag = values.dag("koppeldatum") { add(.koppeling, dag, Koppeling.azc.sleutel, values["azc"]) }
        if let dag = values.dag("kennisgeving") { add(.kennisgeving, dag) }
        if let dag = values.dag("vestiging") { add(.vestiging, dag) }
        return delen
    }
}
