# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Follows every link that a person of a role can see, once for each kind of page."""

import collections
import re
import urllib.parse
from html.parser import HTMLParser

IDENTIFIER = re.compile(r"[0-9a-f]{32}")


class Page(HTMLParser):
    """Where one can go from here, what one can send, and what stands in the page that should not."""

    def __init__(self, text):
        super().__init__()
        self.links, self.forms, self.inline = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.inline += [f"{tag} {name}" for name in values if name.startswith("on") or name == "style"]
        if tag == "style" or (tag == "script" and "src" not in values):
            self.inline.append(f"<{tag}> met inhoud")
        for name in ("href", "src", "action"):
            place = values.get(name) or ""
            if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", place) and tag not in ("a",):
                self.inline.append(f"{tag} haalt {place[:40]}")
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        if tag == "form":
            self.forms.append((values.get("method", "get").lower(), values.get("action", ""), values.get("enctype", ""), {}))
        elif self.forms and tag in ("input", "textarea", "select", "button") and values.get("name"):
            self.forms[-1][3].setdefault(values["name"], values.get("value", ""))


def kind(path):
    """The same for pages that differ only in whom they are about, or in the values of their query."""
    parts = urllib.parse.urlsplit(path)
    names = sorted({name for name, _ in urllib.parse.parse_qsl(parts.query, keep_blank_values=True)})
    return IDENTIFIER.sub("{id}", parts.path) + ("?" + "&".join(names) if names else "")


def crawl(client, program, most=300, each=1):
    """The address and answer of every page that was found, at most a few of each kind."""
    seen, waiting, found = collections.Counter(), collections.deque(["/"]), []
    known = set(waiting)
    while waiting and len(found) < most:
        path = waiting.popleft()
        answer = client.get(program, path)
        found.append((path, answer))
        places = [answer.headers.get("location", "")] if answer.status == 303 else []
        if answer.headers.get("content-type", "").startswith("text/html"):
            page = Page(answer.text)
            places += page.links + re.findall(r'(?:href|src)="(/assets/[^"]+)"', answer.text)
        for place in places:
            place = urllib.parse.urljoin(path, place).split("#")[0]
            if place.startswith("/") and place not in known and seen[kind(place)] < each:
                known.add(place)
                seen[kind(place)] += 1
                waiting.append(place)
    return found
