# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The caseload before anybody adds to it."""

from playwright.sync_api import expect

NAME = "Caseload en lijsten van Weert · D-01 · G-03 · P-05"


def figure(visitor, label):
    box = visitor.page.locator(".figure").filter(has=visitor.page.get_by_role("heading", name=label, exact=True))
    return box


def run(w):
    tom = w.visitor("tom")
    with w.step("De caseload telt 183 personen: 25 onder de Wi2021 en 158 onder de Wi2013, 61 per fte"):
        tom.goto("/caseload").heading("Caseload")
        for label, value in [("Open dossiers", "183"), ("Wet inburgering 2021", "25"),
                             ("Wet inburgering 2013", "158"), ("Per fte", "61")]:
            expect(figure(tom, label).locator(".figure__value")).to_have_text(value)
        rows = tom.page.locator("table tbody tr")
        expect(rows).to_have_count(3)
        expect(tom.page.locator("table tfoot")).to_contain_text("183")
    with w.step("Elk cijfer zegt wat het telt, en op welke dag"):
        box = figure(tom, "Per fte")
        box.locator("summary").click()
        expect(box).to_contain_text("Open dossiers gedeeld door het aantal regisseurs")
        expect(box).to_contain_text("peildatum 4 oktober 2022")
    with w.step("De teamleider legt een norm vast; een fout geeft de invoer terug"):
        tom.fill(norm="60", vanaf="31-02-2022").press("Norm vastleggen")
        assert tom.status == 422, tom.status
        tom.field_error("vanaf", "bestaat niet")
        assert tom.value("norm") == "60"
        tom.fill(vanaf="01-10-2022").press("Norm vastleggen").sees("Norm vastgelegd", "60 personen per fte vanaf 1 oktober 2022")
        expect(figure(tom, "Per fte")).to_contain_text("1 boven de norm van 60")
        expect(figure(tom, "Wet inburgering 2021")).to_contain_text("8,3 per fte")
        w.visitor("rosa").goto("/caseload").sees("60 personen per fte").sees_not("Norm vastleggen")
    with w.step("Een naam in de caseload opent de 61 dossiers van die regisseur"):
        tom.main.get_by_role("link", name="Rosa van Dael").click()
        tom.heading("Dossiers").sees("61 personen")
        expect(tom.page.locator('select[name="regisseur"] option:checked')).to_have_text("Rosa van Dael")
    with w.step("Een lijst is gefilterd op wet, en het adres van de lijst is een link"):
        tom.goto("/dossiers?wet=WI2021").sees("25 personen")
        expect(tom.page.locator("tbody tr")).to_have_count(25)
        tom.goto("/dossiers").page.locator('select[name="wet"]').select_option("WI2013")
        tom.page.get_by_role("button", name="Toepassen").click()
        tom.sees("158 personen")
        assert "wet=WI2013" in tom.path, tom.path
    with w.step("Bladeren door een lijst laat ieder dossier één keer zien"):
        tom.goto("/dossiers?wet=WI2013")
        first = tom.page.locator("tbody th a").first.inner_text()
        seen = []
        for _ in range(10):
            seen += tom.page.locator("tbody th a").evaluate_all("all => all.map((it) => it.getAttribute('href'))")
            onward = tom.page.get_by_role("link", name="Volgende")
            if onward.count() == 0:
                break
            onward.click()
        assert tom.page.locator(".pager__where").inner_text() == "151–158 van 158"
        assert len(seen) == 158 and len(set(seen)) == 158, f"{len(seen)} regels, {len(set(seen))} dossiers"
        tom.page.get_by_role("link", name="Vorige").click()
        assert tom.page.locator("tbody th a").first.inner_text() != first, "Vorige toont de eerste bladzijde"
        assert "–" in tom.page.locator(".pager__where").inner_text(), tom.page.locator(".pager__where").inner_text()
    with w.step("Een lijst wordt bewaard en staat daarna als tab boven de lijsten"):
        rosa = w.visitor("rosa")
        rosa.goto("/dossiers?wet=WI2021&fase=INTAKE")
        rosa.page.get_by_label("Deze lijst bewaren als").fill("Nieuwe wet in de intake")
        rosa.press("Bewaar").sees("Lijst bewaard")
        rosa.goto("/dossiers").follow("Nieuwe wet in de intake")
        assert "wet=WI2021" in rosa.path and "fase=INTAKE" in rosa.path, rosa.path
        expect(rosa.page.locator('select[name="fase"]')).to_have_value("INTAKE")
    with w.step("Een collega ziet de bewaarde lijst niet: die is van haar alleen"):
        tom.goto("/dossiers").sees_not("Nieuwe wet in de intake")
    with w.step("Een lijst zonder dossiers zegt wat nu"):
        tom.goto("/dossiers?wet=WI2013&groep=OVERIG&leerroute=O").sees("Geen dossiers", "Maak de filters ruimer")
