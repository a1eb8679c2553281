// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
internal import Secrets

extension Desk {
    /// A new identifier of a feit: ordered by time, so that rows that belong together lie together.
    package func nieuwFeit() -> FeitID {
        let moment = UInt64(bitPattern: nu().milliseconden)
        return FeitID(hoog: moment << 16 | (willekeur() & 0xffff), laag: willekeur())
    }

    /// A new identifier that stands in an address: random.
    package func nieuwKenmerk<Van>(_: Van.Type = Van.self) -> Kenmerk<Van> {
        Kenmerk(hoog: willekeur(), laag: willekeur())
    }

    /// The token that every form of this session carries.
    package func formuliertoken(_ aanmelding: Aanmelding) -> String {
        zegel.formuliertoken(sessie: aanmelding.sessie)
    }

    /// Whether a form came from this session.
    package func isFormuliertoken(_ token: String, _ aanmelding: Aanmelding) -> Bool {
        zegel.isFormuliertoken(token, sessie: aanmelding.sessie)
    }
}
