// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension Kenmerk {
    /// The same id for the same text, so that the same file twice makes nothing twice. It can be guessed by who
    /// knows the text, so a dossier never gets one.
    static func afgeleid(_ text: String) -> Kenmerk {
        Kenmerk(hoog: mixed(text, 0xcbf2_9ce4_8422_2325), laag: mixed(text, 0x9ae1_6a3b_2f90_404f))
    }

    // FNV-1a with a strong finish: near texts get far ids.
    private static func mixed(_ text: String, _ seed: UInt64) -> UInt64 {
        var hash = seed
        for byte in text.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            hash ^= hash >> 29
        }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ (hash >> 31)
    }
}
