// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// The journal says from where, how it ended and by which relation; its lines are chained, only added to, and signed (P7).
    package static let gemeente0004 = Migration(
        4,
        "journaalketen",
        """
        ALTER TABLE journaal ADD COLUMN uitkomst TEXT NOT NULL DEFAULT 'GELUKT';
        ALTER TABLE journaal ADD COLUMN kanaal TEXT NOT NULL DEFAULT 'ONBEKEND';
        ALTER TABLE journaal ADD COLUMN adres TEXT;
        ALTER TABLE journaal ADD COLUMN sessie TEXT;
        ALTER TABLE journaal ADD COLUMN verzoek TEXT;
        ALTER TABLE journaal ADD COLUMN relatie TEXT;
        ALTER TABLE journaal ADD COLUMN aantal BIGINT;
        ALTER TABLE journaal ADD COLUMN lijst BYTEA;
        ALTER TABLE journaal ADD COLUMN hash BYTEA;
        DROP INDEX journaal_dossier;
        CREATE INDEX journaal_dossier ON journaal (dossier, tijd, volgnr) WHERE dossier IS NOT NULL;
        CREATE INDEX journaal_medewerker ON journaal (medewerker, tijd, volgnr);
        CREATE INDEX journaal_tijd ON journaal (tijd, volgnr);
        CREATE INDEX journaal_lijst ON journaal (lijst, tijd, volgnr) WHERE lijst IS NOT NULL;
        CREATE INDEX journaal_adres ON journaal (adres, tijd, volgnr) WHERE adres IS NOT NULL;
        CREATE INDEX journaal_sessie ON journaal (sessie, tijd, volgnr) WHERE sessie IS NOT NULL;
        CREATE TABLE journaallijst (
            lijst BYTEA NOT NULL,
            dossier TEXT NOT NULL,
            PRIMARY KEY (lijst, dossier)
        ) CLUSTERED;
        CREATE INDEX journaallijst_dossier ON journaallijst (dossier, lijst);
        CREATE TABLE journaalkop (
            aantal BIGINT NOT NULL PRIMARY KEY,
            tijd BIGINT NOT NULL,
            wortel BYTEA NOT NULL,
            laatste BYTEA NOT NULL,
            toppen BYTEA NOT NULL,
            sleutel BYTEA NOT NULL,
            handtekening BYTEA NOT NULL
        );
        CREATE TABLE journaalcontrole (
            tijd BIGINT NOT NULL,
            aantal BIGINT NOT NULL,
            bevindingen BIGINT NOT NULL,
            eerste BIGINT,
            kop BIGINT,
            PRIMARY KEY (tijd, aantal)
        );
        """,
        sqlite: sqlite,
        postgresql: postgresql
    )

    // A line that was written before the chain gets its hash once; after that nothing about it changes.
    private static let sqlite = """
        CREATE TRIGGER journaal_niet_wijzigen BEFORE UPDATE ON journaal WHEN OLD.hash IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'journaal: alleen toevoegen'); END;
        CREATE TRIGGER journaal_niet_wissen BEFORE DELETE ON journaal
        BEGIN SELECT RAISE(ABORT, 'journaal: alleen toevoegen'); END;
        CREATE TRIGGER journaallijst_niet_wijzigen BEFORE UPDATE ON journaallijst
        BEGIN SELECT RAISE(ABORT, 'journaallijst: alleen toevoegen'); END;
        CREATE TRIGGER journaallijst_niet_wissen BEFORE DELETE ON journaallijst
        BEGIN SELECT RAISE(ABORT, 'journaallijst: alleen toevoegen'); END;
        CREATE TRIGGER journaalkop_niet_wijzigen BEFORE UPDATE ON journaalkop
        BEGIN SELECT RAISE(ABORT, 'journaalkop: alleen toevoegen'); END;
        CREATE TRIGGER journaalkop_niet_wissen BEFORE DELETE ON journaalkop
        BEGIN SELECT RAISE(ABORT, 'journaalkop: alleen toevoegen'); END;
        """

    private static let postgresql = """
        CREATE FUNCTION journaal_alleen_toevoegen() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '%: alleen toevoegen', TG_TABLE_NAME; END $$;
        CREATE TRIGGER journaal_niet_wijzigen BEFORE UPDATE ON journaal
        FOR EACH ROW WHEN (OLD.hash IS NOT NULL) EXECUTE FUNCTION journaal_alleen_toevoegen();
        CREATE TRIGGER journaal_niet_wissen BEFORE DELETE ON journaal
        FOR EACH ROW EXECUTE FUNCTION journaal_alleen_toevoegen();
        CREATE TRIGGER journaal_niet_legen BEFORE TRUNCATE ON journaal
        FOR EACH STATEMENT EXECUTE FUNCTION journaal_alleen_toevoegen();
        CREATE TRIGGER journaallijst_niet_wijzigen BEFORE UPDATE OR DELETE ON journaallijst
        FOR EACH ROW EXECUTE FUNCTION journaal_alleen_toevoegen();
        CREATE TRIGGER journaallijst_niet_legen BEFORE TRUNCATE ON journaallijst
        FOR EACH STATEMENT EXECUTE FUNCTION journaal_alleen_toevoegen();
        CREATE TRIGGER journaalkop_niet_wijzigen BEFORE UPDATE OR DELETE ON journaalkop
        FOR EACH ROW EXECUTE FUNCTION journaal_alleen_toevoegen();
        CREATE TRIGGER journaalkop_niet_legen BEFORE TRUNCATE ON journaalkop
        FOR EACH STATEMENT EXECUTE FUNCTION journaal_alleen_toevoegen();
        """
}
