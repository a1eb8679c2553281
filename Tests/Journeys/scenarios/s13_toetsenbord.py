# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""By keyboard alone, and without scripts."""

from playwright.sync_api import expect

from support.people import late, on_route

NAME = "Alleen met het toetsenbord, en zonder script · G-05"


def run(w):
    clerk = w.clerk("ilse")
    on_route(clerk, "Aster", "Mebrahtu", "01-03-1986", talk="10-06-2022")
    on_route(clerk, "Zenebech", "Mebrahtu", "02-03-1987", talk="11-06-2022")
    keyboard(w)
    without_script(w)


def keyboard(w):
    ilse = w.visitor("ilse")
    page, keys = ilse.page, ilse.page.keyboard
    focused = page.locator(":focus")
    with w.step("De eerste Tab is een link naar de inhoud"):
        ilse.goto("/vandaag")
        keys.press("Tab")
        expect(focused).to_have_text("Naar de inhoud")
        keys.press("Enter")
        expect(page.locator("main")).to_be_focused()
    with w.step("j en k lopen door de lijst, Enter opent de regel naast de lijst"):
        keys.press("j")
        first = focused.inner_text()
        expect(focused).to_have_attribute("data-line", "")
        keys.press("j")
        second = focused.inner_text()
        keys.press("k")
        assert focused.inner_text() == first, (first, second)
        keys.press("Enter")
        expect(page.locator("h1")).to_have_text(first)
    with w.step("Na het openen gaat j verder vanaf de geopende regel"):
        page.wait_for_load_state()
        keys.press("j")
        expect(focused).to_have_attribute("data-line", "")
    with w.step("n opent het vastleggen van een feit; Esc in de lijst gaat terug"):
        keys.press("n")
        page.wait_for_url("**/feit?*")
        ilse.heading("Wat wilt u vastleggen?")
        page.go_back()
        keys.press("Escape")
        page.wait_for_url("**/vandaag")
        ilse.heading("Vandaag")
    with w.step("/ springt naar zoeken; typen met j erin loopt niet door de lijst"):
        keys.press("/")
        expect(page.get_by_role("searchbox", name="Zoeken")).to_be_focused()
        keys.type("jn mebrahtu?")
        expect(page.get_by_role("searchbox", name="Zoeken")).to_have_value("jn mebrahtu?")
        keys.press("Escape")
        expect(page.get_by_role("searchbox", name="Zoeken")).not_to_be_focused()
    with w.step("? toont de toetsen; Esc sluit ze"):
        keys.press("?")
        expect(page.locator("#toetsen")).to_be_visible()
        expect(page.locator("#toetsen")).to_contain_text("Volgende en vorige regel")
        keys.press("Escape")
        expect(page.locator("#toetsen")).to_be_hidden()
    with w.step("De toetsen kunnen uit, en blijven dan uit"):
        keys.press("?")
        page.get_by_role("button", name="Toetsen uitzetten").click()
        keys.press("Escape")
        page.reload()
        keys.press("/")
        expect(page.get_by_role("searchbox", name="Zoeken")).not_to_be_focused()
        page.evaluate("localStorage.clear()")
    with w.step("Een formulier is met Tab, pijlen en Enter in te vullen en te versturen"):
        ilse.goto("/zoek?q=Aster+Mebrahtu")
        keys.press("j")
        keys.press("Enter")
        page.wait_for_url("**/dossiers/*")
        keys.press("n")
        page.wait_for_url("**/feit")
        page.get_by_role("searchbox", name="Wat wilt u vastleggen?").focus()
        keys.type("notitie")
        keys.press("Enter")
        page.wait_for_url("**q=notitie*")
        keys.press("j")
        keys.press("Enter")
        page.wait_for_url("**/feit/notitie")
        page.locator("textarea").focus()
        keys.type("Met het toetsenbord geschreven.")
        keys.press("Tab")
        expect(focused).to_have_text("Vastleggen")
        keys.press("Enter")
        ilse.sees("Vastgelegd", "Met het toetsenbord geschreven.")
    with w.step("Wat de focus heeft, is te zien en staat niet onder de balk"):
        ilse.goto("/dossiers")
        for _ in range(14):
            keys.press("Tab")
            seen = focused.evaluate(
                "it => { const ring = (at) => { const s = getComputedStyle(at);"
                " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; };"
                " const r = it.getBoundingClientRect();"
                " return (ring(it) || ring(it.parentElement)) && r.bottom > 0 && r.top < innerHeight; }"
            )
            assert seen, focused.evaluate("it => it.outerHTML.slice(0, 120)")


def without_script(w):
    dossier = late(w.clerk("ilse"), "Fiyori", "Mebrahtu", "03-03-1988")
    plain = w.visitor("ilse", java_script_enabled=False)
    page = plain.page

    def send(**fields):
        for name, value in fields.items():
            field = page.locator(f'form.form [name="{name}"]')
            if field.first.get_attribute("type") == "radio":
                page.locator(f'form.form [name="{name}"][value="{value}"]').check()
            else:
                field.fill(value)
        plain.press("Vastleggen")

    with w.step("Zonder script: de werkvoorraad, een regel openen, waarom deze datum"):
        plain.goto("/vandaag").heading("Vandaag")
        page.locator("li.line").filter(has_text="Fiyori Mebrahtu").filter(has_text="PIP").get_by_role(
            "link", name="Fiyori Mebrahtu", exact=True).click()
        plain.heading("Fiyori Mebrahtu")
        card = page.locator(".split__detail .clock").filter(has_text="PIP vaststellen")
        card.locator("summary").click()
        expect(card).to_contain_text("10 weken")
    with w.step("Zonder script: intake, toets en PIP vastleggen, met een fout ertussen"):
        plain.goto(f"/dossiers/{dossier}/feit/intakegesprek")
        send(datum="31-09-2022", compleet="ja")
        plain.sees("geen bestaande datum")
        send(datum="28-09-2022")
        plain.sees("Vastgelegd").goto(f"/dossiers/{dossier}/feit/leerbaarheidstoets")
        send(datum="30-09-2022", uitslag="HAALBAAR")
        plain.goto(f"/dossiers/{dossier}/feit/pip")
        send(leerroute="B", intensiteit="600")
        plain.sees("Vastgelegd", "PIP vastgesteld: B1-route")
    with w.step("Zonder script: zoeken, de lijst met toetsen, afmelden"):
        page.get_by_role("searchbox", name="Zoeken").fill("Fiyori")
        page.get_by_role("searchbox", name="Zoeken").press("Enter")
        expect(plain.main.get_by_role("link", name="Fiyori Mebrahtu")).to_have_count(1)
        page.get_by_role("button", name="Toetsen").click()
        expect(page.locator("#toetsen")).to_be_visible()
