// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
internal import Exchange

/// Answers of the JSON door in the formats of the project.
package enum JSONUitvoer {
    /// A dossier, `meedoen-dossier/1`.
    package static func dossier(_ blik: Dossierblik) -> [UInt8] {
        var writer = JSONWriter(.compact)
        writer.dossier(Dossierbestand(Dossier(id: blik.id, versie: blik.versie, feiten: blik.beeld.alle)))
        return writer.take()
    }

    /// The feiten alone.
    package static func feiten(_ blik: Dossierblik) -> [UInt8] {
        var writer = JSONWriter(.compact)
        writer.object { writer in
            writer.member("dossier", blik.id.description)
            writer.member("versie", whole: blik.versie)
            writer.key("feiten")
            writer.array { writer in
                for feit in blik.beeld.alle { writer.feit(feit) }
            }
        }
        return writer.take()
    }

    /// The clocks of a dossier, `meedoen-termijnen/1`.
    package static func klokken(_ blik: Dossierblik, kader: Klokkader) -> [UInt8] {
        Termijnenverslag.bereken(feiten: blik.beeld.alle, peildatum: blik.peildatum, kader: kader).json(.compact)
    }

    /// The clocks of a dossier that was sent along; nothing is kept.
    package static func termijnen(_ body: [UInt8], peildatum: Day, kader: Klokkader) throws(Nee) -> [UInt8] {
        do throws(JSONFouten) {
            let bestand = try Dossierbestand.read(body, vandaag: peildatum)
            return Termijnenverslag.bereken(feiten: bestand.feiten, peildatum: peildatum, kader: kader).json(.compact)
        } catch {
            throw .invoer(error.fouten.map { Veldfout($0.path ?? "", $0.zin, kind: .ongeldig) })
        }
    }
}
