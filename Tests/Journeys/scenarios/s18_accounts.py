# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The beheerder invites a colleague, who gets in with a link; later she is helped, given another role, and blocked."""

import re
import time

from playwright.sync_api import expect

from support import checks
from support.app import totp

NAME = "Accounts: uitnodigen, herstellen, blokkeren, rechten nakijken · U/TV.01 · ASVS 6.4.1, 6.4.3, 6.4.6, 7.4.2, 8.3.2"
FIRST, SECOND = "vier paarse fietsen zingen", "drie koude kelders ruisen"


def good(w, visitor, name):
    faults = checks.accessible(visitor.page) + checks.fits(visitor.page) + checks.well_formed(visitor.page)
    assert not faults, faults
    w.picture(visitor.page, name)
    with visitor.at_width(360):
        faults = checks.fits(visitor.page)
        assert not faults, faults
        w.picture(visitor.page, f"{name}-360")
    visitor.page.emulate_media(color_scheme="dark")
    w.picture(visitor.page, f"{name}-donker")
    visitor.page.emulate_media(color_scheme="light")


def link(visitor):
    """The link that stands on the page, as a path."""
    address = visitor.page.locator(".secret code").inner_text()
    assert address.startswith(visitor.world.url + "/link/"), address
    return address.removeprefix(visitor.world.url)


def account(bea, name):
    bea.goto("/beheer/accounts").follow(name).heading(name)
    return bea


def choose(visitor, path, secret):
    visitor.goto(path)
    visitor.fill(nieuw=secret, herhaling=secret).press("Verder")
    return visitor


def code(visitor, secret, moment, button="Aanmelden"):
    visitor.page.get_by_label("Code", exact=True).fill(totp(secret, moment))
    visitor.press(button)
    return visitor


def run(w):
    bea = w.visitor().sign_in("bea")
    with w.step("Bea nodigt Noa uit; een vergeten veld staat bovenaan en bij het veld"):
        bea.goto("/beheer").follow("Accounts: uitnodigen, herstellen, blokkeren").heading("Accounts")
        good(w, bea, "accounts")
        bea.follow("Nieuw account").heading("Nieuw account")
        bea.fill(naam="Noor Kuipers").press("Uitnodigen")
        bea.field_error("gebruikersnaam", "Vul een gebruikersnaam in").field_error("rol", "Kies een rol")
        good(w, bea, "account-nieuw")
        bea.fill(gebruikersnaam="noor", rol="REGISSEUR").press("Uitnodigen").heading("Uitnodiging gemaakt")
        bea.sees("Meedoen stuurt zelf geen mail", "U ziet de link één keer")
        good(w, bea, "link-uitgereikt")
        path = link(bea)
    with w.step("De link staat daarna nergens meer"):
        bea.follow("Ik heb de link").heading("Noor Kuipers").sees("wacht op wachtwoord", "uitgenodigd")
        assert path.split("/")[-1] not in bea.page.content()
    noor = w.visitor()
    with w.step("Noor opent de link twee keer; kijken verbruikt niets, een zwak wachtwoord ook niet"):
        noor.goto(path).heading("Welkom bij Meedoen")
        noor.goto(path).heading("Welkom bij Meedoen").sees("noor")
        good(w, noor, "link-openen")
        choose(noor, path, "welkom123456").field_error("nieuw", "te makkelijk te raden")
    with w.step("Zij kiest een wachtwoord, leest de code met de app en is aangemeld"):
        choose(noor, path, FIRST).heading("Stel de tweede stap in")
        expect(noor.page.locator("svg.qr")).to_be_visible()
        good(w, noor, "tweede-stap-qr")
        key = noor.page.locator(".secret code").inner_text().replace(" ", "")
        assert re.fullmatch(r"[A-Z2-7]{32}", key), key
        moment = time.time()
        code(noor, key, moment, "Klaar").heading("Bewaar uw herstelcodes")
        noor.follow("Ik heb ze bewaard").heading("Vandaag")
    with w.step("De link een tweede keer zegt dat hij is gebruikt"):
        other = w.visitor()
        other.goto(path).heading("Deze link werkt niet meer").sees("Deze link is al gebruikt")
        assert other.status == 410, other.status
        good(w, other, "link-gebruikt")
        other.goto("/link/bestaat-niet").heading("Deze link werkt niet meer").sees("Deze link bestaat niet")
    with w.step("Een andere rol geldt vanaf de volgende klik"):
        account(bea, "Noor Kuipers").sees("regisseur", "ingesteld")
        bea.page.locator('form[action$="/rol"] select').select_option("TEAMLEIDER")
        bea.press("Rol wijzigen")
        expect(bea.page.locator("body")).to_contain_text("De rol is gewijzigd")
        noor.goto("/begrippen")
        expect(noor.page.locator("body")).to_contain_text("teamleider")
        good(w, bea, "account")
    with w.step("Bea kan haar eigen rol niet wijzigen en zichzelf niet blokkeren"):
        account(bea, "Bea Smeets").sees("Dit is uw eigen account").sees_not("Rol wijzigen")
        good(w, bea, "account-eigen")
    with w.step("Herstel van het wachtwoord: Noor is overal weg, kiest een nieuw, en heeft haar app nog nodig"):
        account(bea, "Noor Kuipers")
        bea.page.get_by_label("Het wachtwoord").check()
        bea.press("Link maken").heading("Link voor herstel gemaakt")
        path = link(bea)
        noor.goto("/vandaag").heading("Aanmelden")
        choose(noor, path, SECOND).heading("Code uit uw app")
        code(noor, key, moment + 30)
        noor.heading("Vandaag")
    with w.step("Wie wordt geblokkeerd, is bij de volgende klik weg en komt niet meer binnen"):
        account(bea, "Noor Kuipers")
        bea.page.get_by_label("Reden").fill("uit dienst")
        bea.press("Blokkeren")
        expect(bea.page.locator("body")).to_contain_text("Het account is geblokkeerd")
        bea.sees("geblokkeerd: uit dienst", "Bea Smeets")
        good(w, bea, "account-geblokkeerd")
        noor.goto("/vandaag").heading("Aanmelden")
        noor.page.get_by_label("Gebruikersnaam").fill("noor")
        noor.page.get_by_label("Wachtwoord").fill(SECOND)
        noor.press("Verder")
        noor.field_error("gebruikersnaam", "horen niet bij elkaar")
    with w.step("Bea kijkt het rechtenrapport na en legt dat vast"):
        bea.goto("/beheer/rechten").heading("Rechtenrapport").sees("Noor Kuipers", "geblokkeerd", "nog nooit nagekeken")
        good(w, bea, "rechtenrapport")
        bea.fill(opmerkingen="Noor is uit dienst.").press("Vastleggen dat ik dit heb nagekeken")
        expect(bea.page.locator("body")).to_contain_text("Vastgelegd dat u dit rapport hebt nagekeken")
        bea.sees("Noor is uit dienst.", "wijzigingen van rechten").sees_not("nog nooit nagekeken")
        good(w, bea, "rechtenrapport-nagekeken")
        bea.page.emulate_media(media="print")
        w.picture(bea.page, "rechtenrapport-afdruk")
        bea.page.emulate_media(media="screen")
    with w.step("Als bestand opent het in een rekenblad"):
        with bea.page.expect_download() as download:
            bea.follow("Als CSV")
        text = open(download.value.path(), encoding="utf-8-sig").read()
        assert text.startswith("gebruikersnaam;naam;rol;stand;") and "noor;Noor Kuipers;teamleider;geblokkeerd" in text, text[:400]
