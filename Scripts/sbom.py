#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes docs/sbom.cdx.json: every part of the program with its version and origin (CycloneDX 1.6).

  sbom.py              writes the list
  sbom.py --controle   fails when the list is not what it should be

Made from Package.resolved, Scripts/swift-version.sh and what Scripts/setup.sh installs; nothing in it depends on when or where it was made.
"""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "docs/sbom.cdx.json"
# Linked from the system; its version is the one that the distribution keeps up to date.
SYSTEM = [("libsqlite3-0", "SQLite, waar een gemeente zonder server in staat"), ("libpq5", "de verbinding met PostgreSQL"), ("zlib1g", "door andere onderdelen")]


def package(pin):
    # Which package names it first, with or without this ending, differs from one resolution to the next.
    place = pin["location"].removesuffix(".git")
    name = place.removeprefix("https://")
    state = pin["state"]
    return {
        "type": "library",
        "bom-ref": f"pkg:swift/{name}@{state['version']}",
        "name": pin["identity"],
        "version": state["version"],
        "purl": f"pkg:swift/{name}@{state['version']}",
        "externalReferences": [{"type": "vcs", "url": place, "comment": state["revision"]}],
    }


def made():
    resolved = json.loads((ROOT / "Package.resolved").read_text(encoding="utf-8"))
    version = (ROOT / "Sources/CLI/Versie.swift").read_text(encoding="utf-8").split('"')[1]
    compiler = (ROOT / "Scripts/swift-version.sh").read_text(encoding="utf-8").split('wanted="')[1].split('"')[0]
    parts = [package(pin) for pin in sorted(resolved["pins"], key=lambda pin: pin["identity"])]
    parts.append({"type": "platform", "bom-ref": "swift", "name": "swift", "version": compiler, "purl": f"pkg:generic/swift@{compiler}"})
    parts += [{"type": "library", "bom-ref": name, "name": name, "description": what, "purl": f"pkg:deb/debian/{name}"} for name, what in SYSTEM]
    return json.dumps(
        {
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {
                "component": {
                    "type": "application", "bom-ref": "meedoen", "name": "meedoen", "version": version,
                    "licenses": [{"license": {"id": "EUPL-1.2"}}],
                }
            },
            "components": parts,
            "dependencies": [{"ref": "meedoen", "dependsOn": [part["bom-ref"] for part in parts]}],
        },
        indent=2,
        ensure_ascii=False,
    ) + "\n"


def main():
    text = made()
    if "--controle" in sys.argv:
        if not LIST.exists() or LIST.read_text(encoding="utf-8") != text:
            sys.exit("docs/sbom.cdx.json is niet bij. Doe: make sbom")
        return
    LIST.write_text(text, encoding="utf-8")
    print(f"{LIST.relative_to(ROOT)}: {text.count(chr(34) + 'purl' + chr(34))} onderdelen.")


if __name__ == "__main__":
    main()
