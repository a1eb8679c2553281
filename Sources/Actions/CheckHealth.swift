// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

/// Whether the program can do its work: the platform database answers. For whoever watches over it; tells nothing about anybody.
package enum CheckHealth {
    package static func run(desk: Desk) async -> Bool {
        do {
            return try await desk.platform.read { try $0.exists("SELECT 1") }
        } catch {
            return false
        }
    }
}
