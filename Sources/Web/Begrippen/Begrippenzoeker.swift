// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Looks through words, counts, kinds of feit, clocks and code lists.
enum Begrippenzoeker {
    static func find(_ q: String) -> [SearchResultLine] {
        let filter = Zoekfilter(q)
        return words(filter, q) + kinds(filter, q) + clocks(filter, q) + lists(filter, q)
    }

    private static func words(_ filter: Zoekfilter, _ q: String) -> [SearchResultLine] {
        Telbegrip.alle.filter { filter.matches([$0.naam, $0.definitie]) }.map {
            line("Telling", $0.naam, "\(Begrippenpagina.adres)#\($0.anker)", $0.definitie, q)
        }
            + Begrip.alle.filter { filter.matches([$0.woord, $0.uitleg] + $0.ook) }.map {
                line("Begrip", $0.woord, "\(Begrippenpagina.adres)#\($0.anker)", $0.uitleg, q)
            }
    }

    private static func kinds(_ filter: Zoekfilter, _ q: String) -> [SearchResultLine] {
        Feitsoort.allCases.filter { soort in
            let kind = soort.beschrijving
            return filter.matches(
                [kind.naam, kind.uitleg, soort.rawValue] + kind.velden.flatMap { [$0.label, $0.sleutel] }
                    + kind.artikelen.map(\.citaat)
            )
        }.map { line("Feit", $0.beschrijving.naam, Feitsoortpagina.adres($0), $0.beschrijving.uitleg, q) }
    }

    private static func clocks(_ filter: Zoekfilter, _ q: String) -> [SearchResultLine] {
        Kloksoort.allCases.filter { filter.matches([$0.naam, $0.rawValue]) }.map {
            line("Klok", $0.naam, Klokkenpagina.adres($0), "Klok van een dossier.", q)
        }
    }

    private static func lists(_ filter: Zoekfilter, _ q: String) -> [SearchResultLine] {
        Codelijsten.alle.filter { list in
            filter.matches([list.naam, list.uitleg]) || list.keuzes.contains { filter.matches([$0.code, $0.naam]) }
        }.map { line("Codelijst", $0.naam, "\(Codelijstenpagina.adres)#\($0.anker)", $0.uitleg, q) }
    }

    private static func line(
        _ kind: String,
        _ title: String,
        _ href: String,
        _ text: String,
        _ q: String
    ) -> SearchResultLine {
        SearchResultLine(
            kind: kind,
            title: Highlight(text: title, match: q.trimmed).html,
            href: href,
            context: "\(text)"
        )
    }
}
