-- SPDX-FileCopyrightText: 2026 Meedoen contributors
-- SPDX-License-Identifier: EUPL-1.2
CREATE TABLE schema_migratie (
    nummer INTEGER NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    controlegetal TEXT NOT NULL,
    toegepast_op INTEGER NOT NULL
) STRICT;
CREATE TABLE dossier (
    id TEXT NOT NULL PRIMARY KEY,
    versie INTEGER NOT NULL CHECK (versie >= 0),
    aangemaakt INTEGER NOT NULL,
    inlezing TEXT
) STRICT;
CREATE TABLE feit (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id),
    volgnr INTEGER NOT NULL,
    soort TEXT NOT NULL,
    datum INTEGER NOT NULL,
    inhoud BLOB NOT NULL,
    vastgelegd INTEGER NOT NULL,
    door_id TEXT,
    door_naam TEXT NOT NULL,
    bron TEXT NOT NULL,
    werking INTEGER NOT NULL CHECK (werking IN (0, 1, 2)),
    betreft TEXT REFERENCES feit (id),
    reden BLOB,
    inlezing TEXT,
    CHECK ((werking = 0) = (betreft IS NULL)),
    UNIQUE (dossier, volgnr)
) STRICT;
CREATE TABLE stand (
    dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    versie INTEGER NOT NULL,
    naam BLOB NOT NULL,
    sorteer TEXT NOT NULL,
    wet TEXT,
    groep TEXT,
    leerroute TEXT,
    fase TEXT NOT NULL,
    regisseur TEXT,
    huishouden TEXT,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    geboren INTEGER,
    koppeling INTEGER,
    kennisgeving INTEGER,
    vestiging INTEGER,
    pip INTEGER,
    termijn_einde INTEGER,
    laatste_feit INTEGER NOT NULL
) STRICT;
CREATE TABLE klok (
    dossier TEXT NOT NULL REFERENCES dossier (id),
    volgnr INTEGER NOT NULL,
    soort TEXT NOT NULL,
    regisseur TEXT,
    huishouden TEXT,
    vanaf INTEGER NOT NULL,
    uiterlijk INTEGER NOT NULL,
    wacht TEXT,
    toelichting BLOB,
    handeling TEXT,
    betreft TEXT,
    PRIMARY KEY (dossier, volgnr)
) STRICT;
CREATE TABLE sleutel (
    soort TEXT NOT NULL,
    waarde TEXT NOT NULL,
    dossier TEXT NOT NULL REFERENCES dossier (id),
    PRIMARY KEY (soort, waarde, dossier)
) STRICT;
CREATE TABLE zoekterm (
    term TEXT NOT NULL,
    dossier TEXT NOT NULL REFERENCES dossier (id),
    PRIMARY KEY (term, dossier)
) STRICT;
CREATE TABLE journaal (
    volgnr INTEGER NOT NULL PRIMARY KEY,
    tijd INTEGER NOT NULL,
    medewerker TEXT,
    naam TEXT NOT NULL,
    handeling TEXT NOT NULL,
    dossier TEXT,
    doel TEXT NOT NULL,
    detail TEXT
) STRICT;
CREATE TABLE inlezing (
    id TEXT NOT NULL PRIMARY KEY,
    soort TEXT NOT NULL,
    bestand TEXT NOT NULL,
    controlegetal TEXT NOT NULL,
    tijd INTEGER NOT NULL,
    medewerker TEXT,
    naam TEXT NOT NULL,
    dossiers INTEGER NOT NULL,
    feiten INTEGER NOT NULL,
    overgeslagen INTEGER NOT NULL,
    ongedaan INTEGER
) STRICT;
CREATE TABLE concept (
    medewerker TEXT NOT NULL,
    adres TEXT NOT NULL,
    inhoud BLOB NOT NULL,
    bijgewerkt INTEGER NOT NULL,
    PRIMARY KEY (medewerker, adres)
) STRICT;
CREATE TABLE herhaling (
    medewerker TEXT NOT NULL,
    sleutel TEXT NOT NULL,
    vingerafdruk TEXT NOT NULL,
    antwoord TEXT NOT NULL,
    tijd INTEGER NOT NULL,
    PRIMARY KEY (medewerker, sleutel)
) STRICT;
CREATE TABLE lijst (
    id TEXT NOT NULL PRIMARY KEY,
    medewerker TEXT NOT NULL,
    naam TEXT NOT NULL,
    filter TEXT NOT NULL,
    aangemaakt INTEGER NOT NULL,
    UNIQUE (medewerker, naam)
) STRICT;
CREATE TABLE instelling (
    sleutel TEXT NOT NULL,
    vanaf INTEGER NOT NULL,
    waarde TEXT NOT NULL,
    vastgelegd INTEGER NOT NULL,
    door TEXT NOT NULL,
    PRIMARY KEY (sleutel, vanaf, vastgelegd)
) STRICT;
CREATE TABLE brontabel (
    naam TEXT NOT NULL PRIMARY KEY,
    kolommen TEXT NOT NULL,
    rijen INTEGER NOT NULL,
    controlegetal TEXT NOT NULL,
    geladen INTEGER NOT NULL,
    door TEXT NOT NULL
) STRICT;
CREATE TABLE brontabelrij (
    naam TEXT NOT NULL REFERENCES brontabel (naam),
    nr INTEGER NOT NULL,
    waarden TEXT NOT NULL,
    PRIMARY KEY (naam, nr)
) STRICT;
INSERT INTO schema_migratie VALUES (1, 'dossiers', '8b4cfbb727b78ca0', 0);
INSERT INTO schema_migratie VALUES (2, 'brontabellen', 'b415377607f529cc', 0);
INSERT INTO dossier VALUES ('x', 1, 1, NULL);
INSERT INTO feit VALUES ('x', 'x', 1, 'x', 1, x'01', 1, NULL, 'x', 'x', 0, NULL, NULL, NULL);
INSERT INTO stand VALUES ('x', 1, x'01', 'x', NULL, NULL, NULL, 'x', NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO klok VALUES ('x', 1, 'x', NULL, NULL, 1, 1, NULL, NULL, NULL, NULL);
INSERT INTO sleutel VALUES ('x', 'x', 'x');
INSERT INTO zoekterm VALUES ('x', 'x');
INSERT INTO journaal VALUES (1, 1, NULL, 'x', 'x', NULL, 'x', NULL);
INSERT INTO inlezing VALUES ('x', 'x', 'x', 'x', 1, NULL, 'x', 1, 1, 1, NULL);
INSERT INTO concept VALUES ('x', 'x', x'01', 1);
INSERT INTO herhaling VALUES ('x', 'x', 'x', 'x', 1);
INSERT INTO lijst VALUES ('x', 'x', 'x', 'x', 1);
INSERT INTO instelling VALUES ('x', 1, 'x', 1, 'x');
INSERT INTO brontabel VALUES ('x', 'x', 1, 'x', 1, 'x');
INSERT INTO brontabelrij VALUES ('x', 1, 'x');
CREATE INDEX feit_inlezing ON feit (inlezing) WHERE inlezing IS NOT NULL;
CREATE INDEX feit_betreft ON feit (betreft) WHERE betreft IS NOT NULL;
CREATE INDEX stand_lijst ON stand (open, sorteer, dossier);
CREATE INDEX stand_regisseur ON stand (open, regisseur, wet, sorteer, dossier);
CREATE INDEX stand_huishouden ON stand (huishouden) WHERE huishouden IS NOT NULL;
CREATE INDEX klok_team ON klok (uiterlijk, dossier, volgnr, vanaf, soort, wacht);
CREATE INDEX klok_regisseur ON klok (regisseur, uiterlijk, dossier, volgnr, vanaf, soort, wacht);
CREATE INDEX sleutel_dossier ON sleutel (dossier, soort);
CREATE INDEX zoekterm_dossier ON zoekterm (dossier);
CREATE INDEX journaal_dossier ON journaal (dossier, volgnr);
