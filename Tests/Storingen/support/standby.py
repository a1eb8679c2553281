# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""A second PostgreSQL that follows the first one and can take over."""

import os
import pathlib
import shutil

from .cluster import Cluster, as_server
from .waiting import wait


def tool(name):
    """A program of PostgreSQL that need not be on the path."""
    places = [shutil.which(name)] + sorted(map(str, pathlib.Path("/usr/lib/postgresql").glob(f"*/bin/{name}")), reverse=True)
    return next(place for place in places if place)


class Standby(Cluster):
    def follow(self, primary):
        """Copies the other one and follows it; from then on a commit there waits for this one."""
        self.socket.mkdir(parents=True, mode=0o700)
        (self.folder / ".meedoen-postgres").touch()
        if os.getuid() == 0:
            shutil.chown(self.socket, "postgres", "postgres")
        copy = [tool("pg_basebackup"), "-h", primary.socket, "-U", "postgres", "-D", self.data, "-R", "-c", "fast", "-N"]
        as_server(*copy)
        self.start()
        primary.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
        primary.sql("SELECT pg_reload_conf()")
        question = "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = 'sync'"
        return wait(lambda: primary.sql(question) == "1")

    def promote(self):
        self.sql("SELECT pg_promote()")
