// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension Persoonsgegevens {
    package static let formaat = "meedoen-inzage/1"
}

extension JSONWriter {
    /// All that is kept of one person as `meedoen-inzage/1`.
    package mutating func persoonsgegevens(_ gegevens: Persoonsgegevens) {
        object { writer in
            writer.member("formaat", Persoonsgegevens.formaat)
            writer.member("dossier", gegevens.dossier.description)
            writer.member("naam", gegevens.naam)
            writer.member("opgemaakt", gegevens.opgemaakt.iso)
            writer.key("feiten")
            writer.array { writer in for feit in gegevens.feiten { writer.inzagefeit(feit) } }
            writer.key("termijnen")
            writer.array { writer in for klok in gegevens.klokken { writer.inzageklok(klok) } }
            writer.texts("organisaties", gegevens.organisaties)
            writer.texts("begeleiders", gegevens.begeleiders)
            writer.key("bronnen")
            writer.array { writer in
                for entry in gegevens.bronnen {
                    writer.object { writer in
                        writer.member("bron", entry.bron.naam)
                        writer.member("feiten", whole: entry.aantal)
                    }
                }
            }
            writer.key("beperkingen")
            writer.array { writer in for beperking in gegevens.beperkingen { writer.beperking(beperking) } }
            writer.key("brieven")
            writer.array { _ in }
            writer.member("huisgenotenMetEigenDossier", whole: gegevens.huisgenoten)
            writer.key("wieKeek")
            writer.array { writer in for kijker in gegevens.kijkers { writer.kijker(kijker) } }
        }
    }

    private mutating func texts(_ key: String, _ texts: [String]) {
        self.key(key)
        array { writer in for text in texts { writer.string(text) } }
    }

    private mutating func inzagefeit(_ feit: Inzagefeit) {
        object { writer in
            writer.member("id", feit.id.description)
            writer.member("soort", feit.soort.rawValue)
            writer.member("naam", feit.soort.beschrijving.naam)
            writer.member("datum", feit.datum.iso)
            writer.key("gegevens")
            writer.array { writer in
                for veld in feit.velden {
                    writer.object { writer in
                        writer.member("veld", veld.sleutel)
                        writer.member("label", veld.label)
                        if let woorden = veld.woorden {
                            writer.member("waarde", woorden)
                        } else {
                            writer.member("weggelaten", bool: true)
                        }
                    }
                }
            }
            writer.member("vastgelegd", feit.vastgelegd.iso)
            writer.member("door", feit.door)
            writer.member("bron", feit.bron.naam)
            writer.member("stand", feit.stand.woorden)
            if let id = feit.verbetert { writer.member("verbetert", id.description) }
            if let reden = feit.reden { writer.member("reden", reden) }
        }
    }

    private mutating func inzageklok(_ klok: Inzageklok) {
        object { writer in
            writer.member("naam", klok.naam)
            writer.member("vanaf", klok.vanaf.iso)
            if let dag = klok.uiterlijk { writer.member("uiterlijk", dag.iso) }
            if let wie = klok.wachtOp { writer.member("wachtOp", wie) }
            if let text = klok.toelichting { writer.member("toelichting", text) }
        }
    }

    private mutating func beperking(_ beperking: Inzagebeperking) {
        object { writer in
            writer.member("grond", beperking.grond)
            writer.member("reden", beperking.reden)
            writer.member("sinds", beperking.sinds.iso)
            writer.member("door", beperking.door)
            if let op = beperking.opgeheven {
                writer.member("opgeheven", op.tijd.iso)
                writer.member("opgehevenDoor", op.door)
                writer.member("opgehevenReden", op.reden)
            }
        }
    }

    private mutating func kijker(_ kijker: Kijker) {
        object { writer in
            writer.member("tijd", kijker.tijd.iso)
            writer.member("wie", kijker.wie)
            writer.member("wat", kijker.handeling)
            writer.member("waarvoor", kijker.doel)
            writer.member("deur", kijker.deur)
            writer.member("uitkomst", kijker.uitkomst)
        }
    }
}
