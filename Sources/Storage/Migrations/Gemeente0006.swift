// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// Who was let into which dossier, and which dossiers are closed. Rows are ended, never removed while the dossier is there.
    package static let gemeente0006 = Migration(
        6,
        "toegang",
        """
        CREATE TABLE toelating (
            id TEXT NOT NULL PRIMARY KEY,
            soort TEXT NOT NULL,
            medewerker TEXT NOT NULL,
            naam TEXT NOT NULL,
            dossier TEXT,
            collega TEXT,
            vanaf BIGINT NOT NULL,
            tot BIGINT,
            code TEXT,
            reden BYTEA,
            door TEXT NOT NULL,
            door_naam TEXT NOT NULL,
            beeindigd_door TEXT
        );
        CREATE INDEX toelating_medewerker ON toelating (medewerker, vanaf);
        CREATE INDEX toelating_dossier ON toelating (dossier, vanaf);
        CREATE INDEX toelating_soort ON toelating (soort, vanaf);
        CREATE TABLE afscherming (
            id TEXT NOT NULL PRIMARY KEY,
            dossier TEXT NOT NULL,
            vanaf BIGINT NOT NULL,
            tot BIGINT,
            reden BYTEA,
            door TEXT NOT NULL,
            door_naam TEXT NOT NULL,
            beeindigd_door TEXT,
            beeindigd_reden BYTEA
        );
        CREATE UNIQUE INDEX afscherming_nu ON afscherming (dossier) WHERE tot IS NULL;
        """
    )
}
