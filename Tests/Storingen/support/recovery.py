# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long the program needs to go on by itself after the database is back."""

import threading
import time

from .client import Hung, NoAnswer


class Recovery:
    """Asks each program for a page until it is good again; meant to run beside the start of the database."""

    def __init__(self, client, programs, is_back, path="/vandaag"):
        self.client, self.is_back, self.path = client, is_back, path
        self.back, self.good = None, {}
        self.limit = time.monotonic() + 30
        self.threads = [threading.Thread(target=self.watch)]
        self.threads += [threading.Thread(target=self.ask, args=(program,)) for program in programs]
        for thread in self.threads:
            thread.start()

    def watch(self):
        while time.monotonic() < self.limit and self.back is None:
            self.back = time.monotonic() if self.is_back() else None
            time.sleep(0.01)

    def ask(self, program):
        while time.monotonic() < self.limit and program.name not in self.good:
            try:
                if self.client.get(program, self.path).status == 200:
                    self.good[program.name] = time.monotonic()
            except (NoAnswer, Hung):
                pass
            time.sleep(0.02)

    def seconds(self):
        """Of the slowest program; nothing when one is not back."""
        for thread in self.threads:
            thread.join()
        if self.back is None or len(self.good) < len(self.threads) - 1:
            return None
        return max(0.0, max(self.good.values()) - self.back)
