// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Configuration
internal import Domain
internal import Web

/// Every setting of the program, its key, its default and its meaning. Read here and nowhere else.
struct Instellingen: Sendable {
    /// The folder with the databases and the key; with a server of databases, the key alone.
    var data = "data"
    /// Where PostgreSQL is; empty is SQLite in the data folder. May hold a password.
    var database = ""
    /// Connections of this instance to PostgreSQL that read, and that write.
    var lezers = 8
    var schrijvers = 4
    /// Prepares statements under a name; not behind a pooler that does not carry them.
    var isVoorbereid = true
    /// Where the server listens: loopback, unless somebody decides otherwise.
    var adres = "127.0.0.1"
    var poort = 8080
    /// Names of the site, with commas.
    var hosts = "127.0.0.1,localhost"
    /// Addresses of the proxies in front, with commas: they say where a request came from.
    var proxies = ""
    /// Served over TLS (by a proxy in front).
    var isVeilig = false
    /// The day of a demonstration; empty is the real day.
    var vandaag: Day?
    /// File with the key for forms and throttling; empty is `zegel.key` in the data folder.
    var sleutelbestand = ""
    /// File with the master key of all personal content; empty is what systemd hands over, or else `hoofdsleutel.key` in the
    /// data folder.
    var hoofdsleutel = ""
    /// File with the key that signs heads of the journal; empty is `journaal.key` in the data folder.
    var journaalsleutel = ""
    /// Folder for signed heads of the journal; empty is `journaal-koppen` in the data folder.
    var journaalkoppen = ""
    /// Whom to tell about a weak spot, with commas, and until which day that holds; empty is the default of security.txt.
    var veiligheidscontact = ""
    var veiligheidscontactTot: Day?
    var logniveau = "notice"
    /// How many answers of each kind are kept until somebody writes; 0 reads everything anew.
    var antwoorden = 256
    /// Whether this instance does background tasks; at least one on a database should.
    var isMetTaken = true

    /// What stands in the environment, over the defaults. A value that cannot be read stops the start and names its key.
    static func read() throws(Instellingsfout) -> Instellingen {
        let config = ConfigReader(provider: EnvironmentVariablesProvider())
        var settings = Instellingen()
        settings.data = config.string(forKey: "meedoen.data", default: settings.data)
        settings.database = config.string(forKey: "meedoen.database", default: settings.database)
        try settings.readPostgreSQL(config)
        settings.adres = config.string(forKey: "meedoen.adres", default: settings.adres)
        settings.hosts = config.string(forKey: "meedoen.hosts", default: settings.hosts)
        settings.proxies = config.string(forKey: "meedoen.proxies", default: settings.proxies)
        settings.sleutelbestand = config.string(forKey: "meedoen.sleutelbestand", default: settings.sleutelbestand)
        settings.hoofdsleutel = config.string(forKey: "meedoen.hoofdsleutel", default: settings.hoofdsleutel)
        settings.journaalsleutel = config.string(forKey: "meedoen.journaalsleutel", default: settings.journaalsleutel)
        settings.journaalkoppen = config.string(forKey: "meedoen.journaalkoppen", default: settings.journaalkoppen)
        settings.logniveau = config.string(forKey: "meedoen.logniveau", default: settings.logniveau)
        if let text = config.string(forKey: "meedoen.poort") {
            guard let port = Int(text), (0...65535).contains(port) else {
                throw Instellingsfout(sleutel: "MEEDOEN_POORT")
            }
            settings.poort = port
        }
        if let text = config.string(forKey: "meedoen.antwoorden") {
            guard let number = Int(text), (0...100_000).contains(number) else {
                throw Instellingsfout(sleutel: "MEEDOEN_ANTWOORDEN")
            }
            settings.antwoorden = number
        }
        if let text = config.string(forKey: "meedoen.veilig") {
            guard text == "ja" || text == "nee" else { throw Instellingsfout(sleutel: "MEEDOEN_VEILIG") }
            settings.isVeilig = text == "ja"
        }
        if let text = config.string(forKey: "meedoen.taken") {
            guard text == "ja" || text == "nee" else { throw Instellingsfout(sleutel: "MEEDOEN_TAKEN") }
            settings.isMetTaken = text == "ja"
        }
        if let text = config.string(forKey: "meedoen.vandaag"), !text.isEmpty {
            guard let day = Day(typed: text) else { throw Instellingsfout(sleutel: "MEEDOEN_VANDAAG") }
            settings.vandaag = day
        }
        try settings.readVeiligheidscontact(config)
        guard Instellingen.niveaus.contains(settings.logniveau) else {
            throw Instellingsfout(sleutel: "MEEDOEN_LOGNIVEAU")
        }
        return settings
    }

    private mutating func readPostgreSQL(_ config: ConfigReader) throws(Instellingsfout) {
        lezers = try Self.connections(config.string(forKey: "meedoen.pg.lezers"), "MEEDOEN_PG_LEZERS") ?? lezers
        schrijvers =
            try Self.connections(config.string(forKey: "meedoen.pg.schrijvers"), "MEEDOEN_PG_SCHRIJVERS") ?? schrijvers
        if let text = config.string(forKey: "meedoen.pg.voorbereid") {
            guard text == "ja" || text == "nee" else { throw Instellingsfout(sleutel: "MEEDOEN_PG_VOORBEREID") }
            isVoorbereid = text == "ja"
        }
    }

