// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension CSVTabel {
    /// What came out of a whole file: the values of the good rows, and all faults of the others.
    package struct Uitslag<Waarde> {
        package let waarden: [Waarde]
        package let fouten: [CSVFout]
        package let aantalFouten: Int
        package let aantalRijen: Int
    }

    /// Reads a file that is in memory as a whole. A row counts when `make` gives a value and gathered no fault.
    package static func read<Waarde>(
        _ bytes: [UInt8],
        verplicht: [String] = [],
        doel: CSVDoel = .rekenblad,
        limits: CSVLimits = .standard,
        _ make: (inout CSVRij) -> Waarde?
    ) throws(CSVFout) -> Uitslag<Waarde> {
        var tabel = CSVTabel(verplicht: verplicht, doel: doel, limits: limits)
        tabel.feed(bytes)
        tabel.finish()
        var waarden: [Waarde] = []
        while var rij = try tabel.next() {
            let waarde = make(&rij)
            tabel.collect(rij.fouten)
            if let waarde, rij.fouten.isEmpty { waarden.append(waarde) }
        }
        return Uitslag(
            waarden: waarden,
            fouten: tabel.fouten,
            aantalFouten: tabel.aantalFouten,
            aantalRijen: tabel.aantalRijen
        )
    }
}
