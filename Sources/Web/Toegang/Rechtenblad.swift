// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Who may what, to read: addresses, acts and fields by role, made from the tables that decide.
package enum Rechtenblad {
    /// One address, for files.
    package struct Regel: Encodable, Sendable {
        package let method: String
        package let path: String
        /// `open`, `between-steps`, `link`, `account` or `action`.
        package let access: String
        package let action: String?
        package let object: String?
        package let roles: [String]
    }

    package static let regels: [Regel] = Routekaart.alle.map { weg in
        switch weg.vraag {
        case .open: regel(weg, "open")
        case .tussenstap: regel(weg, "between-steps")
        case .link: regel(weg, "link")
        case .account: regel(weg, "account")
        case .handeling(let handeling, let op): regel(weg, "action", handeling.rawValue, op.rawValue)
        }
    }

    private static func regel(
        _ weg: Routekaart.Weg,
        _ access: String,
        _ action: String? = nil,
        _ object: String? = nil
    ) -> Regel {
        Regel(
            method: weg.method,
            path: weg.path,
            access: access,
            action: action,
            object: object,
            roles: ["open", "between-steps", "link"].contains(access) ? [] : weg.rollen.map(\.rawValue)
        )
    }

    /// The page of the handbook.
    package static var markdown: String {
        """
        # Wie mag wat

        Deze bladzijde is gemaakt door `meedoen routes --markdown` en gelijk aan wat het programma doet: een toets vergelijkt ze.

        Wie een dossier wil zien, heeft behalve de rol ook een werkrelatie nodig: het dossier of iemand van het huishouden zit in de
        eigen caseload, het dossier heeft nog geen regisseur, men is erbij betrokken, men vervangt de regisseur, of men leidt het
        team. Anders vraagt het programma eerst om een reden. Een afgeschermd dossier bestaat alleen voor de kring, en voor wie de
        noodtoegang gebruikt.

        ## Handelingen

        \(table(["Handeling", "Doel", "Rollen"], Handeling.allCases.map(handeling)))

        ## Wat iemand van een dossier ziet

        BSN en V-nummer staan er met de laatste vier cijfers; heel alleen na een vraag waarvoor, of in een formulier dat ze wijzigt.

        \(table(["Rol", "Hoofdstukken", "Ook", "Legt vast"], Rol.gemeentelijk.compactMap(zicht)))

        ## Adressen

        \(table(["Adres", "Handeling", "Rollen"], Routekaart.alle.map(weg)))

        """
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        let lines = [head, head.map { _ in "---" }] + rows
        return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    private static func handeling(_ handeling: Handeling) -> [String] {
        [
            handeling.naam, handeling.doelen.map(\.naam).joined(separator: "; "),
            namen(Rol.gemeentelijk.filter { Bevoegdheid.mag($0, handeling) }),
        ]
    }

    private static func zicht(_ rol: Rol) -> [String]? {
        guard Bevoegdheid.mag(rol, .dossierBekijken) else { return nil }
        let zicht = Zicht(rol, .dossierBekijken)
        let chapters =
            zicht.isHeel
            ? "alle" : Hoofdstuk.allCases.filter(zicht.hoofdstukken.contains).map(\.rawValue).joined(separator: ", ")
        let groups = Veldgroep.allCases.filter(zicht.velden.contains).map(\.naam).joined(separator: "; ")
        let writes = Set(Feitsoort.allCases.filter { Zicht.schrijft(rol, $0) }.map(\.beschrijving.hoofdstuk))
        let written =
            !Bevoegdheid.mag(rol, .feitVastleggen) || writes.isEmpty
            ? "niets"
            : writes.count == zicht.hoofdstukken.count
                ? "alles" : Hoofdstuk.allCases.filter(writes.contains).map(\.rawValue).joined(separator: ", ")
        return [rol.naam, chapters, groups, written]
    }

    private static func weg(_ weg: Routekaart.Weg) -> [String] {
        let address = "`\(weg.method) \(weg.path)`"
        return switch weg.vraag {
        case .open: [address, "open voor iedereen", "iedereen"]
        case .link: [address, "een link die de beheerder gaf", "wie de link heeft"]
        case .tussenstap: [address, "tussen wachtwoord en code", "wie het wachtwoord gaf"]
        case .account: [address, "een account", "iedere medewerker"]
        case .handeling(let handeling, _): [address, handeling.naam, namen(weg.rollen)]
        }
    }

    private static func namen(_ rollen: [Rol]) -> String {
        rollen.isEmpty ? "niemand" : rollen.map(\.naam).joined(separator: ", ")
    }
}
