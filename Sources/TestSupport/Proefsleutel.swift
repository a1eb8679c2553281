// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Secrets

/// A master key that protects nothing: the same in all tests.
package enum Proefsleutel {
    package static func kluis(_ byte: UInt8 = 7) throws -> Sleutelkluis { Sleutelkluis(try hoofdsleutel(byte)) }

    package static func hoofdsleutel(_ byte: UInt8 = 7) throws -> Hoofdsleutel {
        guard let key = Hoofdsleutel([UInt8](repeating: byte, count: Hoofdsleutel.lengte)) else {
            throw Inhoudsfout.leeg
        }
        return key
    }
}
