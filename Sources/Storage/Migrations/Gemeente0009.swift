// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// What was found of looks that stood out, who is known to many, where employees live, and files that wait for a second person.
    package static let gemeente0009 = Migration(
        9,
        "beoordelen",
        """
        CREATE TABLE beoordeling (
            id TEXT NOT NULL PRIMARY KEY,
            medewerker TEXT NOT NULL,
            naam TEXT NOT NULL,
            dossier TEXT,
            dag BIGINT NOT NULL,
            van BIGINT NOT NULL,
            tot BIGINT NOT NULL,
            kenmerken TEXT NOT NULL,
            oordeel TEXT NOT NULL,
            toelichting BYTEA,
            door TEXT NOT NULL,
            door_naam TEXT NOT NULL,
            tijd BIGINT NOT NULL
        );
        CREATE INDEX beoordeling_wie ON beoordeling (medewerker, dossier, van);
        CREATE INDEX beoordeling_tijd ON beoordeling (tijd, id);
        CREATE TABLE bekendpersoon (
            id TEXT NOT NULL PRIMARY KEY,
            dossier TEXT NOT NULL,
            reden BYTEA,
            door TEXT NOT NULL,
            door_naam TEXT NOT NULL,
            vanaf BIGINT NOT NULL,
            tot BIGINT,
            beeindigd_door TEXT
        );
        CREATE UNIQUE INDEX bekendpersoon_nu ON bekendpersoon (dossier) WHERE tot IS NULL;
        CREATE TABLE thuisadres (
            id TEXT NOT NULL PRIMARY KEY,
            adres BYTEA NOT NULL,
            door TEXT NOT NULL,
            vanaf BIGINT NOT NULL
        );
        CREATE TABLE uitvoerverzoek (
            id TEXT NOT NULL PRIMARY KEY,
            vorm TEXT NOT NULL,
            medewerker TEXT NOT NULL,
            naam TEXT NOT NULL,
            reden BYTEA,
            aantal BIGINT NOT NULL,
            gevraagd BIGINT NOT NULL,
            besluit TEXT,
            door TEXT,
            door_naam TEXT,
            besloten BIGINT,
            opgehaald BIGINT
        );
        CREATE INDEX uitvoerverzoek_gevraagd ON uitvoerverzoek (gevraagd, id);
        """
    )
}
