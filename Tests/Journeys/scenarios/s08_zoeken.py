# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finding somebody again."""

from playwright.sync_api import expect

from support.people import bsn, person

NAME = "Zoeken op een deel van de naam, op BSN en op een woord · X-07"


def run(w):
    rosa = w.visitor("rosa")
    number = bsn()
    dossier = rosa.clerk.open(person("Şilan", "Öztürk-Çelik", "16-08-1996", bsn=number, vnummer="9876543210"))
    rosa.clerk.record(dossier, "notitie", "04-10-2022", tekst="Vraagt naar een rolstoelhelling bij de cursus.")

    rosa.goto("/vandaag")

    def found(text):
        box = rosa.page.get_by_role("searchbox", name="Zoeken")
        box.fill(text)
        box.press("Enter")
        rosa.heading("Zoeken")
        return rosa.main.get_by_role("link", name="Şilan Öztürk-Çelik")

    for text in ["Öztürk", "ozturk", "OZT", "silan oz", "celik", "Şil"]:
        with w.step(f"Gevonden op een deel van de naam: {text}"):
            expect(found(text)).to_have_count(1)
    with w.step("Gevonden op het BSN en het V-nummer; het nummer staat daarna niet in een adres"):
        expect(found(number)).to_have_count(1)
        assert number not in rosa.path, "het BSN staat in het adres"
        expect(found("9876543210")).to_have_count(1)
        rosa.goto(f"/zoek?q={number}").sees("hoort niet in een adres", "Typ het BSN of V-nummer in het zoekveld")
        assert rosa.status == 422 and number not in rosa.page.locator("body").inner_text()
        expect(rosa.main.get_by_role("link", name="Şilan Öztürk-Çelik")).to_have_count(0)
    with w.step("Gevonden op een woord uit een notitie"):
        expect(found("rolstoelhelling")).to_have_count(1)
        expect(rosa.main).to_contain_text("rolstoelhelling bij de cursus")
    with w.step("De treffer is gemarkeerd, ook als er accenten in staan"):
        found("Öztürk")
        expect(rosa.main.locator("mark")).to_have_text("Öztürk")
        found("ozturk")
        expect(rosa.main.locator("mark")).to_have_text("Öztürk")
    with w.step("Niets gevonden zegt hoe het wel kan"):
        found("qqxyzzy")
        rosa.sees("0 gevonden", "Niets gevonden", "Accenten maken niet uit")
    with w.step("Tekens met een betekenis doen niets bijzonders"):
        for text in ["'", '"', "%", "*", "a' OR 1=1 --", "(", "NEAR(", "<b>vet</b>", "\\", "AND OR NOT", "x" * 500]:
            found(text)
            assert rosa.status == 200, (text, rosa.status)
        expect(rosa.main.locator("b")).to_have_count(0)
    with w.step("Een lege vraag zegt wat te typen"):
        rosa.goto("/zoek").sees("Typ een naam, nummer of woord")
