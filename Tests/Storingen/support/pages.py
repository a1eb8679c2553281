# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the forms on a page, as a browser does."""

from html.parser import HTMLParser


class Forms(HTMLParser):
    """Every form on a page: where it is sent, and what its fields hold."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.open = None
        self.area = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self.open = {}
            self.found.append((values.get("method", "get").lower(), values.get("action", ""), self.open))
        elif self.open is not None and tag == "input" and values.get("name"):
            self.open[values["name"]] = values.get("value", "")
        elif self.open is not None and tag == "textarea" and values.get("name"):
            self.area = values["name"]
            self.open[self.area] = ""

    def handle_data(self, data):
        if self.area is not None:
            self.open[self.area] += data

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.area = None
        elif tag == "form":
            self.open = None


def form_to(text, action):
    """The fields of the form that is posted to this address; nothing when the page has none."""
    return next((fields for method, to, fields in Forms(text).found if method == "post" and to == action), None)
