# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The disk answers with an error: when it has to confirm, and when it has to write."""

from scenarios.sqlite_kill9 import faults
from support.client import Client
from support.disk import Diary
from support.ledger import some_dossiers
from support.tracing import Trace, is_there

NAME = "R4: de schijf bevestigt niet, of neemt niets aan"
# What goes wrong, and whether writing goes on by itself when it is over.
TROUBLES = [
    ("fdatasync,fsync", "fdatasync,fsync:error=EIO:when={place}+", False),
    ("pwrite64", "pwrite64:error=EIO:when={place}+", True),
    ("pwrite64", "pwrite64:error=EROFS:when={place}+", True),
    ("pwrite64", "pwrite64:error=ENOSPC:when={place}+", True),
]


def run(work, report, moments):
    if not is_there(report):
        return
    data = work.folder / "kapot-data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    dossiers = some_dossiers(client, program, 40)
    few = moments.times(2)
    for calls, spoil, goes_on in TROUBLES:
        # The places of the failing call: the first, and then spread up to the fiftieth.
        places = sorted({1 + round(number * 49 / max(1, few - 1)) for number in range(few)})
        outcomes = [at(work, report, (data, program, client, dossiers), calls, spoil.format(place=place), goes_on) for place in places]
        if None in outcomes:
            return
        report.check(
            all(outcomes), f"{spoil.split(':when')[0]}: op {len(places)} plaatsen niets bevestigds kwijt, met duidelijke tekst."
        )


def at(work, report, running, calls, spoil, goes_on):
    """One place: whether all was as it should be; nothing when strace cannot be used."""
    data, program, client, dossiers = running
    if not program.is_alive():
        program.start()
    diary = Diary(f"kapot-{''.join(letter if letter.isalnum() else '-' for letter in spoil)}", client, program, dossiers)
    trace = Trace(program, work.folder / "kapot.log", calls, spoil)
    if not trace.works:
        report.figure(f"overgeslagen: strace mag hier niet meedoen ({trace.said().strip()[:80]})")
        return None
    good = True

    def expect(ok, sentence):
        nonlocal good
        if not ok:
            good = report.check(False, f"{spoil}: {sentence}")

    for _ in range(60):
        if not diary.write():
            break
    refusal = diary.last
    expect(refusal.status == 503 and "Meld dit meteen bij beheer" in refusal.text, f"antwoord {refusal.status} {refusal.text[:120]}")
    expect(client.get(program, "/aanmelden").status == 200, "wat geen gegevens vraagt, blijft bereikbaar.")
    trace.end()
    before = len(diary.kept)
    again = [diary.write() for _ in range(3)]
    expect(all(again) == goes_on and any(again) == goes_on, f"na de storing gaat schrijven {'niet ' if goes_on else 'toch '}verder: {again}")
    program.kill()
    found = faults(data)
    expect(not found, f"de bestanden zijn niet heel: {found}")
    program.start()
    expect(not diary.lost(), f"{len(diary.lost())} van {len(diary.kept)} bevestigde notities kwijt.")
    expect(diary.write(), "na opnieuw starten wordt niets vastgelegd.")
    report.figure(f"{spoil}: {before} bevestigd voor de storing, {len(diary.kept)} in het geheel")
    return good
