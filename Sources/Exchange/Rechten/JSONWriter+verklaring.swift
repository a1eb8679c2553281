// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension Vernietigverklaring {
    package static let formaat = "meedoen-vernietiging/1"
}

extension JSONWriter {
    /// The certificate of a destruction as `meedoen-vernietiging/1`.
    package mutating func verklaring(_ verklaring: Vernietigverklaring) {
        object { writer in
            writer.member("formaat", Vernietigverklaring.formaat)
            writer.member("nummer", whole: verklaring.nummer)
            writer.member("dossier", verklaring.dossier.description)
            writer.member("grond", verklaring.grond.rawValue)
            writer.member("artikel", verklaring.grond.artikel)
            if let termijn = verklaring.termijn {
                writer.member("beginTermijn", termijn.begin.iso)
                writer.member("eindeTermijn", termijn.einde.iso)
                writer.member("beginDoorEenMensBepaald", bool: verklaring.isOordeel)
            }
            writer.key("vernietigd")
            writer.array { writer in
                for entry in verklaring.aantallen {
                    writer.object { writer in
                        writer.member("soort", entry.soort)
                        writer.member("aantal", whole: entry.aantal)
                    }
                }
            }
            writer.key("voorgesteld")
            writer.wie(verklaring.voorgesteld, verklaring.voorgesteldOp)
            writer.key("bevestigd")
            writer.wie(verklaring.bevestigd, verklaring.bevestigdOp)
        }
    }

    private mutating func wie(_ wie: Medewerkernaam, _ tijd: Tijdstip) {
        object { writer in
            writer.member("door", wie.id.description)
            writer.member("naam", wie.naam)
            writer.member("tijd", tijd.iso)
        }
    }
}
