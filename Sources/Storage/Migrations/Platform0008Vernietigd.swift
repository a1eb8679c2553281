// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// Which dossiers were destroyed, kept away from the databases of the gemeenten: gone through again when a backup from before
    /// is put back (P5). `merk` says nothing to who has not the dossier and the master key.
    package static let platform0008 = Migration(
        8,
        "vernietigd",
        """
        CREATE TABLE vernietigd (
            gemeente TEXT NOT NULL,
            merk TEXT NOT NULL,
            tijd BIGINT NOT NULL,
            PRIMARY KEY (gemeente, merk)
        ) CLUSTERED;
        """
    )
}
