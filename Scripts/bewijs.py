#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows which ids have a passing test, and which have none.

An id stands in the display name of a test or of its suite: P-21 (inventory), W13 (law case), PIP-02 (rule), ASVS 3.4.1, R1
(goal of security and reliability). Read from the event stream of `swift test`, and from what the browser journeys said: a line
with a tick or a cross and the name of a scenario. Always exits 0: this is a report, not a gate.
"""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASVS = re.compile(r"ASVS((?:[ ,]|en |and )*\d{1,2}\.\d{1,2}\.\d{1,2})+")
NUMBER = re.compile(r"\d{1,2}\.\d{1,2}\.\d{1,2}")
RANGE = re.compile(r"\b([A-Z]+-?)(\d{2})(?:…|–|\.\.\.| t/m )(?:\1)?(\d{2})\b")
TOKEN = re.compile(r"(?<![\w-])(?:[A-Z]+-[A-Z0-9]{1,3}|W\d{2}|[SPR]\d{1,2})(?![\w-])")


def ids_in(name):
    """The ids that a name carries, ranges such as P-01…P-05 written out."""
    found = set()
    for match in RANGE.finditer(name):
        for number in range(int(match[2]), int(match[3]) + 1):
            found.add(f"{match[1]}{number:02}")
    found.update(TOKEN.findall(name))
    for match in ASVS.finditer(name):
        found.update("ASVS " + number for number in NUMBER.findall(match[0]))
    return found


def inventory():
    """Ids and names of docs/inventaris-ids.txt, and those that are demanded now."""
    names, demanded = {}, []
    for line in (ROOT / "docs/inventaris-ids.txt").read_text(encoding="utf-8").splitlines():
        words = line.split()
        if not words or line.startswith("#"):
            continue
        if words[0] == "*":
            demanded.append(words[1])
            words = words[1:]
        names[words[0]] = " ".join(words[1:])
    return names, demanded


def rules():
    """Ids and titles of the rules of law in the sources."""
    found = {}
    for file in sorted((ROOT / "Sources/Domain/Recht").rglob("*.swift")):
        text = file.read_text(encoding="utf-8")
        found.update(re.findall(r'Regel\(\s*"([A-Z]+-[A-Z0-9]+)",\s*"([^"]*)"', text))
    return found


def outcomes(path):
    """Name and outcome of every test function, with the names of its suites in front."""
    tests, failed, ended, skipped = {}, set(), set(), set()
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line:
            continue
        record = json.loads(line)
        content = record["payload"]
        if record["kind"] == "test":
            tests[content["id"]] = content
            continue
        test = content.get("testID")
        if content["kind"] == "testEnded":
            ended.add(test)
        elif content["kind"] == "testSkipped":
            skipped.add(test)
        elif content["kind"] == "issueRecorded" and not content.get("issue", {}).get("isKnown", False):
            failed.add(test)
    suites = {key: value for key, value in tests.items() if value["kind"] == "suite"}
    result = []
    for key, test in tests.items():
        if test["kind"] != "function":
            continue
        if key in skipped:
            continue
        parents = (suite for prefix, suite in suites.items() if key.startswith(prefix + "/"))
        names = [suite.get("displayName") or suite["name"] for suite in parents]
        own = test.get("displayName") or test["name"].strip("`")
        passed = key in ended and key not in failed
        result.append((names, own, passed))
    return result


def journeys():
    """Scenarios of the browser journeys and of the disturbances: a tick or a cross, and the name."""
    folder = ROOT / ".build/bewijs"
    files = sorted(folder.glob("journeys-*.log")) + sorted(folder.glob("storingen.log"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [([], line[2:], line[0] == "✓") for line in lines if line[:2] in ("✓ ", "✗ ")]


def proofs(results):
    """Per id the names of the tests that passed, and of those that failed."""
    good, bad = defaultdict(list), defaultdict(list)
    for suites, own, passed in results:
        for key in set().union(ids_in(own), *(ids_in(suite) for suite in suites)):
            (good if passed else bad)[key].append(own)
    return good, bad


def table(title, keys, names, good, bad):
    done = [key for key in keys if good[key] and not bad[key]]
    print(f"\n== {title}: {len(done)} van {len(keys)} met een geslaagde test")
    for key in keys:
        word = "ROOD" if bad[key] else "ja" if good[key] else "-"
        example = (bad[key] or good[key] or [""])[0]
        count = len(good[key]) + len(bad[key])
        print(f"{key:<12} {word:<5} {count if count else '':>3}  {names.get(key, '')[:44]:<44}  {example[:80]}")
    return done


def numbers(key):
    return [int(number) for number in re.findall(r"\d+", key)]


def main():
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / ".build/bewijs/events.jsonl"
    # One run per engine: an id that fails on one of them is red.
    runs = sorted(path.parent.glob("events*.jsonl")) if len(sys.argv) < 2 or path.name == "events.jsonl" else [path]
    results = [result for run in runs for result in outcomes(run)] + journeys()
    if not results:
        print("Er is nog geen testronde om te lezen. Doe eerst: make test")
    good, bad = proofs(results)

    names, demanded = inventory()
    law = rules()
    rows = [key for key in names if "-" in key]
    cases = [key for key in names if "-" not in key]
    table("Rijen van de inventaris", rows, names, good, bad)
    table("Uitgerekende gevallen", cases, names, good, bad)
    table("Regels van de wet", list(law), law, good, bad)
    seen = set(good) | set(bad)
    asvs = sorted((key for key in seen if key.startswith("ASVS ")), key=numbers)
    table("ASVS 5.0", asvs, {}, good, bad)
    goals = sorted((key for key in seen if re.fullmatch(r"[SPR]\d{1,2}", key)), key=lambda key: (key[0], numbers(key)))
    table("Doelen voor veiligheid, privacy en betrouwbaarheid", goals, {}, good, bad)

    open_ids = [key for key in demanded if not good[key] or bad[key]]
    passed = sum(1 for _, _, ok in results if ok)
    print(f"\nTests gelezen: {len(results)}, geslaagd: {passed}.")
    print(f"Nu gevraagd: {len(demanded)}; met een geslaagde test: {len(demanded) - len(open_ids)}.")
    print("Nog zonder: " + (", ".join(open_ids) if open_ids else "geen."))


if __name__ == "__main__":
    main()
