# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""A Meedoen of its own: a temporary folder, accounts, people, and a server on a free port that stops with the run."""

import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

TODAY = "2022-10-04"
# Two weeks before: what a scenario about "zoals bekend op" writes down.
EARLIER = "2022-09-20"
TEAM = [
    ("rosa", "Rosa van Dael", "regisseur", "GM0988"),
    ("bram", "Bram Hendrikx", "regisseur", "GM0988"),
    ("ilse", "Ilse Janssen", "regisseur", "GM0988"),
    ("tom", "Tom Peeters", "teamleider", "GM0988"),
    ("bea", "Bea Smeets", "beheerder", "GM0988"),
    ("hanna", "Hanna Vermeer-Blauw", "regisseur", "GM0402"),
    ("daan", "Daan Wisselink", "regisseur", "GM0222"),
]


class Installation:
    """Folder, password and server. Use with `with`, so that the server stops whatever happens."""

    def __init__(self, binary):
        self.binary = Path(binary)
        self.folder = Path(tempfile.mkdtemp(prefix="meedoen-routes-"))
        self.data = self.folder / "data"
        self.password = None
        self.has_demo = False
        self.server = None
        self.port = None

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        try:
            self.fill()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def stop(self):
        if self.server is not None and self.server.poll() is None:
            self.server.send_signal(signal.SIGTERM)
            try:
                self.server.wait(5)
            except subprocess.TimeoutExpired:
                self.server.kill()
                self.server.wait()

    def run(self, *words, typed=None):
        """A command of the program."""
        done = subprocess.run(
            [self.binary, *words, "--data", self.data], input=typed, text=True, capture_output=True, timeout=120,
        )
        if done.returncode != 0:
            raise RuntimeError(f"meedoen {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def fill(self):
        """People and accounts: by the demonstration where there is one, otherwise accounts alone."""
        commands = subprocess.run([self.binary, "--help"], text=True, capture_output=True, timeout=30).stdout
        self.has_demo = re.search(r"^\s+demo\s", commands, re.MULTILINE) is not None
        if self.has_demo:
            said = self.run("demo")
            found = re.search(r"[Ww]achtwoord[^:\n]*:\s*(.+?)\s*$", said, re.MULTILINE)
            if not found:
                raise RuntimeError(f"meedoen demo noemt geen wachtwoord:\n{said}")
            self.password = found[1].strip(" '\"“”")
            return
        self.password = f"oefenen-{secrets.token_hex(8)}"
        for name, whole, role, gemeente in TEAM:
            self.run(
                "gebruiker", "nieuw", name, "--naam", whole, "--rol", role, "--gemeente", gemeente,
                typed=self.password + "\n",
            )

    def start(self, day):
        """The server on a free port, as if it were this day."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        log = open(self.folder / "server.log", "w", encoding="utf-8")
        environment = {key: value for key, value in os.environ.items() if not key.startswith("MEEDOEN_")}
        self.server = subprocess.Popen(
            [self.binary, "serve", "--data", self.data, "--port", str(self.port), "--vandaag", day],
            stdout=log, stderr=subprocess.STDOUT, env=environment,
        )
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if self.server.poll() is not None:
                break
            try:
                with urllib.request.urlopen(f"{self.url}/gezondheid", timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        raise RuntimeError(f"De server start niet:\n{(self.folder / 'server.log').read_text(encoding='utf-8')}")
