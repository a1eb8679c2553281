// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which dossiers exist for somebody, at one moment. What lies outside is not in lists, counts, search or files, and asking for it
/// by number gives the same answer as a number that nobody has.
public enum Gezichtsveld: Hashable, Sendable {
    case alles
    /// All but these: closed, and this person is not one of the few.
    case behalve(Set<DossierID>)
    /// Only these.
    case alleen(Set<DossierID>)

    public func toont(_ dossier: DossierID) -> Bool {
        switch self {
        case .alles: true
        case .behalve(let verborgen): !verborgen.contains(dossier)
        case .alleen(let eigen): eigen.contains(dossier)
        }
    }

    /// What somebody with this role sees, from who was let in where and what was closed.
    public init(_ rol: Rol, toelatingen: [Toelating], afgeschermd: Set<DossierID>, op nu: Tijdstip) {
        let geldig = toelatingen.filter { $0.geldt(op: nu) }
        let opened = Set(geldig.filter(\.soort.opentAfgeschermd).compactMap(\.dossier))
        let verborgen = afgeschermd.subtracting(opened)
        if rol.isBetrokkene {
            self = .alleen(Set(geldig.compactMap(\.dossier)).subtracting(verborgen))
        } else {
            self = verborgen.isEmpty ? .alles : .behalve(verborgen)
        }
    }
}
