# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""People who record notes at an even pace, each in a dossier of their own, and remember how long each took."""

import collections
import itertools
import threading
import time

from .client import Hung, NoAnswer
from .pressure import Note


class Steady:
    def __init__(self, mark, client, program, dossiers, rate, hands=8):
        self.mark, self.client, self.program, self.dossiers = mark, client, program, dossiers[:hands]
        self.numbers = itertools.count(1)
        self.notes, self.strange, self.times = [], [], []
        self.answers = collections.Counter()
        self.longest = 0
        self.lock, self.ended = threading.Lock(), threading.Event()
        self.begin = self.last = time.monotonic()
        self.pause = hands / rate
        self.threads = [threading.Thread(target=self.work, args=(hand,)) for hand in range(hands)]
        for thread in self.threads:
            thread.start()

    @property
    def acknowledged(self):
        with self.lock:
            return [note for note in self.notes if note.feit]

    def work(self, hand):
        dossier = self.dossiers[hand]
        version = self.client.get(self.program, f"/api/v1/dossiers/{dossier}").headers["etag"]
        due = time.monotonic() + self.pause * hand / len(self.dossiers)
        while not self.ended.is_set():
            time.sleep(max(0, due - time.monotonic()))
            due = max(due + self.pause, time.monotonic() - 1)
            with self.lock:
                note = Note(self.mark, next(self.numbers))
                self.notes.append(note)
            note.dossier, note.version = dossier, version
            note.sent = time.monotonic()
            try:
                answer = note.send(self.client, self.program)
            except (NoAnswer, Hung) as error:
                self.strange.append(f"vastleggen: {error}")
                return
            with self.lock:
                self.answers[answer.status] += 1
                self.longest = max(self.longest, answer.seconds)
                self.times.append((note.sent, answer.seconds))
                if answer.status != 201:
                    self.strange.append(f"vastleggen: {answer.status} {answer.text[:200]}")
                    return
                note.feit, note.at = answer.json()["feit"], time.monotonic()
                self.last = note.at
            version = answer.headers["etag"]

    def seconds_between(self, begin, end):
        """How long each request took that was sent in this time."""
        with self.lock:
            return [seconds for sent, seconds in self.times if begin <= sent < end]

    def end(self):
        self.ended.set()
        for thread in self.threads:
            thread.join()
