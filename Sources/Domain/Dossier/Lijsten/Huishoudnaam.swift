// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How a household is called on every screen: after the person who asked for asylum (P-02).
public enum Huishoudnaam {
    /// The surname of the head; without one, the surname that most members have, the first of them in the given order.
    /// Empty when nobody has a name.
    public static func achternaam(_ leden: [(relatie: Relatie?, achternaam: String)]) -> String {
        if let hoofd = leden.first(where: { $0.relatie == .hoofd && !$0.achternaam.isEmpty }) {
            return hoofd.achternaam
        }
        let names = leden.map(\.achternaam).filter { !$0.isEmpty }
        let most = names.map { name in names.count { $0 == name } }.max()
        return names.first { name in names.count { $0 == name } == most } ?? ""
    }
}
