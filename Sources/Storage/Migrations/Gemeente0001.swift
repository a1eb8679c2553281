// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// Dossiers of one gemeente: feiten, what is derived from them, journal, imports, drafts.
    package static let gemeente0001 = Migration(
        1,
        "dossiers",
        """
        CREATE TABLE dossier (
            id TEXT NOT NULL PRIMARY KEY,
            versie BIGINT NOT NULL CHECK (versie >= 0),
            aangemaakt BIGINT NOT NULL,
            inlezing TEXT
        );
        CREATE TABLE feit (
            id TEXT NOT NULL PRIMARY KEY,
            dossier TEXT NOT NULL REFERENCES dossier (id),
            volgnr BIGINT NOT NULL,
            soort TEXT NOT NULL,
            datum BIGINT NOT NULL,
            inhoud BYTEA NOT NULL,
            vastgelegd BIGINT NOT NULL,
            door_id TEXT,
            door_naam TEXT NOT NULL,
            bron TEXT NOT NULL,
            werking SMALLINT NOT NULL CHECK (werking IN (0, 1, 2)),
            betreft TEXT REFERENCES feit (id),
            reden BYTEA,
            inlezing TEXT,
            CHECK ((werking = 0) = (betreft IS NULL)),
            UNIQUE (dossier, volgnr)
        );
        CREATE INDEX feit_inlezing ON feit (inlezing) WHERE inlezing IS NOT NULL;
        CREATE INDEX feit_betreft ON feit (betreft) WHERE betreft IS NOT NULL;
        CREATE TABLE stand (
            dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
            versie BIGINT NOT NULL,
            naam BYTEA NOT NULL,
            sorteer TEXT NOT NULL,
            wet TEXT,
            groep TEXT,
            leerroute TEXT,
            fase TEXT NOT NULL,
            regisseur TEXT,
            huishouden TEXT,
            open SMALLINT NOT NULL CHECK (open IN (0, 1)),
            geboren BIGINT,
            koppeling BIGINT,
            kennisgeving BIGINT,
            vestiging BIGINT,
            pip BIGINT,
            termijn_einde BIGINT,
            laatste_feit BIGINT NOT NULL
        );
        CREATE INDEX stand_lijst ON stand (open, sorteer, dossier);
        CREATE INDEX stand_regisseur ON stand (open, regisseur, wet, sorteer, dossier);
        CREATE INDEX stand_huishouden ON stand (huishouden) WHERE huishouden IS NOT NULL;
        CREATE TABLE klok (
            dossier TEXT NOT NULL REFERENCES dossier (id),
            volgnr BIGINT NOT NULL,
            soort TEXT NOT NULL,
            regisseur TEXT,
            huishouden TEXT,
            vanaf BIGINT NOT NULL,
            uiterlijk BIGINT NOT NULL,
            wacht TEXT,
            toelichting BYTEA,
            handeling TEXT,
            betreft TEXT,
            PRIMARY KEY (dossier, volgnr)
        );
        CREATE INDEX klok_team ON klok (uiterlijk, dossier, volgnr, vanaf, soort, wacht);
        CREATE INDEX klok_regisseur ON klok (regisseur, uiterlijk, dossier, volgnr, vanaf, soort, wacht);
        CREATE TABLE sleutel (
            soort TEXT NOT NULL,
            waarde TEXT NOT NULL,
            dossier TEXT NOT NULL REFERENCES dossier (id),
            PRIMARY KEY (soort, waarde, dossier)
        );
        CREATE INDEX sleutel_dossier ON sleutel (dossier, soort);
        CREATE TABLE zoekterm (
            term TEXT NOT NULL,
            dossier TEXT NOT NULL REFERENCES dossier (id),
            PRIMARY KEY (term, dossier)
        );
        CREATE INDEX zoekterm_dossier ON zoekterm (dossier);
        CREATE TABLE journaal (
            volgnr BIGINT NOT NULL PRIMARY KEY,
            tijd BIGINT NOT NULL,
            medewerker TEXT,
            naam TEXT NOT NULL,
            handeling TEXT NOT NULL,
            dossier TEXT,
            doel TEXT NOT NULL,
            detail TEXT
        );
        CREATE INDEX journaal_dossier ON journaal (dossier, volgnr);
        CREATE TABLE inlezing (
            id TEXT NOT NULL PRIMARY KEY,
            soort TEXT NOT NULL,
            bestand TEXT NOT NULL,
            controlegetal TEXT NOT NULL,
            tijd BIGINT NOT NULL,
            medewerker TEXT,
            naam TEXT NOT NULL,
            dossiers BIGINT NOT NULL,
            feiten BIGINT NOT NULL,
            overgeslagen BIGINT NOT NULL,
            ongedaan BIGINT
        );
        CREATE TABLE concept (
            medewerker TEXT NOT NULL,
            adres TEXT NOT NULL,
            inhoud BYTEA NOT NULL,
            bijgewerkt BIGINT NOT NULL,
            PRIMARY KEY (medewerker, adres)
        );
        CREATE TABLE herhaling (
            medewerker TEXT NOT NULL,
            sleutel TEXT NOT NULL,
            vingerafdruk TEXT NOT NULL,
            antwoord TEXT NOT NULL,
            tijd BIGINT NOT NULL,
            PRIMARY KEY (medewerker, sleutel)
        );
        CREATE TABLE lijst (
            id TEXT NOT NULL PRIMARY KEY,
            medewerker TEXT NOT NULL,
            naam TEXT NOT NULL,
            filter TEXT NOT NULL,
            aangemaakt BIGINT NOT NULL,
            UNIQUE (medewerker, naam)
        );
        CREATE TABLE instelling (
            sleutel TEXT NOT NULL,
            vanaf BIGINT NOT NULL,
            waarde TEXT NOT NULL,
            vastgelegd BIGINT NOT NULL,
            door TEXT NOT NULL,
            PRIMARY KEY (sleutel, vanaf, vastgelegd)
        );
        """
    )
}
