# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody asks for the own data, objects, and at the end the dossier goes, by two persons."""

from playwright.sync_api import expect

from support import checks
from support.people import person

NAME = "Inzage, bezwaar en vernietigen · X-12, P10, P11"


def run(w):
    rosa, tom, bea = w.visitor("rosa"), w.visitor("tom"), w.visitor("bea")
    dossier = rosa.clerk.open(person("Hagos", "Quvzoma", "05-06-1990"))
    rosa.clerk.record(dossier, "notitie", "20-09-2022", tekst="Belt liever na vier uur")
    with w.step("Rosa geeft Hagos alle gegevens, leesbaar en als bestand"):
        rosa.goto(f"/dossiers/{dossier}").follow("Gegevens van deze persoon")
        rosa.heading("Alle gegevens van Hagos Quvzoma").sees("Belt liever na vier uur", "Wie naar uw gegevens keek", "regisseur, team inburgering")
        rosa.sees_not("Rosa van Dael")
        w.picture(rosa.page, "inzage")
        with rosa.page.expect_download() as got:
            rosa.page.get_by_role("link", name="Als bestand (JSON)").click()
        assert "Belt liever" in got.value.path().read_text()
        rosa.page.emulate_media(media="print")
        w.picture(rosa.page, "inzage-papier")
        rosa.page.emulate_media(media="screen")
    with w.step("Hagos maakt bezwaar: het dossier is bevroren, overal te zien, en niet te beschrijven"):
        rosa.follow("Terug naar het dossier").follow("Bezwaar of beperking")
        rosa.fill(grond="BEZWAAR", reden="Bezwaar per brief van 3 oktober").press("Dossier bevriezen")
        rosa.sees("Dossier bevroren", "de verwerking van deze gegevens is beperkt")
        expect(rosa.page.get_by_role("link", name="Feit vastleggen")).to_have_count(0)
        w.picture(rosa.page, "bevroren")
        rosa.goto("/zoek?q=Quvzoma").sees("bevroren")
        rosa.goto(f"/dossiers/{dossier}/feit/notitie").sees("Dit dossier is bevroren")
    with w.step("Tom heft het op, met een reden"):
        tom.goto(f"/dossiers/{dossier}/beperken").fill(reden="Bezwaar ingetrokken").press("Beperking opheffen")
        tom.sees("Beperking opgeheven")
    with w.step("Na het einde stelt Tom voor, kan zelf niet bevestigen, en bevestigt Bea"):
        tom.clerk.record(dossier, "eindePlicht", "01-10-2022", reden="OVERLIJDEN")
        tom.goto("/beheer/bewaartermijn").sees("Hagos Quvzoma")
        w.picture(tom.page, "bewaartermijn")
        tom.page.get_by_role("link", name="Hagos Quvzoma", exact=True).click()
        w.picture(tom.page, "voorstel")
        tom.press("Vernietigen voorstellen").sees("Voorgesteld")
        tom.goto(f"/beheer/bewaartermijn/{dossier}").sees("U hebt dit zelf voorgesteld")
        bea.goto(f"/beheer/bewaartermijn/{dossier}").sees("Dit kan niet terug")
        w.picture(bea.page, "bevestigen")
        bea.press("Vernietigen van het dossier van Hagos Quvzoma")
        bea.sees("Verklaring van vernietiging", "Tom", "Bea").sees_not("Hagos", "Quvzoma")
        w.picture(bea.page, "verklaring")
    with w.step("Het dossier is nergens meer; het journaal is heel"):
        assert rosa.clerk.get(f"/dossiers/{dossier}").status == 404
        rosa.goto("/zoek?q=Quvzoma").sees("Niets gevonden")
        bea.goto("/beheer/journaal").press("Nu controleren").sees("Het journaal is ongeschonden")
    with w.step("Elke pagina is toegankelijk en past op een telefoon"):
        other = rosa.clerk.open(person("Lucia", "Marqos", "05-06-1991"))
        for visitor, path in [
            (rosa, f"/dossiers/{other}/gegevens"), (rosa, f"/dossiers/{other}/beperken"), (bea, "/beheer/bewaartermijn"),
            (bea, "/beheer/vernietigd/1"),
        ]:
            page = visitor.goto(path).page
            with visitor.at_width(360):
                w.picture(page, "telefoon-" + path.split("/")[-1])
            found = checks.well_formed(page) + checks.small(page) + checks.accessible(page) + checks.fits(page)
            assert not found, f"{path}: {found}"
