// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import ServiceLifecycle

/// Background tasks beside the server. When the program stops, the task at hand stops at its next step and is given back.
struct Takendienst: Service {
    let loop: Takenloop

    func run() async {
        await cancelWhenGracefulShutdown { await loop.run() }
    }
}
