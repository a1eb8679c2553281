// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// When a dossier has to go, who may not be written about meanwhile, and what is left of a dossier that was destroyed.
    package static let gemeente0007 = Migration(
        7,
        "rechten-van-de-persoon",
        """
        CREATE TABLE bewaren (
            dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
            dag BIGINT NOT NULL,
            oordeel SMALLINT NOT NULL CHECK (oordeel IN (0, 1))
        );
        CREATE INDEX bewaren_dag ON bewaren (oordeel, dag, dossier);
        CREATE TABLE beperking (
            id TEXT NOT NULL PRIMARY KEY,
            dossier TEXT NOT NULL REFERENCES dossier (id),
            grond TEXT NOT NULL,
            reden BYTEA NOT NULL,
            door_id TEXT NOT NULL,
            door_naam TEXT NOT NULL,
            sinds BIGINT NOT NULL,
            op_id TEXT,
            op_naam TEXT,
            op_tijd BIGINT,
            op_reden BYTEA,
            CHECK ((op_tijd IS NULL) = (op_reden IS NULL))
        );
        CREATE UNIQUE INDEX beperking_nu ON beperking (dossier) WHERE op_tijd IS NULL;
        CREATE INDEX beperking_dossier ON beperking (dossier, sinds);
        CREATE TABLE vernietigvoorstel (
            dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
            grond TEXT NOT NULL,
            oordeel BIGINT,
            door_id TEXT NOT NULL,
            door_naam TEXT NOT NULL,
            tijd BIGINT NOT NULL
        );
        CREATE TABLE vernietigverklaring (
            nummer BIGINT NOT NULL PRIMARY KEY,
            dossier TEXT NOT NULL,
            grond TEXT NOT NULL,
            begin_termijn BIGINT,
            einde_termijn BIGINT,
            kern_termijn BIGINT,
            oordeel SMALLINT NOT NULL CHECK (oordeel IN (0, 1)),
            aantallen TEXT NOT NULL,
            voor_id TEXT NOT NULL,
            voor_naam TEXT NOT NULL,
            voor_tijd BIGINT NOT NULL,
            door_id TEXT NOT NULL,
            door_naam TEXT NOT NULL,
            door_tijd BIGINT NOT NULL,
            CHECK (voor_id <> door_id)
        );
        """,
        sqlite: """
            CREATE TRIGGER vernietigverklaring_niet_wijzigen BEFORE UPDATE ON vernietigverklaring
            BEGIN SELECT RAISE(ABORT, 'vernietigverklaring: alleen toevoegen'); END;
            CREATE TRIGGER vernietigverklaring_niet_wissen BEFORE DELETE ON vernietigverklaring
            BEGIN SELECT RAISE(ABORT, 'vernietigverklaring: alleen toevoegen'); END;
            """,
        postgresql: """
            CREATE TRIGGER vernietigverklaring_niet_wijzigen BEFORE UPDATE OR DELETE ON vernietigverklaring
            FOR EACH ROW EXECUTE FUNCTION journaal_alleen_toevoegen();
            CREATE TRIGGER vernietigverklaring_niet_legen BEFORE TRUNCATE ON vernietigverklaring
            FOR EACH STATEMENT EXECUTE FUNCTION journaal_alleen_toevoegen();
            """
    )
}
