# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Waits for something without waiting for ever."""

import time

PATIENCE = 20


def wait(condition, seconds=PATIENCE, pause=0.02):
    """Whether the condition came true in time."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if condition():
            return True
        time.sleep(pause)
    return False


class Moments:
    """Waits between disturbances that differ each time and are the same in every run with this seed."""

    def __init__(self, dice, asked=None):
        self.dice = dice
        self.asked = asked

    def times(self, few):
        """How often to disturb: a few times, or as often as somebody asked for."""
        return self.asked or few

    def sleep(self, least, most):
        time.sleep(self.dice.uniform(least, most))
