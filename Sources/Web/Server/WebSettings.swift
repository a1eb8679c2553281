// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// What the doors have to know of the installation.
package struct WebSettings: Sendable {
    /// The names under which the site may be asked for; other Host headers are refused.
    package var hosts: Set<String>
    /// Served over TLS (or behind it): cookies are `Secure` and carry the `__Host-` prefix.
    package var isVeilig: Bool
    /// An exercise with invented people on another day: the loud bar.
    package var isDemo: Bool
    package var versie: String
    /// Addresses of proxies in front of the site, which say where a request came from.
    package var proxies: Set<String> = []
    package var veiligheid = Veiligheidscontact()

    package init(hosts: Set<String>, isVeilig: Bool, isDemo: Bool, versie: String) {
        self.hosts = hosts
        self.isVeilig = isVeilig
        self.isDemo = isDemo
        self.versie = versie
    }

    var cookienaam: String { isVeilig ? "__Host-meedoen" : "meedoen" }
}
