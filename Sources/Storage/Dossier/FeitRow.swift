// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Domain

/// A feit as a row, both ways. The content and the reason pass the lock of the dossier.
enum FeitRow {
    static let columns =
        "id, soort, datum, inhoud, vastgelegd, door_id, door_naam, bron, werking, betreft, reden"

    /// Reads a row of the dossier with this lock.
    static func feit(_ row: borrowing SQLRow, _ slot: Dossierslot) throws -> Feit {
        let rij = try row.text(0)
        guard let id = FeitID(rij), let soort = Feitsoort(rawValue: try row.text(1)) else {
            throw Leesfout.onbekendeWaarde("feit")
        }
        let content = try slot.open(try row.bytes(3), tabel: "feit", rij: rij, kolom: "inhoud")
        let inhoud = Inhoudstekst.read(content, soort: soort)
        return Feit(
            id: id,
            soort: soort,
            datum: Day(number: Int32(try row.int(2))),
            inhoud: inhoud,
            vastgelegd: Tijdstip(milliseconden: Int64(try row.int(4))),
            door: Feit.Auteur(id: try row.optionalText(5).flatMap { MedewerkerID($0) }, naam: try row.text(6)),
            bron: Bron(rawValue: try row.text(7)) ?? .medewerker,
            werking: try werking(row),
            reden: try row.optionalBytes(10).map {
                try slot.openText($0, tabel: "feit", rij: rij, kolom: "reden")
            }
        )
    }

    static func arguments(
        _ feit: Feit,
        dossier whose: String,
        _ slot: Dossierslot,
        volgnr: Int,
        inlezing: String?
    ) throws -> [SQLValue] {
        let (werking, betreft): (Int, FeitID?) =
            switch feit.werking {
            case .nieuw: (0, nil)
            case .verbetert(let id): (1, id)
            case .trektIn(let id): (2, id)
            }
        let rij = feit.id.description
        return [
            .text(rij),
            .text(feit.soort.rawValue),
            .integer(Int64(feit.datum.number)),
            .blob(try slot.seal(Inhoudstekst.write(feit.inhoud), tabel: "feit", rij: rij, kolom: "inhoud")),
            .integer(feit.vastgelegd.milliseconden),
            feit.door.id.map { .text($0.description) } ?? .null,
            .text(feit.door.naam),
            .text(feit.bron.rawValue),
            .integer(Int64(werking)),
            betreft.map { .text($0.description) } ?? .null,
            try feit.reden.map { .blob(try slot.seal($0, tabel: "feit", rij: rij, kolom: "reden")) } ?? .null,
            .text(whose),
            .integer(Int64(volgnr)),
            inlezing.map { .text($0) } ?? .null,
        ]
    }

    private static func werking(_ row: borrowing SQLRow) throws -> Feit.Werking {
        let betreft = try row.optionalText(9).flatMap { FeitID($0) }
        switch (try row.int(8), betreft) {
        case (0, nil): return .nieuw
        case (1, let id?): return .verbetert(id)
        case (2, let id?): return .trektIn(id)
        default: throw Leesfout.onbekendeWaarde("werking")
        }
    }
}

/// A row that this version of the program cannot read. Never carries the value.
package enum Leesfout: Error, Hashable, Sendable {
    case onbekendeWaarde(String)
}
