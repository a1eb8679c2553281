# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""A backup of PostgreSQL while people write comes back on SQLite, and on another PostgreSQL."""

import time

from support.client import Client
from support.ledger import check_notes, feiten, some_dossiers
from support.steady import Steady
from scenarios.reservekopie import lines, meedoen

NAME = "Reservekopie van PostgreSQL terwijl er wordt geschreven"
RATE = 60


def run(work, report, moments):
    cluster, data = work.filled("kopiebron")
    url = cluster.start().url
    program = work.program("A", data, url).start()
    client = Client().sign_in(program, "rosa")
    steady = Steady("kopie", client, program, some_dossiers(client, program, 20), RATE)
    out = work.folder / "kopieen-pg"
    try:
        time.sleep(1)
        begin = time.monotonic()
        status, said, took = meedoen("backup", "--data", data, "--database", url, "--naar", out)
        end = time.monotonic()
        moments.sleep(0.3, 0.6)
    finally:
        steady.end()
    report.check(status == 0, f"een kopie van alle gemeenten terwijl er wordt geschreven: {took:.1f} s. {said if status else ''}")
    check_notes(report, steady, [program])
    path = said.strip().splitlines()[-1].split(": ", 1)[1]
    status, said, _ = meedoen("backup", "verify", path, "--data", data)
    report.check(status == 0, "de kopie is heel.")

    place = work.folder / "terug-sqlite"
    place.mkdir(mode=0o700)
    (place / "hoofdsleutel.key").write_bytes((data / "hoofdsleutel.key").read_bytes())
    status, said, _ = meedoen("restore", path, "--data", place)
    report.check(status == 0, f"zij komt terug op SQLite. {said if status else ''}")
    ids = {row[0] for row in lines(place / "GM0988.sqlite", "SELECT id FROM feit")}
    lost = sum(note.feit not in ids for note in steady.acknowledged if note.at < begin)
    early = sum(note.feit in ids for note in steady.acknowledged if note.sent > end)
    report.check(lost == early == 0, f"{lost} wijzigingen van voor de kopie missen, {early} van erna staan erin.")
    rows = lines(place / "GM0988.sqlite", "SELECT volgnr, lower(hex(hash)) FROM journaal ORDER BY volgnr")
    journal = dict(
        line.split("|") for line in cluster.sql("SELECT volgnr, encode(hash, 'hex') FROM gm0988.journaal").splitlines()
    )
    report.check(
        [row[0] for row in rows] == list(range(1, len(rows) + 1)) and all(journal[str(n)] == mark for n, mark in rows),
        f"het journaal van {len(rows)} regels is een begin van dat van de server, met dezelfde hashes.",
    )
    status, said, _ = meedoen("restore", path, "--data", data, "--database", url)
    report.check(status != 0 and "staat al iets" in said, "terugzetten over gegevens heen wordt geweigerd.")
    elsewhere(work, report, cluster, data, path, steady)


def elsewhere(work, report, cluster, data, path, steady):
    cluster.sql("CREATE DATABASE terug OWNER meedoen TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'", "postgres")
    url = cluster.url.replace("/meedoen?", "/terug?")
    status, said, took = meedoen("restore", path, "--data", data, "--database", url)
    report.check(status == 0, f"zij komt terug op een andere PostgreSQL: {took:.1f} s. {said if status else ''}")
    status, said, _ = meedoen("restore", path, "--data", data, "--database", url)
    report.check(status == 0, f"nog eens doen verandert niets. {said if status else ''}")
    program = work.program("B", data, url).start()
    client = Client().sign_in(program, "bram")
    note = steady.acknowledged[0]
    report.check(feiten(client, program, note.dossier).get(note.feit) == note.text, "een dossier opent daar, met wat erin stond.")
