# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program may open no more files: it goes on with who is there, and takes new people when it may again."""

import contextlib
import os
import resource
import socket

from support.client import Client
from support.disk import Diary
from support.ledger import some_dossiers
from support.waiting import wait

NAME = "R4: het programma mag geen bestanden meer openen"


def run(work, report, moments):
    data = work.folder / "bestanden-data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    diary = Diary("bestanden", client, program, some_dossiers(client, program, 20))
    report.check(diary.write(), "eerst wordt vastgelegd.")
    pid = program.process.pid
    before = resource.prlimit(pid, resource.RLIMIT_NOFILE)
    with contextlib.ExitStack() as crowd:
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (len(os.listdir(f"/proc/{pid}/fd")) + 3, before[1]))
        for _ in range(30):
            with contextlib.suppress(OSError):
                connection = crowd.enter_context(socket.create_connection(("127.0.0.1", program.port), timeout=2))
                connection.sendall(b"GET /aanmelden HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        report.check(program.is_alive(), "het programma blijft draaien.")
    resource.prlimit(pid, resource.RLIMIT_NOFILE, before)
    report.check(wait(lambda: program.listens(), 30), "daarna neemt het weer mensen aan.")
    report.check(wait(diary.write, 10), "en wordt er weer vastgelegd.")
    report.check(not diary.lost(), f"{len(diary.kept)} bevestigd, {len(diary.lost())} kwijt.")
