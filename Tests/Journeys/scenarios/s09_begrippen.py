# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The dictionary, the rules, and the dated table of the law with a change by the beheerder."""

import re

from playwright.sync_api import expect

NAME = "Begrippen, regels en de regeltabel met een wijziging vanaf een dag · X-06 · X-11 · P-24"


def run(w):
    rosa, bea = w.visitor("rosa"), w.visitor("bea")
    with w.step("Begrippen: elk woord met wat het betekent; zoeken beperkt de lijst"):
        rosa.goto("/begrippen").heading("Begrippen")
        rosa.main.get_by_role("searchbox").first.fill("huishouden")
        rosa.page.keyboard.press("Enter")
        rosa.sees("uishouden").page.wait_for_url("**q=huishouden*")
        assert "q=huishouden" in rosa.path
    with w.step("Elke tab van Begrippen gaat open"):
        rosa.goto("/begrippen")
        tabs = rosa.page.locator(".tabs a").evaluate_all("all => all.map((it) => it.getAttribute('href'))")
        assert len(tabs) >= 3, tabs
        for tab in tabs:
            rosa.goto(tab)
            assert rosa.status == 200, (tab, rosa.status)
    with w.step("Regels: gezocht op een artikel, met bron en zekerheid"):
        rosa.goto("/regels").main.get_by_role("searchbox").fill("PIP-10")
        rosa.page.keyboard.press("Enter")
        rosa.page.wait_for_url("**q=PIP-10*")
        rosa.main.get_by_role("link", name="PIP-10", exact=True).click()
        rosa.sees("Bron", "Besluit inburgering 2021", "Zekerheid", "Klokken die deze regel volgen")
    with w.step("De regeltabel toont elke waarde met haar geldigheid en bron"):
        rosa.goto("/regels/parameters").heading("Regeltabel")
        assert rosa.page.locator("tbody tr").count() >= 24
        keys = rosa.page.locator("tbody th a").all_inner_texts()
        key = next(it for it in keys if it == "ontzorgen")
        rosa.goto("/regels/parameters?dag=01-01-2025")
        expect(rosa.page.locator('input[name="dag"]')).to_have_value("01-01-2025")
    with w.step("Wie geen beheerder is, ziet de waarden maar geen formulier, en kan er ook geen sturen"):
        address = f"/regels/parameters/{key}"
        rosa.goto(address).sees("Regels die deze waarde lezen").sees_not("Waarde wijzigen")
        token = re.search(r'name="([^"]+)" value="([^"]+)"', rosa.page.content())
        answer = rosa.clerk.post(address, {
            token[1]: token[2], "waarde": "99", "geldigVan": "01-01-2026", "bron": "niets", "zekerheid": "H",
        })
        assert answer.status in (403, 404, 422), answer.status
        rosa.goto(address).sees_not("99")
    with w.step("De beheerder: fouten staan bij het veld, het formulier blijft gevuld"):
        bea.goto(address).sees("Waarde wijzigen")
        bea.fill(waarde="tien", geldigVan="01-01-2026").press("Nieuwe waarde vastleggen")
        assert bea.status == 422, bea.status
        bea.field_error("waarde", "Schrijf een getal").field_error("bron", "Schrijf waar dit staat")
        bea.field_error("zekerheid", "Kies hoe zeker")
        assert bea.value("geldigVan") == "01-01-2026" and bea.value("waarde") == "tien"
    with w.step("De beheerder: 10 maanden vanaf 1 januari 2026, met bron"):
        bea.fill(waarde="10", bron="Stcrt. 2025, 12345", zekerheid="H").press("Nieuwe waarde vastleggen")
        assert bea.status == 200, bea.status
        rows = bea.page.locator("table").first.locator("tbody tr")
        expect(rows.first).to_contain_text("10")
        expect(rows.first).to_contain_text("vanaf 1 januari 2026")
        expect(rows.nth(1)).to_contain_text("tot en met 31 december 2025")
        expect(bea.page.locator(".notice")).not_to_have_count(0)
        bea.goto("/regels/parameters").sees("Hier gewijzigd", "Stcrt. 2025, 12345")
        bea.goto(address)
        expect(bea.main).to_contain_text("Nu geldt 6 maanden")
    with w.step("Een dossier van 2022 houdt zes maanden"):
        from support.people import late

        dossier = late(rosa.clerk, "Winta", "Berhane", "12-12-1990")
        rosa.clerk.record(dossier, "bijstand", "10-05-2022", stap="BEGINT")
        rosa.goto(f"/dossiers/{dossier}")
        card = rosa.page.locator("section.clock").filter(has_text="Ontzorgen eindigt").first
        expect(card).to_contain_text("9 november 2022")
