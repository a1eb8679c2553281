// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What every posting form carries unseen: proof of the session, and a number that makes sending twice harmless.
package struct FormToken: Component {
    package static let csrfName = "csrf"
    package static let idempotencyName = "eenmalig"

    var csrf: String
    var idempotency: String?

    package init(csrf: String, idempotency: String? = nil) {
        self.csrf = csrf
        self.idempotency = idempotency
    }

    package var html: HTML {
        """
        \(HiddenField(Self.csrfName, csrf))\(idempotency.map { HiddenField(Self.idempotencyName, $0) })
        """
    }
}

/// A value that travels with the form unseen.
package struct HiddenField: Component {
    var name: String
    var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    package var html: HTML { #"<input type="hidden" name="\#(name)" value="\#(value)">"# }
}
