# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The disk of the data is full: people are told so, nothing is lost, and work goes on when there is space."""

import os
import subprocess

from scenarios.sqlite_kill9 import faults
from support.client import Client
from support.disk import Diary
from support.ledger import some_dossiers

NAME = "R4: de schijf is vol"


def run(work, report, moments):
    place = work.folder / "vol"
    place.mkdir()
    if os.getuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", place], capture_output=True).returncode:
        report.figure("overgeslagen: hier kan geen kleine schijf worden gemaakt")
        return
    try:
        fill(work, report, place)
    finally:
        work.clear()
        subprocess.run(["umount", "-l", place], check=False)


def fill(work, report, place):
    data = place / "data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    diary = Diary("vol", client, program, some_dossiers(client, program, 40))
    report.check(all(diary.write() for _ in range(5)), "met ruimte wordt vastgelegd.")
    ballast = place / "ballast"
    with open(ballast, "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(65536))
        except OSError:
            pass
    # SQLite may still use room inside its own files.
    full = next((True for _ in range(2000) if not diary.write("x" * 1500)), False)
    report.check(full and diary.last.status in (503, 507), f"met een volle schijf: {diary.last.status} na {len(diary.kept)} notities.")
    page = client.get(program, "/vandaag")
    report.check(page.status == 503 and "De schijf van de database is vol" in page.text, "de pagina zegt wat er is.")
    report.check(client.get(program, "/aanmelden").status == 200, "wat geen gegevens toont, blijft bereikbaar.")
    report.check(program.is_alive(), "het programma blijft draaien.")
    ballast.unlink()
    report.check(all(diary.write() for _ in range(5)), "met ruimte gaat het verder, zonder opnieuw te starten.")
    report.check(not diary.lost(), f"{len(diary.kept)} bevestigd, {len(diary.lost())} kwijt; geweigerd: {dict(diary.said)}.")
    program.stop()
    report.check(not faults(data), "de bestanden zijn heel.")
