// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// Work that the program does by itself, beside the requests. Times are milliseconds since 1970.
    package static let platform0005 = Migration(
        5,
        "achtergrondtaken",
        """
        -- onderwerp is the code of a gemeente, or empty for the whole installation; fout is a kind, never a value of a row.
        CREATE TABLE taak (
            id TEXT NOT NULL PRIMARY KEY,
            soort TEXT NOT NULL,
            onderwerp TEXT NOT NULL,
            versie BIGINT NOT NULL,
            gevraagd BIGINT NOT NULL,
            aanvragen BIGINT NOT NULL CHECK (aanvragen >= 1),
            vanaf BIGINT NOT NULL,
            poging BIGINT NOT NULL CHECK (poging >= 0),
            houder TEXT,
            tot BIGINT,
            begonnen BIGINT,
            klaar BIGINT,
            gestaakt BIGINT,
            fout TEXT,
            aantal BIGINT,
            CHECK ((houder IS NULL) = (tot IS NULL)),
            CHECK (houder IS NULL OR (klaar IS NULL AND gestaakt IS NULL)),
            CHECK (klaar IS NULL OR gestaakt IS NULL)
        );
        CREATE UNIQUE INDEX taak_open ON taak (soort, onderwerp) WHERE klaar IS NULL;
        CREATE INDEX taak_vanaf ON taak (vanaf, id) WHERE klaar IS NULL;
        CREATE INDEX taak_klaar ON taak (klaar) WHERE klaar IS NOT NULL;
        """
    )
}
