# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pictures of the README, of the demonstration as it begins."""


def take(world, folder):
    """`vandaag.png` with a late dossier beside the list, `dossier.png` of one further on its way."""
    folder.mkdir(parents=True, exist_ok=True)
    rosa = world.visitor("rosa")
    rosa.goto("/vandaag").page.locator(".worklist section.is-late a.line__name").first.click()
    rosa.page.wait_for_load_state()
    rosa.page.evaluate("scrollTo(0, 0)")
    rosa.page.screenshot(path=folder / "vandaag.png")
    rosa.goto("/dossiers?wet=WI2021&leerroute=B").page.locator("tbody th a").first.click()
    rosa.page.wait_for_load_state()
    rosa.page.screenshot(path=folder / "dossier.png")
    world.end()
