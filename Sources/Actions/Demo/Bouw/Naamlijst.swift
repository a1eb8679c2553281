// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Domain

/// Names that go together with a language in which somebody talks easily. Only for a name on the screen: nothing is
/// computed from it.
struct Naamlijst: Sendable {
    let taal: Taal
    let vrouwen: [String]
    let mannen: [String]
    let families: [String]

    init(_ taal: Taal, vrouwen: StaticString, mannen: StaticString, families: StaticString) {
        self.taal = taal
        self.vrouwen = vrouwen.description.split(separator: " ").map(String.init)
        self.mannen = mannen.description.split(separator: " ").map(String.init)
        self.families = families.description.split(separator: ",").map { String($0).trimmed }
    }

    static let alle: [Naamlijst] = [
        Naamlijst(
            .arabisch,
            vrouwen: "Rima Hanan Lubna Dalia Nour Salma Ghada Abeer Hiba Sawsan Rasha Maysa Lina Jumana",
            mannen: "Tarek Munir Bassel Fadi Anas Wael Jamil Nizar Ziad Hazem Rami Marwan Samer Akram",
            families: """
                Alkhatib, Darwish, Sabbagh, Hamdan, Qabbani, Najjar, Shaheen, Barakat, Kassab, Masri, Halabi, Zaitoun,
                Rifai, Tannous, Kabbara, Aswad
                """
        ),
        Naamlijst(
            .tigrinya,
            vrouwen: "Aster Selam Luwam Senait Rahwa Mihret Winta Saba Freweini Yordanos Helen Natsnet Ruta Merhawit",
            mannen: "Yonas Filmon Dawit Abel Robel Kidane Tesfay Mussie Natnael Berhane Isaias Merhawi Samson Habtom",
            families: """
                Tekle, Gebremedhin, Weldu, Haile, Kahsay, Mengistu, Zerai, Okbay, Asfaha, Negash, Andom, Fessehaye,
                Habtemariam, Teklay, Goitom, Berhe
                """
        ),
        Naamlijst(
            .kurmanji,
            vrouwen: "Berfin Rojda Zilan Hevin Nergiz Gulistan Dilan Shirin Avin Rukan Newroz Evin",
            mannen: "Baran Serhat Diyar Azad Rojhat Hogir Sipan Welat Ciwan Botan Agit Rezan",
            families: "Osso, Hesso, Sheikhmous, Bakir, Khalo, Remmo, Temo, Jankir, Shero, Hamo, Berko, Kalo"
        ),
        Naamlijst(
            .turks,
            vrouwen: "Elif Zeynep Esra Nazan Sevgi Burcu Derya Meltem Gonca Yasemin Pinar Serap",
            mannen: "Kerem Onur Serkan Tolga Umut Cengiz Ozan Ilker Taner Volkan Orhan Selim",
            families: "Korkut, Aydemir, Toprak, Sezer, Bulut, Yalman, Ersoy, Kaplan, Tekin, Duran, Alkan, Uysal"
        ),
        Naamlijst(
            .dari,
            vrouwen: "Zohra Parwana Laila Nazanin Shabnam Soraya Farzana Mursal Roya Marzia Shukria Hosna",
            mannen: "Farhad Jawad Naweed Idris Rahim Sohrab Zalmai Haroon Qasem Mirwais Faisal Omid",
            families: "Rahimi, Azizi, Noori, Sadat, Haidari, Wardak, Sultani, Karimi, Popal, Amiri, Yusufi, Qaderi"
        ),
        Naamlijst(
            .perzisch,
            vrouwen: "Parisa Niloufar Mahsa Azadeh Golnaz Mitra Setareh Shirin Taraneh Laleh",
            mannen: "Arash Kamran Babak Siavash Behzad Pouya Navid Dariush Keyvan Ramin",
            families: "Farahani, Moradi, Tehrani, Rostami, Kazemi, Jafari, Ahmadi, Sohrabi, Bahrami, Zand"
        ),
        Naamlijst(
            .somali,
            vrouwen: "Ayan Hodan Ifrah Sahra Deqa Nasra Fadumo Idil Ubah Sagal",
            mannen: "Abdirahman Guled Liban Bashir Hersi Warsame Farah Ismail Jama Roble",
            families: "Abdulle, Duale, Samatar, Elmi, Hirsi, Jimale, Mohamud, Aden, Shire, Barre"
        ),
        Naamlijst(
            .spaans,
            vrouwen: "Luz Marisol Camila Valeria Yesenia Paola Rocio Daniela Ximena Noelia",
            mannen: "Andres Mateo Joaquin Esteban Wilmer Hector Rodrigo Gabriel Emilio Nicolas",
            families: "Quintero, Salazar, Rincon, Zambrano, Paredes, Villalba, Ospina, Cardenas, Montilla, Arias"
        ),
    ]

    /// Some names as people write them themselves.
    static let arabischSchrift = (
        vrouwen: ["ريما", "هنان", "سلمى", "غادة", "لبنى"], mannen: ["طارق", "منير", "باسل", "فادي", "وائل"],
        families: ["درويش", "حمدان", "نجار", "شاهين", "بركات", "زيتون"]
    )
    static let geezSchrift = (
        vrouwen: ["ኣስቴር", "ሰላም", "ሉዋም", "ሰናይት", "ራህዋ"], mannen: ["ዮናስ", "ፊልሞን", "ዳዊት", "ኣቤል", "ኪዳነ"],
        families: ["ተኽለ", "ወልዱ", "ሃይለ", "ካሕሳይ", "ነጋሽ", "በርሀ"]
    )
}
