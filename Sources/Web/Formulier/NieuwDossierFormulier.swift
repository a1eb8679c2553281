// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The form that opens a dossier: who it is, the koppeling, the permit, the household, and who guides.
///
/// Fields of `Personalia` go by their own key, those of the other first feiten by kind and key: `koppeling.azc`.
/// `NieuwDossierInvoer` takes what comes back apart.
package struct NieuwDossierFormulier: Component {
    package static let regisseurVeld = "regisseur"
    /// Set by the second button: the person looked at the warning.
    package static let ondanksVeld = "ondanksDubbel"
    /// A name by which the household of a family member is looked up, and the button that does it.
    package static let gezinslidVeld = "gezinslid"
    package static let zoekKnop = "zoekGezinslid"
    /// The choice that makes a new household.
    package static let nieuwHuishouden = "nieuw"

    package var action: String
    package var token: FormToken
    package var hidden: [HiddenField] = []
    /// Name and text of each field, as it was sent.
    package var waarden: [String: String] = [:]
    package var fouten: [Veldfout] = []
    /// Colleagues that can guide the dossier.
    package var regisseurs: [Option] = []
    /// Households that exist already, by their id.
    package var huishoudens: [Option] = []
    package var dubbel: DubbelWaarschuwing?
    package var cancelHref: String?
    package var draft: Form.Draft?

    package var html: HTML {
        """
        <div class="stack">\(dubbel)\(form)</div>
        """
    }

    private var form: Form {
        let parts = [persoon, koppeling, recht, huishouden, begeleiding]
        let shown = Set(parts.flatMap(\.fields).map(\.name))
        let others = fouten.filter { !shown.contains($0.sleutel) }.map { ErrorSummary.Item(text: $0.zin) }
        let isPossible = dubbel.map { !$0.personen.isEmpty && !$0.isZeker } ?? false
        return Form(
            action: action,
            token: token,
            hidden: hidden,
            parts: parts,
            errors: others,
            submit: "Dossier openen",
            cancelHref: cancelHref,
            otherSubmits: (isPossible
                ? [.init(label: "Toch openen: dit is iemand anders", name: Self.ondanksVeld, value: "ja")] : [])
                + [
                    .init(
                        label: "Zoek gezinslid",
                        name: Self.zoekKnop,
                        value: "ja",
                        action: "\(action)#veld-huishouden.huishouden"
                    )
                ],
            draft: draft
        )
    }

    private var persoon: Form.Part {
        .init(
            title: "Persoon",
            fields: Personalia.beschrijving.velden.compactMap { field($0, name: $0.sleutel, isOptional: nil) }
        )
    }

    private var koppeling: Form.Part {
        .init(
            title: "Koppeling",
            text: "Alleen voor wie uit een AZC komt.",
            fields: [
                date(.koppeling, isOptional: true), field(.koppeling, "azc"), field(.koppeling, "verwachteVerhuizing"),
                field(.koppeling, "nareis"),
            ].compactMap(\.self)
        )
    }

    private var recht: Form.Part {
        .init(
            title: "Verblijf, groep en wet",
            text: "Weet u iets nog niet? Leg het later vast als feit.",
            fields: [
                field(.verblijf, "recht"), date(.verblijf, isOptional: true), field(.groep, "groep"),
                field(.regime, "wet"),
            ].compactMap(\.self)
        )
    }

    private var huishouden: Form.Part {
        let options = [Option(Self.nieuwHuishouden, "Nieuw huishouden")] + huishoudens
        return .init(
            title: "Huishouden",
            text: huishoudens.isEmpty
                ? "Heeft iemand van het gezin al een dossier? Zoek die persoon; dan kiest u hetzelfde huishouden."
                : "Staat het gezin er niet bij? Zoek op de naam van een gezinslid.",
            fields: [
                Field(
                    Self.gezinslidVeld,
                    "Zoek een gezinslid",
                    .text(width: .medium),
                    value: waarden[Self.gezinslidVeld] ?? "",
                    help: "Vul een naam in en kies onderaan “Zoek gezinslid”. Wat u al invulde, blijft staan.",
                    isOptional: true
                ), field(.huishouden, "huishouden", opties: options), field(.huishouden, "relatie"),
            ].compactMap(\.self)
        )
    }

    private var begeleiding: Form.Part {
        .init(
            title: "Begeleiding",
            fields: [
                Field(
                    Self.regisseurVeld,
                    "Regisseur",
                    .select(regisseurs, empty: "Nog niemand"),
                    value: waarden[Self.regisseurVeld] ?? "",
                    error: error(Self.regisseurVeld),
                    isOptional: true
                )
            ]
        )
    }

    private func field(_ soort: Feitsoort, _ sleutel: String, opties: [Option]? = nil) -> Field? {
        soort.beschrijving.veld(sleutel).flatMap {
            field($0, name: "\(soort.rawValue).\(sleutel)", opties: opties, isOptional: true)
        }
    }

    private func field(
        _ veld: Veldbeschrijving,
        name: String,
        opties: [Option]? = nil,
        isOptional: Bool?
    ) -> Field? {
        Feitveld.field(
            veld,
            name: name,
            typed: waarden[name] ?? "",
            error: error(name),
            opties: opties,
            isOptional: isOptional
        )
    }

    private func date(_ soort: Feitsoort, isOptional: Bool) -> Field {
        let name = "\(soort.rawValue).datum"
        return Field(
            name,
            soort.beschrijving.datumLabel,
            .date,
            value: Feitveld.refilled(waarden[name] ?? "", .dag),
            error: error(name),
            isOptional: isOptional
        )
    }

    private func error(_ name: String) -> String? { fouten.first { $0.sleutel == name }?.zin }
}
