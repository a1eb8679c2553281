// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

extension Probleem {
    /// The no of an act, for the JSON door.
    init(_ nee: Nee, instance: String) {
        switch nee {
        // Asked before any dossier is looked up, so that it tells nothing about one.
        case .nietToegestaan:
            self.init(
                .nietToegestaan,
                detail: "Uw rol mag dit niet. Vraag een teamleider of beheerder.",
                instance: instance
            )
        case .nietGevonden:
            self.init(.nietGevonden, detail: "Dit bestaat niet, of is niet voor u.", instance: instance)
        case .redenNodig(let dossier):
            self.init(
                .redenNodig,
                detail:
                    "U hebt geen werkrelatie met deze persoon. Geef een reden: POST /api/v1/dossiers/\(dossier)/reden.",
                instance: instance
            )
        case .weigering(let weigering): self.init(weigering, instance: instance)
        case .invoer(let fouten): self.init(fouten, instance: instance)
        case .conflict(let conflict):
            self.init(
                .andereVersie,
                detail: "Gevraagd werd versie \(conflict.verwacht), het dossier heeft versie \(conflict.huidig).",
                instance: instance
            )
            versie = conflict.huidig
        }
    }

    /// The no of the server itself.
    init(_ error: HTTPError, instance: String) {
        let soort: Soort =
            switch error.status {
            case .unauthorized: .nietAangemeld
            case .forbidden, .misdirectedRequest: .nietToegestaan
            case .notFound: .nietGevonden
            case .methodNotAllowed: .andereMethode
            case .contentTooLarge: .teGroot
            case .unsupportedMediaType: .anderFormaat
            case .preconditionRequired: .versieNodig
            default: .invoer
            }
        self.init(soort, detail: error.body ?? soort.titel, instance: instance)
    }

    var antwoord: Response {
        var response = Antwoord.bytes(json, type: Probleem.mediaType, status: .init(code: soort.status))
        if let version = HTTPField.Name("API-Version") { response.headers[version] = APIRoutes.versie }
        if let versie { response.headers[.eTag] = "\"\(versie)\"" }
        return response
    }
}
