// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which integration act holds for a person (WHO-14).
public enum Wetsversie: String, Codelijst {
    case wi2013 = "WI2013"
    case wi2021 = "WI2021"

    public var naam: String {
        switch self {
        case .wi2013: "Wet inburgering 2013"
        case .wi2021: "Wet inburgering 2021"
        }
    }
}
