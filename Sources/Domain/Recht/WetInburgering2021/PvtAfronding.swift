// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// When the participatieverklaringstraject is done (Besluit inburgering 2021, art. 3.1).
public enum PvtAfronding {
    /// What has been done.
    public struct Feiten: Hashable, Sendable {
        /// Hours followed, intake hours included.
        public var uren: Uren
        /// Activities or excursions on a core value.
        public var activiteiten: Int
        /// The signing meeting; nil when it has not been.
        public var ondertekend: Day?
        /// The person refused to sign.
        public var isGeweigerd: Bool

        public init(uren: Uren, activiteiten: Int, ondertekend: Day?, isGeweigerd: Bool = false) {
            self.uren = uren
            self.activiteiten = activiteiten
            self.ondertekend = ondertekend
            self.isGeweigerd = isGeweigerd
        }
    }

    /// Whether and when the PVT is done: at least twelve hours, one activity, and signed (PVT-01). Who refuses to sign has
    /// not done it. A signature after the term counts as done, but too late.
    ///
    /// Example: 12 hours, 1 activity, signed on 3 June 2024: done on 3 June 2024.
    public static func afronding(
        _ feiten: Feiten,
        termijn: Looptijd? = nil,
        op peildatum: Day,
        parameters: Parametertabel = .wet
    ) -> Uitkomst<Afronding> {
        do {
            let dag = feiten.ondertekend ?? peildatum
            let uren = try parameters.read("pvt_uren", op: dag, regel: "PVT-01")
            let activiteiten = try parameters.read("pvt_activiteiten", op: dag, regel: "PVT-01")
            var grond = Grond(
                ["PVT-01"],
                invoer: [
                    Invoer("Uren PVT", .minuten(feiten.uren.minuten)),
                    Invoer("Activiteiten PVT", .getal(feiten.activiteiten)),
                ],
                parameters: [uren, activiteiten]
            )
            guard !feiten.isGeweigerd else {
                return .geweigerd(
                    Weigering(
                        "De participatieverklaring is niet getekend, dus het PVT is niet af.",
                        watNu: "Praat over de verklaring en bied een nieuw moment om te tekenen.",
                        grond: grond
                    )
                )
            }
            guard feiten.uren >= Uren(uren.getal) else {
                return .geweigerd(
                    Weigering(
                        "Het PVT is niet af: \(feiten.uren.woorden) gevolgd, nodig is \(uren.getal) uur.",
                        watNu: "Plan de uren die nog ontbreken.",
                        grond: grond
                    )
                )
            }
            guard feiten.activiteiten >= activiteiten.getal else {
                return .geweigerd(
                    Weigering(
                        "Het PVT is niet af: er is nog geen activiteit of excursie over een kernwaarde geweest.",
                        watNu: "Plan een activiteit of excursie.",
                        grond: grond
                    )
                )
            }
            guard let ondertekend = feiten.ondertekend, ondertekend <= peildatum else {
                return .wacht(Wachtreden("Wacht op het tekenen van de participatieverklaring", grond: grond))
            }
            grond.invoer.append(Invoer("Verklaring getekend", ondertekend))
            return .vast(Afronding(op: ondertekend, termijn: termijn), grond)
        } catch {
            return .vraagtOordeel(error.vraag)
        }
    }
}
