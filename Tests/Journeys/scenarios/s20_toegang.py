# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""A dossier of somebody in danger: a reason, a jobcoach, closing it, and the emergency door."""

from playwright.sync_api import expect

from support import checks
from support.people import bsn, person

NAME = "Wie kan erbij: reden, jobcoach, afschermen en noodtoegang · S9, P1, P12 · ASVS 8.2.2, 8.2.3"


def run(w):
    rosa, bram, tom, jet = (w.visitor(name) for name in ("rosa", "bram", "tom", "jet"))
    data = person("Saba", "Qixwel", "05-06-1990", bsn=bsn())
    dossier = rosa.clerk.open(data)
    path = f"/dossiers/{dossier}"
    rosa.clerk.record(dossier, "notitie", "20-09-2022", tekst="Slaapt slecht")
    with w.step("Bram begeleidt Saba niet: hij geeft eerst een reden"):
        bram.goto(path).heading("Waarom wilt u dit dossier zien?").sees_not("Saba", "Qixwel")
        w.picture(bram.page, "reden")
        bram.press("Dossier openen")
        bram.field_error("reden", "Kies een reden")
        bram.fill(reden="BALIE", toelichting="Saba staat aan de balie").press("Dossier openen")
        bram.sees("Saba Qixwel", "U ziet dit dossier met een reden")
    with w.step("Het BSN staat er met vier cijfers; heel na de vraag waarvoor"):
        rosa.goto(path).sees(f"•••••{data['bsn'][-4:]}").sees_not(data["bsn"])
        rosa.page.get_by_role("link", name="Nummers tonen").click()
        w.picture(rosa.page, "nummers")
        rosa.fill(waarvoor="DUO").press("Nummers tonen").sees(data["bsn"])
    with w.step("Rosa betrekt jobcoach Jet; die ziet Saba, en alleen haar eigen deel"):
        assert jet.clerk.get(path).status == 404
        jet.goto("/dossiers").sees_not("Qixwel")
        rosa.goto(path).follow("Wie kan erbij")
        wie = rosa.page.get_by_label("Wie", exact=True)
        wie.select_option(label="Jet Maas, jobcoach")
        rosa.fill(waarom="zoekt samen werk").press("Toevoegen").sees("Toegevoegd", "Jet Maas")
        w.picture(rosa.page, "toegang")
        jet.goto("/dossiers").sees("Saba Qixwel")
        jet.goto(path).sees("Saba Qixwel").sees_not("Slaapt slecht", "•••••", "Inburgeringstermijn")
        w.picture(jet.page, "jobcoach")
        jet.goto(f"{path}/feit").sees("Werk").sees_not("Boete")
    with w.step("Tom schermt het dossier af: voor Bram en Jet bestaat het niet meer"):
        tom.goto(f"{path}/toegang")
        tom.page.get_by_label("Rosa van Dael, regisseur").check()
        tom.fill(toelichting="bedreigd door familie").press("Dossier afschermen").sees("Afgeschermd")
        w.picture(tom.page, "afgeschermd")
        for visitor in (bram, jet):
            assert visitor.clerk.get(path).status == 404
            visitor.goto("/zoek?q=Qixwel").sees("Niets gevonden")
        rosa.goto(path).sees("Afgeschermd dossier")
    with w.step("In nood komt Bram er een uur in; Fien ziet dat meteen"):
        bram.goto("/noodtoegang")
        w.picture(bram.page, "noodtoegang")
        bram.fill(nummer=data["bsn"], reden="SPOED", toelichting="kort").press("Noodtoegang gebruiken")
        bram.field_error("toelichting", "20 tekens")
        bram.fill(nummer=data["bsn"], reden="SPOED", toelichting="Saba staat overstuur aan de balie")
        bram.press("Noodtoegang gebruiken").sees("Saba Qixwel", "Noodtoegang: een uur")
        fien = w.visitor("fien")
        fien.goto("/beheer/journaal")
        expect(fien.page.locator("tbody")).to_contain_text("noodtoegang gebruikt")
        fien.sees_not("Qixwel")
    with w.step("Elke bladzijde is toegankelijk en past op een telefoon"):
        for visitor, page in [(bram, "/noodtoegang"), (tom, f"{path}/toegang"), (rosa, f"{path}/nummers")]:
            visitor.goto(page)
            assert checks.accessible(visitor.page) == [], page
            with visitor.at_width(360):
                assert checks.fits(visitor.page) == [], page
        other = rosa.clerk.open(person("Lwam", "Qixwel", "05-06-1991"))
        bram.goto(f"/dossiers/{other}")
        assert checks.accessible(bram.page) == []
