// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
package import Domain
internal import Hummingbird

/// Whom to tell about a weak spot, at `/.well-known/security.txt` (RFC 9116).
package struct Veiligheidscontact: Sendable {
    static let pad = "/.well-known/security.txt"
    /// An address that nobody confirmed for longer is not to be trusted.
    private static let geldig = 180

    /// `mailto:` or `https:`, the first the preferred one.
    package var adressen: [String]
    /// The last day that this holds; nil counts from today.
    package var tot: Day?

    package init(adressen: [String] = ["mailto:veiligheid@meedoen.example"], tot: Day? = nil) {
        self.adressen = adressen
        self.tot = tot
    }

    /// Whether this is an address that may stand there.
    package static func isAdres(_ text: String) -> Bool {
        ["mailto:", "https://", "tel:"].contains { text.hasPrefix($0) && text.count > $0.count }
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    func tekst(vandaag: Day, hosts: Set<String>, isVeilig: Bool) -> String {
        let end = tot ?? vandaag.adding(days: Self.geldig)
        let lines =
            adressen.map { "Contact: \($0)" } + ["Expires: \(end.iso)T23:59:59Z", "Preferred-Languages: nl, en"]
            + (isVeilig ? hosts.sorted().map { "Canonical: https://\($0)\(Self.pad)" } : [])
        return lines.joined(separator: "\n") + "\n"
    }

    func add(to router: Router<MeedoenContext>, kader: Paginakader) {
        let settings = kader.settings
        router.get(RouterPath(Self.pad)) { _, _ in
            let text = tekst(vandaag: kader.desk.echt().dag, hosts: settings.hosts, isVeilig: settings.isVeilig)
            return Antwoord.bytes(Array(text.utf8), type: "text/plain; charset=utf-8")
        }
    }
}
