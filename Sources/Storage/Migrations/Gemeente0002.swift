// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// Tables of source documents, kept as they were printed.
    package static let gemeente0002 = Migration(
        2,
        "brontabellen",
        """
        CREATE TABLE brontabel (
            naam TEXT NOT NULL PRIMARY KEY,
            kolommen TEXT NOT NULL,
            rijen BIGINT NOT NULL,
            controlegetal TEXT NOT NULL,
            geladen BIGINT NOT NULL,
            door TEXT NOT NULL
        );
        CREATE TABLE brontabelrij (
            naam TEXT NOT NULL REFERENCES brontabel (naam),
            nr BIGINT NOT NULL,
            waarden TEXT NOT NULL,
            PRIMARY KEY (naam, nr)
        );
        """
    )
}
