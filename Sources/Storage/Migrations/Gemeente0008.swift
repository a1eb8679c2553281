// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// No word and no name in clear: what was there goes, and comes back sealed when the derived rows are made again. The table
    /// `stand` is written anew, because a column that is dropped stays in the rows of PostgreSQL.
    package static let gemeente0008 = Migration(
        8,
        "zoekregels",
        """
        DROP TABLE zoekterm;
        CREATE TABLE teller (
            naam TEXT NOT NULL PRIMARY KEY,
            waarde BIGINT NOT NULL
        );
        CREATE TABLE zoekregel (
            dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
            reeks BIGINT NOT NULL,
            naam BYTEA NOT NULL,
            woorden BYTEA NOT NULL
        );
        CREATE INDEX zoekregel_reeks ON zoekregel (reeks);
        CREATE TABLE stand_nieuw (
            dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
            versie BIGINT NOT NULL,
            naam BYTEA NOT NULL,
            achternaam BYTEA,
            wet TEXT,
            groep TEXT,
            leerroute TEXT,
            fase TEXT NOT NULL,
            regisseur TEXT,
            huishouden TEXT,
            relatie TEXT,
            open SMALLINT NOT NULL CHECK (open IN (0, 1)),
            geboren BIGINT,
            koppeling BIGINT,
            kennisgeving BIGINT,
            vestiging BIGINT,
            pip BIGINT,
            termijn_einde BIGINT,
            afgerond BIGINT,
            op_tijd SMALLINT,
            laatste_feit BIGINT NOT NULL
        );
        INSERT INTO stand_nieuw (dossier, versie, naam, achternaam, wet, groep, leerroute, fase, regisseur, huishouden,
            relatie, open, geboren, koppeling, kennisgeving, vestiging, pip, termijn_einde, afgerond, op_tijd, laatste_feit)
        SELECT dossier, versie, naam, achternaam, wet, groep, leerroute, fase, regisseur, huishouden,
            relatie, open, geboren, koppeling, kennisgeving, vestiging, pip, termijn_einde, afgerond, op_tijd, laatste_feit
        FROM stand;
        DROP TABLE stand;
        ALTER TABLE stand_nieuw RENAME TO stand;
        CREATE INDEX stand_lijst ON stand (open, dossier, huishouden);
        CREATE INDEX stand_regisseur ON stand (open, regisseur, wet, dossier, huishouden);
        CREATE INDEX stand_huishouden ON stand (huishouden) WHERE huishouden IS NOT NULL;
        """
    )
}
