// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One question of a form: label, help, what was filled in, and what is wrong with it.
package struct Field: Component {
    /// How it is answered.
    package enum Control: Sendable {
        case text(width: Width = .full, autocomplete: String? = nil)
        case longText(rows: Int = 5)
        /// Typed, not picked: `dd-mm-jjjj`.
        case date
        case hours(per: String? = nil)
        case money
        /// Whole numbers.
        case number(unit: String? = nil)
        case select([Option], empty: String? = "Maak een keuze")
        case radios([Option])
        case checkboxes([Option])
        /// A single yes, with its own words; the label of the field stands above as a heading.
        case checkbox(Option)
        case password(autocomplete: String)
        case email
        case phone
    }

    package enum Width: Sendable { case short, medium, full }

    var name: String
    var label: String
    var control: Control
    /// What was filled in; several for checkboxes.
    var values: [String]
    var help: HTML
    var error: String?
    /// Required is the rule; the label says so when it is not.
    var isOptional: Bool

    package init(
        _ name: String,
        _ label: String,
        _ control: Control = .text(),
        value: String = "",
        values: [String]? = nil,
        help: HTML = .empty,
        error: String? = nil,
        isOptional: Bool = false
    ) {
        self.name = name
        self.label = label
        self.control = control
        self.values = values ?? (value.isEmpty ? [] : [value])
        self.help = help
        self.error = error
        self.isOptional = isOptional
    }

    /// What the error summary links to.
    var id: String { "veld-\(name)" }

    package var html: HTML {
        switch control {
        case .radios, .checkboxes, .checkbox:
            """
            <fieldset class="field\(if: error != nil, " field--wrong")"\(description)>
            <legend class="field__label">\(labelText)</legend>\(helpText)\(errorText)\(controlMarkup)</fieldset>
            """
        default:
            """
            <div class="field\(if: error != nil, " field--wrong")"><label class="field__label" for="\(id)">\(labelText)</label>
            \(helpText)\(errorText)\(controlMarkup)</div>
            """
        }
    }

    private var labelText: HTML {
        #"\#(label)\#(if: isOptional, #" <span class="field__optional">(niet verplicht)</span>"#)"#
    }

    private var helpText: HTML {
        help.isEmpty ? .empty : #"<p class="field__help" id="\#(id)-hulp">\#(help)</p>"#
    }

    private var errorText: HTML {
        error.map {
            #"<p class="field__error" id="\#(id)-fout">\#(Urgency.late.shape)<span>\#($0)</span></p>"#
        } ?? .empty
    }

    /// Ties help and error to the control for who does not see them.
    var description: HTML {
        let ids = (help.isEmpty ? [] : ["\(id)-hulp"]) + (error == nil ? [] : ["\(id)-fout"])
        return "\(attribute: "aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " "))"
    }
}
