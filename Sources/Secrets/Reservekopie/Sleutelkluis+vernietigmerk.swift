// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Crypto

extension Sleutelkluis {
    /// What stands for a destroyed dossier outside the database of its gemeente: known again by who has the dossier and the
    /// master key, and by nobody else.
    package func vernietigmerk(_ gemeente: String, _ dossier: String) -> String {
        var code = HMAC<SHA256>(key: vernietigd)
        code.update(data: [UInt8](gemeente.utf8) + [0])
        code.update(data: [UInt8](dossier.utf8))
        return Hex.encode(Array(code.finalize().prefix(16)))
    }
}
