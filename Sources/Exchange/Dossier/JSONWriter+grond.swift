// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension JSONWriter {
    /// The receipt of an outcome: rules with their articles, facts, the sum in words, dated parameters, certainty.
    package mutating func grond(_ grond: Grond) {
        let zekerheid = Regelboek.zekerheid(grond)
        object { writer in
            writer.key("regels")
            writer.array { writer in
                for id in grond.regels { writer.regel(id) }
            }
            writer.key("invoer")
            writer.array { writer in
                for invoer in grond.invoer {
                    writer.object { writer in
                        writer.member("naam", invoer.naam)
                        writer.key("waarde")
                        writer.waarde(invoer.waarde)
                        writer.member("woorden", invoer.waarde.woorden)
                    }
                }
            }
            writer.key("stappen")
            writer.strings(grond.stappen.map(\.woorden))
            writer.key("parameters")
            writer.array { writer in
                for parameter in grond.parameters { writer.parameter(parameter) }
            }
            writer.member("zekerheid", zekerheid.rawValue)
            writer.member("nogTeBevestigen", bool: zekerheid != .hoog)
        }
    }

    private mutating func regel(_ id: RegelID) {
        object { writer in
            writer.member("id", id.naam)
            guard let regel = Regelboek.regel(id) else { return }
            writer.member("titel", regel.titel)
            writer.key("artikelen")
            writer.array { writer in
                for artikel in regel.bronnen {
                    writer.object { writer in
                        writer.member("citaat", artikel.citaat)
                        writer.optional("link", artikel.regeling.adres)
                    }
                }
            }
            writer.member("zekerheid", regel.zekerheid.rawValue)
            writer.member("nogTeBevestigen", bool: regel.zekerheid != .hoog)
        }
    }

    private mutating func parameter(_ parameter: Parameter) {
        object { writer in
            writer.member("sleutel", parameter.sleutel.naam)
            writer.key("waarde")
            writer.thousandths(parameter.duizendsten)
            writer.member("eenheid", parameter.eenheid)
            writer.member("woorden", parameter.woorden)
            writer.day("geldigVan", parameter.geldigVan)
            writer.day("geldigTot", parameter.geldigTot)
            writer.member("bron", parameter.bron)
            writer.member("zekerheid", parameter.zekerheid.rawValue)
        }
    }

    private mutating func thousandths(_ value: Int) {
        var rest = String(1000 + value.magnitude % 1000).dropFirst()
        while rest.last == "0" { rest = rest.dropLast() }
        let text = "\(value < 0 ? "-" : "")\(value.magnitude / 1000)"
        if rest.isEmpty {
            whole(value / 1000)
        } else if let number = JSONDecimal("\(text).\(rest)") {
            decimal(number)
        }
    }

    /// A day as ISO text, or null.
    mutating func day(_ key: String, _ day: Day?) {
        self.key(key)
        if let day { string(day.iso) } else { null() }
    }

    /// A text that is left out when there is none.
    mutating func optional(_ key: String, _ text: String?) {
        if let text { member(key, text) }
    }

    mutating func strings(_ texts: [String]) {
        array { writer in
            for text in texts { writer.string(text) }
        }
    }
}
