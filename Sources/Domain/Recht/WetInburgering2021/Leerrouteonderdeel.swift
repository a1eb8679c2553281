// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Something that a leerroute asks and that is still open (Wi 6–9; ROUTE-B1, ROUTE-O, ROUTE-Z).
public enum Leerrouteonderdeel: Hashable, Sendable {
    case examen(Examenonderdeel)
    /// The taalschakeltraject, or instead of it all exam parts at B1.
    case taalschakeltraject
    case pvt
    case map
    /// Course hours of the Z-route that are missing.
    case cursusuren(Uren)
    /// Participation hours of the Z-route that are missing.
    case participatieuren(Uren)
    case eindgesprek

    /// As people read it.
    public var woorden: String {
        switch self {
        case .examen(.knm): "KNM"
        case .examen(let onderdeel): onderdeel.naam.lowercased()
        case .taalschakeltraject: "taalschakeltraject"
        case .pvt: "PVT"
        case .map: "MAP"
        case .cursusuren(let uren): "nog \(uren.woorden) les"
        case .participatieuren(let uren): "nog \(uren.woorden) participatie"
        case .eindgesprek: "eindgesprek"
        }
    }
}
