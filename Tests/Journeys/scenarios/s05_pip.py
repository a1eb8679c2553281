# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""From intake to PIP on a dossier that is late; what the law refuses, and what a form never loses."""

from playwright.sync_api import expect

from support.people import late

NAME = "Intake, leerbaarheidstoets en PIP op een dossier dat te laat is · D-02 stap 2–5 · P-07 · P-08 · P-21"


def clock(visitor, name):
    return visitor.page.locator("section.clock").filter(
        has=visitor.page.get_by_role("heading", name=name, exact=True)
    ).first


def run(w):
    rosa = w.visitor("rosa")
    dossier = late(rosa.clerk, "Letebrhan", "Okubay", "03-04-1990")
    form = f"/dossiers/{dossier}/feit"
    with w.step("Het dossier zegt dat het PIP te laat is, en waarom die dag"):
        rosa.goto(f"/dossiers/{dossier}")
        expect(clock(rosa, "PIP vaststellen")).to_contain_text("2 maanden te laat")
        clock(rosa, "PIP vaststellen").locator("summary").click()
        expect(clock(rosa, "PIP vaststellen")).to_contain_text("10 weken")
        expect(clock(rosa, "PIP vaststellen")).to_contain_text("PIP-06 De telling van 2022")
    with w.step("Een PIP voor de intake wordt geweigerd; de melding noemt wat ontbreekt en het artikel"):
        rosa.goto(f"{form}/pip").fill(leerroute="B", intensiteit="600", begeleiding="Taalmaatje via het Taalhuis")
        rosa.press("Vastleggen")
        assert rosa.status == 422, rosa.status
        rosa.sees("Er ontbreekt: een brede intake met alle onderwerpen en de uitslag van de leerbaarheidstoets",
                  "Leg dat eerst vast", "INT-01")
        expect(rosa.main.locator(".notice").get_by_role("link").first).to_be_visible()
    with w.step("Na de weigering staat alles nog in het formulier"):
        expect(rosa.page.locator('[name="leerroute"][value="B"]')).to_be_checked()
        assert rosa.value("intensiteit") == "600"
        assert rosa.value("begeleiding").strip() == "Taalmaatje via het Taalhuis"
    with w.step("Een datum die niet bestaat: zin bij het veld, het verslag blijft staan"):
        rosa.goto(f"{form}/intakegesprek")
        rosa.fill(datum="31-02-2022", compleet="ja", plaats="AZC Budel", verslag="Zij was verpleegkundige.")
        rosa.press("Vastleggen")
        assert rosa.status == 422, rosa.status
        rosa.field_error("datum", "geen bestaande datum")
        assert rosa.value("datum") == "31-02-2022" and rosa.value("verslag").strip() == "Zij was verpleegkundige."
        expect(rosa.page.locator('[name="compleet"][value="ja"]')).to_be_checked()
    with w.step("Een dag die nog komt, kan niet voor een gesprek dat geweest is"):
        rosa.fill(datum="05-10-2022").press("Vastleggen")
        rosa.field_error("datum", "ligt in de toekomst")
    with w.step("Meer fouten tegelijk staan er allemaal, in de volgorde van het formulier"):
        rosa.fill(datum="", tolkMinuten="veel").press("Vastleggen")
        rosa.field_error("datum", "Vul").field_error("tolkMinuten", "")
        expect(rosa.page.locator("#fouten li")).to_have_count(2)
        expect(rosa.page.locator("#fouten")).to_be_focused()
    with w.step("De intake wordt vastgelegd"):
        rosa.fill(datum="26-09-2022", tolkMinuten="90").press("Vastleggen")
        rosa.sees("Vastgelegd", "alle onderwerpen besproken")
    with w.step("De leerbaarheidstoets vraagt een score zoals DUO die schrijft"):
        rosa.goto(f"{form}/leerbaarheidstoets").fill(datum="30-09-2022", uitslag="HAALBAAR", score="12")
        rosa.press("Vastleggen").field_error("score", "twee cijfers, komma, twee cijfers")
        rosa.fill(score="12,50").press("Vastleggen").sees("Leerbaarheidstoets: B1-route haalbaar (score 12,50)")
    with w.step("A2 op de onderwijsroute wordt geweigerd, met het artikel"):
        rosa.goto(f"{form}/pip").fill(leerroute="O", niveau="A2").press("Vastleggen")
        assert rosa.status == 422, rosa.status
        notice = rosa.main.locator(".notice.is-late")
        expect(notice).to_contain_text("A2")
        expect(notice).to_contain_text("nderwijsroute")
        expect(notice).to_contain_text("DUO, koppeling voor gemeenten")
        expect(notice).to_contain_text("PIP-08")
    with w.step("Met de goede keuze wordt het PIP vastgesteld"):
        rosa.fill(leerroute="B", niveau="B1", intensiteit="600", pvtMap="ja", kinderopvang="ja").press("Vastleggen")
        rosa.sees("Vastgelegd", "PIP vastgesteld: B1-route, niveau B1 (eerste PIP)")
    with w.step("De klok van het PIP is weg; de inburgeringstermijn begint de dag erna en duurt drie jaar"):
        expect(clock(rosa, "PIP vaststellen")).to_have_count(0)
        term = clock(rosa, "Inburgeringstermijn")
        expect(term).to_contain_text("t/m 4 oktober 2025")
        term.locator("summary").click()
        expect(term).to_contain_text("TERM-01")
        expect(term).to_contain_text("5 oktober 2022")
        expect(term).to_contain_text("Geen eigen datum ontvangen")
        expect(clock(rosa, "Voortgangsgesprek")).to_contain_text("4 januari 2023")
        expect(clock(rosa, "PIP bekendmaken")).to_be_visible()
    with w.step("De datum van DUO gaat voor, en het verschil wordt gemeld"):
        rosa.goto(f"{form}/duoTermijn").fill(datum="04-10-2022", einde="12-10-2025")
        rosa.press("Vastleggen")
        term = clock(rosa, "Inburgeringstermijn")
        expect(term).to_contain_text("11 oktober 2025")
        term.locator("summary").click()
        expect(term).to_contain_text("7 dagen verschil")
    with w.step("Een BSN dat de elfproef niet haalt: zin bij het veld, niets is weg"):
        rosa.main.get_by_role("link", name="Verbeteren personalia").click()
        rosa.fill(bsn="123456789", telefoon="06-00004321", verbeterreden="BSN bekend").press("Verbeteren")
        assert rosa.status == 422, rosa.status
        expect(rosa.page.locator('[id="veld-bsn-fout"]')).to_be_visible()
        assert rosa.value("telefoon") == "06-00004321" and rosa.value("bsn") == "123456789"
        assert rosa.value("verbeterreden").strip() == "BSN bekend"
