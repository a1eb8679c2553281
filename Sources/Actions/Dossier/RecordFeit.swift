// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import DatabaseDrivers
internal import Storage
package import Domain

/// Writes one feit in a dossier: reads what was filled in, asks the law, writes, refreshes the clocks, and notes it in
/// the journal. All in one transaction; nothing half.
package struct RecordFeit: Sendable {
    /// What the person handed in.
    package struct Invoer: Sendable {
        package let dossier: DossierID
        package let soort: Feitsoort
        /// The date as it was typed.
        package let datum: String
        /// Key and text of each field.
        package let velden: [String: String]
        /// The version that the form was made from; nil takes whatever is there.
        package let versie: Int?
        package let bron: Bron
        /// Sent twice is done once.
        package let herhaalsleutel: String?
        /// Others of the household for whom the same is recorded, each as a feit of its own.
        package let ook: [Lid]

        package init(
            dossier: DossierID,
            soort: Feitsoort,
            datum: String,
            velden: [String: String],
            versie: Int?,
            bron: Bron = .medewerker,
            herhaalsleutel: String? = nil,
            ook: [Lid] = []
        ) {
            self.dossier = dossier
            self.soort = soort
            self.datum = datum
            self.velden = velden
            self.versie = versie
            self.bron = bron
            self.herhaalsleutel = herhaalsleutel
            self.ook = ook
        }
    }

    /// Somebody of the same household, and the id of the feit for this person.
    package struct Lid: Sendable {
        package let dossier: DossierID
        package let feit: FeitID

        package init(dossier: DossierID, feit: FeitID) {
            self.dossier = dossier
            self.feit = feit
        }
    }

    /// The feit as it was written, and the dossier around it.
    package struct Uitkomst: Sendable {
        package let feit: FeitID
        package let dossier: DossierID
        package let versie: Int
    }

    package static func run(_ invoer: Invoer, desk: Desk, inzage: Inzage, id: FeitID) async throws -> Uitkomst {
        let toegang = try await desk.open(.feitVastleggen, invoer.dossier, inzage)
        let (inzage, codec) = (toegang.inzage, toegang.codec)
        guard Zicht.schrijft(inzage.medewerker.rol, invoer.soort) else { throw Nee.nietToegestaan(.feitVastleggen) }
        let nu = desk.nu()
        let gelezen: (datum: Day, inhoud: Inhoud)
        do throws(Feitlezer.Fouten) {
            gelezen = try Feitlezer.read(invoer.soort, datum: invoer.datum, velden: invoer.velden, vandaag: nu.dag)
        } catch {
            throw Nee.invoer(error.fouten)
        }
        let feit = Feit(
            id: id,
            soort: invoer.soort,
            datum: gelezen.datum,
            inhoud: gelezen.inhoud,
            vastgelegd: nu,
            door: Feit.Auteur(id: inzage.medewerker.id, naam: inzage.medewerker.naam),
            bron: invoer.bron
        )
        let kader = try await desk.kader(inzage.gemeente)
        return try await desk.database(inzage).write { connection in
            let herhaling = Herhaling(connection, inzage: inzage, sleutel: invoer.herhaalsleutel, op: nu)
            if let eerder = try herhaling.eerder(vingerafdruk: invoer.vingerafdruk) {
                return try Uitkomst(eerder)
            }
            let schrijven = Schrijven(connection: connection, codec: codec, kader: kader)
            let dossier = try schrijven.append([feit], to: invoer.dossier, expecting: invoer.versie)
            try JournaalStore(connection).append(
                .feitVastleggen,
                inzage: inzage,
                dossier: invoer.dossier,
                detail: invoer.soort.rawValue,
                op: nu
            )
            try Huisgenoten(connection, codec: codec).record(feit, invoer, schrijven, inzage, op: nu)
            try ConceptStore(connection, codec: codec).remove(
                inzage.medewerker.id,
                adres: Concept.adres(invoer.dossier, invoer.soort)
            )
            let uitkomst = Uitkomst(feit: id, dossier: invoer.dossier, versie: dossier.versie)
            try herhaling.bewaar(uitkomst.tekst, vingerafdruk: invoer.vingerafdruk)
            return uitkomst
        }
    }
}

extension RecordFeit.Invoer {
    /// What was asked, as one text: a key that is used again for something else is refused.
    var vingerafdruk: String {
        let fields = velden.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\u{1F}")
        let others = ook.map { " \($0.dossier)" }.joined()
        return Vingerafdruk.of("\(dossier) \(soort.rawValue) \(datum) \(fields)\(others)")
    }
}

extension RecordFeit.Uitkomst {
    var tekst: String { "\(feit) \(dossier) \(versie)" }

    init(_ tekst: String) throws {
        let parts = tekst.split(separator: " ")
        guard parts.count == 3, let feit = FeitID(parts[0]), let dossier = DossierID(parts[1]),
            let versie = Int(parts[2])
        else { throw Leesfout.onbekendeWaarde("herhaling") }
        self.init(feit: feit, dossier: dossier, versie: versie)
    }
}
