# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented people. Their numbers are of the range that belongs to nobody (999…), far from those of the demonstration."""

import itertools

_next = itertools.count(99_980_000)


def bsn():
    """The next test BSN that passes the elfproef."""
    for begin in _next:
        digits = str(begin)
        check = sum(int(digit) * (9 - place) for place, digit in enumerate(digits)) % 11
        if check < 10:
            return f"{digits}{check}"


def person(first, last, born, **more):
    """The fields of the form that opens a dossier."""
    return {"voornamen": first, "achternaam": last, "geboortedatum": born, "regime.wet": "WI2021", **more}


def late(clerk, first, last, born, **more):
    """A dossier whose PIP is late on 4 October 2022: koppeling in February, registered in May."""
    dossier = clerk.open(
        person(first, last, born, **{
            "verblijf.recht": "ASIEL_28", "verblijf.datum": "01-02-2022", "groep.groep": "ASIEL",
            "koppeling.datum": "15-02-2022", "koppeling.azc": "AZC Budel", **more,
        })
    )
    clerk.record(dossier, "informatieGevraagd", "16-02-2022", bij="COA", waarvoor="START")
    clerk.record(dossier, "informatieOntvangen", "20-02-2022", van="COA", waarvoor="START")
    clerk.record(dossier, "huisvesting", "01-05-2022", stand="WONING")
    clerk.record(dossier, "vestiging", "02-05-2022")
    clerk.record(dossier, "kennisgeving", "04-05-2022")
    return dossier


def on_route(clerk, first, last, born, talk="15-03-2022", **more):
    """A dossier with a PIP and a talk: the next talk was due three months after it."""
    dossier = late(clerk, first, last, born, **more)
    clerk.record(dossier, "intakegesprek", "09-05-2022", compleet="ja", plaats="Weert", alleenGesproken="ja")
    clerk.record(dossier, "leerbaarheidstoets", "16-05-2022", uitslag="HAALBAAR")
    clerk.record(dossier, "pip", "01-06-2022", leerroute="B", intensiteit="600", pvtMap="ja", kinderopvang="ja")
    clerk.record(dossier, "bekendmaking", "02-06-2022", besluit="PIP", wijze="POST")
    clerk.record(dossier, "voortgangsgesprek", talk, gehouden="ja")
    return dossier
