// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A key on the keyboard. Hidden from readers of the screen's text: the help overlay names the keys.
package struct KeyHint: Component {
    var key: String

    package init(_ key: String) {
        self.key = key
    }

    package var html: HTML { #"<kbd aria-hidden="true">\#(key)</kbd>"# }
}
