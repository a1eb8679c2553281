// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

extension String {
    /// The text in Unicode normal form C, so that `é` is the same bytes whoever typed it.
    ///
    /// Swift compares both forms as equal, SQLite and the outside world do not: normalise where text comes in.
    package var nfc: String {
        // Everything below U+0300 is NFC by definition; lead byte 0xCC is where the combining marks begin.
        utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
    }
}
