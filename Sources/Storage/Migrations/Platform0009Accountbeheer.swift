// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// What the management of accounts keeps: when somebody signed in last, what a link is for, and who checked the rights.
    /// Times are milliseconds since 1970.
    package static let platform0009 = Migration(
        9,
        "beheer van accounts",
        """
        ALTER TABLE account ADD COLUMN laatst_aangemeld BIGINT;

        -- What is known of it: sessions are kept for thirty days.
        UPDATE account SET laatst_aangemeld = (SELECT max(s.aangemaakt) FROM sessie AS s WHERE s.account = account.id);

        -- What the link lets somebody choose anew; nothing is all of it.
        ALTER TABLE eenmalige_link ADD COLUMN wat TEXT;

        -- Somebody looked through who may do what. stand is the moment of the report that was looked at, vingerafdruk says
        -- what stood in it.
        CREATE TABLE rechtencontrole (
            gemeente TEXT NOT NULL REFERENCES gemeente (code),
            volgnummer BIGINT NOT NULL,
            tijdstip BIGINT NOT NULL,
            door TEXT NOT NULL,
            naam TEXT NOT NULL,
            stand BIGINT NOT NULL,
            aantal BIGINT NOT NULL,
            vingerafdruk TEXT NOT NULL,
            opmerkingen TEXT,
            PRIMARY KEY (gemeente, volgnummer)
        ) CLUSTERED;
        """,
        sqlite: """
            CREATE TRIGGER rechtencontrole_niet_wijzigen BEFORE UPDATE ON rechtencontrole
            BEGIN SELECT RAISE(ABORT, 'rechtencontrole: alleen toevoegen'); END;
            CREATE TRIGGER rechtencontrole_niet_wissen BEFORE DELETE ON rechtencontrole
            BEGIN SELECT RAISE(ABORT, 'rechtencontrole: alleen toevoegen'); END;
            """,
        postgresql: """
            CREATE FUNCTION rechtencontrole_weiger() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'rechtencontrole: alleen toevoegen'; END $$;
            CREATE TRIGGER rechtencontrole_vast BEFORE UPDATE OR DELETE ON rechtencontrole
            FOR EACH ROW EXECUTE FUNCTION rechtencontrole_weiger();
            """
    )
}
