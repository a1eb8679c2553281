// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
internal import Exchange

/// Bodies of the JSON door, read into what the acts take. Every error names its place.
package enum JSONInvoer {
    /// A feit: `soort`, `datum` and `inhoud` with a value per field.
    package struct Feitdeel: Sendable {
        package let soort: Feitsoort
        package let datum: String
        package let velden: [String: String]
    }

    /// A dossier to open.
    package struct Dossierdeel: Sendable {
        package let personalia: [String: String]
        package let feiten: [OpenDossier.Deel]
        package let regisseur: String?
        package let ondanksDubbel: Bool
    }

    /// One feit.
    package static func feit(_ body: [UInt8]) throws(Nee) -> Feitdeel {
        let lezer = try lezer(body, ["soort", "datum", "inhoud"])
        let name = try text(lezer, "soort")
        guard let soort = Feitsoort(rawValue: name) else {
            throw .invoer([Veldfout("soort", "Deze soort feit bestaat niet. Zie /api/v1/feitsoorten.", kind: .ongeldig)]
            )
        }
        return Feitdeel(soort: soort, datum: try text(lezer, "datum"), velden: try velden(lezer))
    }

    /// Date, content and reason of a correction.
    package static func verbetering(
        _ body: [UInt8]
    ) throws(Nee) -> (datum: String, velden: [String: String], reden: String) {
        let lezer = try lezer(body, ["datum", "inhoud", "reden"])
        return (try text(lezer, "datum"), try velden(lezer), try text(lezer, "reden"))
    }

    /// The reason of a withdrawal.
    package static func reden(_ body: [UInt8]) throws(Nee) -> String {
        try text(try lezer(body, ["reden"]), "reden")
    }

    /// Why somebody wants to see a dossier without a working relation.
    package static func inzagereden(_ body: [UInt8], dossier: DossierID) throws(Nee) -> GiveReason.Invoer {
        let lezer = try lezer(body, ["reden", "toelichting", "vervangtTot"])
        return GiveReason.Invoer(
            dossier: dossier,
            reden: try text(lezer, "reden"),
            toelichting: try text(lezer, "toelichting"),
            vervangtTot: try text(lezer, "vervangtTot")
        )
    }

    /// A new dossier: `personalia` with its fields, and first feiten.
    package static func dossier(_ body: [UInt8]) throws(Nee) -> Dossierdeel {
        let lezer = try lezer(body, ["personalia", "feiten", "regisseur", "ondanksDubbel"])
        do throws(JSONFout) {
            var personalia: [String: String] = [:]
            for (key, value) in try lezer.at("personalia").members() { personalia[key] = try typed(value) }
            var parts: [OpenDossier.Deel] = []
            for element in try lezer.find("feiten")?.elements() ?? [] {
                try element.allow(only: ["soort", "datum", "inhoud"])
                let name = try element.at("soort").text()
                guard let soort = Feitsoort(rawValue: name) else { throw element.fout(.onbekendeKeuze([])) }
                var velden: [String: String] = [:]
                for (key, value) in try element.find("inhoud")?.members() ?? [] { velden[key] = try typed(value) }
                parts.append(OpenDossier.Deel(soort, datum: try element.at("datum").text(), velden: velden))
            }
            return Dossierdeel(
                personalia: personalia,
                feiten: parts,
                regisseur: try lezer.find("regisseur")?.text(),
                ondanksDubbel: try lezer.find("ondanksDubbel")?.bool() ?? false
            )
        } catch {
            throw .invoer([Veldfout(error.path ?? "", error.zin, kind: .ongeldig)])
        }
    }

    /// The text of one member: the question of a search.
    package static func text(_ body: [UInt8], _ key: String) throws(Nee) -> String {
        try text(try lezer(body, [key]), key)
    }

    /// An object with no other members than these: a slip in a name is told, not passed over.
    private static func lezer(_ body: [UInt8], _ known: Set<String>) throws(Nee) -> JSONLezer {
        let lezer: JSONLezer
        let unknown: [(key: String, lezer: JSONLezer)]
        do throws(JSONFout) {
            lezer = JSONLezer(try JSONParser.parse(body, maxBytes: 1 << 20))
            unknown = try lezer.members().filter { !known.contains($0.key) }
        } catch {
            throw .invoer([Veldfout(error.path ?? "", error.zin, kind: .ongeldig)])
        }
        guard unknown.isEmpty else {
            throw .invoer(unknown.map { Veldfout($0.key, $0.lezer.fout(.onbekendVeld).zin, kind: .onbekendVeld) })
        }
        return lezer
    }

    private static func velden(_ lezer: JSONLezer) throws(Nee) -> [String: String] {
        do throws(JSONFout) {
            var velden: [String: String] = [:]
            for (key, value) in try lezer.find("inhoud")?.members() ?? [] { velden[key] = try typed(value) }
            return velden
        } catch {
            throw .invoer([Veldfout(error.path ?? "", error.zin, kind: .ongeldig)])
        }
    }

    private static func text(_ lezer: JSONLezer, _ key: String) throws(Nee) -> String {
        do throws(JSONFout) {
            return try lezer.find(key)?.text() ?? ""
        } catch {
            throw .invoer([Veldfout(key, error.zin, kind: .ongeldig)])
        }
    }

    /// A value as somebody would type it: numbers with a comma, yes and no in words.
    private static func typed(_ lezer: JSONLezer) throws(JSONFout) -> String {
        switch lezer.value {
        case .string(let text): text.nfc
        case .whole(let number): String(number)
        case .decimal(let number): number.text.replacing(".", with: ",")
        case .bool(let value): value ? "ja" : "nee"
        case .null: ""
        case .object, .array: throw lezer.fout(.verkeerdeSoort(verwacht: .string))
        }
    }
}
