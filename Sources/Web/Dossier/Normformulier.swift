// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// Asks for the most dossiers per fte, from a day on (G-03).
struct Normformulier: Component {
    let token: FormToken
    var norm: String
    var fte: String
    var vanaf: String
    var fouten: [Veldfout] = []

    /// Filled in with what holds now.
    init(_ caseload: Caseload, token: FormToken) {
        self.token = token
        norm = caseload.norm.map { String($0.perFte) } ?? ""
        fte = caseload.ingesteldeFte.map(CaseloadPagina.hundredths) ?? ""
        vanaf = caseload.peildatum.dutchDigits
    }

    var html: HTML {
        Form(
            action: Paths.norm,
            token: token,
            parts: [
                .init(
                    title: "Norm vastleggen",
                    text: "Wat eerder gold, blijft staan.",
                    fields: [
                        field(SetCaseloadnorm.normVeld, "Hoogstens", .number(unit: "personen per fte"), norm),
                        field(
                            SetCaseloadnorm.fteVeld,
                            "Fte van het team",
                            .text(width: .short),
                            fte,
                            help: "Bijvoorbeeld 2,8. Laat leeg om elke regisseur als één fte te tellen.",
                            isOptional: true
                        ),
                        field(SetCaseloadnorm.vanafVeld, "Geldt vanaf", .date, vanaf),
                    ]
                )
            ],
            submit: "Norm vastleggen"
        ).html
    }

    private func field(
        _ name: String,
        _ label: String,
        _ control: Field.Control,
        _ value: String,
        help: HTML = .empty,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name,
            label,
            control,
            value: value,
            help: help,
            error: fouten.first { $0.sleutel == name }?.zin,
            isOptional: isOptional
        )
    }
}
