// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The form by which the beheerder adds a value from a day on. What was decided before keeps its old value (X-11).
package struct Parameterformulier: Component {
    package var action: String
    package var token: FormToken
    package var hidden: [HiddenField] = []
    /// The row that holds today, or else the latest: its unit is fixed.
    package var huidig: Parameter
    /// Whether `huidig` holds today; else no value does.
    package var geldtNu = true
    /// The row that follows, when one is announced.
    package var straks: Parameter?
    /// `waarde`, `geldigVan`, `bron`, `zekerheid`, as typed.
    package var waarden: [String: String] = [:]
    package var fouten: [Veldfout] = []
    package var cancelHref: String?

    package var html: HTML { form.html }

    private var form: Form {
        Form(
            action: action,
            token: token,
            hidden: hidden,
            parts: [.init(text: uitleg, fields: [waarde, geldigVan, bron, zekerheid])],
            errors: fouten.filter { !Parameterwijziging.velden.contains($0.sleutel) }.map { .init(text: $0.zin) },
            submit: "Nieuwe waarde vastleggen",
            cancelHref: cancelHref
        )
    }

    private var uitleg: HTML {
        """
        \(if: geldtNu, "Nu geldt <strong>\(huidig.woorden)</strong>", else: "Nu geldt nog geen waarde")\
        \(with: straks, { ", \(Geldigheid($0.geldigVan, $0.geldigTot)) <strong>\($0.woorden)</strong>" }). De nieuwe waarde geldt vanaf de dag die u invult. Dossiers worden \
        daarna opnieuw berekend; wat voor die dag telde, blijft zoals het was.
        """
    }

    private var waarde: Field {
        let typed = waarden["waarde"] ?? ""
        if huidig.eenheid == "vlag" {
            return Field(
                "waarde",
                "Waarde",
                .radios([Option("ja", "Ja"), Option("nee", "Nee")]),
                value: typed,
                error: error("waarde")
            )
        }
        let isMoney = huidig.eenheid.hasPrefix("euro")
        return Field(
            "waarde",
            isMoney && huidig.eenheid != "euro" ? "Waarde (\(huidig.eenheid))" : "Waarde",
            isMoney ? .money : .number(unit: huidig.eenheid),
            value: typed,
            help: "Een getal, met hoogstens drie cijfers achter de komma.",
            error: error("waarde")
        )
    }

    private var geldigVan: Field {
        Field(
            "geldigVan",
            "Geldig vanaf",
            .date,
            value: Feitveld.refilled(waarden["geldigVan"] ?? "", .dag),
            help: "De eerste dag waarop de nieuwe waarde telt. Mag ook een dag zijn die al voorbij is.",
            error: error("geldigVan")
        )
    }

    private var bron: Field {
        Field(
            "bron",
            "Bron",
            value: waarden["bron"] ?? "",
            help: "Waar staat het? Bijvoorbeeld: Stcrt. 2026, 12345.",
            error: error("bron")
        )
    }

    private var zekerheid: Field {
        Field(
            "zekerheid",
            "Hoe zeker is dit?",
            .radios([
                Option("H", "Zeker", help: "Zelf gelezen in de wet of bij wie beslist."),
                Option("M", "Uit een tweede bron", help: "Wordt getoond als: nog te bevestigen."),
                Option("L", "Nog onzeker", help: "Wordt getoond als: nog te bevestigen."),
            ]),
            value: waarden["zekerheid"] ?? "",
            error: error("zekerheid")
        )
    }

    private func error(_ sleutel: String) -> String? { fouten.first { $0.sleutel == sleutel }?.zin }
}
