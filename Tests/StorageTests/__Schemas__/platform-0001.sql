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
INSERT INTO schema_migratie VALUES (1, 'gemeenten en arbeidsmarktregio''s', '71f8726b45f651e5', 0);
INSERT INTO arbeidsmarktregio VALUES ('x', 'x', 'x');
INSERT INTO gemeente VALUES ('x', 'x', 'x', NULL, NULL);
CREATE INDEX gemeente_regio ON gemeente (regio);
