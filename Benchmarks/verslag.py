# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes what was measured beside the goals."""

import datetime
import os
import statistics


def getal(waarde, cijfers=0):
    return f"{waarde:,.{cijfers}f}".replace(",", "_").replace(".", ",").replace("_", ".")


def verslag(gevonden, keuze, lasten):
    """The results beside the goals, as Markdown."""
    rijen = []

    def rij(wat, doel, waarde, gehaald):
        rijen.append((wat, doel, waarde, "ja" if gehaald else "nee"))

    if klok := gevonden.get("klokken"):
        c = klok["clocks"]
        rij(
            f"klokken van één dossier ({getal(c['feiten'])} feiten, gemiddeld over een caseload)", "≤ 20 µs",
            f"{getal(c['clocks_us'], 1)} µs (duurste dossier {getal(klok['clocks_dearest']['clocks_us'], 1)} µs; "
            f"één keer langs de feiten {getal(c['walk_us'], 1)} µs)", c["clocks_us"] <= 20,
        )
    if i := gevonden.get("inlezen"):
        rij(
            "100.000 feiten inlezen, van CSV tot en met alles wat eruit volgt", "≥ 25 % van kaal",
            f"{getal(100 * i['ratio'])} % in processortijd ({getal(i['feiten_per_s'])} tegen {getal(i['kaal_per_s'])} "
            f"feiten/s; met de 10.000 personen erbij {getal(100 * i['ratio_samen'])} %; {getal(i['geheugen'])} MB)",
            i["ratio"] >= 0.25,
        )
    if "start" in gevonden:
        rij("start tot eerste antwoord", "≤ 0,3 s", f"{getal(gevonden['start'], 3)} s", gevonden["start"] <= 0.3)
    if paginas := gevonden.get("paginas"):
        for p in paginas["paginas"]:
            wat = p["naam"] + ("" if p["telt"] else " (geen doel)")
            rij(wat, "≥ 4.000/s", f"{getal(p['per_s'])}/s", p["per_s"] >= 4000)
            rij(wat, "p99 ≤ 10 ms", f"p50 {getal(p['p50'], 1)}, p99 {getal(p['p99'], 1)} ms", p["p99"] <= 10)
            rij(wat, "≥ 3 × Flask", f"{getal(p['x_flask'], 1)} × ({getal(p['flask'])}/s)", p["x_flask"] >= 3)
            rij(wat, "≥ 5 × Django", f"{getal(p['x_django'], 1)} × ({getal(p['django'])}/s)", p["x_django"] >= 5)
    if stappen := gevonden.get("geheugen"):
        hoogste = max(mb for _, mb in stappen)
        rij(
            f"geheugen met {getal(keuze.total)} dossiers, alle gemeenten bezocht", "≤ 300 MB",
            "; ".join(f"{naam}: {getal(mb)} MB" for naam, mb in stappen), hoogste <= 300,
        )
    regels = [
        "# Resultaten", "",
        "Geschreven door `Benchmarks/run.py`; hoe er gemeten is, staat in `README.md` ernaast.", "",
        f"- Dag van meten: {datetime.date.today().isoformat()}; {os.cpu_count()} gedeelde kernen.",
        f"- Belasting (load) tijdens het meten: {getal(min(lasten), 1)} tot {getal(max(lasten), 1)}, midden "
        f"{getal(statistics.median(lasten), 1)}. Boven ongeveer 2 zijn de aantallen per seconde te laag; de verhoudingen blijven.",
        f"- Per pagina {keuze.rounds} rondes van {keuze.seconds} s om en om, 16 verbindingen; middens.", "",
        "| wat | doel | gemeten | gehaald |", "| --- | --- | --- | --- |",
        *(f"| {' | '.join(r)} |" for r in rijen),
    ]
    if paginas := gevonden.get("paginas"):
        regels += [
            "", "Ernaast:", "",
            f"- een leeg antwoord (`/gezondheid`): {getal(paginas['leeg'])}/s, p99 {getal(paginas['leeg_p99'], 1)} ms",
            *(
                f"- {p['naam']}: {getal(p['bytes'][0] / 1000)} kB en {p['regels'][0]} regels (Flask "
                f"{getal(p['bytes'][1] / 1000)} kB, {p['regels'][1]} regels); de kale SQL op één kern "
                f"{getal(p['kaal'])}/s; alles opnieuw gelezen {getal(p['vers'])}/s, p99 {getal(p['vers_p99'], 1)} ms, "
                f"{getal(p['vers_x_flask'], 1)} × Flask, {getal(p['vers_x_django'], 1)} × Django"
                for p in paginas["paginas"]
            ),
            f"- geheugen na deze last: Meedoen {getal(paginas['geheugen'])} MB, Flask {getal(paginas['flask'])} MB, "
            f"Django {getal(paginas['django'])} MB (gunicorn: drie processen)",
        ]
    return "\n".join(regels) + "\n"
