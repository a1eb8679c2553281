# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""How often a second one thread runs the bare SQL of a page: the plain limit. Prints JSON.

    bare.py werklijst GEMEENTE REGISSEUR|- SECONDS      bare.py dossier GEMEENTE KENMERK SECONDS
"""

import json
import sys
import time

sys.path.insert(0, __file__.rsplit("/", 1)[0] + "/Peers")
import gegevens  # noqa: E402

wat, gemeente, wie, seconden = sys.argv[1:5]
vraag = gegevens.vraag_werklijst if wat == "werklijst" else gegevens.vraag_dossier
waarde = None if wie == "-" else wie
vraag(gemeente, waarde)
begin = time.perf_counter()
aantal = 0
while time.perf_counter() - begin < float(seconden):
    vraag(gemeente, waarde)
    aantal += 1
print(json.dumps({"per_s": aantal / (time.perf_counter() - begin)}))
