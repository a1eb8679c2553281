# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks afterwards whether everything that was acknowledged is there, once."""

import collections
import itertools


def feiten(client, program, dossier):
    answer = client.get(program, f"/api/v1/dossiers/{dossier}/feiten")
    if answer.status != 200:
        raise RuntimeError(f"de feiten van een dossier lezen geeft {answer.status}")
    return {feit["id"]: (feit.get("inhoud") or {}).get("tekst", "") for feit in answer.json()["feiten"]}


def written(client, program, dossiers, mark):
    """The texts of this trial, with how often each stands there, and the feiten by id."""
    texts, ids = collections.Counter(), {}
    for dossier in dossiers:
        for feit, text in feiten(client, program, dossier).items():
            if text.startswith(f"Storingsproef {mark} "):
                texts[text] += 1
                ids[feit] = text
    return texts, ids


def check_notes(report, pressure, programs):
    """Every acknowledged note is there once, on each program; nothing is there twice."""
    for sentence in sorted(set(pressure.strange))[:5]:
        report.figure(f"vreemd: {sentence}")
    report.check(not pressure.strange, f"{len(pressure.strange)} antwoorden die niet mogen, zoals 500 of te lang wachten.")
    acknowledged = pressure.acknowledged
    known = {note.text for note in pressure.notes}
    for program in programs:
        texts, ids = written(pressure.client, program, pressure.dossiers, pressure.mark)
        lost = [note for note in acknowledged if ids.get(note.feit) != note.text]
        report.check(
            acknowledged and not lost, f"{program.name}: {len(acknowledged)} notities bevestigd, {len(lost)} daarvan kwijt."
        )
        twice = [text for text, times in texts.items() if times > 1]
        report.check(not twice, f"{program.name}: {len(twice)} notities dubbel, van {len(texts)}.")
        report.check(set(texts) <= known, f"{program.name}: geen notities die niemand schreef.")
    open_notes = len(pressure.notes) - len(acknowledged)
    report.check(open_notes == 0, f"{open_notes} notities zijn nooit bevestigd.")
    report.figure(
        "antwoorden: " + ", ".join(f"{count} keer {said}" for said, count in sorted(pressure.answers.items(), key=str))
        + f"; langste wachttijd {pressure.longest:.1f} s"
    )


def check_again(report, pressure, programs, count=20):
    """A key that was acknowledged gives the same answer again, whoever is asked."""
    some = pressure.acknowledged[:: max(1, len(pressure.acknowledged) // count)]
    same = 0
    for number, note in enumerate(some):
        answer = note.send(pressure.client, programs[number % len(programs)])
        same += answer.status == 201 and answer.json()["feit"] == note.feit
    report.check(same == len(some), f"{same} van {len(some)} sleutels die nog eens komen, geven hetzelfde feit.")


def check_journal(report, numbers):
    """Numbers of the journal run from 1 without a gap or a double."""
    numbers = list(numbers)
    report.check(
        numbers and sorted(numbers) == list(range(1, len(numbers) + 1)),
        f"het journaal telt {len(numbers)} regels, van 1 tot {max(numbers, default=0)} zonder gat en zonder dubbele.",
    )


def journal(cluster):
    return map(int, cluster.sql("SELECT volgnr FROM gm0988.journaal").split())


def some_dossiers(client, program, count):
    """Dossiers that this person may open without giving a reason."""
    lines = client.get(program, "/api/v1/dossiers?aantal=200").json()["dossiers"]
    open_ones = (line["dossier"] for line in lines if client.get(program, f"/api/v1/dossiers/{line['dossier']}").status == 200)
    return list(itertools.islice(open_ones, count))
