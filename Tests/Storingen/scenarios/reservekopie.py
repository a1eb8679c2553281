# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups while people write: each is opened, put back on an empty place, and held against the history that was acknowledged."""

import contextlib
import os
import shutil
import sqlite3
import statistics
import subprocess
import time

from support.client import Client
from support.ledger import check_notes, some_dossiers
from support.program import binary, own_environment
from support.steady import Steady

NAME = "Reservekopieën terwijl er wordt geschreven"
COPIES = int(os.environ.get("MEEDOEN_PROEF_KOPIEEN", "10"))
DOSSIERS = int(os.environ.get("MEEDOEN_PROEF_DOSSIERS", "0"))
RATE = 100
TARGET = 60


def meedoen(*words):
    """A command; its exit status, what it said, and how long it took."""
    begin = time.monotonic()
    done = subprocess.run(
        [binary(), *map(str, words)], capture_output=True, text=True, timeout=600, env=own_environment()
    )
    return done.returncode, done.stdout + done.stderr, time.monotonic() - begin


def p95(seconds):
    return statistics.quantiles(seconds, n=20)[18] if len(seconds) > 20 else max(seconds, default=0)


def run(work, report, moments):
    data, out = work.folder / "kopie-data", work.folder / "kopieen"
    extra = ["--dossiers", DOSSIERS, "--gemeente", "GM0957"] if DOSSIERS else []
    status, said, _ = meedoen("demo", "--data", data, *extra)
    if status != 0:
        raise RuntimeError(said)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    steady = Steady("kopie", client, program, some_dossiers(client, program, 40), RATE)
    try:
        time.sleep(2)
        copies, quiet, busy = take(report, data, out, steady)
    finally:
        steady.end()
    rate = len(steady.acknowledged) / max(0.001, steady.last - steady.begin)
    report.figure(f"{len(steady.acknowledged)} wijzigingen bevestigd, {rate:.0f} per seconde; "
                  f"{COPIES} kopieën, elk {statistics.mean(c.seconds for c in copies):.1f} s.")
    report.figure(f"p95 van een wijziging: {p95(quiet) * 1000:.1f} ms, tijdens een kopie {p95(busy) * 1000:.1f} ms.")
    if COPIES >= 50:
        report.check(p95(busy) < 2 * p95(quiet), "tijdens een kopie is p95 minder dan twee keer zo lang.")
    check_notes(report, steady, [program])
    program.stop()
    break_off(report, moments, data, out)
    check_copies(report, work, data, copies, steady)
    refuse(report, work, data, copies[-1])
    go_on(report, work, data, copies[-1], steady)


class Copy:
    def __init__(self, path, begin, end):
        self.path, self.begin, self.end, self.seconds = path, begin, end, end - begin


def take(report, data, out, steady):
    copies, quiet, busy, wrong = [], [], [], []
    for _ in range(COPIES):
        # As long without as with one, so that what else the machine does weighs the same.
        pause = time.monotonic()
        time.sleep(max(0.5, copies[-1].seconds if copies else 0))
        begin = time.monotonic()
        quiet += steady.seconds_between(pause, begin)
        status, said, _ = meedoen("backup", "--data", data, "--naar", out)
        end = time.monotonic()
        busy += steady.seconds_between(begin, end)
        if status != 0:
            wrong.append(said)
            continue
        copies.append(Copy(said.strip().splitlines()[-1].split(": ", 1)[1], begin, end))
    report.check(not wrong, f"{len(copies)} kopieën gemaakt terwijl de server draait en schrijft. {wrong[:1] or ''}")
    return copies, quiet, busy


def break_off(report, moments, data, out):
    """Killed at any moment, a backup leaves nothing that looks whole, and the next one goes well."""
    before = {path.name for path in out.glob("kopie-*")}
    for _ in range(8):
        process = subprocess.Popen(
            [binary(), "backup", "--data", data, "--naar", out], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=own_environment(),
        )
        moments.sleep(0.02, 0.5)
        process.kill()
        process.wait()
    new = [path for path in out.glob("kopie-*") if path.name not in before]
    broken = [path for path in new if meedoen("backup", "verify", path, "--data", data)[0] != 0]
    half = len(list(out.glob(".bezig-*")))
    report.check(not broken, f"8 keer afgeschoten: {len(new)} waren net klaar en heel, {half} bleven half, onder een andere naam.")
    status, _, _ = meedoen("backup", "--data", data, "--naar", out)
    report.check(status == 0 and not (data / ".reservekopie").exists(), "de volgende lukt, en er blijft niets onverzegeld achter.")


