// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain
internal import Exchange
internal import Storage

/// The writing half of an import, inside its one transaction: finds whose a row is, asks the law, writes.
struct Inleeswerk {
    /// What stays the same during the import.
    struct Kader {
        let inlezing: String
        let nu: Tijdstip
        let auteur: Feit.Auteur
        let gemeente: GemeenteCode
        let klokken: Klokkader
        /// Who can guide dossiers, by user name in small letters.
        let team: [String: Medewerker]
        let nieuw: () -> FeitID
    }

    /// Whose a row is.
    enum Wie {
        case bekend(DossierID)
        case onbekend
        /// The row points at two dossiers; the sentence says how.
        case tegenstrijdig(String)
    }

    let kader: Kader
    var rapport: Importrapport
    /// Lines of a persons file by dossier, so that nobody comes twice.
    var regels: [DossierID: Int] = [:]
    let connection: any SQLConnection
    let store: DossierStore
    let sleutels: SleutelStore
    let dubbelen: Dubbelen
    let inlezingen: InlezingStore
    private let afgeleid: Afgeleid

    /// `gezien` is what exists for who reads the file in: only of that are look-alikes named.
    init(
        _ connection: any SQLConnection,
        codec: Verzegeling,
        gezien: Verzegeling,
        kader: Kader,
        rapport: Importrapport
    ) {
        self.kader = kader
        self.rapport = rapport
        self.connection = connection
        store = DossierStore(connection, codec: codec)
        sleutels = SleutelStore(connection, ring: store.ring)
        dubbelen = Dubbelen(connection, codec: gezien)
        inlezingen = InlezingStore(connection)
        afgeleid = Afgeleid(connection, codec: codec, kader: kader.klokken, ring: store.ring)
    }

    /// Finds a dossier by its id, by the key of the sender, and by the numbers of the person.
    func find(_ wie: Persoonsverwijzing) throws -> Wie {
        if let dossier = wie.dossier, try store.version(dossier) != nil { return .bekend(dossier) }
        var found: DossierID?
        for (key, soort) in [
            (wie.sleutel, SleutelStore.Soort.extern), (wie.bsn, .bsn), (wie.vnummer, .vnummer),
        ] {
            guard let key else { continue }
            let dossiers = try sleutels.find(key, soort: soort)
            guard dossiers.count <= 1 else {
                return .tegenstrijdig(
                    "er zijn meer dossiers met \(soort.naam). Zet in de kolom dossier welk dossier het is."
                )
            }
            guard let dossier = dossiers.first else { continue }
            if let found, found != dossier {
                return .tegenstrijdig("\(soort.naam) hoort bij een ander dossier dan de rest van de regel.")
            }
            found = dossier
        }
        return found.map(Wie.bekend) ?? .onbekend
    }

    /// Whether nobody else has the numbers of a new person. Who only looks alike is noted for a person to judge.
    mutating func isAlone(_ person: Persoonssleutels, regel: Int) throws -> Bool {
        let found = try dubbelen.find(person)
        guard let same = found.first(where: \.isZeker) else {
            rapport.add(found, regel: regel)
            return true
        }
        rapport.add(Importfout(regel: regel, "een ander dossier heeft het \(same.reden). Kijk welk dossier het is."))
        return false
    }

    /// A feit as this import records it.
    func feit(_ soort: Feitsoort, _ datum: Day, _ inhoud: Inhoud, _ werking: Feit.Werking = .nieuw) -> Feit {
        Feit(
            id: kader.nieuw(),
            soort: soort,
            datum: datum,
            inhoud: inhoud,
            vastgelegd: kader.nu,
            door: kader.auteur,
            bron: .inlezen,
            werking: werking,
            reden: werking == .nieuw ? nil : "ingelezen uit \(rapport.bestand)"
        )
    }

    /// Writes `nieuw` behind what the dossier has, with everything that follows from it. `person` are the keys of
    /// somebody new; nil when the dossier was here already.
    mutating func write(_ nieuw: [Feit], to dossier: Dossier, _ beeld: Beeld, person: Persoonssleutels?) throws {
        if person != nil {
            try store.create(dossier.id, with: nieuw, op: kader.nu, inlezing: kader.inlezing)
            rapport.dossiers += 1
        } else {
            try Schrijven.checkBeperking(dossier.id, connection)
            let isWritten = try store.append(
                nieuw,
                to: dossier.id,
                expecting: dossier.versie,
                from: dossier.feiten.count + 1,
                inlezing: kader.inlezing
            )
            guard isWritten else { throw Leesfout.onbekendeWaarde("versie") }
        }
        rapport.feiten += nieuw.count
        try afgeleid.refresh(
            beeld,
            of: dossier.id,
            versie: dossier.versie + 1,
            written: person == nil ? nieuw : nil,
            ofNew: person
        )
    }
}

extension SleutelStore.Soort {
    fileprivate var naam: String {
        switch self {
        case .bsn: "dit BSN"
        case .vnummer: "dit V-nummer"
        case .naam: "deze naam"
        case .extern: "deze sleutel"
        }
    }
}

extension SleutelStore {
    /// Before the key of a document that names no dossier; such a key is ours and does not go out.
    static let bestand = "bestand:"

    /// The key by which the sender of a file knows the dossier.
    func afzender(_ dossier: DossierID) throws -> String? {
        try key(of: dossier, soort: .extern).flatMap { $0.hasPrefix(Self.bestand) ? nil : $0 }
    }
}
