# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""One PostgreSQL in a folder of its own, only on a unix socket, that can lose its power."""

import os
import pathlib
import signal
import subprocess

from .waiting import PATIENCE, wait

ROOT = pathlib.Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "Scripts" / "postgres.sh"


class Cluster:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.socket = self.folder / "cluster"
        self.data = self.socket / "data"
        self.url = f"postgresql://meedoen@/meedoen?host={self.socket}"

    def start(self):
        done = subprocess.run([SCRIPT, "start", self.folder, "--zeker"], capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip())
        return self

    def sql(self, text, database="meedoen"):
        """As superuser: rows as lines."""
        done = subprocess.run(
            ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", self.socket, "-U", "postgres", "-d", database, "-c", text],
            check=True, capture_output=True, text=True, timeout=PATIENCE,
        )
        return done.stdout.strip()

    def connections(self):
        return int(self.sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'meedoen'"))

    def postmaster(self):
        return int((self.data / "postmaster.pid").read_text().splitlines()[0])

    def processes(self):
        """The postmaster first, then its children."""
        postmaster = self.postmaster()
        listed = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], check=True, capture_output=True, text=True).stdout
        pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
        return [postmaster] + [pid for pid, parent in pairs if parent == postmaster]

    def signal(self, number):
        """To every process of this cluster; they are told by their own number."""
        # A postmaster that stands still forks no child that would escape the list.
        os.kill(self.postmaster(), signal.SIGSTOP)
        pids = self.processes()
        for pid in pids[1:] + pids[:1]:
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass
        return pids

    def lose_power(self):
        pids = self.signal(signal.SIGKILL)
        wait(lambda: not any(is_alive(pid) for pid in pids))

    def rest(self):
        """Stops as it should, and leaves the data."""
        os.kill(self.postmaster(), signal.SIGINT)
        wait(lambda: not (self.data / "postmaster.pid").exists())

    def remove(self):
        subprocess.run([SCRIPT, "stop", self.folder], check=False)

    def times_ready(self):
        """How often it said that it takes connections."""
        log = self.socket / "postgres.log"
        return log.read_bytes().count(b"ready to accept connections") if log.exists() else 0


def is_alive(pid):
    found = subprocess.run(["ps", "-p", str(pid), "-o", "stat="], capture_output=True, text=True).stdout.strip()
    return bool(found) and not found.startswith("Z")


def as_server(*command):
    """As the user that PostgreSQL runs as: it refuses to be root."""
    words = [str(word) for word in command]
    if os.getuid() == 0:
        words = ["runuser", "-u", "postgres", "--"] + words
    subprocess.run(words, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, cwd="/")
