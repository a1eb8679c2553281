# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""D-01: Monday morning of a regisseur in Weert."""

import re

from playwright.sync_api import expect

from support.people import on_route, person

NAME = "Maandagmorgen van een regisseur · D-01 stap 1–5 en 7 · G-05 · P-01 · P-17 · P-18"

GROUPS = ["Te laat", "Vandaag", "Binnen zeven dagen", "Later", "Wacht op anderen"]


def lines(visitor, name, text):
    return visitor.page.locator("li.line").filter(has_text=name).filter(has_text=text)


def run(w):
    clerk = w.clerk("rosa")
    mewael = on_route(clerk, "Mewael", "Zerai", "01-02-1985", talk="15-06-2022", taal="ti", tolkNodig="ja")
    ruta = on_route(clerk, "Ruta", "Zerai", "11-02-1988", talk="20-06-2022")
    clerk.record(ruta, "informatieGevraagd", "06-09-2022", bij="Gilde Opleidingen", waarvoor="VOORTGANG",
                 antwoordUiterlijk="20-09-2022")
    rosa = w.visitor()
    with w.step("1. Rosa meldt zich aan; het eerste scherm is de werkvoorraad, geen menu"):
        rosa.sign_in("rosa").heading("Vandaag")
        assert rosa.path == "/vandaag", rosa.path
    with w.step("1. De groepen staan op volgorde, te laat eerst"):
        heads = [re.sub(r"[\s\d.]+$", "", it) for it in rosa.page.locator(".worklist h2").all_inner_texts()]
        assert heads[0] == "Te laat" and heads == [it for it in GROUPS if it in heads], heads
    with w.step("2. Te laat toont de gesprekken en de vraag zonder antwoord, met hoeveel dagen"):
        expect(lines(rosa, "Mewael Zerai", "Voortgangsgesprek")).to_contain_text("19 dagen te laat")
        expect(lines(rosa, "Mewael Zerai", "Voortgangsgesprek")).to_contain_text("15 september 2022")
        expect(lines(rosa, "Ruta Zerai", "Voortgangsgesprek")).to_contain_text("14 dagen te laat")
        expect(lines(rosa, "Ruta Zerai", "gevraagd aan Gilde Opleidingen")).to_contain_text("14 dagen te laat")
    with w.step("2. Wat te laat is, staat in beeld zonder naar beneden te gaan, ook bij nieuwe koppelingen"):
        clerk.open(person("Dawit", "Weldu", "03-03-1993", **{"koppeling.datum": "20-09-2022"}))
        rosa.goto("/vandaag")
        group = rosa.page.locator(".worklist section.is-late")
        top = group.bounding_box()["y"]
        assert top < 500, f"Te laat begint op {top:.0f} px"
    with w.step("2. Het aantal bij de groep klopt met de regels, ook als er nieuwe koppelingen zijn"):
        rosa.goto("/vandaag?groep=te-laat")
        group = rosa.page.locator("section.group.is-late").filter(has_text="Te laat").last
        told = int(group.locator(".count").inner_text())
        shown = group.locator("li.line").count()
        assert told == shown, f"{told} geteld, {shown} getoond"
        rosa.goto("/vandaag")
    with w.step("3. De eerste regel opent naast de lijst"):
        lines(rosa, "Mewael Zerai", "Voortgangsgesprek").locator("a.line__name").click()
        rosa.heading("Mewael Zerai")
        assert "open=" in rosa.path
        expect(lines(rosa, "Ruta Zerai", "Voortgangsgesprek")).to_be_visible()
        expect(rosa.page.locator("a[data-line][aria-current]").first).to_have_text("Mewael Zerai")
    with w.step("3. Waarom deze datum: het vorige gesprek, de termijn, de regel en het artikel"):
        card = rosa.page.locator(".split__detail .clock").filter(has_text="Voortgangsgesprek")
        card.locator("summary").click()
        expect(card).to_contain_text("15 juni 2022")
        expect(card).to_contain_text("3 maanden")
        expect(card).to_contain_text("PIP-10")
        expect(card).to_contain_text("Besluit inburgering 2021, art. 5.3")
    with w.step("3. Het einde van de inburgeringstermijn staat in beeld, zonder naar beneden te gaan"):
        expect(rosa.page.locator(".split__detail")).to_contain_text("1 juni 2025", timeout=500)
    with w.step("3. Ze plant het gesprek met een tolk Tigrinya"):
        rosa.page.locator(".split__detail").get_by_role("link", name="Feit vastleggen").click()
        rosa.main.get_by_role("searchbox", name="Wat wilt u vastleggen?").fill("afspraak")
        rosa.page.keyboard.press("Enter")
        rosa.main.get_by_role("link", name="Afspraak", exact=True).click()
        expect(rosa.page.locator('select[name="tolk"] option:checked')).to_have_text("Tigrinya")
        rosa.fill(datum="06-10-2022", afspraaksoort="VOORTGANG", tijd="14.00").press("Vastleggen")
        rosa.sees("Vastgelegd", "Afspraak: voortgangsgesprek om 14.00, tolk Tigrinya")
        rosa.goto("/vandaag")
        expect(rosa.page.locator("section.is-week li.line").filter(has_text="Mewael Zerai")).to_contain_text(
            "over 2 dagen")
    with w.step("3. Ze legt het gesprek met Ruta vast; alles wat bekend is, staat al in het formulier"):
        lines(rosa, "Ruta Zerai", "Voortgangsgesprek").get_by_role("link", name=re.compile("Gesprek vastleggen")).click()
        rosa.heading("Voortgangsgesprek")
        assert rosa.value("datum") == "04-10-2022"
        expect(rosa.page.locator('[name="gehouden"][value="ja"]')).to_be_checked()
        rosa.fill(verslag="Ruta zoekt een taalmaatje.").press("Vastleggen")
        rosa.sees("Vastgelegd", "Voortgangsgesprek gehouden")
    with w.step("3. De regel is weg, en het volgende gesprek is over drie maanden"):
        rosa.goto("/vandaag")
        expect(lines(rosa, "Ruta Zerai", "Voortgangsgesprek")).to_have_count(0)
        rosa.goto(f"/dossiers/{ruta}").sees("4 januari 2023")
    with w.step("2. Het antwoord van Gilde wordt vastgelegd vanaf de regel; de regel is weg"):
        rosa.goto("/vandaag")
        lines(rosa, "Ruta Zerai", "Gilde").get_by_role("link", name=re.compile("Antwoord vastleggen")).click()
        assert rosa.value("van") == "Gilde Opleidingen"
        rosa.press("Vastleggen")
        rosa.goto("/vandaag")
        expect(lines(rosa, "Ruta Zerai", "gevraagd aan Gilde")).to_have_count(0)
    with w.step("4. Ze vraagt drie partners in één keer om de voortgang van beide mensen"):
        rosa.goto("/dossiers?wet=WI2021&leerroute=B")
        for name in ["Mewael Zerai", "Ruta Zerai"]:
            rosa.page.get_by_label(f"Kies {name}").check()
        rosa.page.get_by_text("Met de gekozen dossiers").click()
        rosa.page.get_by_label("Aan (namen, met komma's)").fill("Gilde Opleidingen, Werk.Kom, Punt Welzijn")
        rosa.page.get_by_label("Antwoord uiterlijk").fill("18-10-2022")
        rosa.press("Vraag voortgang").sees("Voortgang gevraagd")
        rosa.goto("/vandaag?groep=wacht")
        for name in ["Mewael Zerai", "Ruta Zerai"]:
            for partner in ["Gilde Opleidingen", "Werk.Kom", "Punt Welzijn"]:
                if (name, partner) == ("Ruta Zerai", "Gilde Opleidingen"):
                    continue
                expect(lines(rosa, name, f"gevraagd aan {partner}")).to_contain_text("wacht, nog 14 dagen")
        expect(lines(rosa, "Ruta Zerai", "gevraagd aan Gilde Opleidingen")).to_have_count(1, timeout=500)
    with w.step("4. Een fout in die vraag geeft de lijst met de keuze terug"):
        rosa.goto("/dossiers?wet=WI2021&leerroute=B")
        rosa.page.get_by_label("Kies Ruta Zerai").check()
        rosa.page.get_by_text("Met de gekozen dossiers").click()
        rosa.page.get_by_label("Antwoord uiterlijk").fill("31-02-2023")
        rosa.press("Vraag voortgang")
        assert rosa.status == 422, rosa.status
        expect(rosa.page.get_by_label("Kies Ruta Zerai")).to_be_checked(timeout=500)
    with w.step("5. Een nieuwe koppeling: de eerste van het gezin, met een nieuw huishouden"):
        rosa.goto("/dossiers").follow("Nieuw dossier").heading("Nieuw dossier")
        family = [("Gebremedhin", "HOOFD", "05-06-1981"), ("Akberet", "PARTNER", "09-01-1984"),
                  ("Natnael", "KIND", "14-03-2005"), ("Saba", "KIND", "30-11-2013")]
        for place, (first, relation, born) in enumerate(family):
            if place == 1:
                rosa.goto("/dossiers/nieuw")
                homes = rosa.page.locator('[name="huishouden.huishouden"] option').all_inner_texts()
                assert any("Asmerom" in it for it in homes), homes
            if place > 0:
                rosa.goto("/dossiers/nieuw?achternaam=Asmerom")
            rosa.fill(voornamen=first, achternaam="Asmerom", geboortedatum=born, koppeling__datum="04-10-2022",
                      koppeling__azc="AZC Weert", huishouden__relatie=relation)
            rosa.page.locator('[name="huishouden.huishouden"]').select_option(index=1 if place == 0 else 2)
            rosa.press("Dossier openen").sees("Dossier geopend")
        expect(rosa.page.locator("main")).to_contain_text("Huishouden Asmerom")
    with w.step("5. Vandaag staat er één huishouden met vier personen en drie taken met een dag"):
        rosa.goto("/vandaag")
        card = rosa.page.locator("section[aria-labelledby='groep-nieuw'] .card").filter(has_text="Asmerom")
        expect(card).to_have_count(1)
        expect(card.get_by_role("heading")).to_contain_text("4")
        for first, _, _ in family:
            expect(card).to_contain_text(f"{first} Asmerom")
        expect(card.locator("ul li")).to_have_count(3)
        for task, when in [("Gegevens verzamelen", "vandaag"), ("Intake plannen", "over 7 dagen"),
                           ("Huisvesting controleren", "over 14 dagen")]:
            expect(card.locator("li").filter(has_text=task)).to_contain_text(when)
    with w.step("5. Een taak voor het gezin is in één keer gedaan"):
        card.get_by_role("link", name="Intake plannen").click()
        rosa.fill(datum="11-10-2022").press("Vastleggen").sees("Vastgelegd")
        assert rosa.path.startswith("/vandaag"), rosa.path
        rosa.sees("Ook bij 3 anderen van het huishouden")
        expect(card.locator("li").filter(has_text="Intake plannen")).to_have_count(0, timeout=500)
    with w.step("5. Voor één gezinslid apart kan ook; de kaart zegt voor wie de taak nog open staat"):
        card.get_by_role("link", name="Huisvesting controleren").click()
        ticks = rosa.page.locator('input[name="ook"]')
        expect(ticks).to_have_count(3)
        for place in range(3):
            ticks.nth(place).uncheck()
        rosa.fill(stand="GEZOCHT").press("Vastleggen").sees("Vastgelegd")
        expect(card.locator("li").filter(has_text="Huisvesting controleren")).to_contain_text("nog voor")
    with w.step("7. Een collega is ziek: de teamleider draagt dossiers over met een reden"):
        tom = w.visitor("tom")
        tom.goto("/caseload")
        before = counts(tom)
        tom.main.get_by_role("link", name="Rosa van Dael").click()
        tom.page.locator('select[name="wet"]').select_option("WI2021")
        tom.page.locator('select[name="leerroute"]').select_option("B")
        tom.page.get_by_role("button", name="Toepassen").click()
        for name in ["Mewael Zerai", "Ruta Zerai"]:
            tom.page.get_by_label(f"Kies {name}").check()
        tom.page.get_by_text("Met de gekozen dossiers").click()
        tom.page.get_by_label("Aan collega").select_option(label="Ilse Janssen")
        tom.page.get_by_label("Reden").fill("Rosa is ziek")
        tom.press("Draag over").sees("Caseload verdeeld")
    with w.step("7. De caseload verandert meteen, en het dossier zegt wie het overdroeg en waarom"):
        after = counts(tom)
        assert after["Rosa van Dael"] == before["Rosa van Dael"] - 2, (before, after)
        assert after["Ilse Janssen"] == before["Ilse Janssen"] + 2, (before, after)
        tom.goto(f"/dossiers/{mewael}").sees("Ilse Janssen is regisseur: Rosa is ziek", "Tom Peeters")
        ilse = w.visitor("ilse")
        ilse.goto("/vandaag")
        expect(lines(ilse, "Mewael Zerai", "was 15 september 2022")).to_be_visible()
    with w.step("7. Wie geen dossiers mag overdragen, krijgt de knop niet"):
        rosa.goto("/dossiers?wet=WI2021")
        rosa.page.get_by_text("Met de gekozen dossiers").click()
        expect(rosa.page.get_by_role("button", name="Draag over")).to_have_count(0, timeout=500)


def counts(visitor):
    rows = visitor.page.locator("tbody tr")
    return {
        rows.nth(at).locator("th").inner_text(): int(rows.nth(at).locator("td").last.inner_text())
        for at in range(rows.count())
    }
