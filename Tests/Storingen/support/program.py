# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""One running Meedoen, that can be killed and started again on the same port."""

import os
import pathlib
import socket
import subprocess

from .client import Client, NoAnswer
from .cluster import ROOT
from .waiting import wait

TODAY = "2022-10-04"


def binary():
    return pathlib.Path(os.environ.get("MEEDOEN_BINARY", ROOT / ".build/debug/meedoen"))


def own_environment():
    """The environment without settings of another installation."""
    return {key: value for key, value in os.environ.items() if not key.startswith("MEEDOEN_")}


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Program:
    def __init__(self, name, data, database, log):
        self.name, self.log = name, pathlib.Path(log)
        self.port = free_port()
        self.process = None
        where = ["--database", database] if database else []
        self.command = [binary(), "serve", "--data", data, *where, "--port", str(self.port), "--vandaag", TODAY]

    def start(self):
        with open(self.log, "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=own_environment()
            )
        if not wait(lambda: self.process.poll() is not None or self.listens()) or self.process.poll() is not None:
            raise RuntimeError(f"Meedoen {self.name} start niet:\n{self.said()}")
        return self

    def listens(self):
        try:
            Client().ask(self, "GET", "/gezondheid")
            return True
        except NoAnswer:
            return False

    def is_alive(self):
        return self.process is not None and self.process.poll() is None

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.is_alive():
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.kill()

    def said(self):
        return self.log.read_text(encoding="utf-8")

    def lines(self):
        return len(self.said().splitlines())

    def memory(self):
        """Resident, in MB; nothing where the system does not tell."""
        try:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return 0
        return next((int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0)
