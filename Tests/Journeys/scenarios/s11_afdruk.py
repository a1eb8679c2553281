# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheet to print."""

import re

from playwright.sync_api import expect

from support.people import on_route

NAME = "Afdrukvel van een dossier · P-03"


def run(w):
    rosa = w.visitor("rosa")
    dossier = on_route(rosa.clerk, "Lemlem", "Araya", "19-09-1989", talk="14-06-2022")
    with w.step("Het afdrukvel is te vinden vanaf het dossier"):
        rosa.goto(f"/dossiers/{dossier}").follow("Afdrukvel")
        rosa.heading("Lemlem Araya").sees("Gemeente Weert", "afgedrukt op 4 oktober 2022 door Rosa van Dael")
    with w.step("Op papier staan feiten en klokken, geen knoppen of links om te verbeteren"):
        rosa.page.emulate_media(media="print")
        expect(rosa.main.get_by_text("PIP vastgesteld: B1-route").first).to_be_visible()
        for part in [".button", ".fact__acts", "nav.rooms", ".search"]:
            shown = rosa.page.locator(part).filter(visible=True)
            assert shown.count() == 0, f"{part} staat op papier"
        assert rosa.page.locator(".tabs, input, .card:has-text('Gegevens als JSON')").filter(visible=True).count() == 0
    with w.step("Het past op A4, zonder dat er iets buiten het blad valt"):
        sheet = rosa.page.pdf(format="A4", prefer_css_page_size=True)
        pages = len(re.findall(rb"/Type\s*/Page\b", sheet))
        if w.screens:
            w.screens.mkdir(parents=True, exist_ok=True)
            (w.screens / "afdruk.pdf").write_bytes(sheet)
        assert 1 <= pages <= 8, f"{pages} bladzijden"
        assert pages <= 3, f"{pages} bladzijden"
        rosa.page.set_viewport_size({"width": 718, "height": 1000})
        wide = rosa.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 720, f"{wide} px breed op papier van 718"
    with w.step("Op het scherm is het vel ook een vel: geen knoppen, en een weg terug"):
        rosa.page.emulate_media(media="screen")
        expect(rosa.page.locator(".fact__acts").filter(visible=True)).to_have_count(0)
        expect(rosa.page.get_by_role("button", name="Afdrukken")).to_be_visible()
        expect(rosa.main.get_by_role("row").filter(has_text="Voortgangsgesprek").first).to_contain_text("PIP-10")
        rosa.follow("Terug naar het dossier").heading("Lemlem Araya")
    with w.step("Gegevens als JSON en CSV worden opgehaald"):
        rosa.goto(f"/dossiers/{dossier}")
        for name in ["Gegevens als JSON", "Gegevens als CSV"]:
            address = rosa.page.get_by_role("link", name=name)
            assert rosa.clerk.get(address.get_attribute("href")).status == 200, "404"
