// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// What every address of the site asks for. The door lets nobody pass to an address that is not on it, nor to one whose act the
/// role may not do; a test holds it beside the routes that are there.
package enum Routekaart {
    /// One address.
    package struct Weg: Hashable, Sendable {
        package let method: String
        /// As the router writes it: `/dossiers/{id}`.
        package let path: String
        package let vraag: Vraag

        /// The roles that pass; what they then see is decided by the act.
        package var rollen: [Rol] { Rol.gemeentelijk.filter(vraag.mag) }
    }

    /// What somebody needs to pass.
    package enum Vraag: Hashable, Sendable {
        /// Nobody needs to be signed in.
        case open
        /// Between password and session.
        case tussenstap
        /// The link that a beheerder handed over, signed in or not.
        case link
        /// An account, with any role.
        case account
        /// The right to this act, about the gemeente as a whole or about the dossier in the address.
        case handeling(Handeling, Op)

        package func mag(_ rol: Rol) -> Bool {
            switch self {
            case .open, .tussenstap, .link, .account: true
            case .handeling(let handeling, _): Bevoegdheid.mag(rol, handeling)
            }
        }
    }

    /// What the act is about.
    package enum Op: String, Sendable {
        case gemeente
        case dossier
    }

    /// All addresses but those of the style, the script and the icon.
    package static let alle: [Weg] = [
        open, account, dossiers, dossiertoegang, lijsten, beheer, accounts, naslag, api,
    ].flatMap(
        \.self
    )

    /// The address behind this method and path; nil when it is on no list.
    static func weg(_ method: String, _ path: String?) -> Weg? {
        path.flatMap { known["\(method == "HEAD" ? "GET" : method) \($0)"] }
    }

    private static let known = Dictionary(alle.map { ("\($0.method) \($0.path)", $0) }) { first, _ in first }

    static func get(_ path: String, _ vraag: Vraag) -> Weg { Weg(method: "GET", path: path, vraag: vraag) }
    static func post(_ path: String, _ vraag: Vraag) -> Weg { Weg(method: "POST", path: path, vraag: vraag) }
}
