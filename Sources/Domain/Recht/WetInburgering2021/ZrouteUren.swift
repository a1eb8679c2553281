// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The hours of the Z-route, split as the law counts them (Bi 3.14; Z-01, Z-02).
public struct ZrouteUren: Hashable, Sendable {
    /// Lessons NT2 and KNM.
    public var cursus: Uren
    /// Hours of the intake that count as lessons.
    public var cursusIntake: Uren
    /// School hours from before the PIP that count as lessons, see `Schooluren`.
    public var cursusSchool: Uren
    /// Participation in a Dutch-speaking setting, without PVT and MAP.
    public var participatie: Uren
    public var participatieIntake: Uren
    public var participatieSchool: Uren
    /// PVT and MAP count inside the participation hours.
    public var pvt: Uren
    public var map: Uren
    /// Who held the eindgesprek; nil is "not held".
    public var eindgesprek: Eindgespreksvoerder?
    /// Somebody with a visual or hearing impairment in rehabilitation has a lower norm (Ri 3.16; Z-05).
    public var norm: Norm

    /// Which norm holds.
    public enum Norm: Hashable, Sendable {
        case gewoon
        /// The lower norm of Ri 3.16 as it was decided; nil is "not decided yet".
        case verlaagd(cursus: Uren?, participatie: Uren?)
    }

    public init(
        cursus: Uren = Uren(0),
        participatie: Uren = Uren(0),
        pvt: Uren = Uren(0),
        map: Uren = Uren(0),
        cursusIntake: Uren = Uren(0),
        cursusSchool: Uren = Uren(0),
        participatieIntake: Uren = Uren(0),
        participatieSchool: Uren = Uren(0),
        eindgesprek: Eindgespreksvoerder? = nil,
        norm: Norm = .gewoon
    ) {
        self.cursus = cursus
        self.participatie = participatie
        self.pvt = pvt
        self.map = map
        self.cursusIntake = cursusIntake
        self.cursusSchool = cursusSchool
        self.participatieIntake = participatieIntake
        self.participatieSchool = participatieSchool
        self.eindgesprek = eindgesprek
        self.norm = norm
    }

    /// All hours that count as lessons.
    public var somCursus: Uren { cursus + cursusIntake + cursusSchool }

    /// All hours that count as participation, PVT and MAP included (Z-02).
    public var somParticipatie: Uren { participatie + participatieIntake + participatieSchool + pvt + map }
}

/// Who holds the eindgesprek of the Z-route (Bi 3.14; Z-04): the college, or an openbaar lichaam, never a third party.
public enum Eindgespreksvoerder: String, Codelijst {
    case college = "COLLEGE"
    case openbaarLichaam = "OPENBAAR_LICHAAM"
    case derde = "DERDE"

    public var naam: String {
        switch self {
        case .college: "Het college"
        case .openbaarLichaam: "Een openbaar lichaam (Wgr) met mandaat"
        case .derde: "Een andere organisatie"
        }
    }

    /// Whether an eindgesprek held by them is valid.
    public var isBevoegd: Bool { self != .derde }
}
