# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names in their own script, and texts that look like something else."""

from playwright.sync_api import expect

from support.people import person

NAME = "Namen in Arabisch en Ge'ez schrift; code in een notitie blijft tekst · P-03 · ASVS 1.2.1"

CODE = "<script>window.kwaad=1</script><img src=x onerror=\"window.kwaad=1\">'\"&amp;</textarea>"


def run(w):
    rosa = w.visitor("rosa")
    for first, last, born in [("ሰላም", "ተስፋይ", "04-04-1993"), ("فاطمة", "الزهراء", "05-05-1994"),
                              ("O'Brien-d’Arc", "van der Ñuñez", "06-06-1995")]:
        with w.step(f"{first} {last} staat overal zoals het geschreven is"):
            dossier = rosa.clerk.open(person(first, last, born))
            rosa.goto(f"/dossiers/{dossier}")
            expect(rosa.page.locator("h1 bdi")).to_have_text(f"{first} {last}")
            rosa.goto(f"/zoek?q={last.split()[-1]}")
            expect(rosa.main.get_by_role("link", name=f"{first} {last}")).to_have_count(1)
            assert f"{first} {last}" in rosa.goto(f"/dossiers/{dossier}").page.title()
    with w.step("Arabisch loopt van rechts naar links binnen de eigen naam, niet in de zin eromheen"):
        rosa.goto("/zoek?q=الزهراء")
        line = rosa.page.locator("li.result").first
        assert line.evaluate("it => getComputedStyle(it).direction") == "ltr"
        expect(line.locator("bdi")).to_have_text("فاطمة الزهراء")
    with w.step("Code in een notitie, een doel en een naam wordt getoond als tekst"):
        dossier = rosa.clerk.open(person("<b>Vet</b>", "{{7*7}}", "07-07-1997"))
        rosa.goto(f"/dossiers/{dossier}/feit/notitie").fill(tekst=CODE).press("Vastleggen").sees("Vastgelegd", CODE)
        rosa.goto(f"/dossiers/{dossier}/feit/doel").fill(woorden=CODE).press("Vastleggen")
        for path in [f"/dossiers/{dossier}", f"/vandaag?open={dossier}", f"/dossiers/{dossier}/afdruk",
                     f"/dossiers/{dossier}/feit", "/zoek?q=vet", f"/dossiers/{dossier}/feit/pip"]:
            rosa.goto(path).sees("<b>Vet</b>")
            assert rosa.page.evaluate("window.kwaad") is None, path
            expect(rosa.main.locator("b", has_text="Vet")).to_have_count(0)
    with w.step("Ook teruggegeven in een formulier met een fout blijft het tekst"):
        rosa.goto(f"/dossiers/{dossier}/feit/notitie").fill(datum="32-13-2022", tekst=CODE).press("Vastleggen")
        assert rosa.status == 422 and rosa.value("tekst") == CODE, rosa.value("tekst")
        assert rosa.page.evaluate("window.kwaad") is None
    with w.step("Een naam met onzichtbare tekens die de leesrichting omdraaien, verandert de regel niet"):
        sly = rosa.clerk.open(person("Abel\u202egnp", "Tekle\u202e", "08-08-1998"))
        rosa.goto(f"/dossiers/{sly}")
        assert rosa.page.locator("h1 bdi").count() == 1
        expect(rosa.page.locator("ul.traits, .person__traits").first).to_contain_text("24 jaar")
    with w.step("Een regel van meer regels in een notitie blijft leesbaar"):
        rosa.goto(f"/dossiers/{dossier}/feit/notitie").fill(tekst="Eerste regel\nTweede regel").press("Vastleggen")
        text = rosa.page.locator("li.fact").filter(has_text="Eerste regel").locator(".fact__what").inner_text()
        assert "\n" in text, text
