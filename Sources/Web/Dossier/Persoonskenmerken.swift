// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Actions
internal import Domain

/// What everybody must know of a person, in a few words each.
enum Persoonskenmerken {
    static func woorden(_ blik: Dossierblik) -> [String] {
        let beeld = blik.beeld
        let personalia = beeld.laatste(.personalia)
        var traits: [String] = []
        if let geboren = beeld.geboortedatum { traits.append("\(geboren.age(on: blik.peildatum)) jaar") }
        if let groep = beeld.groep { traits.append(groep.naam.lowercasedFirst) }
        if let wet = beeld.wet { traits.append(wet == .wi2021 ? "Wi2021" : "Wi2013") }
        if let route = beeld.leerroute { traits.append(route.naam) }
        if let taal = personalia?[Personalia.taal] { traits.append(taal.naam) }
        if personalia?[Personalia.tolkNodig] == true { traits.append("tolk nodig") }
        if let regisseur = beeld.laatste(.toewijzing)?[Toewijzing.naam] { traits.append("regisseur \(regisseur)") }
        return traits
    }
}
