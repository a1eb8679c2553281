// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The grammar of a JSON number (RFC 8259 §6) as a machine that eats bytes.
struct JSONNumberScan {
    private enum State { case start, minus, zero, digits, point, fraction, exponent, exponentSign, exponentDigits }

    private var state = State.start
    /// No point and no exponent.
    private(set) var isWhole = true

    /// Whether what was eaten is a number.
    var isNumber: Bool {
        switch state {
        case .zero, .digits, .fraction, .exponentDigits: true
        default: false
        }
    }

    /// Eats a byte; false, and nothing changed, when the number cannot go on with it.
    mutating func accept(_ byte: UInt8) -> Bool {
        let isDigit = byte &- UInt8(ascii: "0") < 10
        switch state {
        case .start, .minus:
            if isDigit { return go(byte == UInt8(ascii: "0") ? .zero : .digits) }
            return state == .start && byte == UInt8(ascii: "-") && go(.minus)
        case .zero: return acceptTail(byte)
        case .digits: return isDigit || acceptTail(byte)
        case .point: return isDigit && go(.fraction)
        case .fraction: return isDigit || acceptExponent(byte)
        case .exponent:
            if isDigit { return go(.exponentDigits) }
            return (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")) && go(.exponentSign)
        case .exponentSign: return isDigit && go(.exponentDigits)
        case .exponentDigits: return isDigit
        }
    }

    private mutating func acceptTail(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: ".") {
            isWhole = false
            return go(.point)
        }
        return acceptExponent(byte)
    }

    private mutating func acceptExponent(_ byte: UInt8) -> Bool {
        guard byte | 0x20 == UInt8(ascii: "e") else { return false }
        isWhole = false
        return go(.exponent)
    }

    private mutating func go(_ next: State) -> Bool {
        state = next
        return true
    }
}
