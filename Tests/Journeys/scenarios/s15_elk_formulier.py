# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every kind of feit that can be chosen has a form that can be filled in."""

import re

from support.clerk import form_of
from support.people import on_route

NAME = "Elke soort feit heeft een formulier dat in te vullen is · P-03"

def run(w):
    clerk = w.clerk("bram")
    dossier = on_route(clerk, "Helen", "Gidey", "23-10-1990", talk="15-06-2022")
    with w.step("De kiezer noemt de soorten, elke soort hoogstens twee keer"):
        page = clerk.get(f"/dossiers/{dossier}/feit").text()
        kinds = list(dict.fromkeys(re.findall(rf"/dossiers/{dossier}/feit/(\w+)", page)))
        assert len(kinds) >= 50, len(kinds)
    stuck = []
    for kind in kinds:
        with w.step(f"{kind}: leeg verstuurd staat elke zin bij een veld dat er is"):
            path = f"/dossiers/{dossier}/feit/{kind}"
            blank = clerk.get(path)
            assert blank.status == 200, blank.status
            answer = clerk.post(path, {**form_of(blank.text(), path), "datum": ""})
            assert answer.status == 422, answer.status
            summary = re.search(r'id="fouten".*?</section>', answer.text(), re.DOTALL)
            assert summary, "geen overzicht van fouten"
            loose = re.findall(r"<li>([^<]+)</li>", summary[0])
            if loose:
                stuck.append(f"{kind}: {' '.join(loose)}")
            for name in re.findall(r'href="#veld-([^"]+)"', summary[0]):
                assert f'id="veld-{name}"' in answer.text(), f"{kind}: veld {name} is er niet"
    with w.step("Geen enkel formulier vraagt iets wat er niet in te vullen is"):
        assert not stuck, "; ".join(stuck)
