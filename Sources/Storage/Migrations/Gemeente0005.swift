// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// Keys: of the gemeente, one row per version, and of each dossier; sealed, the one with the master key and the other with
    /// the key of the gemeente. A dossier without a key was written by an earlier version of the program and is in clear.
    package static let gemeente0005 = Migration(
        5,
        "sleutels",
        """
        CREATE TABLE gemeentesleutel (
            versie BIGINT NOT NULL PRIMARY KEY CHECK (versie >= 1),
            sleutel BYTEA NOT NULL
        );
        ALTER TABLE dossier ADD COLUMN sleutel BYTEA;
        ALTER TABLE dossier ADD COLUMN sleutelversie BIGINT;
        CREATE TABLE vernietigd (
            dossier TEXT NOT NULL PRIMARY KEY,
            tijd BIGINT NOT NULL
        );
        """
    )
}
