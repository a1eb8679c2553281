# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new colleague: sets the app up, signs in with a code, then with a recovery code, and chooses another password."""

import re
import subprocess
import time

from playwright.sync_api import expect

from support import checks
from support.app import totp
from support.installation import own_environment

NAME = "Aanmelden in twee stappen · S6 · ASVS 6.2.2, 6.3.3, 6.4.1, 6.5.1, 7.5.2, 7.5.3"
FIRST, SECOND = "vier paarse fietsen zingen", "drie koude kelders ruisen"


def before(w):
    """The account is made while no server has the folder."""
    w.installation.stop()
    done = subprocess.run(
        [w.installation.binary, "gebruiker", "nieuw", "noa", "--naam", "Noa Kuipers", "--rol", "beheerder", "--gemeente", "GM0988",
         "--data", w.installation.data, *w.installation.database],
        input=FIRST + "\n", text=True, capture_output=True, timeout=60, env=own_environment(),
    )
    assert done.returncode == 0, done.stdout + done.stderr


def password(visitor, secret):
    visitor.goto("/aanmelden")
    visitor.page.get_by_label("Gebruikersnaam").fill("noa")
    visitor.page.get_by_label("Wachtwoord").fill(secret)
    visitor.press("Verder")
    return visitor


def give(visitor, code, button="Aanmelden"):
    visitor.page.get_by_role("textbox", name="Code").fill(code)
    visitor.press(button)
    return visitor


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
    noa = w.visitor()
    with w.step("De eerste keer stelt Noa de app in; een verkeerde code opent niets"):
        password(noa, FIRST).heading("Stel de tweede stap in")
        good(w, noa, "tweede-stap-instellen")
        give(noa, "000000", "Klaar").field_error("code", "Deze code werkt niet")
        noa.goto("/beheer").heading("Aanmelden")
        password(noa, FIRST).heading("Stel de tweede stap in")
        key = noa.page.locator(".secret code").inner_text().replace(" ", "")
        assert re.fullmatch(r"[A-Z2-7]{32}", key), "de sleutel heeft 160 bits"
        link = noa.page.get_by_role("link", name="Open de sleutel in de app").get_attribute("href")
        assert link == f"otpauth://totp/Meedoen:noa?secret={key}&issuer=Meedoen", link
        assert key not in noa.page.url
        used = totp(key, time.time())
        give(noa, used, "Klaar")
    with w.step("Zij krijgt één keer tien herstelcodes en is aangemeld"):
        noa.heading("Bewaar uw herstelcodes")
        codes = noa.page.locator(".secrets code").all_inner_texts()
        assert len(set(codes)) == 10, codes
        good(w, noa, "herstelcodes")
        noa.page.get_by_role("link", name="Ik heb ze bewaard").click()
        noa.heading("Beheer")
    other = w.visitor()
    with w.step("Een tweede keer vraagt Meedoen een code; die van daarnet werkt niet meer, de volgende wel"):
        password(other, FIRST).heading("Code uit uw app")
        good(w, other, "tweede-stap")
        give(other, used).field_error("code", "Deze code werkt niet")
        give(other, totp(key, time.time() + 30)).heading("Beheer")
    paper = w.visitor()
    with w.step("Zonder telefoon werkt een herstelcode, één keer"):
        give(password(paper, FIRST), codes[2]).heading("Beheer")
        give(password(w.visitor(), FIRST), codes[2]).field_error("code", "Deze code werkt niet")
    with w.step("In haar account ziet zij drie sessies en nog negen herstelcodes"):
        paper.goto("/account").sees("nog 9 herstelcodes", "deze sessie")
        expect(paper.page.locator("tbody tr")).to_have_count(3)
        good(w, paper, "account")
    with w.step("Een nieuw wachtwoord vraagt het oude, en meldt haar op de andere plekken af"):
        paper.fill(wachtwoord="niet mijn wachtwoord", nieuw=SECOND, herhaling=SECOND).press("Wachtwoord wijzigen")
        paper.field_error("wachtwoord", "Dit is niet uw wachtwoord van nu")
        paper.fill(wachtwoord=FIRST, nieuw="welkom123456", herhaling="welkom123456").press("Wachtwoord wijzigen")
        paper.field_error("nieuw", "te makkelijk te raden")
        paper.fill(wachtwoord=FIRST, nieuw=SECOND, herhaling=SECOND).press("Wachtwoord wijzigen")
        expect(paper.page.locator("body")).to_contain_text("Uw wachtwoord is gewijzigd")
        noa.goto("/beheer").heading("Aanmelden")
        other.goto("/beheer").heading("Aanmelden")
        password(noa, FIRST).field_error("gebruikersnaam", "horen niet bij elkaar")
        password(noa, SECOND).heading("Code uit uw app")
