// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Weert {
    /// Puts people into the groups of the PVT. With those whose dossier is closed: 20 in 2020 and 33 in 2021; with those
    /// under the new act 89 in 2022.
    mutating func verdeelPvt() {
        var eerder = 20
        var gezin = 9
        var beurt = 0
        for index in inwoners.indices {
            switch inwoners[index].groep {
            case .in2020: inwoners[index].verhaal.pvt = Day(2020, 10, 6)
            case .in2021:
                inwoners[index].verhaal.pvt = [Day(2022, 3, 1), Day(2022, 5, 3), Day(2022, 6, 7)][beurt % 3]
                beurt += 1
            case .in2022: inwoners[index].verhaal.pvt = Day(2022, 9, 6)
            case .eerder where eerder > 0 && index % 2 == 0:
                inwoners[index].verhaal.pvt = [Day(2021, 3, 2), Day(2021, 10, 5)][eerder % 2]
                eerder -= 1
            case .gezin where gezin > 0:
                inwoners[index].verhaal.pvt = Day(2022, 5, 3)
                gezin -= 1
            case .eerder, .gezin: break
            }
        }
        // Two people missed a half day: no signature until they caught up.
        for (nummer, index) in inwoners.indices.filter({ inwoners[$0].groep == .in2022 }).suffix(2).enumerated() {
            inwoners[index].verhaal.pvtGemist = nummer == 0 ? .solidariteit : .vrijheid
        }
    }
}
