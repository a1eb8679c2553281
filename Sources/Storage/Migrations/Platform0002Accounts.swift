// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers

extension PlatformSchema {
    /// Times are milliseconds since 1 January 1970, UTC.
    static let accounts = Migration(
        2,
        "accounts en wat ermee is gedaan",
        """
        CREATE TABLE account (
            id TEXT NOT NULL PRIMARY KEY,
            gemeente TEXT REFERENCES gemeente (code),
            gebruikersnaam TEXT NOT NULL,
            gebruikersnaam_sleutel TEXT NOT NULL UNIQUE,
            naam TEXT NOT NULL,
            rol TEXT NOT NULL,
            wachtwoord TEXT,
            status TEXT NOT NULL CHECK (status IN ('actief', 'geblokkeerd', 'vervallen')),
            aangemaakt BIGINT NOT NULL,
            aangemaakt_door TEXT NOT NULL,
            versie BIGINT NOT NULL CHECK (versie >= 1)
        );

        CREATE INDEX account_gemeente ON account (gemeente, gebruikersnaam_sleutel);

        -- Somebody may work for more gemeenten than the one that manages the account.
        CREATE TABLE account_werkgebied (
            account TEXT NOT NULL REFERENCES account (id),
            gemeente TEXT NOT NULL REFERENCES gemeente (code),
            PRIMARY KEY (account, gemeente)
        ) CLUSTERED;

        CREATE TABLE account_gebeurtenis (
            account TEXT NOT NULL REFERENCES account (id),
            volgnummer BIGINT NOT NULL,
            tijdstip BIGINT NOT NULL,
            soort TEXT NOT NULL,
            door TEXT NOT NULL,
            toelichting TEXT,
            PRIMARY KEY (account, volgnummer)
        ) CLUSTERED;
        """,
        sqlite: """
            CREATE TRIGGER account_gebeurtenis_niet_wijzigen BEFORE UPDATE ON account_gebeurtenis
            BEGIN SELECT RAISE(ABORT, 'account_gebeurtenis: alleen toevoegen'); END;
            CREATE TRIGGER account_gebeurtenis_niet_wissen BEFORE DELETE ON account_gebeurtenis
            BEGIN SELECT RAISE(ABORT, 'account_gebeurtenis: alleen toevoegen'); END;
            """,
        postgresql: """
            CREATE FUNCTION account_gebeurtenis_weiger() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'account_gebeurtenis: alleen toevoegen'; END $$;
            CREATE TRIGGER account_gebeurtenis_vast BEFORE UPDATE OR DELETE ON account_gebeurtenis
            FOR EACH ROW EXECUTE FUNCTION account_gebeurtenis_weiger();
            """
    )
}
