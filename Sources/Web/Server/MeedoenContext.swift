// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
package import Hummingbird
internal import Logging
internal import NIOCore

/// What a request carries on its way: who sent it, from where, and what it may do.
package struct MeedoenContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request came from, for counting attempts to sign in.
    var adres: String
    /// Who is signed in; nil outside the doors that ask for it.
    var aanmelding: Aanmelding?

    package init(source: ApplicationRequestContextSource) {
        self.init(source, adres: source.channel.remoteAddress?.ipAddress ?? "onbekend")
    }

    /// A request that did not come over a socket.
    package init(_ source: some RequestContextSource, adres: String) {
        coreContext = CoreRequestContextStorage(source: source)
        self.adres = adres
    }
}
