// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Domain

/// A column of a file that people fill in: its name, what may stand in it, and why.
package struct Bestandskolom: Hashable, Sendable {
    package let naam: String
    package let label: String
    package let uitleg: String?
    package let isVerplicht: Bool
    package let vorm: Veldvorm

    package init(_ naam: String, _ label: String, uitleg: String? = nil, verplicht: Bool = false, vorm: Veldvorm) {
        self.naam = naam
        self.label = label
        self.uitleg = uitleg
        isVerplicht = verplicht
        self.vorm = vorm
    }

    /// The column of a field of a feit.
    init(_ veld: Veldbeschrijving, naam: String) {
        self.init(naam, veld.label, uitleg: veld.hulp, verplicht: veld.isVerplicht, vorm: veld.vorm)
    }

    /// The field by which `Veldlezer` reads a cell of it.
    var veld: Veldbeschrijving {
        Veldbeschrijving(sleutel: naam, label: label, hulp: uitleg, isVerplicht: isVerplicht, vorm: vorm)
    }
}

/// Whose row it is: by the key of the sender, the numbers of the person, or the dossier itself.
package struct Persoonsverwijzing: Hashable, Sendable {
    package var sleutel: String?
    package var bsn: String?
    package var vnummer: String?
    package var dossier: DossierID?

    package init(sleutel: String? = nil, bsn: String? = nil, vnummer: String? = nil, dossier: DossierID? = nil) {
        self.sleutel = sleutel
        self.bsn = bsn
        self.vnummer = vnummer
        self.dossier = dossier
    }

    package var isLeeg: Bool { self == Persoonsverwijzing() }

    static let kolommen = [
        Bestandskolom(
            "sleutel",
            "Sleutel",
            uitleg: "Het nummer van de persoon in het systeem waar het bestand vandaan komt.",
            vorm: .regel(max: 100)
        ),
        Bestandskolom("bsn", "BSN", uitleg: "Negen cijfers.", vorm: .bsn),
        Bestandskolom("vnummer", "V-nummer", uitleg: "Tien cijfers, van de IND.", vorm: .vnummer),
        Bestandskolom("dossier", "Dossier", uitleg: "Het kenmerk van het dossier in Meedoen.", vorm: .kenmerk),
    ]
}
