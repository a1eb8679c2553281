// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

extension Dossierbestand {
    /// Reads one document and gathers everything that is wrong with it. `vandaag` is the last day that a feit may have,
    /// unless its kind may lie in the future.
    package static func read(
        _ bytes: [UInt8],
        vandaag: Day,
        maxBytes: Int = 16_000_000
    ) throws(JSONFouten) -> Dossierbestand {
        let value: JSONValue
        do throws(JSONFout) {
            value = try JSONParser.parse(bytes, maxBytes: maxBytes)
        } catch {
            throw JSONFouten([error])
        }
        return try read(value, vandaag: vandaag)
    }

    /// The same for a document that was parsed already.
    package static func read(_ value: JSONValue, vandaag: Day) throws(JSONFouten) -> Dossierbestand {
        var reader = JSONVerzamelaar()
        let lezer = JSONLezer(value)
        reader.allow(only: ["formaat", "dossier", "versie", "feiten"], in: lezer)
        reader.take { () throws(JSONFout) in
            let formaat = try lezer.at("formaat")
            guard try formaat.text() == Dossierbestand.formaat else {
                throw formaat.fout(.afgekeurd("dit formaat kennen wij niet. Hier hoort “\(Dossierbestand.formaat)”."))
            }
        }
        let dossier = reader.take { () throws(JSONFout) in try lezer.find("dossier")?.kenmerk(Dossier.self) }
        let versie = reader.take { () throws(JSONFout) in try lezer.find("versie")?.whole(in: 0...Int(Int32.max)) }
        let elements = reader.take { () throws(JSONFout) in try lezer.at("feiten").elements() } ?? []
        var feiten = Feitenlezer(vandaag: vandaag, reader: reader)
        for (position, element) in elements.enumerated() { feiten.read(element, position) }
        guard feiten.reader.fouten.isEmpty else { throw JSONFouten(feiten.reader.fouten) }
        return Dossierbestand(
            dossier: dossier ?? nil,
            versie: versie ?? nil,
            feiten: feiten.feiten,
            zonderID: feiten.zonderID
        )
    }
}
