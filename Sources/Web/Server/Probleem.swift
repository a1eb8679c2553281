// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// `application/problem+json` (RFC 9457): the no of the JSON door.
enum Probleem {
    static func antwoord(_ nee: Nee) -> Response {
        switch nee {
        case .nietGevonden, .nietToegestaan: antwoord(status: .notFound, title: "Niet gevonden")
        case .weigering(let weigering):
            antwoord(
                status: .unprocessableContent,
                title: "De regels laten dit niet toe",
                detail: [weigering.zin, weigering.watNu].compactMap(\.self).joined(separator: " "),
                extra: ",\"regels\":[\(weigering.grond.regels.map { quoted($0.naam) }.joined(separator: ","))]"
            )
        case .invoer(let fouten):
            antwoord(
                status: .unprocessableContent,
                title: "De invoer klopt niet",
                detail: fouten.map(\.zin).joined(separator: " "),
                extra: ",\"fouten\":[\(fouten.map(fault).joined(separator: ","))]"
            )
        case .conflict(let conflict):
            antwoord(
                status: .conflict,
                title: "Het dossier is intussen gewijzigd",
                detail: "Gevraagd werd versie \(conflict.verwacht), het dossier heeft versie \(conflict.huidig).",
                extra: ",\"huidigeVersie\":\(conflict.huidig)"
            )
        }
    }

    static func antwoord(
        status: HTTPResponse.Status,
        title: String,
        detail: String? = nil,
        extra: String = ""
    ) -> Response {
        let text = detail.map { ",\"detail\":\(quoted($0))" } ?? ""
        let body = "{\"type\":\"about:blank\",\"status\":\(status.code),\"title\":\(quoted(title))\(text)\(extra)}"
        var response = Antwoord.bytes(Array(body.utf8), type: "application/problem+json", status: status)
        if let version = HTTPField.Name("API-Version") { response.headers[version] = "1.0.0" }
        return response
    }

    private static func fault(_ fout: Veldfout) -> String {
        "{\"veld\":\(quoted(fout.sleutel)),\"zin\":\(quoted(fout.zin)),\"soort\":\(quoted(fout.kind.rawValue))}"
    }

    /// A JSON string.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
