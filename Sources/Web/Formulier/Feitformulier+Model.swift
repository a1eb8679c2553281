// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension Feitformulier {
    /// What the form of one feit is made from.
    package struct Model: Sendable {
        package var beschrijving: Feitbeschrijving
        /// Where it is sent.
        package var action: String
        package var token: FormToken
        /// What travels along: `versie`.
        package var hidden: [HiddenField]
        /// The date as it was typed, or as `jjjj-mm-dd`; shown as `dd-mm-jjjj`.
        package var datum: String
        /// Key and text of each field, as typed or as `Waarde.getypt` writes them.
        package var velden: [String: String]
        package var fouten: [Veldfout]
        /// What a field can be chosen from, by its key: agreements of the PIP, colleagues, households. The value of an
        /// option is what is stored.
        package var opties: [String: [Option]]
        /// `PIP vastleggen`; nil makes it from the name of the kind.
        package var submit: String?
        package var cancelHref: String?
        package var draft: Form.Draft?
        /// Asked when a feit is corrected.
        package var reden: Reden?
        /// Asks for whom of the household it is recorded too.
        package var samen: Field?

        package init(
            _ beschrijving: Feitbeschrijving,
            action: String,
            token: FormToken,
            hidden: [HiddenField] = [],
            datum: String = "",
            velden: [String: String] = [:],
            fouten: [Veldfout] = [],
            opties: [String: [Option]] = [:],
            submit: String? = nil,
            cancelHref: String? = nil,
            draft: Form.Draft? = nil,
            reden: Reden? = nil,
            samen: Field? = nil
        ) {
            self.beschrijving = beschrijving
            self.action = action
            self.token = token
            self.hidden = hidden
            self.datum = datum
            self.velden = velden
            self.fouten = fouten
            self.opties = opties
            self.submit = submit
            self.cancelHref = cancelHref
            self.draft = draft
            self.reden = reden
            self.samen = samen
        }

        /// Fills in what a feit says now, to correct it.
        package init(
            verbetert feit: Feit,
            action: String,
            token: FormToken,
            hidden: [HiddenField] = [],
            opties: [String: [Option]] = [:],
            cancelHref: String? = nil
        ) {
            self.init(
                feit.soort.beschrijving,
                action: action,
                token: token,
                hidden: hidden,
                datum: feit.datum.iso,
                velden: Dictionary(
                    feit.inhoud.waarden.map { ($0.sleutel, $0.waarde.getypt) },
                    uniquingKeysWith: { first, _ in first }
                ),
                opties: opties,
                submit: "Verbetering vastleggen",
                cancelHref: cancelHref,
                reden: Reden()
            )
        }
    }

    /// Why a feit is corrected or withdrawn: it stays beside the feit for ever.
    package struct Reden: Sendable {
        package var label: String
        package var tekst: String

        package init(_ label: String = "Waarom verbetert u dit?", tekst: String = "") {
            self.label = label
            self.tekst = tekst
        }
    }
}
