// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A QR code (ISO/IEC 18004): bytes, error correction level M, versions 1 to 10. Enough for an address of 213 bytes.
struct QRCode: Sendable, Hashable {
    let version: Int
    /// Which of the eight masks was laid over it.
    let mask: Int
    /// Dark or light, row by row.
    let modules: [[Bool]]

    var size: Int { modules.count }

    /// The smallest one that holds the text; nil when it is too long.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let version = QRVersion.all.first(where: { bytes.count <= $0.capacity }) else { return nil }
        let codewords = version.interleaved(version.data(bytes))
        var best: (grid: QRGrid, mask: Int, penalty: Int)?
        for mask in 0..<8 {
            var grid = QRGrid(version)
            grid.place(codewords, mask: mask)
            let penalty = QRPenalty.of(grid.dark)
            if best.map({ penalty < $0.penalty }) ?? true { best = (grid, mask, penalty) }
        }
        guard let best else { return nil }
        self.version = version.number
        mask = best.mask
        modules = best.grid.dark
    }
}
