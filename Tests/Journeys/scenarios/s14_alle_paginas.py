# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for every kind of page: axe finds nothing, light and dark; it fits on a phone; it is small."""

import re

from playwright.sync_api import expect

from support import checks
from support.people import on_route, person

NAME = "Elke soort pagina: toegankelijk, licht en donker, 360 px breed, onder 100 kB · G-05 · P-03"


def run(w):
    rosa, tom, bea = w.visitor("rosa"), w.visitor("tom"), w.visitor("bea")
    clerk = rosa.clerk
    hiwot = on_route(clerk, "Hiwot", "Tekle", "12-11-1992", talk="20-06-2022", taal="ti", tolkNodig="ja")
    clerk.record(hiwot, "doel", "01-06-2022", woorden="Ik wil weer als verpleegkundige werken.")
    clerk.record(hiwot, "notitie", "20-09-2022", tekst="Heel_lange_woorden_zonder_spatie_" * 4)
    clerk.open(person("Berhane", "Tekle", "03-02-2010", **{"koppeling.datum": "04-10-2022"}))
    rosa.goto(f"/dossiers/{hiwot}")
    fact = rosa.page.locator("li.fact").filter(has_text="Notitie").get_attribute("id").removeprefix("feit-")
    pages = [
        (rosa, "vandaag", "/vandaag"),
        (rosa, "vandaag-open", f"/vandaag?open={hiwot}"),
        (rosa, "vandaag-team", "/vandaag?van=team&groep=te-laat"),
        (rosa, "dossier", f"/dossiers/{hiwot}"),
        (rosa, "dossier-bekend", f"/dossiers/{hiwot}?bekend=01-10-2022"),
        (rosa, "afdruk", f"/dossiers/{hiwot}/afdruk"),
        (rosa, "feit-kiezen", f"/dossiers/{hiwot}/feit"),
        (rosa, "feit-pip", f"/dossiers/{hiwot}/feit/pip"),
        (rosa, "feit-afspraak", f"/dossiers/{hiwot}/feit/afspraak"),
        (rosa, "verbeteren", f"/dossiers/{hiwot}/feiten/{fact}/verbeteren"),
        (rosa, "intrekken", f"/dossiers/{hiwot}/feiten/{fact}/intrekken"),
        (rosa, "dossiers", "/dossiers"),
        (rosa, "dossiers-leeg", "/dossiers?groep=OVERIG&leerroute=O"),
        (rosa, "nieuw-dossier", "/dossiers/nieuw"),
        (rosa, "zoeken", "/zoek?q=tekle"),
        (rosa, "zoeken-niets", "/zoek?q=qqxyzzy"),
        (tom, "caseload", "/caseload"),
        (tom, "afronding", "/caseload/afronding?jaar=2019"),
        (rosa, "groepsles", "/caseload/groepsles"),
        (rosa, "dossier-te-vroeg", f"/dossiers/{hiwot}?bekend=01-10-2019"),
        (rosa, "dossier-dag-fout", f"/dossiers/{hiwot}?bekend=31-02-2022"),
        (rosa, "zoeken-notitie", "/zoek?q=spatie"),
        (tom, "dossiers-teamleider", "/dossiers?wet=WI2021"),
        (rosa, "regels", "/regels?q=PIP"),
        (rosa, "regel", "/regels/PIP-02"),
        (rosa, "regeltabel", "/regels/parameters?q=pip"),
        (bea, "parameter", "/regels/parameters/pip_termijn"),
        (rosa, "begrippen", "/begrippen"),
        (rosa, "toegankelijkheid", "/toegankelijkheid"),
        (rosa, "niet-gevonden", "/nietes"),
    ]
    pages += [(rosa, f"begrippen-{tab.split('/')[-1]}", tab) for tab in tabs(rosa) if tab != "/begrippen"]
    faults = []
    with w.step("Ook de langste pagina's zijn kleiner dan 100 kB"):
        for path in ["/regels", "/regels/parameters", "/dossiers", "/vandaag?van=team", "/begrippen/codelijsten"]:
            size = len(clerk.get(path).body())
            faults += [f"{path}: {size // 1000} kB"] if size >= 100_000 else []
    for visitor, name, path in pages:
        with w.step(f"De pagina {name} is goed"):
            visitor.goto(path)
            if name == "parameter" and visitor.status == 404:
                visitor.goto(visitor.goto("/regels/parameters").page.locator("tbody th a").first.get_attribute("href"))
            faults += look(w, visitor, name)
    with w.step("Ook een formulier met fouten, een weigering en een botsing zijn goed"):
        rosa.goto(f"/dossiers/{hiwot}/feit/pip").fill(datum="31-02-2022").press("Vastleggen")
        faults += look(w, rosa, "feit-met-fouten")
        rosa.goto(f"/dossiers/{hiwot}/feit/pip").fill(leerroute="O", niveau="A2").press("Vastleggen")
        faults += look(w, rosa, "feit-geweigerd")
        rosa.goto(f"/dossiers/{hiwot}/feit/notitie").fill(tekst="Van mij")
        w.clerk("bram").reason(hiwot).record(hiwot, "notitie", "04-10-2022", tekst="Van Bram")
        rosa.press("Vastleggen")
        assert rosa.status == 409, rosa.status
        faults += look(w, rosa, "feit-botsing")
        rosa.goto("/dossiers/nieuw").fill(voornamen="Hiwot", achternaam="Tekle", geboortedatum="12-11-1992")
        rosa.press("Dossier openen").sees("misschien al een dossier")
        faults += look(w, rosa, "nieuw-dubbel")
    with w.step("De aanmeldpagina is goed"):
        guest = w.visitor()
        faults += look(w, guest.goto("/aanmelden"), "aanmelden")
    with w.step("Waarom deze datum en de toetsen, opengeklapt"):
        rosa.goto(f"/dossiers/{hiwot}")
        for summary in rosa.page.locator("details.reason summary").all()[:4]:
            summary.click()
        rosa.page.keyboard.press("?")
        faults += look(w, rosa, "dossier-waarom")
    with w.step("Op een telefoon is alles te bereiken: de kamers onderin, het dossier na de lijst"):
        with rosa.at_width(360):
            rosa.goto("/vandaag")
            w.picture(rosa.page, "telefoon-vandaag")
            expect(rosa.page.locator("nav.rooms").get_by_role("link", name=re.compile("Dossiers"))).to_be_visible()
            rosa.goto(f"/vandaag?open={hiwot}").heading("Hiwot Tekle")
            expect(rosa.page.get_by_role("link", name="Terug naar Vandaag")).to_be_visible()
            w.picture(rosa.page, "telefoon-open")
            rosa.goto("/dossiers")
            w.picture(rosa.page, "telefoon-dossiers")
    with w.step("Bij 200 procent vergroting past alles nog"):
        with rosa.at_width(640, 480):
            for path in ["/vandaag", f"/dossiers/{hiwot}", "/dossiers", f"/dossiers/{hiwot}/feit/pip"]:
                rosa.goto(path)
                faults += [f"{path} bij 200 procent: {it}" for it in checks.fits(rosa.page, 640)]
    with w.step("Alle pagina's samen"):
        assert not faults, f"{len(faults)} gebreken:\n      " + "\n      ".join(dict.fromkeys(faults))


def tabs(visitor):
    visitor.goto("/begrippen")
    return visitor.page.locator(".tabs a").evaluate_all("all => all.map((it) => it.getAttribute('href'))")


def look(w, visitor, name):
    page = visitor.page
    w.picture(page, name)
    found = checks.well_formed(page) + checks.small(page)
    found += checks.accessible(page)
    return [f"{name}: {it}" for it in found + checks.fits(page)]
