#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures the goals of the project and writes them beside what was found in results.md.

    run.py [--binary FILE] [--tools FOLDER] [--data FOLDER] [--rounds N] [--seconds S] [--only part,part] [--fill-only]

Parts: clocks, import, start, pages, memory. Every server listens on 127.0.0.1 alone and is ended by its own process number.
"""

import argparse
import datetime
import hashlib
import http.client
import json
import os
import re
import secrets
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import time
import urllib.parse

import inlezen
from verslag import verslag

HIER = os.path.dirname(os.path.abspath(__file__))
WORTEL = os.path.dirname(HIER)
DAG = "2026-03-16"
WACHTWOORD = "zes lantaarns langs de vaart"
WEERT, GROOT = "GM0988", "GM0363"

parser = argparse.ArgumentParser(description="Meet Meedoen naast het kale minimum en naast andere programma's.")
parser.add_argument("--binary", default=f"{WORTEL}/.build/release/meedoen")
parser.add_argument("--tools", default=f"{HIER}/.build/release")
parser.add_argument("--data", default=f"{WORTEL}/tmp/bench")
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("--seconds", type=int, default=3)
parser.add_argument("--dossiers", type=int, default=30_000, help="in each of the two large gemeenten")
parser.add_argument("--total", type=int, default=250_000, help="in all gemeenten together")
parser.add_argument("--only", default="clocks,import,start,pages,memory")
parser.add_argument("--fill-only", action="store_true")
parser.add_argument("--results", default=f"{HIER}/results.md")
keuze = parser.parse_args()
delen = set(keuze.only.split(","))
lasten = []


def last():
    """Notes how busy the machine is now."""
    lasten.append(os.getloadavg()[0])


def midden(waarden):
    return statistics.median(waarden)


def vrije_poort():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """A process that answers on a port of its own; ended at the end of the block."""

    def __init__(self, opdracht, poort, pad, **meer):
        self.poort, self.pad = poort, pad
        self.begin = time.perf_counter()
        self.proces = subprocess.Popen(opdracht, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **meer)
        self.start = self.wacht()

    def wacht(self):
        while time.perf_counter() - self.begin < 60:
            if self.proces.poll() is not None:
                sys.exit(f"Een server stopte meteen: {self.proces.args}")
            try:
                if self.vraag(self.pad)[0] == 200:
                    return time.perf_counter() - self.begin
            except OSError:
                time.sleep(0.002)
        sys.exit("Een server antwoordt niet.")

    def vraag(self, pad, kop=None, vorm=None):
        verbinding = http.client.HTTPConnection("127.0.0.1", self.poort, timeout=60)
        body = urllib.parse.urlencode(vorm) if vorm else None
        kop = dict(kop or {})
        if vorm:
            kop["Content-Type"] = "application/x-www-form-urlencoded"
        verbinding.request("POST" if vorm else "GET", pad, body=body, headers=kop)
        antwoord = verbinding.getresponse()
        inhoud = antwoord.read()
        verbinding.close()
        return antwoord.status, inhoud, antwoord.headers

    def geheugen(self):
        """Resident memory in MB of the process and its children."""
        nummers = [self.proces.pid]
        for deel in os.listdir("/proc"):
            if deel.isdigit():
                try:
                    with open(f"/proc/{deel}/stat") as f:
                        ouder = int(f.read().rsplit(")", 1)[1].split()[1])
                except OSError:
                    continue
                if ouder == self.proces.pid:
                    nummers.append(int(deel))
        totaal = 0
        for nummer in nummers:
            with open(f"/proc/{nummer}/status") as f:
                totaal += int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1))
        return totaal / 1024

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.proces.send_signal(signal.SIGTERM)
        try:
            self.proces.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.proces.kill()
            self.proces.wait()


def meedoen(antwoorden=256):
    """The program; with `antwoorden` 0 it reads everything anew for each page."""
    poort = vrije_poort()
    opdracht = [keuze.binary, "serve", "--data", keuze.data, "--port", str(poort), "--vandaag", DAG]
    return Server(opdracht, poort, "/gezondheid", env=dict(os.environ, MEEDOEN_ANTWOORDEN=str(antwoorden)))


def peer(soort):
    poort = vrije_poort()
    omgeving = dict(os.environ, MEEDOEN_DATA=keuze.data, BENCH_DAG=DAG, BENCH_JOURNAAL="1")
    opdracht = [
        f"{HIER}/.venv/bin/gunicorn", "--log-level", "critical", "--workers", "2", "--worker-class", "gthread",
        "--threads", "4", "--keep-alive", "60", "--bind", f"127.0.0.1:{poort}", f"{soort}_app:app",
    ]
    return Server(opdracht, poort, "/leeg", cwd=f"{HIER}/Peers", env=omgeving)


def wrk(poort, pad, cookie=None):
    opdracht = ["wrk", "-t1", "-c16", f"-d{keuze.seconds}s", "--latency"]
    if cookie:
        opdracht += ["-H", f"Cookie: {cookie}"]
    uit = subprocess.run(
        [*opdracht, f"http://127.0.0.1:{poort}{pad}"], capture_output=True, text=True, check=True
    ).stdout
    if "Non-2xx" in uit or "Socket errors" in uit:
        print(f"    let op: {pad} gaf fouten\n{uit}")
    eenheid = {"us": 0.001, "ms": 1, "s": 1000}

    def tijd(deel):
        getal, maat = re.search(rf"{deel}%\s+([\d.]+)(us|ms|s)", uit).groups()
        return float(getal) * eenheid[maat]

    return float(re.search(r"Requests/sec:\s+([\d.]+)", uit).group(1)), tijd(50), tijd(99)


# MARK: Data


def vul():
    """Accounts by the program itself, dossiers by the stores; once, until the folder is removed."""
    if os.path.exists(f"{keuze.data}/klaar"):
        return
    os.makedirs(keuze.data, exist_ok=True)
    print(f"De databases worden gevuld in {keuze.data}: {keuze.total} dossiers (enkele minuten).", flush=True)
    for naam, gemeente in (("rosa", WEERT), ("noor", GROOT)):
        subprocess.run(
            [
                keuze.binary, "gebruiker", "nieuw", naam, "--naam", naam.title(), "--rol", "regisseur",
                "--gemeente", gemeente, "--data", keuze.data,
            ],
            input=WACHTWOORD + "\n", text=True, check=True, stdout=subprocess.DEVNULL,
        )
    rest = keuze.total - 2 * keuze.dossiers
    subprocess.run(
        [
            f"{keuze.tools}/fill", keuze.data, DAG, f"{WEERT}={keuze.dossiers}/183", f"{GROOT}={keuze.dossiers}",
            *([f"rest={rest}"] if rest > 0 else []),
        ],
        check=True,
    )
    open(f"{keuze.data}/klaar", "w").close()


def aanmelden(server, naam):
    status, _, koppen = server.vraag("/aanmelden", vorm={"gebruikersnaam": naam, "wachtwoord": WACHTWOORD})
    if status != 303:
        sys.exit("Aanmelden lukte niet.")
    half = {"Cookie": koppen["Set-Cookie"].split(";")[0]}
    # In an exercise the page tells the code; each works once, so sometimes one waits for the next.
    for _ in range(40):
        pagina = server.vraag("/aanmelden/code", half)[1].decode()
        code = re.search(r"gebruik code ([0-9]{6})", pagina)
        if code:
            break
        time.sleep(1)
    csrf = re.search(r'name="csrf" value="([^"]*)"', pagina)
    status, _, koppen = server.vraag("/aanmelden/code", half, vorm={"csrf": csrf[1], "code": code[1]})
    if status != 303:
        sys.exit("Aanmelden lukte niet.")
    return koppen["Set-Cookie"].split(";")[0]


def platform():
    return sqlite3.connect(f"{keuze.data}/platform.sqlite", timeout=10)


def regisseur(naam):
    with platform() as db:
        return db.execute("SELECT id FROM account WHERE gebruikersnaam = ?", [naam]).fetchone()[0]


def dossier_van(gemeente, wie):
    """A dossier of this caseload whose number of feiten lies in the middle."""
    with sqlite3.connect(f"{keuze.data}/{gemeente}.sqlite") as db:
        rijen = db.execute(
            """SELECT s.dossier, count(*) FROM stand s JOIN feit f ON f.dossier = s.dossier
            WHERE s.regisseur = ? AND s.open = 1 GROUP BY 1 ORDER BY 2""",
            [wie],
        ).fetchall()
    return rijen[len(rijen) // 2]


# MARK: Parts


def meet_klokken():
    uit = subprocess.run([f"{keuze.tools}/clocks"], capture_output=True, text=True, check=True).stdout
    last()
    return {regel.pop("name"): regel for regel in map(json.loads, uit.splitlines())}


def meet_inlezen():
    rondes = [inlezen.ronde(keuze.binary, keuze.tools) for _ in range(min(keuze.rounds, 3))]
    last()
    return {wat: midden([ronde[wat] for ronde in rondes]) for wat in rondes[0]}


def meet_start():
    tijden = []
    for _ in range(7):
        with meedoen() as server:
            tijden.append(server.start)
    last()
    return midden(tijden)


def kaal(*argumenten):
    omgeving = dict(os.environ, MEEDOEN_DATA=keuze.data, BENCH_DAG=DAG)
    uit = subprocess.run(
        [f"{HIER}/.venv/bin/python", f"{HIER}/bare.py", *argumenten, "1.5"],
        capture_output=True, text=True, env=omgeving, check=True,
    )
    return json.loads(uit.stdout)["per_s"]


def meet_paginas():
    rosa, noor = regisseur("rosa"), regisseur("noor")
    dossier, feiten = dossier_van(WEERT, rosa)
    paginas = [
        # name, who, path of Meedoen, path of the peers, arguments of the bare SQL, whether the goal holds here
        ("Vandaag, caseload 61", "rosa", "/vandaag", f"/vandaag/{WEERT}/{rosa}", ("werklijst", WEERT, rosa), True),
        ("Vandaag, team 183", "rosa", "/vandaag?van=team", f"/vandaag/{WEERT}", ("werklijst", WEERT, "-"), True),
        (
            f"Dossier, {feiten} feiten", "rosa", f"/dossiers/{dossier}", f"/dossiers/{WEERT}/{dossier}",
            ("dossier", WEERT, dossier), True,
        ),
        (
            "Vandaag, 61 van 30.000 open", "noor", "/vandaag", f"/vandaag/{GROOT}/{noor}",
            ("werklijst", GROOT, noor), False,
        ),
    ]
    uit = []
    with meedoen() as server, peer("flask") as flask, peer("django") as django:
        koekjes = {naam: aanmelden(server, naam) for naam in ("rosa", "noor")}
        leeg = [wrk(server.poort, "/gezondheid") for _ in range(3)]
        for naam, wie, pad, ander, vraag, telt in paginas:
            kop = {"Cookie": koekjes[wie]}
            status, inhoud, _ = server.vraag(pad, kop)
            groottes = [len(inhoud), len(flask.vraag(ander)[1]), len(django.vraag(ander)[1])]
            lijnen = [len(re.findall(rb'class="line |class="fact"', s.vraag(p, k)[1]))
                      for s, p, k in ((server, pad, kop), (flask, ander, None))]
            if status != 200:
                sys.exit(f"{pad} gaf {status}")
            for s, p, k in ((server, pad, koekjes[wie]), (flask, ander, None), (django, ander, None)):
                subprocess.run(  # warm
                    ["wrk", "-t1", "-c16", "-d1s", *(["-H", f"Cookie: {k}"] if k else []),
                     f"http://127.0.0.1:{s.poort}{p}"],
                    capture_output=True, check=True,
                )
            rondes = []
            for _ in range(keuze.rounds):
                last()
                rondes.append(
                    (wrk(server.poort, pad, koekjes[wie]), wrk(flask.poort, ander), wrk(django.poort, ander))
                )
            eigen = [ronde[0] for ronde in rondes]
            uit.append(
                {
                    "naam": naam, "telt": telt, "bytes": groottes, "regels": lijnen,
                    "per_s": midden([r[0] for r in eigen]), "p50": midden([r[1] for r in eigen]),
                    "p99": midden([r[2] for r in eigen]),
                    "flask": midden([r[1][0] for r in rondes]), "django": midden([r[2][0] for r in rondes]),
                    "x_flask": midden([r[0][0] / r[1][0] for r in rondes]),
                    "x_django": midden([r[0][0] / r[2][0] for r in rondes]),
                    "kaal": kaal(*vraag),
                }
            )
            print("   ", uit[-1], flush=True)
        gevonden = {
            "paginas": uit, "leeg": midden([r[0] for r in leeg]), "leeg_p99": midden([r[2] for r in leeg]),
            "geheugen": server.geheugen(), "flask": flask.geheugen(), "django": django.geheugen(),
        }
        server.stop()
        # The same pages when nothing is kept: what the first reader after a write pays.
        with meedoen(antwoorden=0) as server:
            koekjes = {naam: aanmelden(server, naam) for naam in ("rosa", "noor")}
            for pagina, (_, wie, pad, ander, _, _) in zip(uit, paginas):
                wrk(server.poort, pad, koekjes[wie])
                rondes = [
                    (wrk(server.poort, pad, koekjes[wie]), wrk(flask.poort, ander), wrk(django.poort, ander))
                    for _ in range(keuze.rounds)
                ]
                last()
                pagina["vers"] = midden([r[0][0] for r in rondes])
                pagina["vers_p99"] = midden([r[0][2] for r in rondes])
                pagina["vers_x_flask"] = midden([r[0][0] / r[1][0] for r in rondes])
                pagina["vers_x_django"] = midden([r[0][0] / r[2][0] for r in rondes])
        return gevonden


def meet_geheugen():
    """Every gemeente asked for its worklist and a dossier, by sessions that are put in for the occasion."""
    nu = (datetime.date.fromisoformat(DAG) - datetime.date(1970, 1, 1)).days * 86_400_000
    sessies = {}
    with platform() as db:
        for gemeente, account in db.execute(
            "SELECT gemeente, min(id) FROM account WHERE rol = 'REGISSEUR' GROUP BY gemeente"
        ).fetchall():
            token = secrets.token_urlsafe(32)
            sleutel = hashlib.sha256(token.encode()).digest()
            db.execute(
                "INSERT INTO sessie (sleutel, account, aangemaakt, laatst_gezien, verloopt) VALUES (?, ?, ?, ?, ?)",
                [sleutel, account, nu, nu + 86_400_000, nu + 2 * 86_400_000],
            )
            sessies[gemeente] = token
    stappen = []
    with meedoen() as server:
        stappen.append(("start", server.geheugen()))
        for ronde in (1, 2, 3):
            for gemeente, token in sessies.items():
                kop = {"Cookie": f"meedoen={token}"}
                status, inhoud, _ = server.vraag("/vandaag?van=team", kop)
                gevonden = re.search(rb"open=([0-9a-f]{32})", inhoud)
                if status != 200 or not gevonden:
                    sys.exit(f"{gemeente} gaf {status}")
                server.vraag(f"/dossiers/{gevonden.group(1).decode()}", kop)
                server.vraag("/dossiers", kop)
            stappen.append((f"{len(sessies)} gemeenten, ronde {ronde}", server.geheugen()))
    last()
    return stappen


def main():
    if delen - {"clocks", "import"} or keuze.fill_only:
        vul()
    if keuze.fill_only:
        return
    gevonden = {}
    last()
    if "clocks" in delen:
        gevonden["klokken"] = meet_klokken()
    if "import" in delen:
        gevonden["inlezen"] = meet_inlezen()
    if "start" in delen:
        gevonden["start"] = meet_start()
    if "pages" in delen:
        gevonden["paginas"] = meet_paginas()
    if "memory" in delen:
        gevonden["geheugen"] = meet_geheugen()
    tekst = verslag(gevonden, keuze, lasten)
    print(tekst)
    with open(keuze.results, "w") as f:
        f.write(tekst)


main()
