// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why the schema of a database is not brought up to date. Nothing has been changed by the step that failed.
package enum MigrationFailure: Error, Hashable, Sendable {
    /// The numbers in the program are not 1, 2, 3, …: a mistake of ours.
    case notInOrder(number: Int)
    /// The text of a step that this database already had has changed since.
    case edited(number: Int, name: String)
    /// The database lacks an earlier step though it has later ones.
    case missing(number: Int)
    /// A newer version of the program has used this database.
    case newer(database: Int, program: Int)
    /// A word that one of the engines does not know, or takes for something else.
    case notPortable(number: Int, word: String)
    case failed(number: Int, name: String, DatabaseFailure)
}

extension MigrationFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notInOrder(let number):
            "De stappen van het schema zijn niet doorlopend genummerd: stap \(number) staat niet op zijn plaats."
        case .edited(let number, let name):
            "Stap \(number) (\(name)) van het schema is gewijzigd nadat hij in deze database is uitgevoerd. Gebruik de "
                + "versie van het programma die bij deze database hoort."
        case .missing(let number):
            "Stap \(number) van het schema ontbreekt in deze database, terwijl latere stappen er wel zijn. Zet een "
                + "reservekopie terug."
        case .newer(let database, let program):
            "Deze database is gebruikt door een nieuwere versie van het programma (stap \(database); dit programma "
                + "kent er \(program)). Installeer die versie, of zet een oudere reservekopie terug."
        case .notPortable(let number, let word):
            "Stap \(number) van het schema gebruikt \(word), wat niet in elke database hetzelfde betekent."
        case .failed(let number, let name, let failure):
            "Stap \(number) (\(name)) van het schema is mislukt en ongedaan gemaakt: \(failure)."
        }
    }
}
