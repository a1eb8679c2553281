// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// What goes wrong in the API, as `application/problem+json` (RFC 9457), all errors at once.
package struct Probleem: Sendable {
    /// The kinds of no; each has one status.
    package enum Soort: String, CaseIterable, Sendable {
        case invoer
        case nietAangemeld
        case nietToegestaan
        /// The second factor was given too long ago for this act.
        case bevestigingNodig
        /// There is no working relation with this person; with a reason the dossier opens.
        case redenNodig
        case nietGevonden
        /// The address is there, and takes other methods.
        case andereMethode
        case teGroot
        /// Sent as something else than JSON.
        case anderFormaat
        case geweigerd
        case misschienDubbel
        case andereVersie
        case versieNodig
        case storing
        /// The database is away or busy; the same request may succeed a little later.
        case onbereikbaar
    }

    package static let mediaType = "application/problem+json"

    package var soort: Soort
    /// What is the matter and what now.
    package var detail: String
    /// The address that was asked, without its query.
    package var instance: String?
    package var fouten: [Veldfout]
    package var regels: [RegelID]
    /// The version that the dossier has now, when that is the matter.
    package var versie: Int?

    package init(
        _ soort: Soort,
        detail: String,
        instance: String? = nil,
        fouten: [Veldfout] = [],
        regels: [RegelID] = []
    ) {
        self.soort = soort
        self.detail = detail
        self.instance = instance
        self.fouten = fouten
        self.regels = regels
    }

    /// A refusal of the law, with the rules that say no.
    package init(_ weigering: Weigering, instance: String? = nil) {
        self.init(
            .geweigerd,
            detail: [weigering.zin, weigering.watNu].compactMap(\.self).joined(separator: " "),
            instance: instance,
            regels: weigering.grond.regels
        )
    }

    /// Everything that is wrong with what was sent.
    package init(_ fouten: [Veldfout], instance: String? = nil) {
        let amount = fouten.count == 1 ? "Er is 1 ding" : "Er zijn \(fouten.count) dingen"
        self.init(.invoer, detail: "\(amount) niet goed ingevuld.", instance: instance, fouten: fouten)
    }

    package var json: [UInt8] {
        var members: [(String, JSONText)] = [
            ("type", .text("urn:meedoen:probleem:\(soort.rawValue)")), ("title", .text(soort.titel)),
            ("status", .number(soort.status)), ("detail", .text(detail)),
        ]
        if let instance { members.append(("instance", .text(instance))) }
        if !fouten.isEmpty {
            let list = fouten.map { fout in
                JSONText.object([
                    ("veld", .text(fout.sleutel)), ("zin", .text(fout.zin)), ("soort", .text(fout.kind.rawValue)),
                ])
            }
            members.append(("fouten", .list(list)))
        }
        if !regels.isEmpty { members.append(("regels", .texts(regels.map(\.naam)))) }
        return JSONText.object(members).bytes
    }
}

extension Probleem.Soort {
    package var status: Int {
        switch self {
        case .invoer: 400
        case .nietAangemeld: 401
        case .nietToegestaan, .bevestigingNodig, .redenNodig: 403
        case .nietGevonden: 404
        case .andereMethode: 405
        case .teGroot: 413
        case .anderFormaat: 415
        case .geweigerd, .misschienDubbel: 409
        case .andereVersie: 412
        case .versieNodig: 428
        case .storing: 500
        case .onbereikbaar: 503
        }
    }

    package var titel: String {
        switch self {
        case .invoer: "De invoer klopt niet"
        case .nietAangemeld: "U bent niet aangemeld"
        case .nietToegestaan: "U mag dit niet"
        case .bevestigingNodig: "Bevestig eerst dat u het bent"
        case .redenNodig: "Geef eerst een reden"
        case .nietGevonden: "Niet gevonden"
        case .andereMethode: "Dit adres kent deze methode niet"
        case .teGroot: "Dit is te groot"
        case .anderFormaat: "Dit is geen JSON"
        case .geweigerd: "Dit kan niet volgens de regels"
        case .misschienDubbel: "Deze persoon heeft misschien al een dossier"
        case .andereVersie: "Het dossier is intussen gewijzigd"
        case .versieNodig: "De versie ontbreekt"
        case .storing: "Er ging iets mis"
        case .onbereikbaar: "De gegevens zijn nu niet bereikbaar"
        }
    }
}
