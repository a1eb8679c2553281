// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension Feestdagen {
    /// The moving holidays per year: Good Friday, Easter Monday, Koningsdag (until 2013 Koninginnedag), Ascension Day,
    /// Whit Monday. A year that is not in this table is not known, and the calendar then says so.
    static let bewegend: [Bewegend] = [
        Bewegend(2013, "03-29", "04-01", "04-30", "05-09", "05-20"),
        Bewegend(2014, "04-18", "04-21", "04-26", "05-29", "06-09"),
        Bewegend(2015, "04-03", "04-06", "04-27", "05-14", "05-25"),
        Bewegend(2016, "03-25", "03-28", "04-27", "05-05", "05-16"),
        Bewegend(2017, "04-14", "04-17", "04-27", "05-25", "06-05"),
        Bewegend(2018, "03-30", "04-02", "04-27", "05-10", "05-21"),
        Bewegend(2019, "04-19", "04-22", "04-27", "05-30", "06-10"),
        Bewegend(2020, "04-10", "04-13", "04-27", "05-21", "06-01"),
        Bewegend(2021, "04-02", "04-05", "04-27", "05-13", "05-24"),
        Bewegend(2022, "04-15", "04-18", "04-27", "05-26", "06-06"),
        Bewegend(2023, "04-07", "04-10", "04-27", "05-18", "05-29"),
        Bewegend(2024, "03-29", "04-01", "04-27", "05-09", "05-20"),
        Bewegend(2025, "04-18", "04-21", "04-26", "05-29", "06-09"),
        Bewegend(2026, "04-03", "04-06", "04-27", "05-14", "05-25"),
        Bewegend(2027, "03-26", "03-29", "04-27", "05-06", "05-17"),
        Bewegend(2028, "04-14", "04-17", "04-27", "05-25", "06-05"),
        Bewegend(2029, "03-30", "04-02", "04-27", "05-10", "05-21"),
        Bewegend(2030, "04-19", "04-22", "04-27", "05-30", "06-10"),
        Bewegend(2031, "04-11", "04-14", "04-26", "05-22", "06-02"),
        Bewegend(2032, "03-26", "03-29", "04-27", "05-06", "05-17"),
        Bewegend(2033, "04-15", "04-18", "04-27", "05-26", "06-06"),
        Bewegend(2034, "04-07", "04-10", "04-27", "05-18", "05-29"),
        Bewegend(2035, "03-23", "03-26", "04-27", "05-03", "05-14"),
        Bewegend(2036, "04-11", "04-14", "04-26", "05-22", "06-02"),
        Bewegend(2037, "04-03", "04-06", "04-27", "05-14", "05-25"),
        Bewegend(2038, "04-23", "04-26", "04-27", "06-03", "06-14"),
        Bewegend(2039, "04-08", "04-11", "04-27", "05-19", "05-30"),
        Bewegend(2040, "03-30", "04-02", "04-27", "05-10", "05-21"),
    ]
}

/// The month and day of the moving holidays in one year.
struct Bewegend: Sendable {
    let jaar: Int
    let goedeVrijdag: String
    let paasmaandag: String
    let koningsdag: String
    let hemelvaart: String
    let pinkstermaandag: String

    init(_ jaar: Int, _ vrijdag: String, _ pasen: String, _ koning: String, _ hemelvaart: String, _ pinkster: String) {
        self.jaar = jaar
        goedeVrijdag = vrijdag
        paasmaandag = pasen
        koningsdag = koning
        self.hemelvaart = hemelvaart
        pinkstermaandag = pinkster
    }
}
