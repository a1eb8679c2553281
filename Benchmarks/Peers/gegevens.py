# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""What both peers read and say: the queries of the product, on the same files, and the words of a line.

MEEDOEN_DATA names the folder with the databases, BENCH_DAG the day (jjjj-mm-dd). With BENCH_JOURNAAL=1 the dossier page
writes its line in the journal first, as the product does.
"""

import datetime
import os
import sqlite3
import threading
import time

from markupsafe import Markup

DATA = os.environ["MEEDOEN_DATA"]
EPOCH = datetime.date(1970, 1, 1)
VANDAAG = (datetime.date.fromisoformat(os.environ["BENCH_DAG"]) - EPOCH).days
JOURNAAL = os.environ.get("BENCH_JOURNAAL") == "1"

MAANDEN = (
    "januari februari maart april mei juni juli augustus september oktober november december".split()
)
PAGINA = 60
NIET_WERK = ("termijnEinde", "ontzorgenEinde", "leerrouteWijzigen", "bezwaartermijn")

SOORTEN = {
    "koppelingGegevens": "Gegevens verzamelen", "koppelingIntake": "Intake plannen",
    "koppelingHuisvesting": "Huisvesting controleren", "huisvesting": "Verhuizing naar woning",
    "pip": "PIP vaststellen", "intakeOproep": "Nieuwe oproep voor de intake", "afspraak": "Afspraak",
    "bekendmaking": "PIP bekendmaken", "bezwaartermijn": "Bezwaar mogelijk",
    "beslissingBezwaar": "Beslissen op bezwaar", "aanbod": "Cursus aanbieden", "voortgang": "Voortgangsgesprek",
    "antwoord": "Antwoord", "ontzorgenOverdracht": "Overdracht ontzorgen voorbereiden",
    "ontzorgenEinde": "Ontzorgen eindigt", "leerrouteWijzigen": "Leerroute wijzigen kan",
    "verlengingBespreken": "Verlenging bespreken", "verlengingBesluit": "Besluit van DUO over verlenging",
    "termijnEinde": "Inburgeringstermijn", "examenuitslag": "Examenuitslag",
    "meerderjarig": "Plicht opnieuw bekijken", "pipAfspraak": "Afspraak uit het PIP",
}

_RING = '<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><circle class="ring" cx="6" cy="6" r="4.2"/></svg>'
VORMEN = {
    "late": '<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 .6 11.8 11H.2z"/></svg>',
    "today": '<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="5"/></svg>',
    "week": '<svg class="shape" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 .2 11.8 6 6 11.8.2 6z"/></svg>',
    "later": _RING,
    "waiting": _RING,
}
# Safe for Jinja and for Django: both look for __html__.
VORMEN = {staat: Markup(vorm) for staat, vorm in VORMEN.items()}

_lokaal = threading.local()


def verbinding(naam):
    """A connection of this thread to one of the files, opened as the product opens it."""
    bekend = _lokaal.__dict__.setdefault("verbindingen", {})
    if naam not in bekend:
        db = sqlite3.connect(f"{DATA}/{naam}.sqlite", isolation_level=None, timeout=5)
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA cache_size = -4096")
        bekend[naam] = db
    return bekend[naam]


def dag(nummer):
    """A day number as ISO and in words."""
    datum = EPOCH + datetime.timedelta(nummer)
    return {"iso": datum.isoformat(), "woorden": f"{datum.day} {MAANDEN[datum.month - 1]} {datum.year}"}


def chip(uiterlijk, wacht):
    dagen = uiterlijk - VANDAAG
    if dagen < 0:
        return "late", "1 dag te laat" if dagen == -1 else f"{-dagen} dagen te laat"
    if wacht is not None:
        return "waiting", f"wacht, nog {dagen} dagen" if dagen else "wacht tot vandaag"
    if dagen == 0:
        return "today", "vandaag"
    if dagen <= 7:
        return "week", "morgen" if dagen == 1 else f"over {dagen} dagen"
    return "later", f"over {dagen} dagen"


def tekst(bytes_):
    return None if bytes_ is None else bytes_[1:].decode()


LIJN = """
    SELECT k.dossier, k.volgnr, k.soort, k.vanaf, k.uiterlijk, k.wacht, k.toelichting, k.betreft, s.naam,
        s.huishouden, s.wet, s.regisseur, k.handeling
    FROM klok k JOIN stand s ON s.dossier = k.dossier
    WHERE {} ORDER BY k.uiterlijk, k.dossier, k.volgnr LIMIT {}
