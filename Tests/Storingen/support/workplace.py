# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folders of a run: the demonstration is filled once, and each scenario works on a copy of it."""

import pathlib
import shutil
import subprocess
import tempfile

from .cluster import Cluster
from .program import Program, binary, own_environment


class Workplace:
    """Use with `with`, so that everything that was started stops whatever happens."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="meedoen-storing-", dir="/tmp"))
        # The server of the database runs as another user.
        self.folder.chmod(0o755)
        self.clusters, self.programs = [], []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.clear()
        shutil.rmtree(self.folder, ignore_errors=True)

    def clear(self):
        """Stops what the last scenario started."""
        for program in self.programs:
            program.stop()
        for cluster in self.clusters:
            cluster.remove()
        self.clusters, self.programs = [], []

    def own(self, cluster):
        """Stops and removes it at the end of the scenario."""
        self.clusters.append(cluster)
        return cluster

    def demo(self, data, database=None):
        where = ["--database", database] if database else []
        done = subprocess.run(
            [binary(), "demo", "--data", data, *where], capture_output=True, text=True, timeout=120, env=own_environment()
        )
        if done.returncode != 0:
            raise RuntimeError(f"meedoen demo lukt niet:\n{done.stdout}{done.stderr}")

    def filled(self, name):
        """A cluster with the demonstration that does not run yet, and the data folder that belongs to it."""
        model = self.folder / "model"
        if not model.exists():
            cluster = Cluster(model)
            try:
                self.demo(self.folder / "model-data", cluster.start().url)
                cluster.rest()
            except BaseException:
                cluster.remove()
                raise
        subprocess.run(["cp", "-a", model, self.folder / name], check=True)
        data = self.folder / f"{name}-data"
        shutil.copytree(self.folder / "model-data", data)
        return self.own(Cluster(self.folder / name)), data

    def program(self, name, data, database=None):
        """A Meedoen that does not run yet."""
        program = Program(name, data, database, self.folder / f"{pathlib.Path(data).name}-{name}.log")
        self.programs.append(program)
        return program
