// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// Somebody who is signed in, with the session that proves it.
package struct Aanmelding: Sendable {
    package let medewerker: Medewerker
    package let gemeente: GemeenteCode
    package let gebruikersnaam: String
    /// The hash under which the session is kept; forms are bound to it.
    package let sessie: [UInt8]
    /// When the second factor was given last, in milliseconds since 1970.
    package let bevestigd: Int64
    /// By which door this request came; set at the door.
    package var herkomst = Herkomst(.onbekend)
    /// How many emergency doors wait for a judgement by this person; nil for who does not judge.
    package var teBeoordelen: Int?

    /// The view of this person on the own gemeente.
    package func inzage(_ doel: Doelbinding = .begeleiding) -> Inzage {
        Inzage(medewerker: medewerker, gemeente: gemeente, doel: doel, herkomst: herkomst)
    }
}
