// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is asked of the journal; everything that is named must hold.
public struct Journaalvraag: Hashable, Sendable {
    public var dossier: DossierID?
    public var medewerker: MedewerkerID?
    /// The first and last day, in the Netherlands.
    public var van: Day?
    public var tot: Day?
    public var handeling: Handeling?
    /// Only attempts that did not succeed.
    public var alleenMislukt = false
    /// Marks, as they stand in the journal.
    public var adres: String?
    public var sessie: String?

    public init() {}

    /// What was asked, for the journal itself: marks and numbers, nothing of a person.
    public var woorden: String {
        [
            medewerker.map { "medewerker \($0)" }, van.map { "van \($0.iso)" }, tot.map { "tot en met \($0.iso)" },
            handeling.map { $0.rawValue }, alleenMislukt ? "alleen mislukt" : nil, adres.map { "adres \($0)" },
            sessie.map { "sessie \($0)" },
        ].compactMap(\.self).joined(separator: ", ")
    }
}

/// Where a page of the journal ends: moment and number of its last line.
public struct Journaalplek: Hashable, Sendable {
    public let tijd: Int64
    public let volgnr: Int

    public init(tijd: Int64, volgnr: Int) {
        self.tijd = tijd
        self.volgnr = volgnr
    }

    public init(_ regel: Journaalregel) {
        self.init(tijd: regel.tijd.milliseconden, volgnr: regel.volgnr)
    }
}
