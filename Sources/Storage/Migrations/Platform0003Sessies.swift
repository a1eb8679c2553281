// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

extension PlatformSchema {
    /// Times are milliseconds since 1 January 1970, UTC.
    static let sessies = Migration(
        3,
        "sessies en aanmeldpogingen",
        """
        -- sleutel is the SHA-256 of the token in the cookie.
        CREATE TABLE sessie (
            sleutel BYTEA NOT NULL PRIMARY KEY,
            account TEXT NOT NULL REFERENCES account (id),
            aangemaakt BIGINT NOT NULL,
            laatst_gezien BIGINT NOT NULL,
            verloopt BIGINT NOT NULL,
            geeindigd BIGINT,
            reden TEXT,
            CHECK ((geeindigd IS NULL) = (reden IS NULL))
        ) CLUSTERED;

        CREATE INDEX sessie_account ON sessie (account, aangemaakt);
        CREATE INDEX sessie_verloopt ON sessie (verloopt);

        -- sleutel is a mark of a user name or an address, never the name or address itself.
        CREATE TABLE aanmeldpoging (
            soort TEXT NOT NULL CHECK (soort IN ('account', 'adres')),
            sleutel BYTEA NOT NULL,
            venster BIGINT NOT NULL,
            aantal BIGINT NOT NULL,
            laatste BIGINT NOT NULL,
            PRIMARY KEY (soort, sleutel, venster)
        ) CLUSTERED;

        CREATE INDEX aanmeldpoging_venster ON aanmeldpoging (venster);
        """
    )
}
