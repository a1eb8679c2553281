// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a database file is not opened. The descriptions are for who runs the server.
package enum DatabaseOpenFailure: Error, Hashable, Sendable {
    /// Another process, or another part of this one, has the file open for writing.
    case inUse(file: String)
    case cannotOpen(file: String, code: Int)
    /// A setting on which safety depends did not take.
    case settingRefused(file: String, setting: String, wanted: String, found: String)
}

extension DatabaseOpenFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .inUse(let file):
            "De database \(file) is al in gebruik door een ander proces. Stop dat proces, of geef de opdracht aan de "
                + "server die al draait."
        case .cannotOpen(let file, let code):
            "De database \(file) kan niet worden geopend (code \(code)). Kijk of de map bestaat en of dit proces daar "
                + "mag schrijven."
        case .settingRefused(let file, let setting, let wanted, let found):
            "De database \(file) is niet veilig te gebruiken: de instelling \(setting) is \(found), maar moet "
                + "\(wanted) zijn."
        }
    }
}
