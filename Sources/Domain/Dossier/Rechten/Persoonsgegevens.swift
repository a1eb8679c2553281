// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Everything that is kept of one person, as the person may see it (AVG 15). What is of others is left out.
public struct Persoonsgegevens: Sendable {
    public let dossier: DossierID
    public let naam: String
    public let opgemaakt: Tijdstip
    /// In the order in which they were recorded.
    public let feiten: [Inzagefeit]
    public let klokken: [Inzageklok]
    /// Organisations that are named in the dossier.
    public let organisaties: [String]
    /// Who guides or guided the dossier.
    public let begeleiders: [String]
    /// Where the feiten came from, and how many of each.
    public let bronnen: [(bron: Bron, aantal: Int)]
    public let beperkingen: [Inzagebeperking]
    public let kijkers: [Kijker]
    /// How many others of the household have a dossier of their own.
    public let huisgenoten: Int

    /// `anderen` are the names of others of the household, now or before.
    public init(
        _ dossier: Dossier,
        klokken: [Klok],
        beperkingen: [Beperking],
        kijkers: [Kijker],
        anderen: [String],
        huisgenoten: Int,
        opgemaakt: Tijdstip,
        namen: Medewerkersnamen
    ) {
        let beeld = dossier.beeld
        let lakker = Self.lakker(beeld, anderen, namen)
        let shown = beeld.alle.filter { feit in
            if case .trektIn = feit.werking { return false }
            return true
        }
        self.dossier = dossier.id
        naam = beeld.naam
        self.opgemaakt = opgemaakt
        feiten = shown.map { Inzagefeit($0, in: beeld, lakker: lakker, namen: namen) }
        self.klokken = klokken.map { Inzageklok($0, lakker: lakker) }
        organisaties = Set(Self.values(of: .organisatie, beeld).map(lakker.lak)).sorted()
        begeleiders = beeld.feiten(.toewijzing).map { feit in
            "\(namen.wie(feit[Toewijzing.medewerker], feit[Toewijzing.naam] ?? "")) sinds \(feit.datum.words)"
        }
        bronnen = Bron.allCases.compactMap { bron in
            let count = shown.count { $0.bron == bron }
            return count == 0 ? nil : (bron, count)
        }
        self.beperkingen = beperkingen.map { Inzagebeperking($0, lakker: lakker, namen: namen) }
        self.kijkers = kijkers
        self.huisgenoten = huisgenoten
    }

    private static func lakker(_ beeld: Beeld, _ anderen: [String], _ namen: Medewerkersnamen) -> Lakker {
        let collega: [String] =
            namen.isZichtbaar
            ? []
            : beeld.alle.filter { $0.door.id != nil }.map(\.door.naam) + values(of: .medewerker, beeld)
        return Lakker(
            anderen + collega + values(of: .derde, beeld),
            eigen: eigen(beeld) + values(of: .organisatie, beeld)
        )
    }

    private static func eigen(_ beeld: Beeld) -> [String] {
        beeld.alle.filter { $0.soort == .personalia }.flatMap {
            [$0[Personalia.voornamen], $0[Personalia.tussenvoegsel], $0[Personalia.achternaam]].compactMap(\.self)
        }
    }

    private static func values(of wiens: Wiens, _ beeld: Beeld) -> [String] {
        beeld.alle.flatMap { feit in
            feit.soort.beschrijving.velden.compactMap { veld in
                guard veld.wiens == wiens, veld.vorm != .kenmerk, case .tekst(let text)? = feit.inhoud[veld.sleutel]
                else {
                    return nil
                }
                return text
            }
        }
    }
}

/// How employees are called in what a person gets: by name only when the gemeente chose that.
public struct Medewerkersnamen: Sendable {
    public let isZichtbaar: Bool
    /// `regisseur van de gemeente Weert`, by account.
    private let functies: [MedewerkerID: String]
    private let anders: String

    public init(isZichtbaar: Bool, functies: [MedewerkerID: String], anders: String) {
        self.isZichtbaar = isZichtbaar
        self.functies = functies
        self.anders = anders
    }

    /// Somebody who wrote or looked. Without an account it is an organisation or a file, and no name of a person.
    public func wie(_ id: MedewerkerID?, _ naam: String) -> String {
        guard let id else { return naam }
        let functie = functies[id] ?? anders
        return isZichtbaar ? "\(naam), \(functie)" : functie
    }
}
