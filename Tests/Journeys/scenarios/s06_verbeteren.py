# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Correcting and withdrawing, and the dossier as it was known on a day."""

from playwright.sync_api import expect

from support.people import on_route

NAME = "Verbeteren, intrekken en zoals bekend op · P-03 · X-10"


def before(w):
    """Two weeks earlier: what was known then. In Hilversum, so that the figures of Weert stay what they are."""
    clerk = w.clerk("hanna")
    w.eden = on_route(clerk, "Eden", "Habtemariam", "07-07-1991", talk="14-06-2022")
    clerk.record(w.eden, "notitie", "19-09-2022", tekst="Belt liever na drie uur.")


def run(w):
    hanna = w.visitor("hanna")
    dossier = w.eden
    fact = hanna.page.locator("li.fact")
    with w.step("Het gesprek had een verkeerde dag; zonder reden kan het niet worden verbeterd"):
        hanna.goto(f"/dossiers/{dossier}")
        expect(hanna.page.locator("section.clock").filter(has_text="Voortgangsgesprek").first).to_contain_text(
            "14 september 2022")
        fact.filter(has_text="Voortgangsgesprek gehouden").get_by_role("link", name="Verbeteren").click()
        hanna.heading("Voortgangsgesprek verbeteren")
        assert hanna.value("datum") == "14-06-2022"
        hanna.fill(datum="24-06-2022").press("Verbeteren")
        assert hanna.status == 422, hanna.status
        expect(hanna.page.locator('[id="veld-verbeterreden-fout"]')).to_be_visible()
        assert hanna.value("datum") == "24-06-2022"
    with w.step("Met een reden: de klok verschuift mee, het oude staat doorgestreept"):
        hanna.fill(verbeterreden="Verkeerde week in de agenda").press("Verbeteren").sees("Verbeterd")
        expect(hanna.page.locator("section.clock").filter(has_text="Voortgangsgesprek").first).to_contain_text(
            "24 september 2022")
        line = fact.filter(has_text="Voortgangsgesprek gehouden")
        expect(line).to_have_count(1)
        expect(line.locator("s")).to_have_text("14 juni 2022")
        expect(line).to_contain_text("verbeterd op 4 oktober 2022 door Hanna Vermeer-Blauw")
        expect(line).to_contain_text("Verkeerde week in de agenda")
    with w.step("Een notitie wordt ingetrokken met een reden en blijft doorgestreept leesbaar"):
        fact.filter(has_text="Belt liever na drie uur").get_by_role("link", name="Intrekken").click()
        hanna.heading("Feit intrekken").sees("19 september 2022: Notitie: Belt liever na drie uur.")
        hanna.press("Feit intrekken")
        assert hanna.status == 422, hanna.status
        expect(hanna.page.locator('[id="veld-reden-fout"]')).to_be_visible()
        hanna.fill(reden="Van een ander dossier").press("Feit intrekken").sees("Ingetrokken")
        line = fact.filter(has_text="Belt liever na drie uur")
        expect(line.locator("s")).to_contain_text("Belt liever na drie uur")
        expect(line).to_contain_text("ingetrokken op 4 oktober 2022 door Hanna Vermeer-Blauw: Van een ander dossier")
        expect(line.get_by_role("link", name="Verbeteren")).to_have_count(0)
    with w.step("Een ingetrokken notitie wordt niet meer gevonden"):
        hanna.goto("/zoek?q=liever").sees_not("Eden Habtemariam")
    with w.step("Zoals bekend op 20 september: de oude dag, de notitie nog geldig, niets te veranderen"):
        hanna.goto(f"/dossiers/{dossier}")
        hanna.page.get_by_label("Zoals bekend op").fill("20-09-2022")
        hanna.press("Toon").sees("Zoals bekend op 20 september 2022")
        expect(fact.filter(has_text="Voortgangsgesprek gehouden")).to_contain_text("14 juni 2022")
        expect(fact.filter(has_text="Belt liever").locator("s")).to_have_count(0)
        expect(hanna.main.get_by_role("link", name="Verbeteren")).to_have_count(0)
        expect(hanna.main.get_by_role("link", name="Feit vastleggen")).to_have_count(0)
    with w.step("Zoals bekend op: de klokken van die dag, en de peildatum luid in de balk"):
        expect(hanna.page.locator("header.bar")).to_contain_text("20 september 2022")
        expect(hanna.page.locator("section.clock").filter(has_text="Voortgangsgesprek").first).to_contain_text(
            "6 dagen te laat")
        hanna.follow("Persoon").sees("Zoals bekend op 20 september 2022")
        hanna.follow("Afdrukvel").sees("Zoals bekend op 20 september 2022", "Belt liever na drie uur")
        hanna.follow("Terug naar het dossier").sees("Zoals bekend op 20 september 2022")
    with w.step("Vanaf de oude stand is er een weg terug naar nu"):
        hanna.follow("Terug naar nu")
        expect(fact.filter(has_text="Voortgangsgesprek gehouden").locator("s")).to_have_count(1)
    with w.step("Een dag die niet bestaat bij zoals bekend op: een zin, niet stil de stand van nu"):
        hanna.goto(f"/dossiers/{dossier}?bekend=31-02-2022")
        expect(hanna.main).to_contain_text("geen bestaande datum")
    with w.step("Van voor het dossier bestond: dat is gezegd, met een naam en een weg terug"):
        hanna.goto(f"/dossiers/{dossier}?bekend=01-01-2021").sees("Zoals bekend op 1 januari 2021")
        expect(hanna.page.locator("h1")).to_contain_text("Eden")
        hanna.sees("was er nog geen dossier", "20 september 2022").follow("Terug naar nu").sees_not("U kijkt terug")
