// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// A field of a kind of feit, with the type of its value. The one place where key, label and help text stand.
public struct Veld<Type: Veldtype>: Sendable {
    /// Name in storage, JSON and CSV; camelCase.
    public let sleutel: String
    public let label: String
    public let hulp: String?
    public let isVerplicht: Bool
    public let vorm: Veldvorm
    /// The heading under which it is asked; nil stands on top, under the date.
    public let kop: String?
    public let wiens: Wiens

    public init(
        _ sleutel: String,
        _ label: String,
        hulp: String? = nil,
        verplicht: Bool = false,
        vorm: Veldvorm? = nil,
        kop: String? = nil,
        wiens: Wiens = .persoon
    ) {
        self.sleutel = sleutel
        self.label = label
        self.hulp = hulp
        isVerplicht = verplicht
        self.vorm = vorm ?? Type.vorm
        self.kop = kop
        self.wiens = wiens
    }

    /// The description without the type, for forms, files and the dictionary.
    public var beschrijving: Veldbeschrijving {
        Veldbeschrijving(
            sleutel: sleutel,
            label: label,
            hulp: hulp,
            isVerplicht: isVerplicht,
            vorm: vorm,
            kop: kop,
            wiens: wiens
        )
    }
}

/// A field as forms, files and the dictionary see it.
public struct Veldbeschrijving: Hashable, Sendable {
    public let sleutel: String
    public let label: String
    public let hulp: String?
    public let isVerplicht: Bool
    public let vorm: Veldvorm
    public let kop: String?
    public let wiens: Wiens

    public init(
        sleutel: String,
        label: String,
        hulp: String?,
        isVerplicht: Bool,
        vorm: Veldvorm,
        kop: String? = nil,
        wiens: Wiens = .persoon
    ) {
        self.sleutel = sleutel
        self.label = label
        self.hulp = hulp
        self.isVerplicht = isVerplicht
        self.vorm = vorm
        self.kop = kop
        self.wiens = wiens
    }
}

/// What may be filled in.
public enum Veldvorm: Hashable, Sendable {
    case dag
    /// One line of at most so many characters.
    case regel(max: Int)
    /// Running text of at most so many characters.
    case tekst(max: Int)
    case getal(ClosedRange<Int>)
    case uren(max: Int)
    case bedrag
    case janee
    case keuze([Keuze])
    case bsn
    case vnummer
    /// A reference that the program fills in (a household, an account, a feit).
    case kenmerk

    /// One choice of a list.
    public struct Keuze: Hashable, Sendable {
        public let code: String
        public let naam: String

        public init(_ code: String, _ naam: String) {
            self.code = code
            self.naam = naam
        }
    }
}
