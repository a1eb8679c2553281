# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Five hundred connections that say half a word and then nothing, while people work."""

import contextlib
import os
import socket
import threading
import time

from support.client import Client
from support.waiting import wait

NAME = "S11: vijfhonderd trage verbindingen houden de anderen niet op, en verdwijnen vanzelf"
SLOW = 500
# Every kind of slow: nothing, half a line, half a head, a body that does not come, an answer that nobody takes.
BEGINNINGS = [
    b"",
    b"GET /vand",
    b"GET /vandaag HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half: ",
    b"POST /aanmelden HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    b"Content-Length: 5000\r\n\r\ngebruikersnaam=",
]


def run(work, report, moments):
    data = work.folder / "traag-data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    client.get(program, "/vandaag")
    before = open_files(program)
    quiet = p95(client, program)
    slow = []
    try:
        for number in range(SLOW):
            connection = socket.create_connection(("127.0.0.1", program.port), timeout=10)
            connection.sendall(BEGINNINGS[number % len(BEGINNINGS)])
            slow.append(connection)
        ends = threading.Event()
        trickling = threading.Thread(target=trickle, args=(slow, ends))
        trickling.start()
        busy = p95(client, program)
        report.figure(f"95 van de 100 bladzijden binnen {1000 * quiet:.0f} ms zonder, {1000 * busy:.0f} ms met trage verbindingen")
        report.check(busy < 1, "wie gewoon werkt, merkt er niets van.")
        gone = wait(lambda: open_files(program) <= before + 5, 45)
        ends.set()
        trickling.join()
        report.check(gone, "na drie kwart minuut zijn alle trage verbindingen gesloten, ook die steeds één teken sturen.")
        report.figure(f"open bestanden: {before} voor, {open_files(program)} na")
    finally:
        for connection in slow:
            connection.close()
    report.check(client.get(program, "/vandaag").status == 200, "daarna werkt alles als voorheen.")


def trickle(connections, ends):
    """One letter a second on each."""
    while not ends.wait(1):
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.send(b"a")


def open_files(program):
    return len(os.listdir(f"/proc/{program.process.pid}/fd"))


def p95(client, program):
    times = []
    for _ in range(100):
        begin = time.monotonic()
        client.get(program, "/vandaag")
        times.append(time.monotonic() - begin)
    return sorted(times)[94]
