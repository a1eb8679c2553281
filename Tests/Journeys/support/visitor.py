# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""A person at a browser. Every page that is visited is held to what holds for all pages."""

import re
from contextlib import contextmanager

from playwright.sync_api import expect

from .clerk import Clerk, demo_code


class Visitor:
    """One browser context with one page."""

    def __init__(self, world, context):
        self.world = world
        self.context = context
        self.page = context.new_page()
        self.page.set_default_timeout(15000)
        self.problems = []
        self.page.on("pageerror", lambda error: self.problems.append(f"script: {error}"))
        self.page.on("console", lambda said: self._console(said))
        self.status = None
        self.page.on("response", self._response)
        self.clerk = Clerk(context.request, world.url)

    def _console(self, said):
        # A refused form is an answer, not a fault of the page.
        if said.type == "error" and "status of 4" not in said.text:
            self.problems.append(f"console: {said.text}")

    def _response(self, response):
        if response.request.is_navigation_request() and response.frame == self.page.main_frame:
            self.status = response.status
            if response.status >= 500:
                self.problems.append(f"{response.status} op {response.url}")

    # Going about

    def sign_in(self, name):
        self.page.goto(f"{self.world.url}/aanmelden")
        self.page.get_by_label("Gebruikersnaam").fill(name)
        self.page.get_by_label("Wachtwoord").fill(self.world.password)
        self.page.get_by_role("button", name="Verder").click()
        self.give_code()
        self.page.wait_for_url(re.compile(r"/(vandaag|beheer|regels)"))
        return self

    def give_code(self):
        """The second step of signing in, with the code that an exercise tells."""
        self.page.wait_for_url(re.compile(r"/aanmelden/code"))
        def read():
            self.page.reload()
            return self.page.content()
        self.page.get_by_label("Code").fill(demo_code(read))
        self.page.get_by_role("button", name="Aanmelden").click()
        return self

    def goto(self, path):
        self.page.goto(self.world.url + path)
        return self

    def fill(self, **fields):
        """Fills fields of the form on the page by their name; a choice by its code."""
        for key, value in fields.items():
            name = key.replace("__", ".")
            field = self.page.locator(f'form.form [name="{name}"]')
            kind = field.first.evaluate("it => it.tagName === 'SELECT' ? 'select' : it.type")
            if kind == "select":
                field.select_option(value)
            elif kind == "radio":
                self.page.locator(f'form.form [name="{name}"][value="{value}"]').check()
            else:
                field.fill(value)
        return self

    def press(self, name, exact=True):
        self.page.locator("main").get_by_role("button", name=name, exact=exact).click()
        return self

    def follow(self, name, exact=True):
        self.page.get_by_role("link", name=name, exact=exact).first.click()
        return self

    # Looking

    @property
    def path(self):
        return self.page.url.removeprefix(self.world.url)

    @property
    def main(self):
        return self.page.locator("main")

    def sees(self, *texts):
        for text in texts:
            expect(self.main).to_contain_text(text)
        return self

    def sees_not(self, *texts):
        for text in texts:
            expect(self.main).not_to_contain_text(text)
        return self

    def heading(self, text):
        expect(self.page.locator("h1").first).to_have_text(text)
        return self

    def field_error(self, name, text):
        """The error stands at the field, and the summary on top leads there."""
        expect(self.page.locator(f'[id="veld-{name}-fout"]')).to_contain_text(text)
        expect(self.page.locator(f'#fouten a[href="#veld-{name}"]').first).to_contain_text(text)
        return self

    def value(self, name):
        return self.page.locator(f'form.form [name="{name}"]').input_value()

    @contextmanager
    def at_width(self, width, height=740):
        before = self.page.viewport_size
        self.page.set_viewport_size({"width": width, "height": height})
        try:
            yield
        finally:
            self.page.set_viewport_size(before)