"""


def vraag_werklijst(gemeente, regisseur):
    """The bare SQL of the page Vandaag: counts, own lines, lines that wait, caseload, colleagues."""
    db = verbinding(gemeente)
    wie, waarden = ("k.regisseur = ?", [regisseur]) if regisseur else ("1 = 1", [])
    wie += " AND k.soort NOT IN ({})".format(", ".join(f"'{soort}'" for soort in NIET_WERK))
    t = VANDAAG
    db.execute("BEGIN")
    tellen = db.execute(
        f"""SELECT count(*) FILTER (WHERE k.uiterlijk < {t}),
            count(*) FILTER (WHERE k.wacht IS NULL AND k.uiterlijk = {t}),
            count(*) FILTER (WHERE k.wacht IS NULL AND k.uiterlijk BETWEEN {t + 1} AND {t + 7}),
            count(*) FILTER (WHERE k.wacht IS NULL AND k.uiterlijk > {t + 7}),
            count(*) FILTER (WHERE k.wacht IS NOT NULL AND k.uiterlijk >= {t})
        FROM klok k WHERE {wie} AND k.vanaf <= ?""",
        [*waarden, t],
    ).fetchone()
    eigen = db.execute(
        LIJN.format(f"{wie} AND (k.wacht IS NULL OR k.uiterlijk < ?) AND k.vanaf <= ?", PAGINA + 1),
        [*waarden, t, t],
    ).fetchall()
    wachtend = db.execute(
        LIJN.format(f"{wie} AND k.uiterlijk >= ? AND k.wacht IS NOT NULL", 13), [*waarden, t]
    ).fetchall()
    caseload = db.execute(
        "SELECT regisseur, wet, count(*) FROM stand WHERE open = 1 GROUP BY regisseur, wet"
    ).fetchall()
    db.execute("COMMIT")
    collegas = verbinding("platform").execute(
        "SELECT id, naam FROM account WHERE gemeente = ? AND status = 'actief' ORDER BY naam LIMIT 500", [gemeente]
    ).fetchall()
    return tellen, eigen, wachtend, caseload, collegas


def werklijst(gemeente, regisseur):
    """All that the page Vandaag shows; regisseur is None for the whole team."""
    tellen, eigen, wachtend, caseload, collegas = vraag_werklijst(gemeente, regisseur)
    namen = ("Te laat", "Vandaag", "Binnen zeven dagen", "Later", "Wacht op anderen")
    codes = ("late", "today", "week", "later", "waiting")
    groepen = {
        code: {"code": code, "naam": naam, "vorm": VORMEN[code], "aantal": aantal, "regels": []}
        for code, naam, aantal in zip(codes, namen, tellen)
    }
    gezinnen = {}
    for rij in eigen + wachtend:
        regel = lijn(rij)
        if regel["soort"].startswith("koppeling"):
            gezin = gezinnen.setdefault(rij[9] or rij[0], {"personen": {}, "taken": {}})
            gezin["personen"][regel["dossier"]] = regel["naam"]
            gezin["taken"].setdefault(regel["soort"], regel)
        else:
            groepen[regel["staat"]]["regels"].append(regel)
    nieuw = [
        {
            "naam": next(iter(gezin["personen"].values())),
            "personen": [{"dossier": id_, "naam": naam} for id_, naam in gezin["personen"].items()],
            "taken": list(gezin["taken"].values()),
        }
        for gezin in gezinnen.values()
    ]
    mijn = [rij for rij in caseload if regisseur is None or rij[0] == regisseur]
    return {
        "groepen": [groep for groep in groepen.values() if groep["regels"]],
        "nieuw": nieuw,
        "dossiers": sum(rij[2] for rij in mijn),
        "wi2021": sum(rij[2] for rij in mijn if rij[1] == "WI2021"),
        "wi2013": sum(rij[2] for rij in mijn if rij[1] == "WI2013"),
        "team": sum(rij[2] for rij in caseload),
        "collegas": [{"id": id_, "naam": naam} for id_, naam in collegas],
        "soorten": [{"code": code, "naam": naam} for code, naam in SOORTEN.items() if code not in NIET_WERK],
        "vandaag": dag(VANDAAG),
        "titel": "Vandaag",
    }


def lijn(rij):
    dossier, volgnr, soort, _, uiterlijk, wacht, toelichting, betreft, naam, _, _, _, handeling = rij
    staat, woorden = chip(uiterlijk, wacht)
    bij = tekst(toelichting)
    wat = SOORTEN[soort]
    if soort == "antwoord":
        wat = f"{bij or wat} gevraagd aan {wacht}"
    elif bij:
        wat = f"{wat} · {bij}"
    return {
        "dossier": dossier, "volgnr": volgnr, "soort": soort, "naam": tekst(naam), "wat": wat, "staat": staat,
        "vorm": VORMEN[staat], "chip": woorden, "word": "was" if uiterlijk < VANDAAG else "uiterlijk", "dag": dag(uiterlijk),
        "handeling": handeling, "knop": SOORTEN[soort], "betreft": betreft,
    }


def inhoud(bytes_):
    """Fields of a feit: byte 0, then key, 0x1F, value, 0x1E."""
    velden = {}
    for deel in bytes_[1:].decode().split("\x1e"):
        if deel:
            sleutel, _, waarde = deel.partition("\x1f")
            velden[sleutel] = waarde
    return velden


def vraag_dossier(gemeente, kenmerk):
    """The bare SQL of the dossier page."""
    db = verbinding(gemeente)
    db.execute("BEGIN")
    versie = db.execute("SELECT versie FROM dossier WHERE id = ?", [kenmerk]).fetchone()
    rijen = db.execute(
        """SELECT id, soort, datum, inhoud, vastgelegd, door_id, door_naam, bron, werking, betreft, reden
        FROM feit WHERE dossier = ? ORDER BY volgnr""",
        [kenmerk],
    ).fetchall()
    klokken = db.execute(
        "SELECT soort, uiterlijk, wacht, toelichting FROM klok WHERE dossier = ? ORDER BY uiterlijk", [kenmerk]
    ).fetchall()
    huis = db.execute(
        """SELECT dossier, naam, fase FROM stand WHERE huishouden = (SELECT huishouden FROM stand WHERE dossier = ?)
        AND dossier <> ? ORDER BY sorteer LIMIT 40""",
        [kenmerk, kenmerk],
    ).fetchall()
    db.execute("COMMIT")
    return versie, rijen, klokken, huis


def dossier(gemeente, kenmerk):
    """All that the dossier page shows; None when there is none."""
    versie, rijen, klokken, huis = vraag_dossier(gemeente, kenmerk)
    if versie is None:
        return None
    if JOURNAAL:
        verbinding(gemeente).execute(
            """INSERT INTO journaal (volgnr, tijd, medewerker, naam, handeling, dossier, doel, detail)
            SELECT coalesce(max(volgnr), 0) + 1, ?, 'peer', 'peer', 'DOSSIER_BEKIJKEN', ?, 'BEGELEIDING', NULL
            FROM journaal WHERE true""",
            [int(time.time() * 1000), kenmerk],
        )
    persoon = {}
    feiten = []
    for id_, soort, datum, bytes_, _, _, door, bron, _, _, _ in rijen:
        velden = inhoud(bytes_)
        if soort == "personalia":
            persoon = velden
        zin = soort + (": " + ", ".join(velden.values()) if velden else "")
        feiten.append({"id": id_, "zin": zin, "dag": dag(datum), "door": door, "bron": bron, "orde": datum})
    feiten.sort(key=lambda feit: feit["orde"], reverse=True)
    kaarten = []
    for soort, uiterlijk, wacht, toelichting in klokken:
        staat, woorden = chip(uiterlijk, wacht)
        kaarten.append(
            {
                "naam": SOORTEN[soort], "staat": staat, "vorm": VORMEN[staat], "chip": woorden, "dag": dag(uiterlijk),
                "begin": dag(min(uiterlijk, VANDAAG)), "bij": tekst(toelichting),
            }
        )
    return {
        "id": kenmerk,
        "naam": f"{persoon.get('voornamen', '')} {persoon.get('achternaam', '')}",
        "persoon": [{"label": sleutel, "waarde": waarde} for sleutel, waarde in persoon.items()],
        "feiten": feiten,
        "klokken": kaarten,
        "eerste": kaarten[:3],
        "titel": f"{persoon.get('voornamen', '')} {persoon.get('achternaam', '')}",
        "huis": [{"dossier": id_, "naam": tekst(naam), "fase": fase} for id_, naam, fase in huis],
        "vandaag": dag(VANDAAG),
    }
