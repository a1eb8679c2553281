// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// *Waarom deze datum?*: makes the receipt of an outcome readable.
package enum Waarom {
    /// Why a clock has its date. `berekend` is the day that we computed ourselves, when DUO's day took its place.
    package static func reason(_ klok: Klok, berekend: Day? = nil, isOpen: Bool = false) -> DateReason {
        var rows = rows(klok.grond)
        if let wacht = klok.wachtOp { rows.append(.init(label: "Wacht", text: "\(wacht)")) }
        if klok.duo != nil || klok.soort.isOokVanDUO { rows.append(duo(klok.duo, berekend)) }
        return DateReason(
            question: klok.uiterlijk == nil ? "Waarom nog geen datum?" : "Waarom deze datum?",
            rows: rows,
            isOpen: isOpen
        )
    }

    /// The reason in one line, for paper: the last sum, or else where it begins, and the deciding rule with its article.
    package static func regel(_ klok: Klok) -> String {
        let sum = som(klok)
        let begin = klok.grond.invoer.last.map { "\($0.naam.lowercasedFirst): \($0.waarde.woorden)" }
        let rule = klok.grond.regels.first.flatMap { Regelboek.regel($0) }
            .map { "\($0.id.naam)\($0.bronnen.first.map { ", \($0.kort)" } ?? "")" }
        let reason = klok.wachtOp.map { "wacht op \($0)" }
        return [sum ?? begin, reason, rule].compactMap(\.self).joined(separator: "; ")
    }

    /// The step that leads to the day of the clock; where a sum was moved or closed afterwards, the sum and that step.
    private static func som(_ klok: Klok) -> String? {
        let steps = klok.grond.stappen
        guard let day = klok.uiterlijk, let last = steps.lastIndex(where: { $0.uitkomst == day }) else { return nil }
        let before = last > 0 ? steps[last - 1] : nil
        switch steps[last] {
        case .nietVerschoven: return (before?.uitkomst == day ? before : steps[last])?.woorden
        case .verschoven, .laatsteDag:
            return [before?.uitkomst == nil ? nil : before?.woorden, steps[last].woorden].compactMap(\.self)
                .joined(separator: "; ")
        default: return steps[last].woorden
        }
    }

    /// Facts, parameters, steps and rules, each under its own word.
    package static func rows(_ grond: Grond) -> [DateReason.Row] {
        var rows: [DateReason.Row] = []
        if !grond.invoer.isEmpty { rows.append(.init(label: "Begin", text: lines(grond.invoer.map(invoer)))) }
        for parameter in grond.parameters { rows.append(termijn(parameter)) }
        if !grond.stappen.isEmpty {
            rows.append(.init(label: "Som", text: lines(grond.stappen.map { "\($0.woorden)" })))
        }
        let regels = grond.regels.compactMap(Regelboek.regel)
        if !regels.isEmpty {
            let voorbehoud = Regelboek.zekerheid(grond).voorbehoud
            rows.append(
                .init(label: "Grond", text: lines(regels.map(regel)), tags: voorbehoud.map { [Tag($0)] } ?? [])
            )
        }
        return rows
    }

    private static func invoer(_ invoer: Invoer) -> HTML {
        if case .dag(let dag) = invoer.waarde { return "\(invoer.naam) op \(time: dag)" }
        return "\(invoer.naam): \(invoer.waarde.woorden)"
    }

    private static func termijn(_ parameter: Parameter) -> DateReason.Row {
        .init(
            label: "Termijn",
            text: "\(parameter.woorden), geldig \(Geldigheid(parameter.geldigVan, parameter.geldigTot))",
            tags: [Tag("parameter \(parameter.sleutel.naam)", href: Regeltabelpagina.adres(parameter.sleutel))]
        )
    }

    private static func regel(_ regel: Regel) -> HTML {
        """
        <a\(href: regel.adres)>\(regel.id.naam) \(regel.titel)</a> \
        (\(regel.bronnen.map(\.citaat).joined(separator: "; ")))
        """
    }

    private static func duo(_ dag: Day?, _ berekend: Day?) -> DateReason.Row {
        guard let dag else { return .init(label: "DUO", text: "Geen eigen datum ontvangen.") }
        guard let berekend else {
            return .init(label: "DUO", text: "DUO noemt \(time: dag). De datum van DUO gaat voor.")
        }
        let days = abs(berekend.days(to: dag))
        guard days > 0 else {
            return .init(label: "DUO", text: "DUO noemt \(time: dag), gelijk aan onze som.")
        }
        return .init(
            label: "DUO",
            text: """
                DUO noemt \(time: dag), wij berekenen \(time: berekend): \(number: days) \
                \(days == 1 ? "dag" : "dagen") verschil. De datum van DUO gaat voor; vraag DUO naar het verschil.
                """
        )
    }

    private static func lines(_ parts: [HTML]) -> HTML { "\(parts, separator: "<br>")" }
}

extension Kloksoort {
    /// Whether DUO gives a day of its own for such a clock.
    var isOokVanDUO: Bool {
        switch self {
        case .pip, .termijnEinde, .leerrouteWijzigen, .verlengingBesluit: true
        default: false
        }
    }
}
