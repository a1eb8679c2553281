// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A parameter that a rule needs and that the table does not hold for the day that counts.
struct OntbrekendeParameter: Error {
    /// The question that a person gets instead of a guess.
    let vraag: Oordeelsvraag
}

extension Parametertabel {
    /// The row that holds on `dag`, or the question that replaces it.
    func read(_ sleutel: Parametersleutel, op dag: Day, regel: RegelID) throws(OntbrekendeParameter) -> Parameter {
        guard let row = parameter(sleutel, op: dag) else {
            throw OntbrekendeParameter(vraag: ontbreekt(sleutel, op: dag, regel: regel))
        }
        return row
    }
}

extension Parameter {
    /// A row of the dated table in one line, for tables with many cells. `waarde` is a whole number of `eenheid`.
    static func row(
        _ sleutel: Parametersleutel,
        _ waarde: Int,
        _ eenheid: String,
        van: String = "2022-01-01",
        tot: String? = nil,
        _ bron: String,
        _ zekerheid: Zekerheid = .hoog
    ) -> Parameter {
        Parameter(
            sleutel,
            duizendsten: waarde * 1000,
            eenheid: eenheid,
            geldigVan: Day(iso: van),
            geldigTot: tot.flatMap { Day(iso: $0) },
            bron: bron,
            zekerheid: zekerheid
        )
    }
}
