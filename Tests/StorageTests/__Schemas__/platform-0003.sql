-- SPDX-FileCopyrightText: 2026 Meedoen contributors
-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE schema_migratie (
    nummer INTEGER NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    controlegetal TEXT NOT NULL,
    toegepast_op INTEGER NOT NULL
) STRICT;
CREATE TABLE arbeidsmarktregio (
    code TEXT NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    centrumgemeente TEXT NOT NULL
) STRICT, WITHOUT ROWID ;
CREATE TABLE gemeente (
    code TEXT NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    regio TEXT NOT NULL REFERENCES arbeidsmarktregio (code),
    actief_van INTEGER,
    actief_tot INTEGER,
    CHECK (actief_van IS NULL OR actief_tot IS NULL OR actief_van <= actief_tot)
) STRICT, WITHOUT ROWID ;
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    gemeente TEXT REFERENCES gemeente (code),
    gebruikersnaam TEXT NOT NULL,
    gebruikersnaam_sleutel TEXT NOT NULL UNIQUE,
    naam TEXT NOT NULL,
    rol TEXT NOT NULL,
    wachtwoord TEXT,
    status TEXT NOT NULL CHECK (status IN ('actief', 'geblokkeerd', 'vervallen')),
    aangemaakt INTEGER NOT NULL,
    aangemaakt_door TEXT NOT NULL,
    versie INTEGER NOT NULL CHECK (versie >= 1)
) STRICT;
CREATE TABLE account_werkgebied (
    account TEXT NOT NULL REFERENCES account (id),
    gemeente TEXT NOT NULL REFERENCES gemeente (code),
    PRIMARY KEY (account, gemeente)
) STRICT, WITHOUT ROWID ;
CREATE TABLE account_gebeurtenis (
    account TEXT NOT NULL REFERENCES account (id),
    volgnummer INTEGER NOT NULL,
    tijdstip INTEGER NOT NULL,
    soort TEXT NOT NULL,
    door TEXT NOT NULL,
    toelichting TEXT,
    PRIMARY KEY (account, volgnummer)
) STRICT, WITHOUT ROWID ;
CREATE TABLE sessie (
    sleutel BLOB NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    aangemaakt INTEGER NOT NULL,
    laatst_gezien INTEGER NOT NULL,
    verloopt INTEGER NOT NULL,
    geeindigd INTEGER,
    reden TEXT,
    CHECK ((geeindigd IS NULL) = (reden IS NULL))
) STRICT, WITHOUT ROWID ;
CREATE TABLE aanmeldpoging (
    soort TEXT NOT NULL CHECK (soort IN ('account', 'adres')),
    sleutel BLOB NOT NULL,
    venster INTEGER NOT NULL,
    aantal INTEGER NOT NULL,
    laatste INTEGER NOT NULL,
    PRIMARY KEY (soort, sleutel, venster)
) STRICT, WITHOUT ROWID ;
INSERT INTO schema_migratie VALUES (1, 'gemeenten en arbeidsmarktregio''s', '71f8726b45f651e5', 0);
INSERT INTO schema_migratie VALUES (2, 'accounts en wat ermee is gedaan', '63407e910f2c6f2a', 0);
INSERT INTO schema_migratie VALUES (3, 'sessies en aanmeldpogingen', 'd3c1bca89836e58f', 0);
INSERT INTO arbeidsmarktregio VALUES ('x', 'x', 'x');
INSERT INTO gemeente VALUES ('x', 'x', 'x', NULL, NULL);
INSERT INTO account VALUES ('x', NULL, 'x', 'x', 'x', 'x', NULL, 'actief', 1, 'x', 1);
INSERT INTO account_werkgebied VALUES ('x', 'x');
INSERT INTO account_gebeurtenis VALUES ('x', 1, 1, 'x', 'x', NULL);
INSERT INTO sessie VALUES (x'01', 'x', 1, 1, 1, NULL, NULL);
INSERT INTO aanmeldpoging VALUES ('account', x'01', 1, 1, 1);
CREATE INDEX gemeente_regio ON gemeente (regio);
CREATE INDEX account_gemeente ON account (gemeente, gebruikersnaam_sleutel);
CREATE TRIGGER account_gebeurtenis_niet_wijzigen BEFORE UPDATE ON account_gebeurtenis
BEGIN SELECT RAISE(ABORT, 'account_gebeurtenis: alleen toevoegen'); END;
CREATE TRIGGER account_gebeurtenis_niet_wissen BEFORE DELETE ON account_gebeurtenis
BEGIN SELECT RAISE(ABORT, 'account_gebeurtenis: alleen toevoegen'); END;
CREATE INDEX sessie_account ON sessie (account, aangemaakt);
CREATE INDEX sessie_verloopt ON sessie (verloopt);
CREATE INDEX aanmeldpoging_venster ON aanmeldpoging (venster);
