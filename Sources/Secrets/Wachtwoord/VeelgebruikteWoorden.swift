// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Words of which passwords are made again and again, gathered for this program. Small letters without accents, each once; a
/// password is compared with its digits and signs read as letters too.
enum VeelgebruikteWoorden {
    static let alle = [sleutelwoorden, vakwoorden, nederlands, engels, namen, plaatsen, merken, alledaags]
        .reduce(into: Set<String>()) { $0.formUnion(words($1)) }

    /// Words that hide nothing, however many stand in a row.
    static let waardeloos = words(sleutelwoorden).union(words(vakwoorden))

    static let langste = alle.lazy.map(\.count).max() ?? 0

    private static func words(_ list: StaticString) -> Set<String> {
        Set(list.description.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