    private mutating func readVeiligheidscontact(_ config: ConfigReader) throws(Instellingsfout) {
        veiligheidscontact = config.string(forKey: "meedoen.veiligheidscontact", default: "")
        guard veiligheidsadressen.allSatisfy(Veiligheidscontact.isAdres) else {
            throw Instellingsfout(sleutel: "MEEDOEN_VEILIGHEIDSCONTACT")
        }
        let tot = config.string(forKey: "meedoen.veiligheidscontact.tot", default: "")
        guard !tot.isEmpty else { return }
        guard let day = Day(iso: tot) else { throw Instellingsfout(sleutel: "MEEDOEN_VEILIGHEIDSCONTACT_TOT") }
        veiligheidscontactTot = day
    }

    private var veiligheidsadressen: [String] { veiligheidscontact.split(separator: ",").map(String.init) }

    /// What security.txt says.
    var veiligheid: Veiligheidscontact {
        var contact = Veiligheidscontact(tot: veiligheidscontactTot)
        if !veiligheidsadressen.isEmpty { contact.adressen = veiligheidsadressen }
        return contact
    }

    private static func connections(_ text: String?, _ key: String) throws(Instellingsfout) -> Int? {
        guard let text else { return nil }
        guard let number = Int(text), (1...100).contains(number) else { throw Instellingsfout(sleutel: key) }
        return number
    }

    /// Key, value, default and meaning of every setting. A secret says only whether it is set.
    var lijst: [(sleutel: String, waarde: String, betekenis: String)] {
        [
            ("MEEDOEN_DATA", data, "map met de databases en de sleutel"),
            (
                "MEEDOEN_DATABASE", database.isEmpty ? "niet gezet" : "gezet",
                "adres van PostgreSQL (geheim); niet gezet is SQLite in de map"
            ),
            ("MEEDOEN_PG_LEZERS", String(lezers), "verbindingen met PostgreSQL om te lezen"),
            ("MEEDOEN_PG_SCHRIJVERS", String(schrijvers), "verbindingen met PostgreSQL om te schrijven"),
            (
                "MEEDOEN_PG_VOORBEREID", isVoorbereid ? "ja" : "nee",
                "nee achter een pooler die voorbereide opdrachten niet doorgeeft"
            ),
            ("MEEDOEN_ADRES", adres, "adres waarop de server luistert"),
            ("MEEDOEN_POORT", String(poort), "poort waarop de server luistert"),
            ("MEEDOEN_HOSTS", hosts, "namen van de site, met komma's"),
            (
                "MEEDOEN_PROXIES", proxies,
                "adressen van de proxy's ervoor, met komma's; die zeggen waar een verzoek vandaan komt"
            ),
            ("MEEDOEN_VEILIG", isVeilig ? "ja" : "nee", "ja als een proxy met TLS ervoor staat"),
            ("MEEDOEN_VANDAAG", vandaag?.iso ?? "", "dag van een oefening; leeg is de echte dag"),
            (
                "MEEDOEN_SLEUTELBESTAND", sleutelbestand.isEmpty ? "niet gezet" : "gezet",
                "bestand met de sleutel van formulieren (geheim)"
            ),
            (
                "MEEDOEN_HOOFDSLEUTEL", hoofdsleutel.isEmpty ? "niet gezet" : "gezet",
                "bestand met de hoofdsleutel van alle gegevens (geheim)"
            ),
            (
                "MEEDOEN_JOURNAALSLEUTEL", journaalsleutel.isEmpty ? "niet gezet" : "gezet",
                "bestand met de sleutel die het journaal ondertekent (geheim)"
            ),
            ("MEEDOEN_JOURNAALKOPPEN", koppenmap, "map met ondertekende koppen van het journaal"),
            (
                "MEEDOEN_VEILIGHEIDSCONTACT", veiligheidscontact,
                "wie een zwakke plek meldt, schrijft hierheen (mailto: of https:, met komma's)"
            ),
            (
                "MEEDOEN_VEILIGHEIDSCONTACT_TOT", veiligheidscontactTot?.iso ?? "",
                "tot en met welke dag dat geldt; leeg is steeds een half jaar"
            ),
            ("MEEDOEN_LOGNIVEAU", logniveau, "debug, info, notice, warning of error"),
            (
                "MEEDOEN_ANTWOORDEN", String(antwoorden),
                "hoeveel antwoorden per soort bewaard blijven tot iemand iets vastlegt; 0 is geen"
            ),
            ("MEEDOEN_TAKEN", isMetTaken ? "ja" : "nee", "ja als deze server ook achtergrondtaken doet"),
        ]
    }

    var koppenmap: String { journaalkoppen.isEmpty ? "\(data)/journaal-koppen" : journaalkoppen }

    /// What works, and is less safe than it could be.
    var waarschuwingen: [String] {
        let achterProxy =
            isVeilig && proxies.isEmpty
            ? [
                "In het journaal en bij het tellen van pogingen staat steeds het adres van de proxy. Zet MEEDOEN_PROXIES op dat adres, zoals "
                    + "127.0.0.1."
            ] : []
        guard journaalsleutel.isEmpty || journaalkoppen.isEmpty else { return achterProxy }
        return achterProxy + [
            "Wie bij de datamap kan, kan het journaal herschrijven en opnieuw ondertekenen. Zet MEEDOEN_JOURNAALSLEUTEL op een "
                + "bestand buiten de datamap, en MEEDOEN_JOURNAALKOPPEN op een map die elders wordt bewaard."
        ]
    }

    private static let niveaus: Set<String> = ["debug", "info", "notice", "warning", "error"]
}

/// A setting whose value cannot be used. Names the key, never the value.
struct Instellingsfout: Error, CustomStringConvertible {
    let sleutel: String

    var description: String { "De waarde van \(sleutel) klopt niet. Zie `meedoen config check`." }
}
