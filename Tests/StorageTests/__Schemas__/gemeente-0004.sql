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
, relatie TEXT, achternaam BLOB, afgerond INTEGER, op_tijd INTEGER) STRICT;
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
, uitkomst TEXT NOT NULL DEFAULT 'GELUKT', kanaal TEXT NOT NULL DEFAULT 'ONBEKEND', adres TEXT, sessie TEXT, verzoek TEXT, relatie TEXT, aantal INTEGER, lijst BLOB, hash BLOB) STRICT;
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
CREATE TABLE stempel (
    naam TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
) STRICT;
CREATE TABLE journaallijst (
    lijst BLOB NOT NULL,
    dossier TEXT NOT NULL,
    PRIMARY KEY (lijst, dossier)
) STRICT, WITHOUT ROWID ;
CREATE TABLE journaalkop (
    aantal INTEGER NOT NULL PRIMARY KEY,
    tijd INTEGER NOT NULL,
    wortel BLOB NOT NULL,
    laatste BLOB NOT NULL,
    toppen BLOB NOT NULL,
    sleutel BLOB NOT NULL,
    handtekening BLOB NOT NULL
) STRICT;
CREATE TABLE journaalcontrole (
    tijd INTEGER NOT NULL,
    aantal INTEGER NOT NULL,
    bevindingen INTEGER NOT NULL,
    eerste INTEGER,
    kop INTEGER,
    PRIMARY KEY (tijd, aantal)
) STRICT;
INSERT INTO schema_migratie VALUES (1, 'dossiers', '8b4cfbb727b78ca0', 0);
INSERT INTO schema_migratie VALUES (2, 'brontabellen', 'b415377607f529cc', 0);
INSERT INTO schema_migratie VALUES (3, 'huishouden-en-stempel', 'f2ff8670e277e5ee', 0);
INSERT INTO schema_migratie VALUES (4, 'journaalketen', '790167a986637766', 0);
INSERT INTO dossier VALUES ('x', 1, 1, NULL);
INSERT INTO feit VALUES ('x', 'x', 1, 'x', 1, x'01', 1, NULL, 'x', 'x', 0, NULL, NULL, NULL);
INSERT INTO stand VALUES ('x', 1, x'01', 'x', NULL, NULL, NULL, 'x', NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL);
INSERT INTO klok VALUES ('x', 1, 'x', NULL, NULL, 1, 1, NULL, NULL, NULL, NULL);
INSERT INTO sleutel VALUES ('x', 'x', 'x');
INSERT INTO zoekterm VALUES ('x', 'x');
INSERT INTO journaal VALUES (1, 1, NULL, 'x', 'x', NULL, 'x', NULL, 'x', 'x', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO inlezing VALUES ('x', 'x', 'x', 'x', 1, NULL, 'x', 1, 1, 1, NULL);
INSERT INTO concept VALUES ('x', 'x', x'01', 1);
INSERT INTO herhaling VALUES ('x', 'x', 'x', 'x', 1);
INSERT INTO lijst VALUES ('x', 'x', 'x', 'x', 1);
INSERT INTO instelling VALUES ('x', 1, 'x', 1, 'x');
INSERT INTO brontabel VALUES ('x', 'x', 1, 'x', 1, 'x');
INSERT INTO brontabelrij VALUES ('x', 1, 'x');
INSERT INTO stempel VALUES ('x', 'x');
INSERT INTO journaallijst VALUES (x'01', 'x');
INSERT INTO journaalkop VALUES (1, 1, x'01', x'01', x'01', x'01', x'01');
INSERT INTO journaalcontrole VALUES (1, 1, 1, NULL, NULL);
CREATE INDEX feit_inlezing ON feit (inlezing) WHERE inlezing IS NOT NULL;
CREATE INDEX feit_betreft ON feit (betreft) WHERE betreft IS NOT NULL;
CREATE INDEX stand_lijst ON stand (open, sorteer, dossier);
CREATE INDEX stand_regisseur ON stand (open, regisseur, wet, sorteer, dossier);
CREATE INDEX stand_huishouden ON stand (huishouden) WHERE huishouden IS NOT NULL;
CREATE INDEX klok_team ON klok (uiterlijk, dossier, volgnr, vanaf, soort, wacht);
CREATE INDEX klok_regisseur ON klok (regisseur, uiterlijk, dossier, volgnr, vanaf, soort, wacht);
CREATE INDEX sleutel_dossier ON sleutel (dossier, soort);
CREATE INDEX zoekterm_dossier ON zoekterm (dossier);
CREATE INDEX journaal_dossier ON journaal (dossier, tijd, volgnr) WHERE dossier IS NOT NULL;
CREATE INDEX journaal_medewerker ON journaal (medewerker, tijd, volgnr);
CREATE INDEX journaal_tijd ON journaal (tijd, volgnr);
CREATE INDEX journaal_lijst ON journaal (lijst, tijd, volgnr) WHERE lijst IS NOT NULL;
CREATE INDEX journaal_adres ON journaal (adres, tijd, volgnr) WHERE adres IS NOT NULL;
CREATE INDEX journaal_sessie ON journaal (sessie, tijd, volgnr) WHERE sessie IS NOT NULL;
CREATE INDEX journaallijst_dossier ON journaallijst (dossier, lijst);
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
