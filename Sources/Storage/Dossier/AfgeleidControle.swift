// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
internal import Domain

/// One number over all derived rows of a gemeente: equal numbers mean equal rows.
package struct AfgeleidControle {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    package func fingerprint() throws -> String {
        var sum = Vingerafdruk.Loper()
        for sql in AfgeleidControle.walks {
            try connection.each(sql, []) { row in
                for column in 0..<row.columnCount {
                    switch try row.value(column) {
                    case .null: sum.add([0])
                    case .integer(let number): sum.add(String(number).utf8)
                    case .text(let text): sum.add(text.utf8)
                    case .blob(let bytes): sum.add(bytes)
                    }
                    sum.add([0x1F])
                }
                return .next
            }
        }
        return sum.waarde
    }

    private static let walks = [
        """
        SELECT dossier, versie, naam, sorteer, wet, groep, leerroute, fase, regisseur, huishouden, open, geboren,
            koppeling, kennisgeving, vestiging, pip, termijn_einde, laatste_feit, relatie, achternaam, afgerond, op_tijd
        FROM stand ORDER BY dossier
        """,
        """
        SELECT dossier, volgnr, soort, regisseur, huishouden, vanaf, uiterlijk, wacht, toelichting, handeling, betreft
        FROM klok ORDER BY dossier, volgnr
        """,
        "SELECT term, dossier FROM zoekterm ORDER BY dossier, term",
        "SELECT soort, waarde, dossier FROM sleutel WHERE soort <> 'extern' ORDER BY dossier, soort, waarde",
    ]
}
