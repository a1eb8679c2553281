#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes away the program or the database while people work, and looks whether anything that was acknowledged is lost or done twice.

  run.py                   all scenarios
  run.py database sqlite   those whose file name contains one of these
  run.py --zaad 7          other moments of disturbance
  run.py --keer 200 kill9  that many disturbances in the scenarios that repeat one (minutes)

The program is .build/debug/meedoen, or what MEEDOEN_BINARY names. Ends with `N passed, N failed`; not zero when one failed.
"""

import argparse
import importlib
import pathlib
import random
import signal
import sys
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from support.program import binary  # noqa: E402
from support.report import Report  # noqa: E402
from support.waiting import Moments  # noqa: E402
from support.workplace import Workplace  # noqa: E402

SCENARIOS = [
    "reservekopie", "postgresql_kopie", "trage_bezoekers", "misvormde_berichten", "elke_pagina", "vreemde_teksten",
    "twee_instanties", "database_kill9", "zonder_database", "failover", "sqlite_kill9", "sqlite_sync", "schijf_kapot", "schijf_vol",
    "te_veel_bestanden", "stoppen",
]


def play(name, work, report, seed, times):
    module = importlib.import_module(f"scenarios.{name}")
    report.about(f"{module.NAME}:")
    begin, passed, failed = time.monotonic(), report.passed, report.failed
    try:
        module.run(work, report, Moments(random.Random(f"{seed} {name}"), times))
    except Exception as error:  # noqa: BLE001 - every fault belongs in the report
        report.check(False, f"het scenario breekt af: {type(error).__name__}: {error}")
        traceback.print_exc(file=sys.stdout)
    finally:
        work.clear()
    report.figure(f"{time.monotonic() - begin:.0f} s")
    # What could not be tried here proves nothing.
    mark = "✗" if report.failed > failed else "✓" if report.passed > passed else "–"
    report.about(f"{mark} {module.NAME}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("words", nargs="*")
    parser.add_argument("--zaad", type=int, default=1)
    parser.add_argument("--keer", type=int)
    options = parser.parse_args()
    if not binary().exists():
        sys.exit(f"{binary()} bestaat niet. Doe eerst: make build")
    # So that servers and folders go, also when somebody stops the run.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    begin, report = time.monotonic(), Report()
    with Workplace() as work:
        for name in SCENARIOS:
            if not options.words or any(word in name for word in options.words):
                play(name, work, report, options.zaad, options.keer)
    print(f"{time.monotonic() - begin:.0f} s")
    print(f"{report.passed} passed, {report.failed} failed")
    return 1 if report.failed or not report.passed else 0


if __name__ == "__main__":
    sys.exit(main())
