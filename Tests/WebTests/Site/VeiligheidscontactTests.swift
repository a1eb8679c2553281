// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

import Actions
import Domain
import TestSupport
import Testing

@testable import Web

@Suite("Waar iemand een zwakke plek meldt")
struct VeiligheidscontactTests {
    @Test("security.txt is er zonder aanmelden, met een adres en een dag die nog komt (RFC 9116)")
    func standaard() async throws {
        let site = try await Proefsite()
        let reply = try await site.send("GET", "/.well-known/security.txt")
        #expect(reply.status == 200 && reply["Content-Type"] == "text/plain; charset=utf-8")
        let lines = reply.text.split(separator: "\n")
        #expect(lines.contains("Contact: mailto:veiligheid@meedoen.example"))
        let expires = try #require(lines.first { $0.hasPrefix("Expires: ") }.map { $0.dropFirst(9) })
        let day = try #require(Day(iso: String(expires.prefix(10))))
        let today = site.proef.desk.echt().dag
        #expect(expires.hasSuffix("T23:59:59Z") && day > today && day < today.adding(days: 365))
    }

    @Test("De installatie noemt haar eigen adressen, haar eigen dag en haar eigen naam")
    func ingesteld() throws {
        let contact = Veiligheidscontact(
            adressen: ["https://weert.example/melden", "mailto:ciso@weert.example"],
            tot: Day(iso: "2027-03-31")
        )
        let today = try #require(Day(iso: "2026-11-21"))
        let text = contact.tekst(vandaag: today, hosts: ["meedoen.weert.example"], isVeilig: true)
        #expect(
            text == """
                Contact: https://weert.example/melden
                Contact: mailto:ciso@weert.example
                Expires: 2027-03-31T23:59:59Z
                Preferred-Languages: nl, en
                Canonical: https://meedoen.weert.example/.well-known/security.txt

                """
        )
    }

    @Test(
        "Alleen een adres waar iemand heen kan",
        arguments: [
            ("mailto:a@b.nl", true), ("https://b.nl", true), ("tel:+31-12", true), ("http://b.nl", false),
            ("a@b.nl", false),
            ("mailto:", false), ("https://b.nl\nContact: x", false), ("", false),
        ]
    )
    func adres(_ text: String, _ isGood: Bool) {
        #expect(Veiligheidscontact.isAdres(text) == isGood)
    }
}
