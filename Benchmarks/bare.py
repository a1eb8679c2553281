# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""How often one second of processor time runs the bare SQL of a page: the plain limit. Prints JSON.

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
begin = time.process_time()
aantal = 0
while time.process_time() - begin < float(seconden):
    vraag(gemeente, waarde)
    aantal += 1
print(json.dumps({"per_s": aantal / (time.process_time() - begin)}))
