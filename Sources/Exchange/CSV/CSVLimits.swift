// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// How much one file may ask of us. What goes over is refused with line and column, never cut off.
package struct CSVLimits: Hashable, Sendable {
    /// Bytes in one field.
    package var fieldBytes: Int
    /// Bytes in one record, all fields together.
    package var recordBytes: Int
    /// Fields in one record.
    package var fields: Int

    package init(fieldBytes: Int = 1_000_000, recordBytes: Int = 4_000_000, fields: Int = 1_000) {
        self.fieldBytes = fieldBytes
        self.recordBytes = recordBytes
        self.fields = fields
    }

    package static let standard = CSVLimits()
}
