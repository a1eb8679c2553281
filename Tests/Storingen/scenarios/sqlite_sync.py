# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts how often the disk is asked to confirm while writes are acknowledged one by one."""

from support.client import Client
from support.ledger import some_dossiers
from support.pressure import Note
from support.tracing import Trace, is_there

NAME = "R2: elke bevestigde wijziging wacht op de schijf"
WRITES = 200


def run(work, report, moments):
    if not is_there(report):
        return
    data = work.folder / "sync-data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    dossiers = some_dossiers(client, program, 40)
    trace = Trace(program, work.folder / "sync.log", "fsync,fdatasync")
    if not trace.works:
        report.figure(f"overgeslagen: strace mag hier niet meekijken ({trace.said().strip()[:80]})")
        return
    kept, fewest = 0, None
    try:
        for number in range(moments.times(WRITES)):
            note = Note("sync", number)
            note.dossier = dossiers[number % len(dossiers)]
            note.version = client.get(program, f"/api/v1/dossiers/{note.dossier}").headers["etag"]
            before = trace.count(r"(?:fdatasync|fsync)\(.*= 0|resumed>.*= 0")
            kept += note.send(client, program).status == 201
            added = trace.count(r"(?:fdatasync|fsync)\(.*= 0|resumed>.*= 0") - before
            fewest = added if fewest is None else min(fewest, added)
    finally:
        trace.end()
    total = trace.count(r"(?:fdatasync|fsync)\(.*= 0|resumed>.*= 0")
    report.check(kept == moments.times(WRITES), f"{kept} wijzigingen bevestigd.")
    report.check(fewest and fewest >= 1, f"bij elke wijziging bevestigde de schijf ten minste {fewest} keer; samen {total} keer.")
