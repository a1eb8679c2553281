// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The way from the outermost value to one inside it; becomes text only when there is a fault to tell.
indirect enum JSONPad: Hashable, Sendable {
    case begin
    case veld(JSONPad, String)
    case plaats(JSONPad, Int)

    /// `feiten[3].datum`; the first element is 0, as in every JSON path.
    var text: String {
        switch self {
        case .begin: ""
        case .veld(.begin, let key): key
        case .veld(let before, let key): "\(before.text).\(key)"
        case .plaats(let before, let index): "\(before.text)[\(index)]"
        }
    }
}
