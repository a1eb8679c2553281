# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says what was seen, one sentence a line, and counts."""

import threading


class Report:
    def __init__(self):
        self.passed = self.failed = 0
        self.lock = threading.Lock()

    def about(self, sentence):
        print(sentence, flush=True)

    def check(self, ok, sentence):
        with self.lock:
            self.passed, self.failed = self.passed + bool(ok), self.failed + (not ok)
            print(("  goed  " if ok else "  FOUT  ") + sentence, flush=True)
        return bool(ok)

    def figure(self, sentence):
        """A number that is measured, not judged."""
        print("        " + sentence, flush=True)
