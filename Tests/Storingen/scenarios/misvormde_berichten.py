# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Messages that are cut wrong on purpose: refused, never read in two ways, and the server lives on."""

from support.client import Client
from support.messages import HIDDEN, MESSAGES
from support.wire import exchange, statuses

NAME = f"S11, ASVS 4.2.1: {len(MESSAGES)} misvormde HTTP-berichten"


def run(work, report, moments):
    data = work.folder / "misvormd-data"
    work.demo(data)
    program = work.program("A", data).start()
    judge(report, program)
    report.check(program.is_alive() and Client().get(program, "/aanmelden").status == 200, "daarna werkt alles als voorheen.")


def judge(report, program):
    good, before = 0, program.memory()
    for name, message, allowed in MESSAGES:
        answer = exchange(program.port, message)
        seen = statuses(answer)
        first = seen[0] if seen else 0
        # A second answer to one message is a message that was read out of the body of another.
        is_good = first in allowed and (HIDDEN not in message or len(seen) <= 1) and b"root:" not in answer
        is_good = is_good and b"evil.example" not in answer.lower() and first < 500 or (is_good and first in (501, 505))
        good += bool(is_good)
        if not is_good:
            report.check(False, f"{name}: antwoord {seen or 'geen'}, goed is {sorted(allowed)}.")
    report.check(good == len(MESSAGES), f"{good} van {len(MESSAGES)} berichten krijgen een antwoord dat mag.")
    report.figure(f"geheugen {before} MB voor, {program.memory()} MB na")
