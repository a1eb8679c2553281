// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// The three kinds of no that an act can give; everything else that goes wrong is a failure and is thrown as it is.
package enum Nee: Error, Sendable {
    /// It is not there, or is not for this person to see: the same answer.
    case nietGevonden
    /// The role may not do this.
    case nietToegestaan(Handeling)
    /// There is no working relation with this dossier; with a reason it opens.
    case redenNodig(DossierID)
    /// The law or a rule says no.
    case weigering(Weigering)
    /// What was filled in is not right; every error at once.
    case invoer([Veldfout])
    /// Somebody else wrote in the meantime. Nothing was written, nothing is lost.
    case conflict(Conflict)
}

/// What somebody else wrote while a form was open.
package struct Conflict: Sendable {
    /// The version that the form was made from.
    package let verwacht: Int
    /// The version that the dossier has now.
    package let huidig: Int
    /// The feiten that came in between.
    package let intussen: [Feit]
}
