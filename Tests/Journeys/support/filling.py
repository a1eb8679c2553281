# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The caseload of Weert for a program without demonstration: 25 people under the Wi2021 and 158 under the Wi2013."""

from .people import person

FIRST = ["Selam", "Yonas", "Amal", "Rania", "Farid", "Leyla", "Abdi", "Hodan", "Mehmet", "Samira", "Tesfay", "Nour"]
LAST = ["Haile", "Kidane", "Al Masri", "Ahmadi", "Yılmaz", "Warsame", "Gebre", "Haddad", "Rahimi", "Demir", "Nazari"]
NEW = {"rosa": 8, "bram": 8, "ilse": 9}


def fill(world):
    number = 0
    for name, new in NEW.items():
        clerk = world.clerk(name)
        for place in range(61):
            first, last = FIRST[number % len(FIRST)], LAST[number % len(LAST)]
            wet = "WI2021" if place < new else "WI2013"
            born = f"{number % 28 + 1:02}-{number % 12 + 1:02}-{1960 + number % 41}"
            clerk.open(person(first, last, born, **{"regime.wet": wet, "groep.groep": "ASIEL"}))
            number += 1
