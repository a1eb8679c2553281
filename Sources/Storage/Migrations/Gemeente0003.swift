// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// Who is the head of a household, who finished and when, and with which law the derived rows were made.
    package static let gemeente0003 = Migration(
        3,
        "huishouden-en-stempel",
        """
        ALTER TABLE stand ADD COLUMN relatie TEXT;
        ALTER TABLE stand ADD COLUMN achternaam BYTEA;
        ALTER TABLE stand ADD COLUMN afgerond BIGINT;
        ALTER TABLE stand ADD COLUMN op_tijd SMALLINT;
        CREATE TABLE stempel (
            naam TEXT NOT NULL PRIMARY KEY,
            waarde TEXT NOT NULL
        );
        """
    )
}
