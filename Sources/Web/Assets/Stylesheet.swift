// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The look. Only `Stylesheet+theme.swift` knows colours, fonts and sizes; the rest refers to its meanings.
enum Stylesheet {
    static let parts: [StaticString] = [
        theme, base, buttons, frame, work, dossier, tables, lists, forms, messages, narrow, print,
    ]
}
