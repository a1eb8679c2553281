# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two people in one dossier, and the draft of a form."""

from playwright.sync_api import expect

from support.people import person

NAME = "Twee mensen tegelijk, en het concept · P-03"


def run(w):
    rosa, bram = w.visitor("rosa"), w.visitor("bram")
    dossier = rosa.clerk.open(person("Kidist", "Alemu", "21-05-1994"))
    bram.clerk.reason(dossier)
    form = f"/dossiers/{dossier}/feit/notitie"
    with w.step("Rosa schrijft een notitie; intussen legt Bram een doel vast"):
        rosa.goto(form).fill(tekst="Zoekt werk in de zorg, drie dagen per week.")
        bram.goto(f"/dossiers/{dossier}/feit/doel").fill(woorden="Ik wil kok worden.").press("Vastleggen")
        bram.sees("Vastgelegd")
    with w.step("Rosa krijgt te zien wat Bram schreef; haar eigen tekst staat er nog"):
        rosa.press("Vastleggen")
        assert rosa.status == 409, rosa.status
        rosa.sees("Iemand was u voor", "Dit staat er nu bij", "Bram Hendrikx", "Ik wil kok worden.", "4 oktober 2022 om",
                  "Wat u wilt vastleggen", "Uw tekst is niet weg")
        assert rosa.value("tekst").strip() == "Zoekt werk in de zorg, drie dagen per week."
    with w.step("Ze leest het en verstuurt opnieuw; beide staan in het dossier"):
        rosa.press("Toch vastleggen").sees("Vastgelegd", "Zoekt werk in de zorg", "Ik wil kok worden.")
    with w.step("Twee mensen verbeteren hetzelfde feit: wie tweede is, verliest niets"):
        fact = rosa.page.locator("li.fact").filter(has_text="Ik wil kok worden.")
        fact.get_by_role("link", name="Verbeteren").click()
        rosa.fill(woorden="Ik wil bakker worden.", verbeterreden="Verkeerd verstaan")
        bram.goto(f"/dossiers/{dossier}").page.locator("li.fact").filter(has_text="Ik wil kok worden.").get_by_role(
            "link", name="Verbeteren").click()
        bram.fill(woorden="Ik wil chef-kok worden.", verbeterreden="Zo zei hij het").press("Verbeteren").sees("Verbeterd")
        rosa.press("Verbeteren")
        assert rosa.status == 409, rosa.status
        rosa.sees("Iemand was u voor", "Ik wil chef-kok worden.", "Ik wil bakker worden.")
        assert rosa.value("woorden").strip() == "Ik wil bakker worden."
        rosa.press("Toch verbeteren").sees("Verbeterd", "Ik wil bakker worden.")
    with w.step("Twee keer drukken legt één feit vast"):
        from support.clerk import form_of

        fields = {**form_of(rosa.clerk.get(form).text(), form), "datum": "04-10-2022", "tekst": "Eén keer genoeg."}
        first, second = rosa.clerk.post(form, fields), rosa.clerk.post(form, fields)
        assert (first.status, second.status) == (303, 303), (first.status, second.status)
        rosa.goto(f"/dossiers/{dossier}")
        expect(rosa.page.locator("li.fact").filter(has_text="Eén keer genoeg.")).to_have_count(1)
    with w.step("Een begonnen formulier wordt vanzelf bewaard"):
        rosa.goto(form)
        rosa.page.locator("textarea").press_sequentially("Half geschreven zin over de")
        expect(rosa.page.locator("[data-draft-state]")).to_contain_text("Concept bewaard om", timeout=9000)
    with w.step("Wie later terugkomt, vindt het concept; een ander niet"):
        rosa.goto("/vandaag").goto(form).sees("Uw concept")
        assert rosa.value("tekst").strip() == "Half geschreven zin over de"
        bram.goto(form).sees_not("Uw concept")
        assert bram.value("tekst").strip() == ""
    with w.step("Ook wie meteen wegklikt, verliest niets"):
        rosa.page.locator("textarea").fill("Half geschreven zin over de opvang")
        rosa.goto("/vandaag").goto(form)
        assert rosa.value("tekst").strip() == "Half geschreven zin over de opvang", rosa.value("tekst")
    with w.step("Een concept kan ook weg"):
        rosa.press("Gooi concept weg").sees("Concept weggegooid", "U begint met een leeg formulier").sees_not("Uw concept")
        assert rosa.value("tekst").strip() == ""
        rosa.goto(form).sees_not("Uw concept")
        assert rosa.value("tekst").strip() == ""
    with w.step("Wie dat te snel deed, maakt het ongedaan"):
        rosa.page.locator("textarea").fill("Half geschreven zin over de opvang")
        rosa.goto("/vandaag").goto(form).press("Gooi concept weg").press("Ongedaan maken").sees("Uw concept")
        assert rosa.value("tekst").strip() == "Half geschreven zin over de opvang"
    with w.step("Na het vastleggen is het concept weg"):
        rosa.press("Vastleggen").sees("Vastgelegd").goto(form).sees_not("Uw concept")
        assert rosa.value("tekst").strip() == ""
