// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The list of what must be proved by a test that carries its id: `docs/inventaris-ids.txt`.
enum Proofs {
    /// The first word of each line that is no comment; a `*` before it marks what is demanded now.
    static func listed(in text: String) -> [String] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            line.split(separator: " ").first { $0 != "*" }.map(String.init)
        }
    }
}
