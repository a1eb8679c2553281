// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Makes the content of a feit from what was typed or what stood in a file, with every error at once.
public enum Feitlezer {
    /// All that is wrong with what was handed in.
    public struct Fouten: Error, Hashable, Sendable {
        public let fouten: [Veldfout]

        public init(_ fouten: [Veldfout]) {
            self.fouten = fouten
        }
    }

    /// Date and content of a feit of this kind, from the date and the texts as they were typed (absent is empty, an
    /// unknown key is an error). `vandaag` is the last day that the date may have, unless the kind may lie in the future.
    public static func read(
        _ soort: Feitsoort,
        datum: String,
        velden: [String: String],
        vandaag: Day
    ) throws(Fouten) -> (datum: Day, inhoud: Inhoud) {
        let beschrijving = soort.beschrijving
        var fouten: [Veldfout] = []
        let dag = readDay(datum, beschrijving, vandaag, &fouten)
        var inhoud = Inhoud()
        for veld in beschrijving.velden {
            do throws(Veldfout) {
                inhoud.set(veld.sleutel, try Veldlezer.read(velden[veld.sleutel] ?? "", as: veld))
            } catch {
                fouten.append(error)
            }
        }
        for sleutel in velden.keys.sorted() where beschrijving.veld(sleutel) == nil {
            fouten.append(Veldfout(sleutel, "\(beschrijving.naam) heeft geen veld “\(sleutel)”.", kind: .onbekendVeld))
        }
        if let dag, fouten.isEmpty { fouten = beschrijving.controle(inhoud, dag) }
        guard let dag, fouten.isEmpty else { throw Fouten(fouten) }
        return (dag, inhoud)
    }

    private static func readDay(
        _ typed: String,
        _ beschrijving: Feitbeschrijving,
        _ vandaag: Day,
        _ fouten: inout [Veldfout]
    ) -> Day? {
        let label = beschrijving.datumLabel
        guard !typed.trimmed.isEmpty else {
            fouten.append(Veldfout("datum", "Vul \(label.lowercasedFirst) in.", kind: .ontbreekt))
            return nil
        }
        guard let dag = Day(typed: typed.trimmed) else {
            fouten.append(Veldfout("datum", "\(label) is geen bestaande datum. Schrijf dd-mm-jjjj.", kind: .ongeldig))
            return nil
        }
        guard dag >= eersteDag else {
            fouten.append(Veldfout("datum", "\(label) ligt voor \(eersteDag.words).", kind: .buitenBereik))
            return nil
        }
        guard dag <= vandaag || (beschrijving.magInToekomst && dag <= vandaag.adding(days: 3660)) else {
            fouten.append(Veldfout("datum", "\(label) ligt in de toekomst.", kind: .buitenBereik))
            return nil
        }
        return dag
    }

    private static let eersteDag = Day(year: 1900, month: 1, validDay: 1)
}
