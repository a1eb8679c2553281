// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import DatabaseDrivers
package import Secrets

/// A signature over all lines of a journal up to and with a number.
package struct Journaalkop: Hashable, Sendable {
    package let gemeente: String
    package let aantal: Int
    /// When it was signed, in milliseconds since 1970.
    package let tijd: Int64
    /// The root of the tree over these lines.
    package let wortel: [UInt8]
    /// The hash of the last of these lines.
    package let laatste: [UInt8]
    /// The public key.
    package let sleutel: [UInt8]
    package let handtekening: [UInt8]

    package init(
        gemeente: String,
        aantal: Int,
        tijd: Int64,
        wortel: [UInt8],
        laatste: [UInt8],
        sleutel: [UInt8],
        handtekening: [UInt8]
    ) {
        (self.gemeente, self.aantal, self.tijd) = (gemeente, aantal, tijd)
        (self.wortel, self.laatste, self.sleutel, self.handtekening) = (wortel, laatste, sleutel, handtekening)
    }

    /// Signs the lines in `boom`, of which `laatste` is the hash of the last.
    package init(gemeente: String, boom: Journaalboom, laatste: [UInt8], tijd: Int64, sleutel: Kopsleutel) throws {
        let open = Journaalkop(
            gemeente: gemeente,
            aantal: boom.aantal,
            tijd: tijd,
            wortel: boom.wortel,
            laatste: laatste,
            sleutel: sleutel.openbaar,
            handtekening: []
        )
        self.init(
            gemeente: gemeente,
            aantal: boom.aantal,
            tijd: tijd,
            wortel: boom.wortel,
            laatste: laatste,
            sleutel: sleutel.openbaar,
            handtekening: try sleutel.sign(open.getekend)
        )
    }

    /// What is signed: one JSON object in the canonical form.
    package var getekend: [UInt8] {
        var line = canoniek
        return line.finish()
    }

    /// A line of the export: what is signed, with the signature as its last member.
    package var regel: [UInt8] {
        var line = canoniek
        line.hex("handtekening", handtekening)
        return line.finish()
    }

    private var canoniek: Canoniek {
        var line = Canoniek()
        line.number("v", 1)
        line.text("gemeente", gemeente)
        line.number("aantal", Int64(aantal))
        line.number("tijd", tijd)
        line.hex("wortel", wortel)
        line.hex("laatste", laatste)
        line.hex("sleutel", sleutel)
        return line
    }

    /// Whether the signature is by the key that stands in the head.
    package var isGetekend: Bool { Kopsleutel.isGood(handtekening, of: getekend, by: sleutel) }
}

/// Signed heads of the journal of one gemeente, and what checks of the chain said.
package struct KopStore {
    package struct Controle: Hashable, Sendable {
        package let tijd: Int64
        package let aantal: Int
        package let bevindingen: Int
        package let eerste: Int?
        package let kop: Int?

        package init(tijd: Int64, aantal: Int, bevindingen: Int, eerste: Int?, kop: Int?) {
            (self.tijd, self.aantal, self.bevindingen) = (tijd, aantal, bevindingen)
            (self.eerste, self.kop) = (eerste, kop)
        }
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) {
        self.connection = connection
    }

    /// All heads, the first on top.
    package func all(_ gemeente: String) throws -> [Journaalkop] {
        try connection.rows(
            "SELECT aantal, tijd, wortel, laatste, sleutel, handtekening FROM journaalkop ORDER BY aantal"
        ) { row in
            Journaalkop(
                gemeente: gemeente,
                aantal: try row.int(0),
                tijd: try row.int64(1),
                wortel: try row.bytes(2),
                laatste: try row.bytes(3),
                sleutel: try row.bytes(4),
                handtekening: try row.bytes(5)
            )
        }
    }

    /// The tree as it was at the last head, with the hash of the last line and the moment of signing.
    package func last() throws -> (boom: Journaalboom, laatste: [UInt8], tijd: Int64)? {
        let row = try connection.first(
            "SELECT aantal, toppen, laatste, tijd FROM journaalkop ORDER BY aantal DESC LIMIT 1"
        ) { (aantal: try $0.int(0), toppen: try $0.bytes(1), laatste: try $0.bytes(2), tijd: try $0.int64(3)) }
        guard let row else { return nil }
        guard let boom = Journaalboom(aantal: row.aantal, bytes: row.toppen) else { throw JournaalStore.Verbroken() }
        return (boom, row.laatste, row.tijd)
    }

    /// Keeps a head; one that another instance made meanwhile stays.
    package func add(_ kop: Journaalkop, _ boom: Journaalboom) throws {
        try connection.run(
            """
            INSERT INTO journaalkop (aantal, tijd, wortel, laatste, toppen, sleutel, handtekening)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (aantal) DO NOTHING
            """,
            [
                SQLValue(kop.aantal), .integer(kop.tijd), .blob(kop.wortel), .blob(kop.laatste), .blob(boom.bytes),
                .blob(kop.sleutel), .blob(kop.handtekening),
            ]
        )
    }

    /// The number of the last line; 0 for an empty journal.
    package func volgnr() throws -> Int { try connection.number("SELECT coalesce(max(volgnr), 0) FROM journaal") }

    package func add(_ controle: Controle) throws {
        try connection.run(
            """
            INSERT INTO journaalcontrole (tijd, aantal, bevindingen, eerste, kop) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (tijd, aantal) DO NOTHING
            """,
            [
                .integer(controle.tijd), SQLValue(controle.aantal), SQLValue(controle.bevindingen),
                SQLValue(controle.eerste), SQLValue(controle.kop),
            ]
        )
    }

    /// What the last check said; nil when there was none.
    package func controle() throws -> Controle? {
        try connection.first(
            "SELECT tijd, aantal, bevindingen, eerste, kop FROM journaalcontrole ORDER BY tijd DESC, aantal DESC LIMIT 1"
        ) { row in
            Controle(
                tijd: try row.int64(0),
                aantal: try row.int(1),
                bevindingen: try row.int(2),
                eerste: try row.optionalInt(3),
                kop: try row.optionalInt(4)
            )
        }
    }
}
