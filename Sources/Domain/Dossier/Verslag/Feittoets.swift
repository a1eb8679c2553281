// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Asks the law whether a feit can stand in a dossier; the one question that page, file and replay ask alike.
package enum Feittoets {
    /// The refusal, nil when the feit can stand. A correction is judged without the feit that it replaces.
    package static func weigering(_ feit: Feit, in beeld: Beeld) -> Weigering? {
        switch feit.werking {
        case .nieuw: return asked(feit, beeld)
        case .verbetert(let id):
            return missing(id, feit, beeld) ?? asked(feit, Beeld(beeld.alle.filter { $0.id != id }))
        case .trektIn(let id): return missing(id, feit, beeld)
        }
    }

    private static func asked(_ feit: Feit, _ beeld: Beeld) -> Weigering? {
        do throws(Weigering) {
            try feit.soort.beschrijving.toets(feit, beeld)
            return nil
        } catch {
            return error
        }
    }

    private static func missing(_ id: FeitID, _ feit: Feit, _ beeld: Beeld) -> Weigering? {
        guard let oud = beeld.feit(id) else {
            return Weigering(
                "Het feit dat wordt verbeterd of ingetrokken, staat niet in dit dossier.",
                watNu: "Kijk of het kenmerk klopt, en of dat feit eerder is vastgelegd.",
                grond: Grond([])
            )
        }
        guard beeld.vervangen[id] == nil else {
            return Weigering(
                "Het feit dat wordt verbeterd of ingetrokken, telt al niet meer.",
                watNu: "Noem het feit dat ervoor in de plaats kwam.",
                grond: Grond([])
            )
        }
        guard oud.soort == feit.soort else {
            return Weigering(
                "Een verbetering heeft dezelfde soort als het feit dat zij verbetert (\(oud.soort.rawValue)).",
                watNu: "Trek het oude feit in en leg een nieuw feit vast.",
                grond: Grond([])
            )
        }
        return nil
    }
}
