// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Goes on after a fault, so that a person sees in one go all that has to be mended.
struct JSONVerzamelaar {
    private(set) var fouten: [JSONFout] = []

    mutating func add(_ fout: JSONFout) { fouten.append(fout) }

    /// What `body` gives; nil when it was at fault.
    @discardableResult
    mutating func take<Waarde>(_ body: () throws(JSONFout) -> Waarde) -> Waarde? {
        do throws(JSONFout) {
            return try body()
        } catch {
            fouten.append(error)
            return nil
        }
    }

    /// Notes every member that is not in `known`: a misspelt name must not be lost in silence.
    mutating func allow(only known: Set<String>, in lezer: JSONLezer) {
        guard let members = try? lezer.members() else { return }
        for (key, member) in members where !known.contains(key) { fouten.append(member.fout(.onbekendVeld)) }
    }
}
