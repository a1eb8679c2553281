# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody breaks the glass; the team lead sees it at once and judges it. A large file needs two people."""

import time

from playwright.sync_api import expect

from support import checks
from support.people import person

NAME = "Noodtoegang wordt beoordeeld, en een groot bestand vraagt twee mensen · P9, S9, S10"


def good(w, visitor, name):
    faults = checks.accessible(visitor.page) + checks.fits(visitor.page) + checks.well_formed(visitor.page)
    assert not faults, faults
    w.picture(visitor.page, name)
    with visitor.at_width(360):
        w.picture(visitor.page, f"{name}-360")
    visitor.page.emulate_media(color_scheme="dark")
    w.picture(visitor.page, f"{name}-donker")
    visitor.page.emulate_media(color_scheme="light")


def run(w):
    rosa, bram, tom, bea = w.visitor("rosa"), w.visitor("bram"), w.visitor("tom"), w.visitor("bea")
    dossier = rosa.clerk.open(person("Mebrahtu", "Zerai", "07-08-1989"))
    rooms = tom.page.get_by_role("link", name="Beoordelen")
    with w.step("Niemand gebruikte de noodtoegang: er staat geen getal in het menu"):
        tom.goto("/beheer/beoordelen").heading("Te beoordelen")
        expect(rooms.first).not_to_contain_text("te doen")
    with w.step("Bram gebruikt de noodtoegang; Tom ziet het binnen een seconde"):
        bram.goto("/noodtoegang")
        bram.page.get_by_label("BSN, V-nummer of dossiernummer").fill(dossier)
        bram.page.get_by_label("Spoed", exact=False).check()
        bram.page.get_by_label("Toelichting").fill("de politie staat aan de balie en vraagt het")
        bram.press("Noodtoegang gebruiken").sees("Mebrahtu")
        begin = time.monotonic()
        tom.goto("/vandaag")
        expect(rooms.first).to_contain_text("1 te doen")
        assert time.monotonic() - begin < 5
    with w.step("Het staat bovenaan, zonder naam van de persoon"):
        tom.goto("/beheer/beoordelen")
        first = tom.page.locator("tbody tr").first
        expect(first).to_contain_text("noodtoegang gebruikt")
        expect(first).to_contain_text("Bram Hendrikx")
        expect(first).to_contain_text("de politie staat aan de balie")
        tom.sees_not("Mebrahtu")
        good(w, tom, "beoordelen")
    with w.step("Bram en Rosa zien de lijst niet"):
        assert bram.clerk.get("/beheer/beoordelen").status == 404
        assert rosa.clerk.get("/beheer/beoordelen").status == 404
    with w.step("Een oordeel vraagt een keuze en woorden"):
        tom.page.get_by_role("link", name="Beoordelen Bram Hendrikx").first.click()
        tom.heading("Voorval beoordelen")
        tom.press("Oordeel vastleggen").field_error("oordeel", "Kies een oordeel")
        good(w, tom, "oordeel")
        tom.page.get_by_label("In orde", exact=True).check()
        tom.page.get_by_label("Toelichting").fill("gesproken met Bram en met de politie")
        tom.press("Oordeel vastleggen").sees("Uw oordeel staat onderaan")
    with w.step("Daarna is het getal weg en blijft het oordeel leesbaar"):
        expect(rooms.first).not_to_contain_text("te doen")
        tom.sees("gesproken met Bram en met de politie")
        good(w, tom, "beoordeeld")
    with w.step("Werktijd en bekende personen zijn in te stellen"):
        tom.goto("/beheer/beoordelen/instellen")
        tom.page.get_by_label("Dossiernummer").fill(dossier)
        tom.page.get_by_label("Waarom").fill("was op televisie")
        tom.press("Toevoegen").sees("was op televisie")
        good(w, tom, "beoordelen-instellen")
    with w.step("Een bestand met alle personen gaat niet uit zonder een tweede"):
        answer = tom.clerk.get("/beheer/uitvoer?vorm=personen")
        assert answer.status == 422 and "keurt een collega het eerst goed" in answer.text(), answer.status
        tom.goto("/beheer/uitvoer/verzoeken")
        tom.page.get_by_label("Wat").select_option("personen")
        tom.page.get_by_label("Waarvoor").fill("controle door de accountant")
        tom.press("Vragen").sees("wacht op een collega")
        good(w, tom, "uitvoer-verzoeken")
        bea.goto("/beheer/uitvoer/verzoeken")
        good(w, bea, "uitvoer-besluit")
        bea.page.get_by_role("button", name="Goedkeuren").click()
        bea.sees("Uw besluit is bewaard")
    with w.step("Tom haalt het één keer op"):
        tom.goto("/beheer/uitvoer/verzoeken").sees("goedgekeurd door Bea")
        path = tom.page.get_by_role("link", name="Ophalen").get_attribute("href")
        first, second = tom.clerk.get(path), tom.clerk.get(path)
        assert first.status == 200 and "Zerai" in first.text(), first.status
        assert second.status == 422
