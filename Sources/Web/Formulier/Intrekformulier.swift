// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Asks why a feit no longer counts. The feit stays readable, struck through.
package struct Intrekformulier: Component {
    /// What the feit says: the sentence of the timeline.
    package var zin: String
    package var action: String
    package var token: FormToken
    package var hidden: [HiddenField]
    /// The reason as it was typed.
    package var reden: String
    package var fout: String?
    package var cancelHref: String?

    package init(
        zin: String,
        action: String,
        token: FormToken,
        hidden: [HiddenField] = [],
        reden: String = "",
        fout: String? = nil,
        cancelHref: String? = nil
    ) {
        self.zin = zin
        self.action = action
        self.token = token
        self.hidden = hidden
        self.reden = reden
        self.fout = fout
        self.cancelHref = cancelHref
    }

    package var html: HTML {
        """
        <div class="stack"><div class="prose"><p>U trekt dit feit in: <strong>\(zin)</strong>.</p>
        <p>Het telt daarna niet meer mee. Het blijft wel leesbaar in de tijdlijn, met uw reden.</p></div>
        \(form)</div>
        """
    }

    private var form: Form {
        Form(
            action: action,
            token: token,
            hidden: hidden,
            parts: [
                .init(fields: [
                    Field("reden", "Waarom trekt u dit in?", .longText(rows: 3), value: reden, error: fout)
                ])
            ],
            submit: "Feit intrekken",
            submitStyle: .danger,
            cancelHref: cancelHref,
            id: Feitformulier.formulierID
        )
    }
}
