#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes docs/beheer/asvs.md: of each requirement of OWASP ASVS 5.0 that tests can prove, the tests that passed, or why it is open.

A test proves a requirement when its display name says `ASVS n.n.n` and it passed in the last round (`make test`): on both engines, in the
journeys and among the disturbances. The list of requirements, with why one is open, is docs/asvs-eisen.txt.
"""

import re
import sys
from pathlib import Path

import bewijs

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "docs/asvs-eisen.txt"
PAGE = ROOT / "docs/beheer/asvs.md"
CHAPTERS = {
    1: "Invoer en uitvoer", 2: "Controle van invoer", 3: "De browser", 4: "Berichten en API", 5: "Bestanden", 6: "Aanmelden",
    7: "Sessies", 8: "Rechten", 9: "Tokens", 11: "Cryptografie", 12: "Verbindingen", 13: "Instellingen", 14: "Gegevens",
    15: "Bouw", 16: "Logboek en fouten",
}


def requirements():
    """Number, subject and why it is open."""
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            number, rest = line.split(" ", 1)
            subject, _, reason = rest.partition(" | ")
            yield number, subject, reason


def short(name):
    """A display name without the numbers in front of it."""
    return re.sub(r"^[A-Z0-9,. ·-]*(?:ASVS[0-9., ]*)?[A-Z0-9,. ]*:\s*", "", name).replace("|", "/").strip()


def main():
    folder = ROOT / ".build/bewijs"
    results = [result for run in sorted(folder.glob("events*.jsonl")) for result in bewijs.outcomes(run)] + bewijs.journeys()
    if not results:
        sys.exit("Er is nog geen testronde om te lezen. Doe eerst: make test")
    good, bad = bewijs.proofs(results)
    rows = list(requirements())
    known = {number for number, _, _ in rows}
    proved = [number for number, _, _ in rows if good[f"ASVS {number}"] and not bad[f"ASVS {number}"]]
    red = [number for number, _, _ in rows if bad[f"ASVS {number}"]]
    lines = [
        "# OWASP ASVS 5.0: wat is bewezen, en waarmee",
        "",
        "Deze bladzijde is gemaakt met `make asvs`; wijzig haar niet met de hand. Een eis is bewezen als een test haar nummer noemt en slaagt.",
        "Van de 345 eisen van [ASVS 5.0](https://github.com/OWASP/ASVS) zijn deze 171 met tests na te gaan; de andere gaan over beleid, over",
        "techniek die Meedoen niet gebruikt, of over nalezen. Wat open is, staat er met de reden bij.",
        "",
        f"**{len(proved)} van {len(rows)} bewezen, {len(rows) - len(proved)} open.**",
    ]
    chapter = None
    for number, subject, reason in rows:
        if number.split(".")[0] != chapter:
            chapter = number.split(".")[0]
            lines += ["", f"## V{chapter} {CHAPTERS[int(chapter)]}", "", "| eis | waarover | bewijs |", "|---|---|---|"]
        names = list(dict.fromkeys(short(name) for name in sorted(good[f"ASVS {number}"])))
        more = f" (en {len(names) - 2} meer)" if len(names) > 2 else ""
        proof = "; ".join(names[:2]) + more if number in proved else f"**open**: {reason or 'nog geen test'}"
        lines.append(f"| {number} | {subject} | {proof} |")
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    strange = sorted({key for key in good if key.startswith("ASVS ")} - {f"ASVS {number}" for number in known})
    print(f"{len(proved)} van {len(rows)} bewezen. Open: {', '.join(n for n, _, _ in rows if n not in proved)}.")
    if red:
        print(f"Rood: {', '.join(red)}.")
    if strange:
        print(f"Niet in de lijst: {', '.join(strange)}.")


if __name__ == "__main__":
    main()