def lines(path, query):
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def check_copies(report, work, data, copies, steady):
    """Each holds what was acknowledged before it began, nothing from after it, and the beginning of the journal as it became."""
    journal = dict(lines(data / "GM0988.sqlite", "SELECT volgnr, hash FROM journaal"))
    whole = lost = early = other = 0
    slowest, verified = 0, 0
    for copy in copies:
        status, said, took = meedoen("backup", "verify", copy.path, "--data", data)
        whole += status == 0
        verified = max(verified, took)
        place = empty(work, data)
        status, said, took = meedoen("restore", copy.path, "--data", place)
        if status != 0:
            report.check(False, f"terugzetten lukt niet: {said}")
            continue
        slowest = max(slowest, took)
        ids = {row[0] for row in lines(place / "GM0988.sqlite", "SELECT id FROM feit")}
        lost += sum(note.feit not in ids for note in steady.acknowledged if note.at < copy.begin)
        early += sum(note.feit in ids for note in steady.acknowledged if note.sent > copy.end)
        rows = lines(place / "GM0988.sqlite", "SELECT volgnr, hash FROM journaal ORDER BY volgnr")
        numbers = [row[0] for row in rows]
        other += numbers != list(range(1, len(rows) + 1)) or any(journal[number] != mark for number, mark in rows)
    report.check(whole == len(copies), f"{whole} van {len(copies)} kopieën zijn heel: elk deel, de database en het journaal.")
    report.check(lost == 0, f"{lost} wijzigingen die voor een kopie waren bevestigd, staan er niet in.")
    report.check(early == 0, f"{early} wijzigingen van na een kopie staan erin.")
    report.check(other == 0, f"{other} kopieën hebben een journaal dat geen begin is van dat van de server.")
    report.check(slowest < TARGET, f"terugzetten op een lege plek duurt hoogstens {slowest:.1f} s; controleren {verified:.1f} s.")


def empty(work, data):
    """A data folder with the master key alone."""
    place = work.folder / "terug"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700)
    shutil.copy(data / "hoofdsleutel.key", place)
    return place


def refuse(report, work, data, copy):
    """Another key, a full place, a broken file."""
    status, said, _ = meedoen("restore", copy.path, "--data", data)
    report.check(status != 0 and "staat al iets" in said, "terugzetten over gegevens heen wordt geweigerd.")
    place = empty(work, data)
    (place / "hoofdsleutel.key").write_bytes(b"\1" * 32)
    status, said, _ = meedoen("restore", copy.path, "--data", place)
    report.check(status != 0 and "hoofdsleutel" in said, "een andere hoofdsleutel wordt geweigerd.")
    broken = work.folder / "stuk"
    shutil.copytree(copy.path, broken)
    content = bytearray((broken / "GM0988.kopie").read_bytes())
    content[len(content) // 2] ^= 1
    (broken / "GM0988.kopie").write_bytes(content)
    place = empty(work, data)
    status, said, _ = meedoen("restore", broken, "--data", place)
    left = sorted(file.name for file in place.glob("*.sqlite"))
    report.check(status != 0 and "beschadigd" in said and not left, "een omgedraaide byte wordt geweigerd, en er blijft niets staan.")


def go_on(report, work, data, copy, steady):
    """On the restored folder people sign in and work on."""
    place = empty(work, data)
    meedoen("restore", copy.path, "--data", place)
    program = work.program("B", place).start()
    page = Client().get(program, "/vandaag")
    report.check(page.status == 303, "wie was aangemeld, meldt zich na het terugzetten opnieuw aan.")
    # The codes of the second step that were used are used in the copy too.
    client = Client().sign_in(program, "bram")
    note = steady.acknowledged[0]
    seen = client.get(program, f"/dossiers/{note.dossier}")
    report.check(seen.status == 200 and note.text in seen.text, "een dossier van voor de kopie opent, met wat erin stond.")
    program.stop()
    status, said, _ = meedoen("journaal", "verifieer", "--data", place)
    report.check(status == 0, "het journaal is na het terugzetten ongeschonden, ook met wat er daarna bij kwam.")
