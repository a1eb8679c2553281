# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening a dossier for somebody who is there already."""

from playwright.sync_api import expect

from support.people import bsn

NAME = "Nieuw dossier met waarschuwing voor dubbele personen · P-03"


def run(w):
    rosa = w.visitor("rosa")
    number = bsn()
    with w.step("Een leeg formulier: elke ontbrekende vraag bij het veld en bovenaan"):
        rosa.goto("/dossiers/nieuw").press("Dossier openen")
        assert rosa.status == 422, rosa.status
        for name in ["voornamen", "achternaam", "geboortedatum"]:
            expect(rosa.page.locator(f'[id="veld-{name}-fout"]')).to_be_visible()
        expect(rosa.page.locator("#fouten")).to_be_focused()
        rosa.page.locator('#fouten a[href="#veld-achternaam"]').click()
        expect(rosa.page.locator("#veld-achternaam")).to_be_focused()
    with w.step("Het dossier van Mohammed Al-Hassan wordt geopend en begint met wat bekend is"):
        rosa.goto("/dossiers/nieuw").fill(
            voornamen="Mohammed", achternaam="Al-Hassan", geboortedatum="05-03-1990", bsn=number, taal="ar",
            tolkNodig="ja", verblijf__recht="ASIEL_28", verblijf__datum="01-09-2022", groep__groep="ASIEL",
        ).press("Dossier openen")
        rosa.heading("Mohammed Al-Hassan").sees("Dossier geopend", "32 jaar", "asielstatushouder", "tolk nodig",
                                                "regisseur Rosa van Dael")
        first = rosa.path
    with w.step("Zelfde BSN: dat dossier is er al, en een tweede kan niet"):
        rosa.goto("/dossiers/nieuw").fill(
            voornamen="M.", achternaam="Hassan", geboortedatum="05-03-1991", bsn=number, telefoon="06-00001234",
        ).press("Dossier openen")
        assert rosa.status == 422, rosa.status
        rosa.sees("Deze persoon heeft al een dossier", "zelfde BSN")
        expect(rosa.page.get_by_role("button", name="Toch openen")).to_have_count(0)
        link = rosa.main.get_by_role("link", name="Mohammed Al-Hassan").get_attribute("href")
        assert first.startswith(link), (first, link)
        assert rosa.value("telefoon") == "06-00001234" and rosa.value("achternaam") == "Hassan"
    with w.step("Ook wie toch de tweede knop stuurt, krijgt met hetzelfde BSN geen tweede dossier"):
        page = rosa.clerk.get("/dossiers/nieuw").text()
        from support.clerk import form_of

        answer = rosa.clerk.post("/dossiers/nieuw", {
            **form_of(page, "/dossiers/nieuw"), "voornamen": "M.", "achternaam": "Hassan",
            "geboortedatum": "05-03-1991", "bsn": number, "ondanksDubbel": "ja",
        })
        assert answer.status == 422, answer.status
    for first_name, last_name in [("Muhamad", "Alhasan"), ("محمد", "الحسن")]:
        with w.step(f"Zelfde geboortedag en dezelfde naam anders geschreven ({first_name} {last_name}): waarschuwing"):
            rosa.goto("/dossiers/nieuw").fill(
                voornamen=first_name, achternaam=last_name, geboortedatum="05-03-1990",
            ).press("Dossier openen")
            assert rosa.status == 422, rosa.status
            rosa.sees("Deze persoon heeft misschien al een dossier", "naam lijkt erop, zelfde geboortedatum")
            assert rosa.value("voornamen") == first_name
    with w.step("Het is iemand anders: toch openen"):
        rosa.press("Toch openen: dit is iemand anders").heading("محمد الحسن").sees("Dossier geopend")
    with w.step("Een andere geboortedag geeft geen waarschuwing"):
        rosa.goto("/dossiers/nieuw").fill(
            voornamen="Mohammed", achternaam="Al-Hassan", geboortedatum="06-03-1990",
        ).press("Dossier openen").sees("Dossier geopend")
