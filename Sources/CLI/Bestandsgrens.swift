// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// How many files and connections the system lets the program have open. Shells begin with a thousand, of which connections alone may
/// take two.
enum Bestandsgrens {
    private static let genoeg: rlim_t = 8_192

    /// Asks for as many as may be had, up to enough.
    static func verhoog() {
        var limit = rlimit()
        #if canImport(Glibc)
        let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let files = RLIMIT_NOFILE
        #endif
        guard getrlimit(files, &limit) == 0, limit.rlim_cur < genoeg else { return }
        limit.rlim_cur = min(genoeg, limit.rlim_max)
        // Refused, the program works as before, with fewer.
        _ = setrlimit(files, &limit)
    }
}
