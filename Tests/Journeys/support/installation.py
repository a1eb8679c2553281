# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""A Meedoen of its own: a temporary folder, accounts, people, and a server on a free port that stops with the run."""

import os
import re
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


def own_environment():
    """The environment without settings of another installation."""
    return {key: value for key, value in os.environ.items() if not key.startswith("MEEDOEN_")}


class Installation:
    """Folder, password and server. Use with `with`, so that the server stops whatever happens."""

    def __init__(self, binary, database=None):
        self.binary = Path(binary)
        self.database = ["--database", database] if database else []
        self.folder = Path(tempfile.mkdtemp(prefix="meedoen-routes-"))
        self.data = self.folder / "data"
        self.password = None
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

    def fill(self):
        """People and accounts: the demonstration, which says with which password everybody signs in."""
        done = subprocess.run(
            [self.binary, "demo", "--data", self.data, *self.database], text=True, capture_output=True, timeout=300, env=own_environment()
        )
        said = done.stdout + done.stderr
        found = re.search(r"wachtwoord[^:\n]*:\s*([^)\n]+)", said, re.IGNORECASE)
        if done.returncode != 0 or not found:
            raise RuntimeError(f"meedoen demo lukt niet of noemt geen wachtwoord:\n{said}")
        self.password = found[1].strip()

    def start(self, day):
        """The server on a free port, as if it were this day."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        log = open(self.folder / "server.log", "w", encoding="utf-8")
        self.server = subprocess.Popen(
            [self.binary, "serve", "--data", self.data, *self.database, "--port", str(self.port), "--vandaag", day],
            stdout=log, stderr=subprocess.STDOUT, env=own_environment(),
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
