// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A number of days as people say it: days up to two months, then months, then years.
enum Dagentelling {
    static func woorden(_ dagen: Int) -> String {
        switch dagen {
        case 1: "1 dag"
        case ...60: "\(dagen) dagen"
        case ...729: "\(dagen * 100 / 3044) maanden"
        default: "\(dagen * 100 / 36525) jaar"
        }
    }
}
