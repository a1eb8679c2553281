# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts or spoils what the program asks of the system, with strace."""

import pathlib
import re
import shutil
import signal
import subprocess

from .waiting import wait


class Trace:
    """Attached to a program that runs, until `end`."""

    def __init__(self, program, log, calls, spoil=None):
        self.log = pathlib.Path(log)
        self.heard = self.log.with_suffix(".strace")
        command = ["strace", "-f", "-p", str(program.process.pid), "-e", f"trace={calls}", "-o", self.log]
        if spoil:
            command += ["-e", f"inject={spoil}"]
        with open(self.heard, "w", encoding="utf-8") as heard:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=heard, stderr=heard)
        self.works = wait(lambda: "attached" in self.said() or self.process.poll() is not None, 10) and self.process.poll() is None

    def said(self):
        return self.heard.read_text(encoding="utf-8")

    def count(self, pattern):
        return len(re.findall(pattern, self.log.read_text(encoding="utf-8", errors="replace")))

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(10)


def is_there(report):
    """Whether strace can be used here; says so when it cannot."""
    if shutil.which("strace"):
        return True
    report.figure("overgeslagen: strace is er niet")
    return False
