// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension JSONWriter {
    /// A dossier as `meedoen-dossier/1`.
    package mutating func dossier(_ bestand: Dossierbestand) {
        object { writer in
            writer.member("formaat", Dossierbestand.formaat)
            if let dossier = bestand.dossier { writer.member("dossier", dossier.description) }
            if let versie = bestand.versie { writer.member("versie", whole: versie) }
            writer.key("feiten")
            writer.array { writer in
                for feit in bestand.feiten { writer.feit(feit) }
            }
        }
    }

    /// One feit, whole: with who wrote it down and when.
    package mutating func feit(_ feit: Feit) {
        object { writer in
            writer.member("id", feit.id.description)
            writer.member("soort", feit.soort.rawValue)
            writer.member("datum", feit.datum.iso)
            if !feit.inhoud.isEmpty {
                writer.key("inhoud")
                writer.inhoud(feit.inhoud)
            }
            writer.member("vastgelegd", feit.vastgelegd.iso)
            writer.key("door")
            writer.object { writer in
                if let id = feit.door.id { writer.member("id", id.description) }
                writer.member("naam", feit.door.naam)
            }
            writer.member("bron", feit.bron.rawValue)
            switch feit.werking {
            case .nieuw: break
            case .verbetert(let id): writer.member("verbetert", id.description)
            case .trektIn(let id): writer.member("trektIn", id.description)
            }
            if let reden = feit.reden { writer.member("reden", reden) }
        }
    }

    package mutating func inhoud(_ inhoud: Inhoud) {
        object { writer in
            for entry in inhoud.waarden {
                writer.key(entry.sleutel)
                writer.waarde(entry.waarde)
            }
        }
    }

    /// A value in the form that JSON has for it; hours and money exact.
    package mutating func waarde(_ waarde: Waarde) {
        switch waarde {
        case .dag(let dag): string(dag.iso)
        case .tekst(let tekst), .code(let tekst): string(tekst)
        case .getal(let getal): whole(getal)
        case .janee(let ja): bool(ja)
        case .minuten(let minuten): uren(minuten)
        case .centen(let centen): hundredths(centen, shortest: false)
        }
    }

    /// `12`, `1.5`, and `"1:40"` for minutes that do not divide.
    private mutating func uren(_ minuten: Int) {
        if minuten >= 0, minuten % 3 == 0 {
            hundredths(minuten / 60 * 100 + minuten % 60 * 100 / 60, shortest: true)
        } else {
            string(Waarde.minuten(minuten).getypt)
        }
    }

    private mutating func hundredths(_ value: Int, shortest: Bool) {
        let rest = value.magnitude % 100
        let head = "\(value < 0 ? "-" : "")\(value.magnitude / 100)"
        if rest == 0 {
            whole(value / 100)
        } else if let number = JSONDecimal(
            shortest && rest % 10 == 0 ? "\(head).\(rest / 10)" : "\(head).\(rest < 10 ? "0" : "")\(rest)"
        ) {
            decimal(number)
        }
    }
}
