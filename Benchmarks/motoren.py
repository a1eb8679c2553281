#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same pages, writes and import on SQLite and on PostgreSQL, by turns, and what it cost; writes motoren.md.

    motoren.py [--binary FILE] [--rounds N] [--seconds S] [--dossiers N]

Both keep each commit on disk before it is answered. PostgreSQL runs on the same machine, on a unix socket.
"""

import argparse
import atexit
import concurrent.futures
import contextlib
import http.client
import json
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

import inlezen

HIER = os.path.dirname(os.path.abspath(__file__))
WORTEL = os.path.dirname(HIER)
DAG, WACHTWOORD = "2022-10-04", "zes lantaarns langs de vaart"

parser = argparse.ArgumentParser()
parser.add_argument("--binary", default=f"{WORTEL}/.build/release/meedoen")
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("--seconds", type=int, default=3)
parser.add_argument("--dossiers", type=int, default=2000)
parser.add_argument("--results", default=f"{HIER}/motoren.md")
keuze = parser.parse_args()


class Server:
    def __init__(self, plek, antwoorden=256):
        with socket.socket() as vrij:
            vrij.bind(("127.0.0.1", 0))
            self.poort = vrij.getsockname()[1]
        self.proces = subprocess.Popen(
            [keuze.binary, "serve", *plek, "--port", str(self.poort), "--vandaag", DAG],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ, MEEDOEN_ANTWOORDEN=str(antwoorden)),
        )
        # Also when a measurement breaks off.
        atexit.register(self.stop)
        einde = time.monotonic() + 60
        while time.monotonic() < einde:
            with contextlib.suppress(OSError):
                if self.vraag("GET", "/gezondheid")[0] == 200:
                    break
            time.sleep(0.02)
        kop = {"Content-Type": "application/x-www-form-urlencoded"}
        vorm = urllib.parse.urlencode({"gebruikersnaam": "rosa", "wachtwoord": WACHTWOORD})
        status, _, koppen = self.vraag("POST", "/aanmelden", kop, vorm)
        if status != 303:
            sys.exit(f"Aanmelden lukte niet: {status}")
        half = {"Cookie": koppen["Set-Cookie"].split(";")[0]}
        # In an exercise the page tells the code; each works once, so sometimes one waits for the next.
        for _ in range(40):
            pagina = self.vraag("GET", "/aanmelden/code", half)[1].decode()
            code = re.search(r"gebruik code ([0-9]{6})", pagina)
            if code:
                break
            time.sleep(1)
        csrf = re.search(r'name="csrf" value="([^"]*)"', pagina)
        vorm = urllib.parse.urlencode({"csrf": csrf[1], "code": code[1]})
        status, _, koppen = self.vraag("POST", "/aanmelden/code", kop | half, vorm)
        if status != 303:
            sys.exit(f"Aanmelden lukte niet: {status}")
        self.koekje = koppen["Set-Cookie"].split(";")[0]

    def vraag(self, wijze, pad, kop=None, body=None):
        verbinding = http.client.HTTPConnection("127.0.0.1", self.poort, timeout=60)
        verbinding.request(wijze, pad, body=body, headers=kop or {})
        antwoord = verbinding.getresponse()
        inhoud = antwoord.read()
        verbinding.close()
        return antwoord.status, inhoud, antwoord.headers

    def wrk(self, pad):
        uit = subprocess.run(
            ["wrk", "-t1", "-c16", f"-d{keuze.seconds}s", "--latency", "-H", f"Cookie: {self.koekje}",
             f"http://127.0.0.1:{self.poort}{pad}"], capture_output=True, text=True, check=True,
        ).stdout
        if "Non-2xx" in uit:
            sys.exit(f"{pad} gaf fouten\n{uit}")
        getal, maat = re.search(r"99%\s+([\d.]+)(us|ms|s)", uit).groups()
        return (float(re.search(r"Requests/sec:\s+([\d.]+)", uit).group(1)),
                float(getal) * {"us": 0.001, "ms": 1, "s": 1000}[maat])

    def dossiers(self, aantal):
        pagina = self.vraag("GET", "/dossiers", {"Cookie": self.koekje})[1].decode()
        return list(dict.fromkeys(re.findall(r'/dossiers/([0-9a-f]{32})', pagina)))[:aantal]

    def schrijf(self, wie):
        """Notes a second that sixteen people together record, each in a dossier of their own."""
        einde = time.monotonic() + keuze.seconds

        def een(dossier):
            verbinding = http.client.HTTPConnection("127.0.0.1", self.poort, timeout=60)
            kop = {"Cookie": self.koekje, "Content-Type": "application/json"}
            verbinding.request("GET", f"/api/v1/dossiers/{dossier}", headers=kop)
            antwoord = verbinding.getresponse()
            antwoord.read()
            versie, gedaan = antwoord.headers["ETag"], 0
            while time.monotonic() < einde:
                body = json.dumps({"soort": "notitie", "datum": DAG, "inhoud": {"tekst": f"Meting {gedaan}"}})
                verbinding.request("POST", f"/api/v1/dossiers/{dossier}/feiten", body=body,
                                   headers=kop | {"If-Match": versie, "Idempotency-Key": f"{dossier}-{time.time_ns()}"})
                antwoord = verbinding.getresponse()
                inhoud = antwoord.read()
                if antwoord.status != 201:
                    sys.exit(f"Vastleggen lukte niet: {antwoord.status} {inhoud[:200]}")
                versie, gedaan = antwoord.headers["ETag"], gedaan + 1
            return gedaan

        with concurrent.futures.ThreadPoolExecutor(16) as samen:
            return sum(samen.map(een, wie)) / keuze.seconds

    def stop(self):
        if self.proces.poll() is None:
            self.proces.send_signal(signal.SIGTERM)
            self.proces.wait(20)


def draai(*opdracht):
    gedaan = subprocess.run([str(deel) for deel in opdracht], capture_output=True, text=True)
    if gedaan.returncode != 0:
        sys.exit(f"{opdracht[:3]} lukte niet: {gedaan.stderr}{gedaan.stdout}")
    return gedaan.stdout


def lees_in(plek, map_):
    """Seconds that the import of 10,000 persons and 100,000 feiten takes."""
    begin = time.perf_counter()
    for soort in ("personen", "feiten"):
        draai(keuze.binary, "import", *plek, "--gemeente", "GM0114", "--soort", soort, f"{map_}/{soort}.csv")
    return time.perf_counter() - begin


def meet(motoren):
    uit = {}
    servers = {naam: Server(plek) for naam, plek in motoren.items()}
    dossiers = next(iter(servers.values())).dossiers(16)
    paginas = {"Vandaag": "/vandaag", "Vandaag, team": "/vandaag?van=team", "Dossier": f"/dossiers/{dossiers[0]}",
               "Dossiers": "/dossiers"}
    for kop, antwoorden in (("", 256), (", alles opnieuw gelezen", 0)):
        if antwoorden == 0:
            for server in servers.values():
                server.stop()
            servers = {naam: Server(plek, 0) for naam, plek in motoren.items()}
        for wat, pad in paginas.items():
            rondes = [{naam: server.wrk(pad) for naam, server in servers.items()} for _ in range(keuze.rounds + 1)][1:]
            uit[wat + kop] = {naam: tuple(statistics.median(r[naam][i] for r in rondes) for i in (0, 1)) for naam in servers}
            print(wat + kop, uit[wat + kop], flush=True)
    rondes = [{naam: server.schrijf(dossiers) for naam, server in servers.items()} for _ in range(keuze.rounds + 1)][1:]
    uit["notities vastleggen, 16 mensen"] = {naam: (statistics.median(r[naam] for r in rondes), None) for naam in servers}
    for server in servers.values():
        server.stop()
    return uit


def main():
    with tempfile.TemporaryDirectory(dir="/var/tmp") as map_:
        os.chmod(map_, 0o755)
        draai(keuze.binary, "demo", "--data", f"{map_}/sqlite", "--dossiers", keuze.dossiers)
        url = draai(f"{WORTEL}/Scripts/postgres.sh", "start", f"{map_}/pg", "--zeker").strip()
        try:
            begin = time.perf_counter()
            laatste = draai(keuze.binary, "verhuis", "--van", f"{map_}/sqlite", "--naar", url).strip().splitlines()[-2]
            verhuizen = time.perf_counter() - begin
            shutil.copytree(f"{map_}/sqlite", f"{map_}/sleutel")
            motoren = {"SQLite": ["--data", f"{map_}/sqlite"], "PostgreSQL": ["--data", f"{map_}/sleutel", "--database", url]}
            inlezen.schrijf_bestanden(map_)
            tijden = {naam: lees_in(plek, map_) for naam, plek in motoren.items()}
            schrijf(meet(motoren), tijden, verhuizen, laatste)
        finally:
            draai(f"{WORTEL}/Scripts/postgres.sh", "stop", f"{map_}/pg")


def schrijf(uit, tijden, verhuizen, laatste):
    def getal(waarde, cijfers=0):
        return f"{waarde:,.{cijfers}f}".replace(",", "_").replace(".", ",").replace("_", ".")

    regels = ["# SQLite en PostgreSQL naast elkaar", "",
              f"Geschreven door `Benchmarks/motoren.py`: {os.cpu_count()} gedeelde kernen, {keuze.rounds} rondes van "
              f"{keuze.seconds} s om en om, middens; load aan het eind {getal(os.getloadavg()[0], 1)}. Beide bewaren elke commit op "
              "schijf voor het antwoord. PostgreSQL staat op dezelfde machine en deelt de kernen.", "",
              "| wat | SQLite | PostgreSQL | verhouding |", "| --- | --- | --- | --- |"]
    for wat, gevonden in uit.items():
        def cel(paar):
            return f"{getal(paar[0])}/s" + (f", p99 {getal(paar[1], 1)} ms" if paar[1] is not None else "")

        een, ander = gevonden["SQLite"], gevonden["PostgreSQL"]
        regels.append(f"| {wat} | {cel(een)} | {cel(ander)} | {getal(ander[0] / een[0], 2)} |")
    een, ander = tijden["SQLite"], tijden["PostgreSQL"]
    regels.append(f"| 10.000 personen en 100.000 feiten inlezen | {getal(een, 1)} s | {getal(ander, 1)} s | "
                  f"{getal(een / ander, 2)} |")
    regels += ["", f"`meedoen verhuis` van SQLite naar PostgreSQL: {getal(verhuizen, 1)} s. {laatste}"]
    with open(keuze.results, "w", encoding="utf-8") as f:
        f.write("\n".join(regels) + "\n")
    print("\n".join(regels))


if __name__ == "__main__":
    main()
