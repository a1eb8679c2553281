// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Eight years in the Netherlands during the years of compulsory school (Wi 4; WHO-08).
enum Schooljaren {
    /// Whether the stretches inside the school years add up to at least eight years before `dag` ends. Years are counted
    /// from the first day in school age; stretches that overlap count once.
    static func isLangGenoeg(
        _ verblijf: [Looptijd],
        geboren: Day,
        op dag: Day,
        parameters: Parametertabel
    ) -> Bool {
        guard !verblijf.isEmpty, let jaren = parameters.parameter("vrijstelling_verblijf_jaren", op: dag),
            let van = parameters.parameter("leerplicht_vanaf", op: dag),
            let tot = parameters.parameter("leerplicht_tot", op: dag)
        else { return false }
        let begin = geboren.adding(years: van.getal, whenMissing: .firstOfNextMonth)
        let einde = min(
            geboren.adding(years: tot.getal, whenMissing: .firstOfNextMonth),
            dag.adding(days: 1)
        )
        var first: Day?
        var reached = begin
        var days = 0
        for stuk in verblijf.sorted(by: { $0.begin < $1.begin }) {
            let from = max(stuk.begin, reached)
            let until = min(stuk.einde.dag, einde)
            guard from < until else { continue }
            if first == nil { first = from }
            days += from.days(to: until)
            reached = until
        }
        guard let first else { return false }
        return days >= first.days(to: first.adding(years: jaren.getal, whenMissing: .firstOfNextMonth))
    }
}
