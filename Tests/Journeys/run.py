#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Walks the routes of users in a real browser, against a server of its own.

  run.py                 all scenarios
  run.py zoeken d01      those whose file name contains one of these
  run.py --beelden       also takes the pictures of the README
  run.py --schermen MAP  also keeps a picture of every kind of page
  run.py --database URL  on an empty PostgreSQL instead of SQLite

The program is .build/debug/meedoen, or what MEEDOEN_BINARY names. Ends with `N passed, N failed`; not zero when one failed.
"""

import argparse
import importlib.util
import os
import shutil
import signal
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from playwright.sync_api import expect, sync_playwright  # noqa: E402

from support.installation import EARLIER, TODAY, Installation  # noqa: E402
from support.pictures import take  # noqa: E402
from support.world import World, stopwatch  # noqa: E402


def scenarios(words):
    for file in sorted((HERE / "scenarios").glob("s*.py")):
        if words and not any(word in file.stem for word in words):
            continue
        spec = importlib.util.spec_from_file_location(file.stem, file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield file.stem, module


def play(world, name, module):
    """Whether it passed; says so."""
    clock = stopwatch()
    world.begin()
    try:
        module.run(world)
        fault = None
    except Exception as error:  # noqa: BLE001 - every fault belongs in the report
        fault = error
        for number, visitor in enumerate(world.visitors):
            if world.screens and not visitor.page.is_closed():
                world.picture(visitor.page, f"fout-{name}-{number}")
        addresses = [visitor.page.url for visitor in world.visitors if visitor.page.url != "about:blank"]
    finally:
        world.end()
    print(f"{'✗' if fault else '✓'} {module.NAME} ({clock():.1f} s)", flush=True)
    for sentence, said in world.known:
        print(f"    bekend: {sentence}" + (f" [{said}]" if said else ": is nu goed, haal de markering weg"))
    if fault:
        line = next(
            (f"{Path(part.filename).name}:{part.lineno}" for part in reversed(traceback.extract_tb(fault.__traceback__))
             if "scenarios" in part.filename), "",
        )
        print(f"    stap: {world.at}\n    {line}: {type(fault).__name__}: {str(fault)[:900]}")
        print(f"    op: {', '.join(addresses)}", flush=True)
    return fault is None


def prepare(world, modules):
    """What scenarios need from an earlier day; then the day of the demonstration."""
    earlier = [module.before for module in modules if hasattr(module, "before")]
    if earlier:
        world.installation.start(EARLIER)
        for before in earlier:
            before(world)
        world.end()
        world.states = {}
        world.installation.stop()
    world.installation.start(TODAY)


def main():
    parser = argparse.ArgumentParser(add_help=True)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--beelden", action="store_true")
    parser.add_argument("--schermen", type=Path)
    parser.add_argument("--database")
    options = parser.parse_args()
    # So that the server and the folder go, also when somebody stops the run.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    binary = Path(os.environ.get("MEEDOEN_BINARY", ROOT / ".build/debug/meedoen"))
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not binary.exists():
        sys.exit(f"{binary} bestaat niet. Doe eerst: make build")
    if chromium is None:
        sys.exit("Er is geen chromium. Doe eerst: make setup")
    clock = stopwatch()
    passed, failed = [], 0
    expect.set_options(timeout=10_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        with Installation(binary, options.database) as installation:
            world = World(installation, browser, options.schermen)
            chosen = list(scenarios(options.words))
            prepare(world, [module for _, module in chosen])
            if options.beelden:
                take(world, ROOT / "docs/beelden")
            print(f"Gevuld en gestart in {clock():.0f} s op {installation.url}", flush=True)
            for name, module in chosen:
                if play(world, name, module):
                    passed.append(module.NAME)
                else:
                    failed += 1
        browser.close()
    if not options.words:
        proof = ROOT / f".build/bewijs/journeys{'-postgresql' if options.database else ''}.txt"
        proof.parent.mkdir(parents=True, exist_ok=True)
        proof.write_text("".join(f"{name}\n" for name in passed), encoding="utf-8")
    print(f"{len(passed)} passed, {failed} failed in {clock():.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
