// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibPQ

extension DatabaseFailure {
    /// The failure behind a result that is an error, in the words of the seam. Never takes a message that can hold a value.
    init(_ result: PostgreSQLResult, isConnected: Bool) {
        let state = result.field("C") ?? ""
        switch (state.prefix(2), state) {
        case (_, "23505"): self = .unique(result.field("n") ?? "")
        case (_, "23503"): self = .foreignKey
        case (_, "23514"): self = .check(result.field("n") ?? "")
        case (_, "23502"):
            self = .notNull([result.field("t"), result.field("c")].compactMap(\.self).joined(separator: "."))
        case (_, "22P02"), (_, "22P03"), (_, "22003"), (_, "42804"): self = .columnType("")
        case (_, "22021"): self = .zeroInText(argument: 0)
        case (_, "08P01"): self = isConnected ? .argumentCount : .unavailable
        case (_, "P0001"): self = .refusedByTrigger(result.field("M") ?? "")
        case (_, "42501"): self = .notAllowed
        case (_, "25006"), (_, "0A000"): self = .readOnly
        case (_, "25P02"): self = .spoiled
        case (_, "55P03"), (_, "40001"), (_, "40P01"): self = .busy
        case (_, "57014"): self = .timeout
        case (_, "53100"): self = .full
        case (_, "58030"): self = .disk(code: 58030)
        case (_, "XX001"), (_, "XX002"): self = .corrupt
        case ("08", _), ("53", _), ("57", _): self = .unavailable
        case ("42", _): self = .statement(result.field("M") ?? "")
        case (_, ""): self = .unavailable
        default: self = isConnected ? .other(code: Int(state, radix: 36) ?? 0) : .unavailable
        }
    }
}
