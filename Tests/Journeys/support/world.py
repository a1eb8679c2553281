# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a scenario gets: visitors, clerks, and steps that are named in the report when they fail."""

import time
from contextlib import contextmanager

from .clerk import Clerk
from .visitor import Visitor

SCREEN = {"width": 1440, "height": 1000}


class World:
    def __init__(self, installation, browser, screens=None):
        self.installation = installation
        self.browser = browser
        self.screens = screens
        self.contexts = []
        self.visitors = []
        self.states = {}
        self.at = None
        self.known = []

    @property
    def url(self):
        return self.installation.url

    @property
    def password(self):
        return self.installation.password

    def context(self, **options):
        context = self.browser.new_context(
            **{"viewport": SCREEN, "locale": "nl-NL", "timezone_id": "Europe/Amsterdam", "reduced_motion": "reduce", **options}
        )
        self.contexts.append(context)
        return context

    def visitor(self, name=None, **options):
        """A browser; of somebody who is signed in already when there is a name. The session is used again."""
        if name is None:
            visitor = Visitor(self, self.context(**options))
        else:
            visitor = Visitor(self, self.context(storage_state=self.state(name), **options))
        self.visitors.append(visitor)
        return visitor

    def state(self, name):
        if name not in self.states:
            context = self.context()
            Clerk(context.request, self.url).sign_in(name, self.password)
            self.states[name] = context.storage_state()
        return self.states[name]

    def clerk(self, name):
        return Clerk(self.context(storage_state=self.state(name)).request, self.url)

    @contextmanager
    def step(self, sentence):
        """One step of the scenario, as a Dutch sentence."""
        self.at = sentence
        yield
        for visitor in self.visitors:
            assert not visitor.problems, "; ".join(visitor.problems)

    @contextmanager
    def known_fault(self, sentence):
        """What is wrong and reported: told in the report, does not stop the scenario."""
        try:
            yield
        except AssertionError as fault:
            self.known.append((sentence, str(fault).split("\n")[0][:200] or "niet zo"))
        else:
            self.known.append((sentence, None))

    def begin(self):
        self.known = []
        self.at = None

    def end(self):
        for context in self.contexts:
            context.close()
        self.contexts, self.visitors = [], []

    def picture(self, page, name):
        if self.screens:
            self.screens.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=self.screens / f"{name}.png", full_page=True)


def stopwatch():
    start = time.monotonic()
    return lambda: time.monotonic() - start
