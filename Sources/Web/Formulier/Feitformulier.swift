// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The form of one feit, made from the description of its kind.
package struct Feitformulier: Component {
    /// The name of the date in the form, and of its error.
    package static let datumVeld = "datum"
    /// The name of the reason in the form; fields of some kinds are called `reden` themselves.
    package static let redenVeld = "verbeterreden"

    package var model: Model

    package init(_ model: Model) {
        self.model = model
    }

    /// The fields of a kind among everything that a form sent.
    package static func velden(_ soort: Feitsoort, in posted: [String: String]) -> [String: String] {
        let keys = Set(soort.beschrijving.velden.map(\.sleutel))
        return posted.filter { keys.contains($0.key) }
    }

    package var html: HTML { form.html }

    private var form: Form {
        let asked = model.beschrijving.velden.filter { field($0) != nil }
        return Form(
            action: model.action,
            token: model.token,
            hidden: model.hidden + unseen,
            parts: parts(asked),
            errors: otherErrors(asked),
            submit: model.submit ?? "\(model.beschrijving.naam) vastleggen",
            cancelHref: model.cancelHref,
            id: Self.formulierID,
            draft: model.draft
        )
    }

    /// By which a button above the form sends it.
    package static let formulierID = "feitformulier"

    /// One part per heading of the description; the explanation and the date stand on top.
    private func parts(_ asked: [Veldbeschrijving]) -> [Form.Part] {
        var parts = model.beschrijving.koppen.map { kop in
            let fields = asked.filter { $0.kop == kop }.compactMap(field)
            return kop.map { Form.Part(title: $0, fields: fields) }
                ?? Form.Part(text: uitleg, fields: [datum] + fields)
        }.filter { !$0.fields.isEmpty }
        parts[0].fields += samen
        let reden = reden
        guard !reden.isEmpty else { return parts }
        if parts.count == 1 {
            parts[0].fields += reden
        } else {
            parts.append(Form.Part(title: "Reden", fields: reden))
        }
        return parts
    }

    /// What the kind means and where it stands in the law; below what is wrong, above the questions.
    private var uitleg: HTML {
        let articles = model.beschrijving.artikelen
        return "\(model.beschrijving.uitleg)\(if: !articles.isEmpty, "<br>Grond: \(Artikelen(articles))")"
    }

    private var datum: Field {
        Field(
            Self.datumVeld,
            model.beschrijving.datumLabel,
            .date,
            value: Feitveld.refilled(model.datum, .dag),
            help: model.beschrijving.magInToekomst ? "Mag ook een dag zijn die nog komt." : .empty,
            error: error(Self.datumVeld)
        )
    }

    private func field(_ veld: Veldbeschrijving) -> Field? {
        Feitveld.field(
            veld,
            typed: model.velden[veld.sleutel] ?? "",
            error: error(veld.sleutel),
            opties: model.opties[veld.sleutel]
        )
    }

    private var samen: [Field] {
        guard var field = model.samen else { return [] }
        field.error = error(field.name)
        return [field]
    }

    private var reden: [Field] {
        guard let reden = model.reden else { return [] }
        return [
            Field(
                Self.redenVeld,
                reden.label,
                .longText(rows: 3),
                value: reden.tekst,
                help: "De reden blijft bij het feit staan. Wat er eerst stond, blijft ook leesbaar.",
                error: model.fouten.first(where: concernsReden)?.zin
            )
        ]
    }

    /// References that only the program fills in.
    private var unseen: [HiddenField] {
        model.beschrijving.velden.compactMap { veld in
            guard field(veld) == nil, let value = model.velden[veld.sleutel], !value.isEmpty else { return nil }
            return HiddenField(veld.sleutel, value)
        }
    }

    private func error(_ sleutel: String) -> String? {
        model.fouten.first { $0.sleutel == sleutel && !concernsReden($0) }?.zin
    }

    /// The reason of a correction and the field `reden` of a kind share their key in an error: then the one that cannot
    /// be right is meant.
    private func concernsReden(_ fout: Veldfout) -> Bool {
        guard let reden = model.reden else { return false }
        if fout.sleutel == Self.redenVeld { return true }
        guard fout.sleutel == "reden" else { return false }
        return model.beschrijving.veld("reden") == nil || reden.tekst.trimmed.isEmpty || reden.tekst.count > 500
    }

    /// What is wrong without a field on the page.
    private func otherErrors(_ asked: [Veldbeschrijving]) -> [ErrorSummary.Item] {
        let known = Set(asked.map(\.sleutel) + [Self.datumVeld] + samen.map(\.name))
        return model.fouten.filter { !known.contains($0.sleutel) && !concernsReden($0) }
            .map { ErrorSummary.Item(text: $0.zin) }
    }
}
