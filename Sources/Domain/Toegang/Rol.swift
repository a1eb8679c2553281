// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What somebody does, at the gemeente or beside it; decides what is seen and done.
public enum Rol: String, Codelijst {
    case regisseur = "REGISSEUR"
    case klantmanager = "KLANTMANAGER"
    case teamleider = "TEAMLEIDER"
    case jobcoach = "JOBCOACH"
    case jobhunter = "JOBHUNTER"
    case accounthouder = "ACCOUNTHOUDER"
    case taalaanbieder = "TAALAANBIEDER"
    case begeleider = "BEGELEIDER"
    case vrijwilliger = "VRIJWILLIGER"
    case controller = "CONTROLLER"
    case beleid = "BELEID"
    case wethouder = "WETHOUDER"
    case verbinder = "VERBINDER"
    case rijk = "RIJK"
    case inburgeraar = "INBURGERAAR"
    case werkgever = "WERKGEVER"
    case beheerder = "BEHEERDER"
    case auditor = "AUDITOR"

    public var naam: String {
        switch self {
        case .regisseur: "regisseur"
        case .klantmanager: "klantmanager"
        case .teamleider: "teamleider"
        case .jobcoach: "jobcoach"
        case .jobhunter: "jobhunter"
        case .accounthouder: "accounthouder"
        case .taalaanbieder: "taalaanbieder"
        case .begeleider: "maatschappelijk begeleider"
        case .vrijwilliger: "vrijwilliger"
        case .controller: "controller"
        case .beleid: "beleidsmedewerker"
        case .wethouder: "wethouder"
        case .verbinder: "regionale verbinder"
        case .rijk: "Rijk"
        case .inburgeraar: "inburgeraar"
        case .werkgever: "werkgever"
        case .beheerder: "functioneel beheerder"
        case .auditor: "auditor of FG"
        }
    }

    /// Whether this role guides whole dossiers and can be the regisseur of one.
    public var isRegie: Bool { self == .regisseur || self == .klantmanager }

    /// Whether this role sees only the dossiers in which it was involved by name, and of those only its own part.
    public var isBetrokkene: Bool {
        switch self {
        case .jobcoach, .jobhunter, .taalaanbieder, .begeleider, .vrijwilliger: true
        case .regisseur, .klantmanager, .teamleider, .accounthouder, .controller, .beleid, .wethouder, .verbinder,
            .rijk, .inburgeraar, .werkgever, .beheerder, .auditor:
            false
        }
    }

    /// The roles that an account at a gemeente can have. The others come in by doors of their own.
    public static let gemeentelijk: [Rol] = allCases.filter { rol in
        switch rol {
        case .verbinder, .rijk, .inburgeraar, .werkgever: false
        default: true
        }
    }
}
