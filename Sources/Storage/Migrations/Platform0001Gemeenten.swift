// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

extension PlatformSchema {
    static let gemeenten = Migration(
        1,
        "gemeenten en arbeidsmarktregio's",
        """
        CREATE TABLE arbeidsmarktregio (
            code TEXT NOT NULL PRIMARY KEY,
            naam TEXT NOT NULL,
            centrumgemeente TEXT NOT NULL
        ) CLUSTERED;

        -- Days since 1 January 1970; the last day is included.
        CREATE TABLE gemeente (
            code TEXT NOT NULL PRIMARY KEY,
            naam TEXT NOT NULL,
            regio TEXT NOT NULL REFERENCES arbeidsmarktregio (code),
            actief_van BIGINT,
            actief_tot BIGINT,
            CHECK (actief_van IS NULL OR actief_tot IS NULL OR actief_van <= actief_tot)
        ) CLUSTERED;

        CREATE INDEX gemeente_regio ON gemeente (regio);
        """
    )
}
