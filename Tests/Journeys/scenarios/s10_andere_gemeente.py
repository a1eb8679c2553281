# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""One gemeente, one database: a dossier of another gemeente is not there."""

import re

from playwright.sync_api import expect

from support.people import person

NAME = "Een dossier van een andere gemeente is er niet · ASVS 8.2.2, 8.4.1"


def run(w):
    rosa, hanna = w.visitor("rosa"), w.visitor("hanna")
    dossier = rosa.clerk.open(person("Tsige", "Woldemariam", "02-02-1987"))
    rosa.clerk.record(dossier, "notitie", "04-10-2022", tekst="Alleen voor Weert: kastanjelaan.")
    rosa.goto(f"/dossiers/{dossier}")
    fact = rosa.page.locator("li.fact").first.get_attribute("id").removeprefix("feit-")
    nobody = ("2" if dossier[0] != "2" else "3") + dossier[1:]

    def plain(text):
        return re.sub(r'(value|id|name)="[^"]*"', "", re.sub(r"[0-9A-Za-z_-]{20,}", "…", text))

    paths = ["", "/afdruk", "/feit", "/feit/notitie", "/feit/pip", f"/feiten/{fact}/verbeteren",
             f"/feiten/{fact}/intrekken", "/uitvoer.json"]
    with w.step("Hanna uit Hilversum krijgt voor het dossier hetzelfde antwoord als voor een willekeurig kenmerk"):
        for path in paths:
            theirs = hanna.clerk.get(f"/dossiers/{dossier}{path}")
            random = hanna.clerk.get(f"/dossiers/{nobody}{path}")
            assert theirs.status == random.status == 404, (path, theirs.status, random.status)
            assert plain(theirs.text()) == plain(random.text()), f"{path} verschilt van een willekeurig kenmerk"
            assert "Tsige" not in theirs.text()
    with w.step("De pagina zegt wat te doen en noemt niemand"):
        hanna.goto(f"/dossiers/{dossier}").heading("Niet gevonden").sees("of is niet voor u").sees_not("Tsige")
        expect(hanna.page.get_by_role("searchbox", name="Zoeken")).to_have_count(1)
        hanna.goto(f"/vandaag?open={dossier}")
        assert hanna.status == 404, hanna.status
    with w.step("Ook schrijven kan niet"):
        form = re.search(r'name="([^"]+)" value="([^"]+)"', hanna.clerk.get("/dossiers/nieuw").text())
        answer = hanna.clerk.post(f"/dossiers/{dossier}/feit/notitie", {
            form[1]: form[2], "datum": "04-10-2022", "tekst": "Van een ander",
        })
        assert answer.status == 404, answer.status
        rosa.goto(f"/dossiers/{dossier}").sees_not("Van een ander")
    with w.step("Zoeken vindt het dossier niet, en de lijst toont het niet"):
        hanna.goto("/zoek?q=Woldemariam").sees("Niets gevonden")
        hanna.goto("/zoek?q=kastanjelaan").sees("Niets gevonden")
        hanna.goto("/dossiers").sees_not("Tsige Woldemariam")
        expect(hanna.page.locator(".bar__organisation")).to_have_text("Gemeente Hilversum")
    with w.step("Een onzinkenmerk is ook gewoon niet gevonden"):
        for path in ["/dossiers/x", "/dossiers/%00", "/dossiers/../../etc/passwd", f"/dossiers/{dossier}x",
                     "/nietes", "/regels/XYZ-99", "/begrippen/nietes", "/regels/parameters/nietes"]:
            assert hanna.clerk.get(path).status == 404, path
