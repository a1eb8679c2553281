# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Several people who record notes and look at the list, whatever goes wrong: each note is sent again, with the same key and on
the other program, until somebody says that it is kept."""

import collections
import itertools
import threading
import time

from .client import Hung, NoAnswer
from .program import TODAY


class Note:
    def __init__(self, mark, number):
        self.text = f"Storingsproef {mark} nummer {number}."
        self.key = f"storing-{mark}-{number}"
        self.dossier = self.feit = self.at = None
        self.version = ""

    def send(self, client, program):
        body = {"soort": "notitie", "datum": TODAY, "inhoud": {"tekst": self.text}}
        path = f"/api/v1/dossiers/{self.dossier}/feiten"
        return client.post(program, path, body, If_Match=self.version, Idempotency_Key=self.key)


class Pressure:
    def __init__(self, mark, client, programs, dossiers, hands=10):
        self.mark, self.client, self.programs, self.dossiers = mark, client, programs, dossiers
        self.numbers = itertools.count(1)
        self.notes, self.strange = [], []
        self.answers = collections.Counter()
        self.longest = 0
        self.ended, self.given_up = threading.Event(), threading.Event()
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.work, args=(hand,)) for hand in range(hands)]
        for thread in self.threads:
            thread.start()

    @property
    def acknowledged(self):
        with self.lock:
            return [note for note in self.notes if note.feit]

    def since(self, moment):
        return sorted(note.at for note in self.acknowledged if note.at > moment)

    def work(self, hand):
        turn = hand
        while not self.ended.is_set():
            with self.lock:
                note = Note(self.mark, next(self.numbers))
                self.notes.append(note)
            # Two hands share a dossier, so that versions collide too.
            note.dossier = self.dossiers[(hand // 2 + turn // 8 * 5) % len(self.dossiers)]
            turn = self.keep(note, turn)
            self.ask(turn, lambda program: self.client.get(program, "/vandaag?van=team"), "lezen")
            turn += 1

    def keep(self, note, turn):
        """Until it is acknowledged."""
        while not self.given_up.is_set():
            answer = None
            if not note.version:
                seen = self.ask(turn, lambda program: self.client.get(program, f"/api/v1/dossiers/{note.dossier}"), "versie")
                note.version = seen.headers["etag"] if seen and seen.status == 200 else ""
            if note.version:
                answer = self.ask(turn, lambda program: note.send(self.client, program), "vastleggen")
            if answer and answer.status == 201:
                with self.lock:
                    note.feit, note.at = answer.json()["feit"], time.monotonic()
                return turn
            if answer and answer.status == 412:
                note.version = ""
            else:
                # The other program, in a moment.
                turn += 1
                time.sleep(0.05)
        return turn

    def ask(self, turn, question, what):
        """The answer; nothing when there was none. Remembers what no answer should be."""
        program = self.programs[turn % len(self.programs)]
        answer, said = None, "geen antwoord"
        try:
            answer = question(program)
            said = answer.status
        except NoAnswer:
            pass
        except Hung as error:
            said = "hing"
            self.add_strange(f"geen antwoord binnen de grens: {error}")
        with self.lock:
            self.answers[said] += 1
            self.longest = max(self.longest, answer.seconds if answer else 0)
        if answer and answer.status not in (200, 201, 412, 503):
            self.add_strange(f"{what} op {program.name}: {answer.status} {answer.text[:200]}")
        if answer and answer.status == 503 and not answer.headers.get("retry-after"):
            self.add_strange(f"{what} op {program.name}: 503 zonder Retry-After")
        return answer

    def add_strange(self, sentence):
        with self.lock:
            self.strange.append(sentence)

    def end(self):
        """Begins nothing new; what was begun is still tried for a while."""
        self.ended.set()
        limit = time.monotonic() + 30
        for thread in self.threads:
            thread.join(max(0, limit - time.monotonic()))
        self.given_up.set()
        for thread in self.threads:
            thread.join()
