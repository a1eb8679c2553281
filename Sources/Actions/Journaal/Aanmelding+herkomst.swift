// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain
internal import Secrets

extension Aanmelding {
    /// The same person, with the door of this request and marks of address and session.
    package func van(_ kanaal: Kanaal, adres: String, verzoek: String, desk: Desk) -> Aanmelding {
        var own = self
        own.herkomst = Herkomst(
            kanaal,
            adres: desk.adresmerk(adres),
            sessie: Desk.merk(desk.zegel.bytes(.journaalsessie, sessie)),
            verzoek: verzoek
        )
        return own
    }
}

extension Desk {
    /// The mark under which an address stands in the journal.
    package func adresmerk(_ adres: String) -> String { Self.merk(zegel.bytes(.journaaladres, Array(adres.utf8))) }

    // 64 bits: enough to tell the addresses of an organisation apart.
    fileprivate static func merk(_ bytes: [UInt8]) -> String {
        String(Kenmerk<Desk>(hoog: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }, laag: 0).description.prefix(16))
    }
}
