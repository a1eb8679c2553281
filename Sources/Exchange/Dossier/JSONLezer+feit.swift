// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

extension JSONLezer {
    func kenmerk<Van>(_ van: Van.Type) throws(JSONFout) -> Kenmerk<Van> {
        guard let kenmerk = Kenmerk<Van>(try text()) else {
            throw fout(.afgekeurd("dit is geen kenmerk. Een kenmerk heeft 32 cijfers en letters van a tot en met f."))
        }
        return kenmerk
    }

    func tijdstip() throws(JSONFout) -> Tijdstip {
        guard let moment = Tijdstip(iso: try text()) else {
            throw fout(.afgekeurd("dit is geen moment. Schrijf een moment als 2024-05-21T12:05:00Z."))
        }
        return moment
    }

    /// A kind of feit by its name in files, or by its Dutch name.
    func feitsoort() throws(JSONFout) -> Feitsoort {
        let text = try text().trimmed
        if let soort = Feitsoort(naam: text) { return soort }
        throw fout(.afgekeurd("deze soort feit kennen wij niet. De soorten staan in docs/formaat-csv.md."))
    }

    func bron() throws(JSONFout) -> Bron {
        let text = try text()
        if let bron = Bron(rawValue: text) { return bron }
        let key = text.columnKey
        if let bron = Bron.allCases.first(where: { $0.rawValue.columnKey == key || $0.naam.columnKey == key }) {
            return bron
        }
        throw fout(.onbekendeKeuze(Bron.allCases.map { "\($0.rawValue) (\($0.naam))" }))
    }

    /// The reason of a correction, as long as the form allows.
    func reden() throws(JSONFout) -> String? {
        try ruled(
            Veldbeschrijving(sleutel: "", label: "De reden", hulp: nil, isVerplicht: false, vorm: .tekst(max: 500))
        )
    }

    /// The name of whoever wrote something down.
    func naam() throws(JSONFout) -> String {
        try ruled(Veldbeschrijving(sleutel: "", label: "De naam", hulp: nil, isVerplicht: true, vorm: .regel(max: 200)))
            ?? ""
    }

    private func ruled(_ veld: Veldbeschrijving) throws(JSONFout) -> String? {
        let text = try text()
        do throws(Veldfout) {
            guard case .tekst(let tekst)? = try Veldlezer.read(text, as: veld) else { return nil }
            return tekst
        } catch {
            throw fout(.afgekeurd(error.zin))
        }
    }

    /// What somebody would have typed for this value: JSON has its own true, false and numbers.
    func getypt(_ vorm: Veldvorm?) throws(JSONFout) -> String {
        switch (value, vorm) {
        case (.string, _): return try text()
        case (.bool(let ja), .janee?): return ja ? "ja" : "nee"
        case (.whole(let number), .getal?), (.whole(let number), .uren?), (.whole(let number), .bedrag?):
            return String(number)
        case (.decimal(let number), .getal?), (.decimal(let number), .uren?): return number.text
        case (.decimal(let number), .bedrag?): return number.text.replacing(".", with: ",")
        case (_, nil): return "?"
        case (_, .janee?): throw fout(.verkeerdeSoort(verwacht: .bool))
        case (_, .getal?): throw fout(.verkeerdeSoort(verwacht: .whole))
        case (_, .uren?), (_, .bedrag?): throw fout(.verkeerdeSoort(verwacht: .number))
        default: throw fout(.verkeerdeSoort(verwacht: .string))
        }
    }
}

extension Feitsoort {
    /// By the name in files or the Dutch name; case, spaces and underscores do not matter.
    package init?(naam text: String) {
        if let exact = Feitsoort(rawValue: text) {
            self = exact
        } else if let found = Self.namen[text.columnKey] {
            self = found
        } else {
            return nil
        }
    }

    private static let namen: [String: Feitsoort] = {
        var namen: [String: Feitsoort] = [:]
        for soort in allCases { namen[soort.beschrijving.naam.columnKey] = soort }
        for soort in allCases { namen[soort.rawValue.columnKey] = soort }
        return namen
    }()
}
