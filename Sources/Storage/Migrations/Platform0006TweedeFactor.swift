// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// The second factor, the step between password and session, and links that work once. Times are milliseconds since 1970.
    package static let platform0006 = Migration(
        6,
        "tweede factor en eenmalige links",
        """
        -- geheim is closed with the key of the server. stap is the last step of 30 seconds whose code was used.
        CREATE TABLE tweede_factor (
            account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
            geheim BYTEA NOT NULL,
            begonnen BIGINT NOT NULL,
            bevestigd BIGINT,
            stap BIGINT NOT NULL
        );

        CREATE TABLE herstelcode (
            account TEXT NOT NULL REFERENCES account (id),
            hash BYTEA NOT NULL,
            gebruikt BIGINT,
            PRIMARY KEY (account, hash)
        ) CLUSTERED;

        -- Who gave the password and not yet the second factor. sleutel is the SHA-256 of the token in the cookie.
        CREATE TABLE aanmeldstap (
            sleutel BYTEA NOT NULL PRIMARY KEY,
            account TEXT NOT NULL REFERENCES account (id),
            verloopt BIGINT NOT NULL
        ) CLUSTERED;

        CREATE INDEX aanmeldstap_verloopt ON aanmeldstap (verloopt);

        -- sleutel is the SHA-256 of the token in the link.
        CREATE TABLE eenmalige_link (
            sleutel BYTEA NOT NULL PRIMARY KEY,
            account TEXT NOT NULL REFERENCES account (id),
            soort TEXT NOT NULL CHECK (soort IN ('uitnodiging', 'herstel')),
            gemaakt BIGINT NOT NULL,
            door TEXT NOT NULL,
            verloopt BIGINT NOT NULL,
            gebruikt BIGINT
        ) CLUSTERED;

        CREATE INDEX eenmalige_link_account ON eenmalige_link (account);
        CREATE INDEX eenmalige_link_verloopt ON eenmalige_link (verloopt);

        -- When the second factor was given last. A session from before there was one has none, and is over.
        ALTER TABLE sessie ADD COLUMN bevestigd BIGINT;
        """
    )
}
