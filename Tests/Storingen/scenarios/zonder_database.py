# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The programs start while the database is not there, and use it when it comes."""

import secrets
import threading

from support.absence import check_absence, check_sign_in_away
from support.client import Client
from support.cluster import Cluster
from support.recovery import Recovery
from support.waiting import wait

NAME = "Meedoen start terwijl de database er niet is"


def run(work, report, moments):
    cluster, data = work.filled("zonder")
    programs = [work.program(name, data, cluster.url).start() for name in ("A", "B")]
    for program in programs:
        said = program.said()
        report.check("database is unreachable" in said and "started without a database" in said, f"{program.name} zegt dat in zijn logboek.")
        report.check(said.count("\n") <= 10, f"{program.name}: {said.count(chr(10))} regels in het logboek.")
        # A cookie of before: whether it still counts is in the database.
        someone = Client()
        someone.cookie = "meedoen=" + "x" * 43
        check_absence(report, someone, program)
        check_sign_in_away(report, Client(), program)
    recovery = Recovery(Client(), programs, lambda: cluster.times_ready() > 1, path="/gezondheid")
    cluster.start()
    seconds = recovery.seconds()
    report.check(seconds is not None and seconds < 10, f"na de database is /gezondheid weer goed: {'nooit' if seconds is None else f'{seconds:.2f} s'}.")
    statuses = [Client().try_sign_in(program, "rosa").status for program in programs]
    report.check(statuses == [303, 303], f"aanmelden lukt zonder opnieuw te starten: {statuses}.")
    client = Client().sign_in(programs[0], "rosa")
    report.check(client.get(programs[1], "/vandaag").status == 200, "en de lijst is er.")
    empty(work, report)


def empty(work, report):
    """Two programs find an empty database in the same moment: one of them makes it ready, the other waits."""
    cluster = work.own(Cluster(work.folder / "leeg"))
    data = work.folder / "leeg-data"
    # The key that the machines share. Without it a program that cannot see whether one was ever in use makes none.
    data.mkdir(mode=0o700)
    (data / "hoofdsleutel.key").write_bytes(secrets.token_bytes(32))
    (data / "hoofdsleutel.key").chmod(0o600)
    programs = [work.program(name, data, cluster.url).start() for name in ("C", "D")]
    cluster.start()
    good, strange = set(), []

    def ask(program):
        def is_good():
            answer = Client().get(program, "/gezondheid")
            if answer.status not in (200, 503):
                strange.append(answer.status)
            return answer.status == 200

        if wait(is_good):
            good.add(threading.current_thread())

    threads = [threading.Thread(target=ask, args=(program,)) for program in programs * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report.check(
        len(good) == len(threads) and not strange, "twee programma's vinden samen een lege database en maken haar één keer klaar."
    )
    steps = [int(line) for line in cluster.sql("SELECT nummer FROM platform.schema_migratie ORDER BY 1").split()]
    report.check(steps == list(range(1, len(steps) + 1)) and steps, f"{len(steps)} stappen, elk één keer.")
