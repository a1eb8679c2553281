// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain
internal import Exchange
internal import Storage

extension Inleeswerk {
    /// Writes a bundle of rows, dossier by dossier, so that each dossier is read and refreshed once. After the first
    /// bundle of a file a dossier may hold rows of an earlier one.
    mutating func write(_ rijen: [Feitrij], isEerste: Bool) throws {
        var known: [Persoonsverwijzing: DossierID?] = [:]
        var groups: [DossierID: [Feitrij]] = [:]
        for rij in rijen {
            if known[rij.wie] == nil { known[rij.wie] = .some(try whose(rij)) }
            guard let dossier = known[rij.wie] ?? nil else {
                if known[rij.wie] != nil { missing(rij, known) }
                continue
            }
            groups[dossier, default: []].append(rij)
        }
        // In the order of the tables: neighbours share their pages.
        for id in groups.keys.sorted() {
            guard let rows = groups[id], let dossier = try store.find(id) else { continue }
            let eigen = isEerste ? [] : Set(try inlezingen.feiten(of: kader.inlezing, in: id))
            try write(rows, to: dossier, eigen)
        }
    }

    private mutating func write(_ rows: [Feitrij], to dossier: Dossier, _ eigen: Set<FeitID>) throws {
        var work = Inleesdossier(dossier, eigen: eigen)
        // A trajectory goes forward in time; a file need not. Who somebody is goes before what was decided.
        let inOrder = rows.enumerated().sorted {
            ($0.element.soort.rang, $0.element.datum, $0.offset) < ($1.element.soort.rang, $1.element.datum, $1.offset)
        }
        for (_, rij) in inOrder {
            let gevolg = work.place(rij.soort, rij.datum, rij.inhoud) { feit(rij.soort, rij.datum, $0, $1) }
            switch gevolg {
            case .nieuw: rapport.nieuw += 1
            case .gewijzigd: rapport.gewijzigd += 1
            case .overgeslagen: rapport.overgeslagen += 1
            case .geweigerd(let weigering): rapport.add(Importfout(weigering, regel: rij.regel))
            }
        }
        guard !work.nieuw.isEmpty else { return }
        try write(work.nieuw, to: dossier, work.beeld, person: nil)
    }

    private func whose(_ rij: Feitrij) throws -> DossierID? {
        if case .bekend(let dossier) = try find(rij.wie) { dossier } else { nil }
    }

    private mutating func missing(_ rij: Feitrij, _ known: [Persoonsverwijzing: DossierID?]) {
        if case .tegenstrijdig(let zin)? = try? find(rij.wie) {
            rapport.add(Importfout(regel: rij.regel, zin))
        } else {
            rapport.add(
                Importfout(
                    regel: rij.regel,
                    "deze persoon staat nog niet in Meedoen. Lees eerst het personenbestand in."
                )
            )
        }
    }
}

extension Feitsoort {
    /// Facts that the law never refuses and on which it judges the others come first.
    fileprivate var rang: Int {
        switch self {
        case .personalia, .verblijf, .asielaanvraag, .huishouden, .groep, .regime, .koppeling, .vestiging, .plicht: 0
        default: 1
        }
    }
}
