// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// An invented name with the language that goes with it.
struct Demonaam: Hashable, Sendable {
    let voornaam: String
    let achternaam: String
    let taal: Taal

    /// A name. With `familie` it shares the family name and the language: parents and children.
    init(_ toeval: inout SplitMix64, vrouw: Bool, lijst nummer: Int? = nil, familie: Demonaam? = nil) {
        let number = nummer ?? toeval.getal(0...Naamlijst.alle.count - 1)
        let lijst = Naamlijst.alle[number % Naamlijst.alle.count]
        let isEigenSchrift = toeval.next() % 25 == 0 && familie == nil
        let script: (vrouwen: [String], mannen: [String], families: [String])? =
            switch lijst.taal {
            case .arabisch where isEigenSchrift: Naamlijst.arabischSchrift
            case .tigrinya where isEigenSchrift: Naamlijst.geezSchrift
            default: nil
            }
        voornaam = toeval.kies(vrouw ? script?.vrouwen ?? lijst.vrouwen : script?.mannen ?? lijst.mannen)
        achternaam = familie?.achternaam ?? toeval.kies(script?.families ?? lijst.families)
        taal = familie?.taal ?? lijst.taal
    }

    init(voornaam: String, achternaam: String, taal: Taal) {
        self.voornaam = voornaam
        self.achternaam = achternaam
        self.taal = taal
    }
}
