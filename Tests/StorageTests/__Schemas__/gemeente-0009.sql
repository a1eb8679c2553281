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
, sleutel BLOB, sleutelversie INTEGER) STRICT;
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
CREATE TABLE gemeentesleutel (
    versie INTEGER NOT NULL PRIMARY KEY CHECK (versie >= 1),
    sleutel BLOB NOT NULL
) STRICT;
CREATE TABLE vernietigd (
    dossier TEXT NOT NULL PRIMARY KEY,
    tijd INTEGER NOT NULL
) STRICT;
CREATE TABLE toelating (
    id TEXT NOT NULL PRIMARY KEY,
    soort TEXT NOT NULL,
    medewerker TEXT NOT NULL,
    naam TEXT NOT NULL,
    dossier TEXT,
    collega TEXT,
    vanaf INTEGER NOT NULL,
    tot INTEGER,
    code TEXT,
    reden BLOB,
    door TEXT NOT NULL,
    door_naam TEXT NOT NULL,
    beeindigd_door TEXT
) STRICT;
CREATE TABLE afscherming (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL,
    vanaf INTEGER NOT NULL,
    tot INTEGER,
    reden BLOB,
    door TEXT NOT NULL,
    door_naam TEXT NOT NULL,
    beeindigd_door TEXT,
    beeindigd_reden BLOB
) STRICT;
CREATE TABLE bewaren (
    dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    dag INTEGER NOT NULL,
    oordeel INTEGER NOT NULL CHECK (oordeel IN (0, 1))
) STRICT;
CREATE TABLE beperking (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id),
    grond TEXT NOT NULL,
    reden BLOB NOT NULL,
    door_id TEXT NOT NULL,
    door_naam TEXT NOT NULL,
    sinds INTEGER NOT NULL,
    op_id TEXT,
    op_naam TEXT,
    op_tijd INTEGER,
    op_reden BLOB,
    CHECK ((op_tijd IS NULL) = (op_reden IS NULL))
) STRICT;
CREATE TABLE vernietigvoorstel (
    dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    grond TEXT NOT NULL,
    oordeel INTEGER,
    door_id TEXT NOT NULL,
    door_naam TEXT NOT NULL,
    tijd INTEGER NOT NULL
) STRICT;
CREATE TABLE vernietigverklaring (
    nummer INTEGER NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL,
    grond TEXT NOT NULL,
    begin_termijn INTEGER,
    einde_termijn INTEGER,
    kern_termijn INTEGER,
    oordeel INTEGER NOT NULL CHECK (oordeel IN (0, 1)),
    aantallen TEXT NOT NULL,
    voor_id TEXT NOT NULL,
    voor_naam TEXT NOT NULL,
    voor_tijd INTEGER NOT NULL,
    door_id TEXT NOT NULL,
    door_naam TEXT NOT NULL,
    door_tijd INTEGER NOT NULL,
    CHECK (voor_id <> door_id)
) STRICT;
CREATE TABLE teller (
    naam TEXT NOT NULL PRIMARY KEY,
    waarde INTEGER NOT NULL
) STRICT;
CREATE TABLE zoekregel (
    dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    reeks INTEGER NOT NULL,
    naam BLOB NOT NULL,
    woorden BLOB NOT NULL
) STRICT;
CREATE TABLE "stand" (
    dossier TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id),
    versie INTEGER NOT NULL,
    naam BLOB NOT NULL,
    achternaam BLOB,
    wet TEXT,
    groep TEXT,
    leerroute TEXT,
    fase TEXT NOT NULL,
    regisseur TEXT,
    huishouden TEXT,
    relatie TEXT,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    geboren INTEGER,
    koppeling INTEGER,
    kennisgeving INTEGER,
    vestiging INTEGER,
    pip INTEGER,
    termijn_einde INTEGER,
    afgerond INTEGER,
    op_tijd INTEGER,
    laatste_feit INTEGER NOT NULL
) STRICT;
CREATE TABLE beoordeling (
    id TEXT NOT NULL PRIMARY KEY,
    medewerker TEXT NOT NULL,
    naam TEXT NOT NULL,
    dossier TEXT,
    dag INTEGER NOT NULL,
    van INTEGER NOT NULL,
    tot INTEGER NOT NULL,
    kenmerken TEXT NOT NULL,
    oordeel TEXT NOT NULL,
    toelichting BLOB,
    door TEXT NOT NULL,
    door_naam TEXT NOT NULL,
    tijd INTEGER NOT NULL
) STRICT;
CREATE TABLE bekendpersoon (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL,
    reden BLOB,
    door TEXT NOT NULL,
    door_naam TEXT NOT NULL,
    vanaf INTEGER NOT NULL,
    tot INTEGER,
    beeindigd_door TEXT
) STRICT;
CREATE TABLE thuisadres (
    id TEXT NOT NULL PRIMARY KEY,
    adres BLOB NOT NULL,
    door TEXT NOT NULL,
    vanaf INTEGER NOT NULL
) STRICT;
CREATE TABLE uitvoerverzoek (
    id TEXT NOT NULL PRIMARY KEY,
    vorm TEXT NOT NULL,
    medewerker TEXT NOT NULL,
    naam TEXT NOT NULL,
    reden BLOB,
    aantal INTEGER NOT NULL,
    gevraagd INTEGER NOT NULL,
    besluit TEXT,
    door TEXT,
    door_naam TEXT,
    besloten INTEGER,
    opgehaald INTEGER
) STRICT;
INSERT INTO schema_migratie VALUES (1, 'dossiers', '8b4cfbb727b78ca0', 0);
INSERT INTO schema_migratie VALUES (2, 'brontabellen', 'b415377607f529cc', 0);
INSERT INTO schema_migratie VALUES (3, 'huishouden-en-stempel', 'f2ff8670e277e5ee', 0);
INSERT INTO schema_migratie VALUES (4, 'journaalketen', '790167a986637766', 0);
INSERT INTO schema_migratie VALUES (5, 'sleutels', '617bc085e82fdc9e', 0);
INSERT INTO schema_migratie VALUES (6, 'toegang', 'c0661087ebddff19', 0);
INSERT INTO schema_migratie VALUES (7, 'rechten-van-de-persoon', 'e924a3d274168e83', 0);
INSERT INTO schema_migratie VALUES (8, 'zoekregels', 'ebad6497148e24c2', 0);
INSERT INTO schema_migratie VALUES (9, 'beoordelen', '01cef7ee832b8eac', 0);
INSERT INTO dossier VALUES ('x', 1, 1, NULL, NULL, NULL);
INSERT INTO feit VALUES ('x', 'x', 1, 'x', 1, x'01', 1, NULL, 'x', 'x', 0, NULL, NULL, NULL);
INSERT INTO klok VALUES ('x', 1, 'x', NULL, NULL, 1, 1, NULL, NULL, NULL, NULL);
INSERT INTO sleutel VALUES ('x', 'x', 'x');
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
INSERT INTO gemeentesleutel VALUES (1, x'01');
INSERT INTO vernietigd VALUES ('x', 1);
INSERT INTO toelating VALUES ('x', 'x', 'x', 'x', NULL, NULL, 1, NULL, NULL, NULL, 'x', 'x', NULL);
INSERT INTO afscherming VALUES ('x', 'x', 1, NULL, NULL, 'x', 'x', NULL, NULL);
INSERT INTO bewaren VALUES ('x', 1, 1);
INSERT INTO beperking VALUES ('x', 'x', 'x', x'01', 'x', 'x', 1, NULL, NULL, NULL, NULL);
INSERT INTO vernietigvoorstel VALUES ('x', 'x', NULL, 'x', 'x', 1);
INSERT INTO vernietigverklaring VALUES (1, 'x', 'x', NULL, NULL, NULL, 1, 'x', 'x', 'x', 1, 'y', 'x', 1);
INSERT INTO teller VALUES ('x', 1);
INSERT INTO zoekregel VALUES ('x', 1, x'01', x'01');
INSERT INTO stand VALUES ('x', 1, x'01', NULL, NULL, NULL, NULL, 'x', NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO beoordeling VALUES ('x', 'x', 'x', NULL, 1, 1, 1, 'x', 'x', NULL, 'x', 'x', 1);
INSERT INTO bekendpersoon VALUES ('x', 'x', NULL, 'x', 'x', 1, NULL, NULL);
INSERT INTO thuisadres VALUES ('x', x'01', 'x', 1);
INSERT INTO uitvoerverzoek VALUES ('x', 'x', 'x', 'x', NULL, 1, 1, NULL, NULL, NULL, NULL, NULL);
CREATE INDEX feit_inlezing ON feit (inlezing) WHERE inlezing IS NOT NULL;
CREATE INDEX feit_betreft ON feit (betreft) WHERE betreft IS NOT NULL;
CREATE INDEX klok_team ON klok (uiterlijk, dossier, volgnr, vanaf, soort, wacht);
CREATE INDEX klok_regisseur ON klok (regisseur, uiterlijk, dossier, volgnr, vanaf, soort, wacht);
CREATE INDEX sleutel_dossier ON sleutel (dossier, soort);
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
CREATE INDEX toelating_medewerker ON toelating (medewerker, vanaf);
CREATE INDEX toelating_dossier ON toelating (dossier, vanaf);
CREATE INDEX toelating_soort ON toelating (soort, vanaf);
CREATE UNIQUE INDEX afscherming_nu ON afscherming (dossier) WHERE tot IS NULL;
CREATE INDEX bewaren_dag ON bewaren (oordeel, dag, dossier);
CREATE UNIQUE INDEX beperking_nu ON beperking (dossier) WHERE op_tijd IS NULL;
CREATE INDEX beperking_dossier ON beperking (dossier, sinds);
CREATE TRIGGER vernietigverklaring_niet_wijzigen BEFORE UPDATE ON vernietigverklaring
BEGIN SELECT RAISE(ABORT, 'vernietigverklaring: alleen toevoegen'); END;
CREATE TRIGGER vernietigverklaring_niet_wissen BEFORE DELETE ON vernietigverklaring
BEGIN SELECT RAISE(ABORT, 'vernietigverklaring: alleen toevoegen'); END;
CREATE INDEX zoekregel_reeks ON zoekregel (reeks);
CREATE INDEX stand_lijst ON stand (open, dossier, huishouden);
CREATE INDEX stand_regisseur ON stand (open, regisseur, wet, dossier, huishouden);
CREATE INDEX stand_huishouden ON stand (huishouden) WHERE huishouden IS NOT NULL;
CREATE INDEX beoordeling_wie ON beoordeling (medewerker, dossier, van);
CREATE INDEX beoordeling_tijd ON beoordeling (tijd, id);
CREATE UNIQUE INDEX bekendpersoon_nu ON bekendpersoon (dossier) WHERE tot IS NULL;
CREATE INDEX uitvoerverzoek_gevraagd ON uitvoerverzoek (gevraagd, id);
