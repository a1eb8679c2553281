// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension Termijnenverslag {
    package static let formaat = "meedoen-termijnen/1"

    /// The report as `meedoen-termijnen/1`.
    package func json(_ vorm: JSONWriter.Vorm = .leesbaar) -> [UInt8] {
        var writer = JSONWriter(vorm)
        writer.termijnen(self)
        return writer.take()
    }
}

extension JSONWriter {
    /// Clocks, term, phases, signals, what lacks and what was refused.
    package mutating func termijnen(_ verslag: Termijnenverslag) {
        object { writer in
            writer.member("formaat", Termijnenverslag.formaat)
            writer.member("peildatum", verslag.peildatum.iso)
            writer.key("klokken")
            writer.array { writer in
                for klok in verslag.klokken { writer.klok(klok, op: verslag.peildatum) }
            }
            writer.key("termijn")
            writer.termijn(verslag.termijn)
            writer.key("fasen")
            writer.array { writer in
                for stand in verslag.fasen { writer.fase(stand) }
            }
            writer.key("signalen")
            writer.strings(verslag.signalen)
            writer.key("ontbreekt")
            if let ontbreekt = verslag.ontbreekt { writer.strings(ontbreekt) } else { writer.null() }
            writer.key("weigeringen")
            writer.array { writer in
                for geweigerd in verslag.weigeringen { writer.geweigerd(geweigerd) }
            }
        }
    }

    private mutating func klok(_ klok: Klok, op peildatum: Day) {
        let plek = klok.plek(op: peildatum)
        object { writer in
            writer.member("soort", klok.soort.rawValue)
            writer.member("naam", klok.soort.naam)
            writer.day("uiterlijk", klok.uiterlijk)
            writer.day("vanaf", klok.vanaf)
            writer.member("plek", plek.code)
            if let uiterlijk = klok.uiterlijk { writer.member("dagen", whole: peildatum.days(to: uiterlijk)) }
            writer.member("plekInWoorden", plek.woorden)
            writer.optional("wachtOp", klok.wachtOp)
            writer.optional("toelichting", klok.toelichting)
            if klok.duo != nil { writer.day("duo", klok.duo) }
            writer.optional("handeling", klok.handeling?.rawValue)
            writer.optional("betreft", klok.betreft?.description)
            writer.key("grond")
            writer.grond(klok.grond)
        }
    }

    private mutating func termijn(_ termijn: Termijnstand?) {
        guard let termijn else { return null() }
        object { writer in
            for (key, looptijd) in [
                ("verwacht", termijn.verwacht), ("duo", termijn.duo), ("geldend", termijn.geldend),
            ] {
                writer.key(key)
                writer.looptijd(looptijd)
            }
            writer.optional("signaal", termijn.signaal)
            writer.optional("betreft", termijn.feit?.description)
            writer.key("grond")
            writer.grond(termijn.grond)
        }
    }

    /// First day, last day that counts, and the end as DUO writes it: the first day after.
    private mutating func looptijd(_ looptijd: Looptijd?) {
        guard let looptijd else { return null() }
        object { writer in
            writer.day("begin", looptijd.begin)
            writer.day("laatsteDag", looptijd.einde.laatste.dag)
            writer.day("einde", looptijd.einde.dag)
        }
    }

    private mutating func fase(_ stand: Fasestand) {
        object { writer in
            writer.member("fase", stand.fase.rawValue)
            writer.member("naam", stand.fase.naam)
            writer.member("huidig", bool: stand.isHuidig)
            if let bewijs = stand.bewijs {
                writer.key("bewijs")
                writer.naming(bewijs)
            }
        }
    }

    private mutating func geweigerd(_ geweigerd: Termijnenverslag.Geweigerd) {
        object { writer in
            writer.member("positie", whole: geweigerd.positie)
            writer.key("feit")
            writer.naming(geweigerd.feit)
            writer.member("zin", geweigerd.weigering.zin)
            writer.optional("watNu", geweigerd.weigering.watNu)
            writer.member("teltMee", bool: false)
            writer.key("grond")
            writer.grond(geweigerd.weigering.grond)
        }
    }

    private mutating func naming(_ feit: Feit) {
        object { writer in
            writer.member("id", feit.id.description)
            writer.member("soort", feit.soort.rawValue)
            writer.member("naam", feit.soort.beschrijving.naam)
            writer.member("datum", feit.datum.iso)
        }
    }
}
