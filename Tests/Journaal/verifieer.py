#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Checks an export of the journal without a line of Meedoen: chain, tree, proofs and signatures.

    meedoen journaal uitvoer --gemeente GM0988 > regels.jsonl
    meedoen journaal uitvoer --gemeente GM0988 --koppen > koppen.jsonl
    python verifieer.py GM0988 regels.jsonl koppen.jsonl

The tree and the proofs are those of pymerkle, the signatures those of cryptography. docs/formaat-journaal.md has the form.
"""
import hashlib
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pymerkle import InmemoryTree, InvalidProof, verify_consistency, verify_inclusion


def chain(gemeente, lines):
    """Says what does not go with the line before it."""
    before = hashlib.sha256(b"meedoen/journaal/1/" + gemeente.encode()).hexdigest()
    for number, line in enumerate(lines, 1):
        entry = json.loads(line)
        if entry["nr"] != number:
            yield f"regel {number}: heeft nummer {entry['nr']}"
        if entry["vorige"] != before:
            yield f"regel {number}: volgt niet op de regel ervoor"
        before = hashlib.sha256(b"\x00" + line).hexdigest()


def heads(gemeente, lines, koppen):
    """Says which heads do not go with the lines, or are not signed, or do not follow from the head before."""
    tree = InmemoryTree(algorithm="sha256")
    for line in lines:
        tree.append_entry(line)
    earlier = None
    for kop in koppen:
        head = json.loads(kop)
        size, root = head["aantal"], bytes.fromhex(head["wortel"])
        signed = kop[: kop.rindex(b',"handtekening":')] + b"}"
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(head["sleutel"]))
        try:
            key.verify(bytes.fromhex(head["handtekening"]), signed)
        except InvalidSignature:
            yield f"kop {size}: handtekening klopt niet"
        if head["gemeente"] != gemeente:
            yield f"kop {size}: van {head['gemeente']}"
        if size > len(lines):
            yield f"kop {size}: regels {len(lines) + 1} tot en met {size} zijn weg"
            continue
        for index in sorted({1, size // 3 + 1, size // 2 + 1, size}):
            proof = tree.prove_inclusion(index, size)
            base = hashlib.sha256(b"\x00" + lines[index - 1]).digest()
            try:
                verify_inclusion(base, root, proof)
            except InvalidProof:
                yield f"kop {size}: regel {index} zit niet in de ondertekende boom"
        if earlier and earlier[0] < size:
            try:
                verify_consistency(earlier[1], root, tree.prove_consistency(earlier[0], size))
            except InvalidProof:
                yield f"kop {size}: volgt niet uit kop {earlier[0]}"
        earlier = (size, root)


def main():
    gemeente, entries, signed = sys.argv[1:4]
    with open(entries, "rb") as file:
        lines = file.read().splitlines()
    with open(signed, "rb") as file:
        koppen = file.read().splitlines()
    wrong = [*chain(gemeente, lines), *heads(gemeente, lines, koppen)]
    for finding in wrong:
        print(finding)
    print(f"{len(lines)} regels, {len(koppen)} koppen: {'GESCHONDEN' if wrong else 'ongeschonden'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
