#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Kills the database that writes, lets its standby take over, and looks for every row that was acknowledged.

Started by hand: Tests/Storingen/failover.py. Needs PostgreSQL 15 or later and Scripts/postgres.sh; half a minute.
"""

import itertools
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import typing

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 30


class Writer(typing.Protocol):
    """Whoever writes during the disturbance; a version over HTTP only has to do these two."""

    def write(self, n: int) -> bool:
        """Tries once. True only when the other side said that the row is kept."""

    def all(self) -> set[int]:
        """Every row that can be read now."""


class PsqlWriter:
    """Writes with psql, one connection per row; libpq itself looks for the host that accepts writes."""

    def __init__(self, url: str):
        self.url = url

    def prepare(self) -> None:
        self.run("CREATE SCHEMA proef; CREATE TABLE proef.rij (n bigint PRIMARY KEY)", check=True)

    def write(self, n: int) -> bool:
        return self.run(f"INSERT INTO proef.rij VALUES ({n})").returncode == 0

    def all(self) -> set[int]:
        return {int(line) for line in self.run("SELECT n FROM proef.rij", check=True).stdout.split()}

    def run(self, sql: str, check: bool = False) -> subprocess.CompletedProcess:
        command = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", self.url, "-c", sql]
        try:
            return subprocess.run(command, check=check, capture_output=True, text=True, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 1, "", "te lang gewacht")


class Server:
    """One PostgreSQL in a folder of its own, only on a unix socket."""

    def __init__(self, name: str, data: pathlib.Path, socket: pathlib.Path):
        self.name, self.data, self.socket = name, data, socket

    def sql(self, text: str) -> str:
        command = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", str(self.socket), "-U", "postgres", "-c", text]
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE)
        return done.stdout.strip()

    def start(self) -> None:
        # Every server of this trial listens on port 5432 of a folder of its own.
        options = f"-c unix_socket_directories={self.socket} -c cluster_name={self.name}"
        as_server(BIN / "pg_ctl", "start", "-s", "-w", "-D", self.data, "-l", self.socket / "log", "-o", options)

    def stop(self) -> None:
        if (self.data / "postmaster.pid").exists():
            as_server(BIN / "pg_ctl", "stop", "-s", "-D", self.data, "-m", "immediate", check=False)

    def promote(self) -> None:
        as_server(BIN / "pg_ctl", "promote", "-s", "-w", "-D", self.data)

    def processes(self) -> list[int]:
        """The postmaster first, then its children."""
        postmaster = int((self.data / "postmaster.pid").read_text().splitlines()[0])
        listed = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], check=True, capture_output=True, text=True).stdout
        pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
        return [postmaster] + [pid for pid, parent in pairs if parent == postmaster]

    def signal(self, number: signal.Signals) -> None:
        for pid in self.processes():
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass

    def lose_power(self) -> None:
        # A postmaster that stands still forks no child that would escape the list.
        os.kill(self.processes()[0], signal.SIGSTOP)
        self.signal(signal.SIGKILL)

    def follow(self, primary: "Server") -> None:
        """Becomes a fresh standby of the other one."""
        as_server(BIN / "pg_basebackup", "-h", primary.socket, "-U", "postgres", "-D", self.data, "-R", "-c", "fast")
        self.start()

    def wait_for_standby(self, state: str) -> bool:
        question = f"SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = '{state}'"
        return wait(lambda: self.sql(question) == "1")


class Report:
    def __init__(self) -> None:
        self.passed = self.failed = 0

    def check(self, ok: bool, sentence: str) -> None:
        self.passed, self.failed = self.passed + bool(ok), self.failed + (not ok)
        print(("  goed  " if ok else "  FOUT  ") + sentence, flush=True)


class Pressure:
    """Some writers at once, until told to stop; remembers what was tried and what was acknowledged."""

    def __init__(self, writer: Writer, first: int, hands: int = 4):
        self.writer = writer
        self.numbers = itertools.count(first)
        self.tried: set[int] = set()
        self.acknowledged: dict[int, float] = {}
        self.refused: dict[int, float] = {}
        self.ended = threading.Event()
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.work) for _ in range(hands)]
        for thread in self.threads:
            thread.start()

    def work(self) -> None:
        while not self.ended.is_set():
            with self.lock:
                n = next(self.numbers)
                self.tried.add(n)
            ok = self.writer.write(n)
            with self.lock:
                (self.acknowledged if ok else self.refused)[n] = time.monotonic()

    def acknowledged_since(self, moment: float) -> list[float]:
        with self.lock:
            return sorted(at for at in self.acknowledged.values() if at > moment)

    def end(self) -> None:
        self.ended.set()
        for thread in self.threads:
            thread.join()


def wait(condition: typing.Callable[[], bool]) -> bool:
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        if condition():
            return True
        time.sleep(0.05)
    return False


def as_server(*command: object, check: bool = True) -> None:
    words = [str(word) for word in command]
    if os.getuid() == 0:
        words = ["runuser", "-u", "postgres", "--"] + words
    subprocess.run(words, check=check, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, cwd="/")


def bindir_of(data: pathlib.Path) -> pathlib.Path:
    version = (data / "PG_VERSION").read_text().strip()
    told = subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True).stdout.strip()
    places = [f"/usr/lib/postgresql/{version}/bin", told, str(pathlib.Path(shutil.which("postgres") or "/").parent)]
    return next(path for path in map(pathlib.Path, places) if (path / "pg_basebackup").exists())


def disturb(report: Report, primary: Server, standby: Server, writer: Writer) -> None:
    print("Met twee machines:")
    quiet = {n for n in range(1, 21) if writer.write(n)}
    report.check(len(quiet) == 20, f"{len(quiet)} van 20 rijen zijn bevestigd.")

    print("De reserve staat stil:")
    standby.signal(signal.SIGSTOP)
    answers: list[bool] = []
    alone = threading.Thread(target=lambda: answers.append(writer.write(21)))
    alone.start()
    alone.join(timeout=3)
    report.check(not answers, "een rij die alleen op de eerste machine staat, wordt niet bevestigd.")
    standby.signal(signal.SIGCONT)
    alone.join()
    report.check(answers == [True], "zodra de reserve weer meedoet, wel.")

    print("De eerste machine valt uit terwijl er wordt geschreven:")
    pressure = Pressure(writer, first=1000)
    wait(lambda: len(pressure.acknowledged) >= 100)
    primary.lose_power()
    lost_at = time.monotonic()
    refused = wait(lambda: any(at > lost_at for at in list(pressure.refused.values())))
    report.check(refused, "zonder machine die schrijft wordt niets bevestigd, en de schrijver hoort dat.")
    standby.promote()
    again = wait(lambda: len(pressure.acknowledged_since(lost_at + 0.5)) >= 50)
    pressure.end()
    report.check(again, "na het overnemen gaat schrijven verder zonder dat de schrijver iets verandert.")

    acknowledged = quiet | {21} | set(pressure.acknowledged)
    present = writer.all()
    report.check(acknowledged <= present, f"{len(acknowledged)} bevestigde rijen, {len(acknowledged - present)} kwijt.")
    strange = present - acknowledged - pressure.tried
    report.check(not strange, f"{len(strange)} rijen die niemand schreef.")
    later = pressure.acknowledged_since(lost_at)
    if later:
        gap = max(b - a for a, b in zip([lost_at] + later, later))
        print(f"        langste stilte {gap:.1f} s; {len(pressure.refused)} pogingen geweigerd.")

    print("De eerste machine komt terug als reserve:")
    as_server("rm", "-rf", primary.data)
    primary.follow(standby)
    report.check(standby.wait_for_standby("async"), "zij volgt de andere.")
    standby.sql("ALTER SYSTEM SET synchronous_standby_names = 'eerste'")
    standby.sql("SELECT pg_reload_conf()")
    report.check(standby.wait_for_standby("sync"), "schrijven wacht weer op twee machines.")
    report.check(writer.write(22), "een nieuwe rij is bevestigd.")
    report.check(acknowledged | {22} <= writer.all(), "alle bevestigde rijen zijn er nog.")


def main() -> int:
    global BIN
    folder = pathlib.Path(tempfile.mkdtemp(prefix="meedoen-storing-", dir="/tmp"))
    folder.chmod(0o755)
    script = str(ROOT / "Scripts" / "postgres.sh")
    report, standby, primary = Report(), None, None
    try:
        made = subprocess.run([script, "start", str(folder / "een"), "--zeker"], capture_output=True, text=True)
        if made.returncode != 0:
            print(made.stderr.strip(), file=sys.stderr)
            return 1
        place = folder / "een" / "cluster"
        BIN = bindir_of(place / "data")
        primary = Server("eerste", place / "data", place)
        second = folder / "twee"
        second.mkdir(mode=0o700)
        if os.getuid() == 0:
            shutil.chown(second, "postgres", "postgres")
        standby = Server("reserve", second / "data", second)
        standby.follow(primary)
        primary.sql("ALTER SYSTEM SET synchronous_standby_names = 'reserve'")
        primary.sql("SELECT pg_reload_conf()")
        report.check(primary.wait_for_standby("sync"), "Er zijn twee machines; schrijven wacht op allebei.")
        writer = PsqlWriter(
            f"postgresql://meedoen@/meedoen?host={primary.socket},{standby.socket}"
            "&target_session_attrs=read-write&connect_timeout=5"
        )
        writer.prepare()
        disturb(report, primary, standby, writer)
    finally:
        for server in (standby, primary):
            if server:
                server.stop()
        subprocess.run([script, "stop", str(folder / "een")], check=False)
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed or not report.passed else 0


if __name__ == "__main__":
    sys.exit(main())
