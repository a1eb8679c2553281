# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for every page: no violation of WCAG that axe can find, light and dark; room on a phone; small."""

from axe_playwright_python.sync_playwright import Axe

AXE = Axe().axe_script
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "(options) => axe.run(document, {...options, resultTypes: ['violations'], reporter: 'v1'})"


def accessible(page):
    """The violations that axe finds, one line each; in the dark only what colours can spoil."""
    page.evaluate(AXE)
    found = [("licht", it) for it in page.evaluate(RUN, {"runOnly": RULES})["violations"]]
    page.emulate_media(color_scheme="dark")
    page.wait_for_timeout(250)
    found += [("donker", it) for it in page.evaluate(RUN, {"runOnly": ["color-contrast"]})["violations"]]
    page.emulate_media(color_scheme="light")
    return [
        f"axe {scheme}: {item['id']} ({item['help']}) bij {node['target'][0]}"
        for scheme, item in found for node in item["nodes"][:2]
    ]


def fits(page, width=360):
    """What sticks out on a phone, one line each."""
    before = page.viewport_size
    page.set_viewport_size({"width": width, "height": 740})
    try:
        wide = page.evaluate(
            """() => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return [];
              const wide = [...document.querySelectorAll("main *, header *, nav *, footer *")]
                .filter((it) => it.getBoundingClientRect().right > room + 1 && !it.closest(".table-frame--scroll"));
              return [document.documentElement.scrollWidth + " px breed",
                ...wide.slice(0, 3).map((it) => it.tagName + "." + it.className)];
            }"""
        )
        return [f"op {width} px: {', '.join(wide)}"] if wide else []
    finally:
        page.set_viewport_size(before)


def small(page, limit=100_000):
    """Every page is under 100 kB."""
    size = len(page.content().encode())
    return [f"{size // 1000} kB groot"] if size >= limit else []


def well_formed(page):
    """Doubled ids, a missing title, more than one first heading."""
    return page.evaluate(
        """() => {
          const ids = [...document.querySelectorAll("[id]")].map((it) => it.id);
          const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
          const faults = [...new Set(doubled)].slice(0, 3).map((id) => "id staat dubbel: " + id);
          if (!document.title) faults.push("geen titel");
          if (document.querySelectorAll("h1").length !== 1) faults.push(document.querySelectorAll("h1").length + " keer h1");
          return faults;
        }"""
    )
