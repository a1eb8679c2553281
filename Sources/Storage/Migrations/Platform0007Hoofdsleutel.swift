// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers

extension Migration {
    /// By which the master key of this installation is recognised.
    package static let platform0007 = Migration(
        7,
        "hoofdsleutel",
        """
        CREATE TABLE hoofdsleutel (
            nr BIGINT NOT NULL PRIMARY KEY CHECK (nr = 1),
            kenmerk BYTEA NOT NULL
        );
        """
    )
}
