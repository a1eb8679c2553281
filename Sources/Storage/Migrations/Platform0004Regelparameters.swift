// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// Later changes of the dated table of the law.
    package static let platform0004 = Migration(
        4,
        "regelparameters",
        """
        CREATE TABLE regelparameter (
            volgnr BIGINT NOT NULL PRIMARY KEY,
            sleutel TEXT NOT NULL,
            duizendsten BIGINT NOT NULL,
            eenheid TEXT NOT NULL,
            geldig_van BIGINT,
            geldig_tot BIGINT,
            bron TEXT NOT NULL,
            zekerheid TEXT NOT NULL CHECK (zekerheid IN ('H', 'M', 'L')),
            vastgelegd BIGINT NOT NULL,
            door TEXT NOT NULL
        );
        """
    )
}
