// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The certificate of the Z-route (Ri 3.18; DUO API; Z-06): made by the minister, handed over in person by the college.
public enum Zcertificaat {
    /// Where the certificate stands.
    public enum Stand: Hashable, Sendable {
        /// The text can be downloaded from DUO (SS141): invite the person.
        case uitreiken(sinds: Day)
        case uitgereikt(op: Day)
    }

    /// What has to be done, from the day of DUO's message SS141 and the day on which the certificate was handed over.
    public static func stand(gereed: Day?, uitgereikt: Day?, isPersoonlijk: Bool = true) -> Uitkomst<Stand> {
        var grond = Grond(["Z-06"])
        guard let gereed else {
            return .wacht(Wachtreden("Wacht op het certificaat van DUO (SS141)", grond: grond))
        }
        grond.invoer = [Invoer("Certificaat gereed (SS141)", gereed)]
        guard let uitgereikt else { return .vast(.uitreiken(sinds: gereed), grond) }
        grond.invoer.append(Invoer("Uitgereikt", uitgereikt))
        guard isPersoonlijk else {
            return .geweigerd(
                Weigering(
                    "Het certificaat van de Z-route wordt persoonlijk uitgereikt, niet per post.",
                    watNu: "Nodig de persoon uit.",
                    grond: grond
                )
            )
        }
        return .vast(.uitgereikt(op: uitgereikt), grond)
    }
}
