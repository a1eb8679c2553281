// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Field {
    /// The input itself.
    var controlMarkup: HTML {
        switch control {
        case .text(let width, let autocomplete): input("text", width: width, autocomplete: autocomplete)
        case .email: input("email", width: .medium, autocomplete: "email")
        case .phone: input("tel", width: .medium, autocomplete: "tel")
        case .password(let autocomplete): input("password", width: .medium, autocomplete: autocomplete)
        case .date: input("text", width: .short, inputMode: "numeric", placeholder: "dd-mm-jjjj")
        case .number(let unit):
            withUnit(after: unit, input("text", width: .short, inputMode: "numeric"))
        case .hours(let per):
            withUnit(
                after: per.map { "uur per \($0)" } ?? "uur",
                input("text", width: .short, inputMode: "decimal")
            )
        case .money: withUnit(before: "€", input("text", width: .short, inputMode: "decimal"))
        case .longText(let rows):
            """
            <textarea class="input" id="\(id)" name="\(name)" rows="\(rows)" dir="auto"\(state)>
            \(values.first)</textarea>
            """
        case .select(let options, let empty): select(options, empty: empty)
        case .radios(let options): choices(options, type: "radio")
        case .checkboxes(let options): choices(options, type: "checkbox")
        case .checkbox(let option): choices([option], type: "checkbox")
        }
    }

    private var state: HTML {
        """
        \(description)\(if: error != nil, #" aria-invalid="true""#)\(if: !isOptional, #" aria-required="true""#)
        """
    }

    private func input(
        _ type: StaticString,
        width: Width,
        autocomplete: String? = nil,
        inputMode: String? = nil,
        placeholder: String? = nil
    ) -> HTML {
        let widthClass: HTML =
            switch width {
            case .short: " input--short"
            case .medium: " input--medium"
            case .full: .empty
            }
        // A password is never sent back to the page.
        let value = if case .password = control { "" } else { values.first ?? "" }
        return """
            <input class="input\(widthClass)" type="\(kind: type)" id="\(id)" name="\(name)" value="\(value)"\
            \(attribute: "inputmode", inputMode)\(attribute: "placeholder", placeholder)\
            \(attribute: "autocomplete", autocomplete ?? "off")\(state)>
            """
    }

    private func withUnit(before: String? = nil, after: String? = nil, _ input: HTML) -> HTML {
        guard before != nil || after != nil else { return input }
        return """
            <span class="unit">\(with: before, { #"<span aria-hidden="true">\#($0)</span>"# })\(input)\
            \(with: after, { "<span>\($0)</span>" })</span>
            """
    }

    private func select(_ options: [Option], empty: String?) -> HTML {
        var list: HTML = "\(with: empty, { #"<option value="">\#($0)</option>"# })"
        var group: String?
        for option in options {
            if option.group != group {
                list +=
                    "\(if: group != nil, "</optgroup>")\(with: option.group, { #"<optgroup label="\#($0)">"# })"
                group = option.group
            }
            list += option.selectOption(isChosen: values.contains(option.value))
        }
        if group != nil { list += "</optgroup>" }
        return #"<select class="input" id="\#(id)" name="\#(name)"\#(state)>\#(list)</select>"#
    }

    private func choices(_ options: [Option], type: StaticString) -> HTML {
        var list: HTML = .empty
        for (position, option) in options.enumerated() {
            // The first carries the id of the field, so that the error summary leads there.
            let optionID = position == 0 ? id : "\(id)-\(position + 1)"
            let helpID = option.help == nil ? nil : "\(optionID)-toelichting"
            list += """
                <div class="choice"><input type="\(kind: type)" id="\(optionID)" name="\(name)" value="\(option.value)"\
                \(flag: "checked", values.contains(option.value))\(attribute: "aria-describedby", helpID)\
                \(if: error != nil, #" aria-invalid="true""#)><label for="\(optionID)">\(option.label)</label>\
                \(with: option.help, { #"<p class="field__help" id="\#(optionID)-toelichting">\#($0)</p>"# })</div>

                """
        }
        let isRow =
            options.count <= 4 && options.allSatisfy { $0.help == nil }
            && options.reduce(0) { $0 + $1.label.count } <= 48
        return #"<div class="choices\#(if: isRow, " choices--row")">\#(list)</div>"#
    }
}

extension HTML.StringInterpolation {
    fileprivate mutating func appendInterpolation(kind: StaticString) {
        appendLiteral(kind)
    }
}
