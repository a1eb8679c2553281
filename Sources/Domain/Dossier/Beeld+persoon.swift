// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Beeld {
    /// The group on a day; nil when nobody recorded one yet.
    public func groep(op dag: Day) -> Inburgeraarsgroep? {
        laatste(.groep, op: dag)?[Groepsindeling.groep]
    }

    /// The group that holds now.
    public var groep: Inburgeraarsgroep? { laatste(.groep)?[Groepsindeling.groep] }

    /// The act that holds now.
    public var wet: Wetsversie? { laatste(.regime)?[Regime.wet] }

    /// The residence right on a day.
    public func verblijfsrecht(op dag: Day) -> Verblijfsrecht? {
        laatste(.verblijf, op: dag)?[Verblijf.recht]
    }

    /// The residence right that holds now.
    public var verblijfsrecht: Verblijfsrecht? { laatste(.verblijf)?[Verblijf.recht] }

    /// The day of birth.
    public var geboortedatum: Day? { laatste(.personalia)?[Personalia.geboortedatum] }

    /// First names, prefix and family name as one reads them.
    public var naam: String {
        guard let personalia = laatste(.personalia) else { return "Naam onbekend" }
        let parts = [
            personalia[Personalia.voornamen], personalia[Personalia.tussenvoegsel], personalia[Personalia.achternaam],
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    /// Prefix and family name, as a household is called after it.
    public var achternaam: String {
        let personalia = laatste(.personalia)
        return [personalia?[Personalia.tussenvoegsel], personalia?[Personalia.achternaam]].compactMap(\.self)
            .joined(separator: " ")
    }

    /// The place in the household; nil when alone.
    public var relatie: Relatie? { laatste(.huishouden)?[HuishoudenLid.relatie] }

    /// The name for a list that is sorted by family name: `Haddad, Yusuf`.
    public var sorteernaam: String {
        guard let personalia = laatste(.personalia) else { return "" }
        let before = [personalia[Personalia.voornamen], personalia[Personalia.tussenvoegsel]].compactMap(\.self)
        return "\(personalia[Personalia.achternaam] ?? ""), \(before.joined(separator: " "))"
    }

    /// The household that the person belongs to; nil when alone or when the person left it.
    public var huishouden: HuishoudenID? {
        guard let lid = laatste(.huishouden), lid[HuishoudenLid.relatie] != .uit else { return nil }
        return lid[HuishoudenLid.huishouden]
    }

    /// Who guides the person now.
    public var regisseur: MedewerkerID? { laatste(.toewijzing)?[Toewijzing.medewerker] }

    /// The person's own goals, the newest first.
    public var doelen: [Feit] { feiten(.doel).reversed() }

    /// Whether the dossier has been closed.
    public var isAfgesloten: Bool { laatste(.afsluiting) != nil }
}
