// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Exchange
internal import Storage

extension Inleeswerk {
    /// Opens a dossier for the person of a row, or brings the one that is there up to date.
    mutating func write(_ rij: Persoonsrij) throws {
        switch try find(rij.wie) {
        case .tegenstrijdig(let zin): rapport.add(Importfout(regel: rij.regel, zin))
        case .bekend(let id):
            guard isFirst(rij, id), let dossier = try store.find(id) else { return }
            try write(rij, to: Inleesdossier(dossier), isNieuw: false)
        case .onbekend:
            let own = kader.nieuw()
            let id = rij.wie.dossier ?? DossierID(hoog: own.hoog, laag: own.laag)
            guard isComplete(rij), isFirst(rij, id) else { return }
            let empty = Dossier(id: id, versie: 0, feiten: [])
            try write(rij, to: Inleesdossier(empty), isNieuw: true)
        }
    }

    private mutating func write(_ rij: Persoonsrij, to begin: Inleesdossier, isNieuw: Bool) throws {
        var work = begin
        let before = rapport.aantalFouten
        for deel in delen(rij, work.beeld) {
            let gevolg = work.place(deel.soort, deel.datum, deel.inhoud) { feit(deel.soort, deel.datum, $0, $1) }
            if case .geweigerd(let weigering) = gevolg { rapport.add(Importfout(weigering, regel: rij.regel)) }
        }
        if let fout = regisseurfout(rij) { rapport.add(fout) }
        guard rapport.aantalFouten == before else { return }
        var person: Persoonssleutels?
        if isNieuw {
            let keys = Persoonssleutels(work.beeld)
            guard try isAlone(keys, regel: rij.regel) else { return }
            person = keys
            rapport.nieuw += 1
        } else if work.nieuw.isEmpty {
            rapport.overgeslagen += 1
        } else {
            rapport.gewijzigd += 1
        }
        if isNieuw || !work.nieuw.isEmpty {
            try write(work.nieuw, to: work.dossier, work.beeld, person: person)
        }
        if let sleutel = rij.wie.sleutel { try sleutels.add([sleutel], soort: .extern, of: work.dossier.id) }
    }

    /// What the row says that the dossier does not say yet, in the order in which it is written.
    private func delen(_ rij: Persoonsrij, _ beeld: Beeld) -> [Persoonsrij.Deel] {
        var delen: [Persoonsrij.Deel] = []
        func add(_ soort: Feitsoort, _ inhoud: Inhoud, sinds: Day) {
            let current = beeld.laatste(soort)
            let merged = current?.inhoud.overlaid(with: inhoud) ?? inhoud
            guard merged != current?.inhoud, !beeld.isAlIngelezen(soort, inhoud) else { return }
            delen.append(Persoonsrij.Deel(soort: soort, datum: max(sinds, current?.datum ?? sinds), inhoud: merged))
        }
        let today = kader.nu.dag
        if !rij.personalia.isEmpty { add(.personalia, rij.personalia, sinds: today) }
        for deel in rij.delen {
            if deel.soort.beschrijving.geldtTotVolgende {
                add(deel.soort, deel.inhoud, sinds: deel.datum)
            } else {
                delen.append(deel)
            }
        }
        if let naam = rij.regisseur, let medewerker = kader.team[naam.lowercased()], beeld.regisseur != medewerker.id {
            let inhoud = Inhoud().setting(Toewijzing.medewerker, medewerker.id)
                .setting(Toewijzing.naam, medewerker.naam)
            delen.append(.init(soort: .toewijzing, datum: beeld.regisseur == nil ? rij.sinds : today, inhoud: inhoud))
        }
        if let label = rij.huishouden, let relatie = rij.relatie {
            let id = HuishoudenID(label) ?? .afgeleid("\(kader.gemeente)|\(label)")
            let inhoud = Inhoud().setting(HuishoudenLid.huishouden, id).setting(HuishoudenLid.relatie, relatie)
            add(.huishouden, inhoud, sinds: beeld.laatste(.huishouden) == nil ? rij.sinds : today)
        }
        return delen
    }

    private mutating func isFirst(_ rij: Persoonsrij, _ id: DossierID) -> Bool {
        if let first = regels[id] {
            rapport.add(
                Importfout(regel: rij.regel, "deze persoon staat ook op regel \(first). Haal een van beide weg.")
            )
            return false
        }
        regels[id] = rij.regel
        return true
    }

    private mutating func isComplete(_ rij: Persoonsrij) -> Bool {
        let before = rapport.aantalFouten
        for veld in Personalia.beschrijving.velden where veld.isVerplicht && rij.personalia[veld.sleutel] == nil {
            rapport.add(
                Importfout(
                    regel: rij.regel,
                    plaats: veld.sleutel,
                    "deze persoon is nieuw. Vul \(veld.label.lowercasedFirst) in."
                )
            )
        }
        return rapport.aantalFouten == before
    }

    private func regisseurfout(_ rij: Persoonsrij) -> Importfout? {
        guard let naam = rij.regisseur, kader.team[naam.lowercased()] == nil else { return nil }
        return Importfout(
            regel: rij.regel,
            plaats: "regisseur",
            "deze gebruikersnaam is er niet, of het is geen regisseur. Kijk in de lijst met accounts."
        )
    }
}
