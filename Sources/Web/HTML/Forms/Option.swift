// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// One of the answers of a select, radio group or set of checkboxes.
package struct Option: Sendable, Hashable {
    var value: String
    var label: String
    /// Stands under the label of a radio button or checkbox.
    var help: String?
    /// Brings options of a select together under a heading.
    var group: String?

    package init(_ value: String, _ label: String, help: String? = nil, group: String? = nil) {
        self.value = value
        self.label = label
        self.help = help
        self.group = group
    }

    func selectOption(isChosen: Bool) -> HTML {
        #"<option value="\#(value)"\#(flag: "selected", isChosen)>\#(label)</option>"#
    }
}
