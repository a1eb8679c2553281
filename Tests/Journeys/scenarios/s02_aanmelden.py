# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signing in and out, and what keeps others out."""

import http.client
from urllib.parse import urlencode

from playwright.sync_api import expect

from support.clerk import form_of

NAME = "Aanmelden en afmelden · ASVS 3.3.2, 3.3.4, 3.4.3, 3.4.4, 3.4.5, 3.4.6, 3.5.1, 7.4.1"


def ask(w, method, path, headers, body=None):
    """A request with headers that no browser would let us choose; status and headers."""
    link = http.client.HTTPConnection("127.0.0.1", w.installation.port, timeout=5)
    link.putrequest(method, path, skip_host="Host" in headers)
    for name, value in headers.items():
        link.putheader(name, value)
    if body is not None:
        body = body.encode()
        link.putheader("Content-Type", "application/x-www-form-urlencoded")
        link.putheader("Content-Length", str(len(body)))
    link.endheaders(body)
    answer = link.getresponse()
    answer.read()
    link.close()
    return answer


def run(w):
    eva = w.visitor()
    with w.step("Wie niet is aangemeld, komt op de aanmeldpagina"):
        eva.goto("/dossiers?wet=WI2021").heading("Aanmelden")
    with w.step("Een verkeerd wachtwoord: zin bij het veld, naam blijft staan, wachtwoord niet"):
        eva.page.get_by_label("Gebruikersnaam").fill("rosa")
        eva.page.get_by_label("Wachtwoord").fill("dit is het niet echt")
        eva.press("Verder")
        assert eva.status == 422, eva.status
        eva.field_error("gebruikersnaam", "horen niet bij elkaar")
        assert eva.value("gebruikersnaam") == "rosa" and eva.value("wachtwoord") == ""
        expect(eva.page.locator("#fouten li")).to_have_count(1)
        expect(eva.page).to_have_title("Fout · Aanmelden · Meedoen")
    with w.step("Met het goede wachtwoord terug naar de pagina die gevraagd was"):
        eva.page.get_by_label("Wachtwoord").fill(w.password)
        eva.press("Verder").give_code().heading("Dossiers")
        assert eva.path == "/dossiers?wet=WI2021", eva.path
    with w.step("De sessiecookie is onleesbaar voor scripts en gaat niet mee vanaf andere sites"):
        cookie = next(it for it in eva.context.cookies() if it["name"].endswith("meedoen"))
        assert cookie["httpOnly"] and cookie["sameSite"] in ("Lax", "Strict") and cookie["expires"] == -1, cookie
        assert len(cookie["value"]) >= 32
    with w.step("Elke pagina houdt scripts, kaders en formulieren van anderen buiten"):
        head = eva.clerk.get("/vandaag").headers
        policy = head["content-security-policy"]
        for part in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'"]:
            assert part in policy, policy
        assert "unsafe" not in policy
        assert head["x-content-type-options"] == "nosniff" and head["cache-control"] == "no-store"
        assert head["referrer-policy"] in ("same-origin", "no-referrer") and "server" not in head
    session = f"{cookie['name']}={cookie['value']}"
    host = f"127.0.0.1:{w.installation.port}"
    with w.step("Een andere naam van de site wordt geweigerd"):
        for name in ["kwaad.example", f"kwaad.example:{w.installation.port}", "127.0.0.1.kwaad.example"]:
            assert ask(w, "GET", "/vandaag", {"Host": name, "Cookie": session}).status == 421, name
    with w.step("Een formulier van een andere site wordt geweigerd, ook met de sessie erbij"):
        form = form_of(eva.clerk.get("/dossiers/nieuw").text(), "/dossiers/nieuw")
        body = urlencode({**form, "voornamen": "Nep", "achternaam": "Persoon", "geboortedatum": "01-01-1990"})
        for extra in [{"Origin": "https://kwaad.example"}, {"Sec-Fetch-Site": "cross-site"},
                      {"Sec-Fetch-Site": "same-site"}, {"Origin": "null"}]:
            answer = ask(w, "POST", "/dossiers/nieuw", {"Host": host, "Cookie": session, **extra}, body)
            assert answer.status == 403, (extra, answer.status)
    with w.step("Een formulier zonder het teken van de eigen sessie wordt geweigerd"):
        body = urlencode({"voornamen": "Nep", "achternaam": "Persoon", "geboortedatum": "01-01-1990"})
        assert ask(w, "POST", "/dossiers/nieuw", {"Host": host, "Cookie": session}, body).status == 403
        eva.goto("/zoek?q=Nep+Persoon").sees("Niets gevonden")
    with w.step("Een link naar de aanmeldpagina kan niet naar een andere site leiden"):
        fresh = w.visitor()
        for target in ["//kwaad.example/", "https://kwaad.example/", "/\\\\kwaad.example"]:
            answer = fresh.clerk.post(
                "/aanmelden", {"gebruikersnaam": "rosa", "wachtwoord": w.password, "naar": target}
            )
            assert answer.headers["location"] == "/aanmelden/code", answer.headers["location"]
    with w.step("Na afmelden is de sessie weg, ook voor wie de cookie nog heeft"):
        eva.page.locator("details.user summary").click()
        eva.page.get_by_role("button", name="Afmelden").click()
        eva.heading("Aanmelden")
        answer = ask(w, "GET", "/vandaag", {"Host": host, "Cookie": session})
        assert answer.status == 303 and answer.headers["location"].startswith("/aanmelden"), answer.status
        eva.goto("/vandaag").heading("Aanmelden")
    with w.step("De beheerder komt na het aanmelden op een pagina die er is"):
        bea = w.visitor()
        bea.sign_in("bea")
        assert bea.status == 200, f"{bea.path} geeft {bea.status}"
