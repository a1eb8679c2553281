// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// The conditions of a WHERE with their arguments. Only literals of the program become SQL; values are arguments.
struct Conditions {
    private(set) var sql: String
    private(set) var arguments: [SQLValue] = []
    private var number = 0

    init(_ first: StaticString) {
        sql = "\(first)"
    }

    /// Adds a condition with AND; each `?` in it takes the next number.
    mutating func add(_ condition: String, _ values: [SQLValue] = []) {
        sql += " AND "
        for character in condition {
            sql.append(character)
            if character == "?" {
                number += 1
                sql += String(number)
            }
        }
        arguments += values
    }
}
