# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody who posts forms without looking: for what must be there before a scenario begins."""

import re
import time
from html import unescape

HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')


def form_of(html, action):
    """The hidden fields of the form that is sent to `action`."""
    start = html.find(f'action="{action}"')
    if start < 0:
        raise AssertionError(f"geen formulier naar {action}")
    end = html.find("</form>", start)
    return {unescape(name): unescape(value) for name, value in HIDDEN.findall(html[start:end])}


DEMO_CODE = re.compile(r"gebruik code ([0-9]{6})")


def demo_code(read):
    """The code that the page of an exercise tells. Each works once, so now and then one waits for the next."""
    for _ in range(40):
        found = DEMO_CODE.search(read())
        if found:
            return found[1]
        time.sleep(1)
    raise AssertionError("de pagina noemt geen code")


class Clerk:
    """Signed in, with requests in the session of a browser context."""

    def __init__(self, requests, url):
        self.requests = requests
        self.url = url

    def get(self, path, **more):
        return self.requests.get(self.url + path, **more)

    def post(self, path, fields, **more):
        return self.requests.post(self.url + path, form=fields, max_redirects=0, **more)

    def sign_in(self, name, password):
        answer = self.post("/aanmelden", {"gebruikersnaam": name, "wachtwoord": password})
        assert answer.status == 303, f"aanmelden van {name} geeft {answer.status}"
        code = demo_code(lambda: self.get("/aanmelden/code").text())
        hidden = form_of(self.get("/aanmelden/code").text(), "/aanmelden/code")
        answer = self.post("/aanmelden/code", {**hidden, "code": code})
        assert answer.status == 303, f"de code van {name} geeft {answer.status}"
        return self

    def send(self, page, action, fields):
        """Opens a page and sends the form on it; the address that the server leads to."""
        hidden = form_of(self.get(page).text(), action)
        answer = self.post(action, {**hidden, **fields})
        if answer.status != 303:
            text = answer.text()
            said = " ".join(re.sub(r"<[^>]+>", " ", text[text.find("<main"):])[:600].split())
            raise AssertionError(f"{action} gaf {answer.status}: {said}")
        return answer.headers["location"]

    def open(self, person):
        """Opens a dossier; its id."""
        place = self.send("/dossiers/nieuw", "/dossiers/nieuw", {"regisseur": self.own_id(), **person})
        return re.match(r"/dossiers/([^?]+)", place)[1]

    def reason(self, dossier, code="OVERLEG", words="overleg over dit dossier"):
        """Gives the reason without which the dossier of a colleague stays closed."""
        page = self.get(f"/dossiers/{dossier}")
        assert page.status == 403, page.status
        action = f"/dossiers/{dossier}/reden"
        answer = self.post(action, {**form_of(page.text(), action), "reden": code, "toelichting": words})
        assert answer.status == 303, answer.status
        return self

    def own_id(self):
        """The account in the choice of regisseurs that the form proposes."""
        page = self.get("/dossiers/nieuw").text()
        chosen = re.search(r'name="regisseur".*?<option value="([^"]+)" selected', page, re.DOTALL)
        return unescape(chosen[1]) if chosen else ""

    def record(self, dossier, kind, day, **fields):
        path = f"/dossiers/{dossier}/feit/{kind}"
        return self.send(path, path, {"datum": day, **fields})
