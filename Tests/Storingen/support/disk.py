# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""People who write while the disk has trouble, and what they are told."""

import collections

from .client import Hung, NoAnswer
from .pressure import Note


class Diary:
    """Notes one by one; remembers which were acknowledged and what was said to the others."""

    def __init__(self, mark, client, program, dossiers):
        self.mark, self.client, self.program, self.dossiers = mark, client, program, dossiers
        self.kept, self.notes = [], []
        self.said = collections.Counter()
        self.last = None

    def write(self, text=""):
        """Whether one more note was acknowledged."""
        note = Note(self.mark, len(self.notes))
        note.text += text
        self.notes.append(note)
        note.dossier = self.dossiers[len(self.notes) % len(self.dossiers)]
        try:
            seen = self.client.get(self.program, f"/api/v1/dossiers/{note.dossier}")
            self.last = seen
            self.said[seen.status] += seen.status != 200
            if seen.status != 200:
                return False
            note.version = seen.headers["etag"]
            self.last = note.send(self.client, self.program)
        except (NoAnswer, Hung) as error:
            self.said[type(error).__name__] += 1
            return False
        self.said[self.last.status] += 1
        if self.last.status != 201:
            return False
        note.feit = self.last.json()["feit"]
        self.kept.append(note)
        return True

    def lost(self):
        """Acknowledged notes that are not there now."""
        gone = []
        for dossier in {note.dossier for note in self.kept}:
            feiten = self.client.get(self.program, f"/api/v1/dossiers/{dossier}/feiten").json()["feiten"]
            ids = {feit["id"] for feit in feiten}
            gone += [note for note in self.kept if note.dossier == dossier and note.feit not in ids]
        return gone
