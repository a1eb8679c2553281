# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Strange texts in every field that takes text: kept as they are, shown as text, found, written out and read in again the same."""

import csv
import io
import json
import re
import subprocess
import unicodedata
from html.parser import HTMLParser

from support.client import Client
from support.crawl import Page
from support.pages import form_to
from support.program import TODAY, binary, own_environment
from support.texts import is_readable, kept, same, texts

NAME = "S4, S5, ASVS 1.2.1, 1.2.4, 1.2.10, 1.3.3, 1.3.7: vreemde teksten in elk veld"
TURN = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def run(work, report, moments):
    data = work.folder / "teksten-data"
    work.demo(data)
    program = work.program("A", data).start()
    client = Client().sign_in(program, "rosa")
    all_texts = texts()
    report.figure(f"{len(all_texts)} teksten")
    dossier = open_dossier(program, client, "Proef", "Persoon")
    every_field(report, program, client, dossier, all_texts)
    notes = every_note(report, program, client, all_texts)
    names = every_name(report, program, client, all_texts)
    report.check("request failed" not in program.said(), "er is nergens iets misgegaan.")
    program.stop()
    round_trip(work, report, data, notes | names)


def open_dossier(program, client, first, last, expect=201):
    body = {"personalia": {"voornamen": first, "achternaam": last, "geboortedatum": "1990-01-01"}, "ondanksDubbel": True}
    answer = client.post(program, "/api/v1/dossiers", body)
    return answer.json()["dossier"] if answer.status == 201 else answer


def every_field(report, program, client, dossier, all_texts):
    """A different text in each text field of every form; given back as it was sent, as text, whatever is wrong with it."""
    page = client.get(program, f"/dossiers/{dossier}/feit").text
    kinds = list(dict.fromkeys(re.findall(rf"/dossiers/{dossier}/feit/(\w+)", page)))
    sent, wrong = 0, []
    turn = iter(all_texts * 50)
    for path in [f"/dossiers/{dossier}/feit/{kind}" for kind in kinds] + ["/dossiers/nieuw", "/zoek"]:
        blank = client.get(program, path).text
        fields, typed = form_to(blank, path), set(Typed(blank, path).found) - {"datum"}
        if fields is None or not typed:
            continue
        for _ in range(12):
            # A day that is none: nothing is kept, and everything comes back.
            values = {name: next(turn) for name in typed}
            answer = client.send(program, path, {**fields, **values, "datum": "31-02-2022", "geboortedatum": "31-02-2022"})
            sent += len(values)
            good = (200, 303, 422) if path == "/zoek" else (422,)
            if answer.status not in good or Page(answer.text).inline:
                wrong.append(f"{path}: {answer.status} {Page(answer.text).inline[:3]} op {list(values.values())[:2]!r}")
            back = Typed(answer.text, path).found if answer.status == 422 else {}
            for name, value in values.items():
                if name in back and name != "geboortedatum" and not comes_back(value, back[name]):
                    wrong.append(f"{path}: {name} kwam terug als {back[name][:40]!r}: {value[:40]!r}")
    for line in wrong[:8]:
        report.figure(line)
    report.check(not wrong, f"{len(kinds)} formulieren, {sent} ingevulde velden, {len(wrong)} antwoorden die niet kloppen.")


class Typed(HTMLParser):
    """The fields of one form in which one types, with what they hold."""

    def __init__(self, text, action):
        super().__init__()
        self.found, self.inside, self.area, self.action = {}, False, None, action
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self.inside = values.get("action") == self.action
        elif self.inside and tag == "input" and values.get("type") in ("text", "search", "email", "tel"):
            self.found[values["name"]] = values.get("value") or ""
        elif self.inside and tag == "textarea":
            self.area = values["name"]
            self.found[self.area] = ""

    def handle_data(self, data):
        if self.area:
            self.found[self.area] += data

    def handle_endtag(self, tag):
        self.area = None if tag == "textarea" else self.area
        self.inside = self.inside and tag != "form"


def comes_back(sent, back):
    # A browser and its reader mend ends of lines, and neither keeps what no page may hold.
    strip = lambda text: re.sub(r"[\s\x00-\x1f\x7f-\x9f\ufffd\ufeff]+", "", unicodedata.normalize("NFC", text))  # noqa: E731
    return back == "" or strip(sent) == strip(back) or strip("".join(sign for sign in sent if sign not in TURN)) == strip(back)


def every_note(report, program, client, all_texts):
    """Kept, shown on the page and found."""
    dossier = open_dossier(program, client, "Notitie", "Houder")
    path, asked, refused = f"/dossiers/{dossier}/feit/notitie", 0, 0
    expected, wrong = [], []
    for text in all_texts:
        fields = form_to(client.get(program, path).text, path)
        answer = client.send(program, path, {**fields, "datum": "04-10-2022", "tekst": text})
        asked += 1
        if answer.status == 303:
            expected.append(text)
        elif answer.status == 422:
            refused += 1
            if is_readable(text) and text.strip() and not text.isspace() and len(text) < 1000:
                wrong.append(f"geweigerd: {text[:30]!r}")
        else:
            wrong.append(f"{answer.status} op {text[:30]!r}")
    feiten = client.get(program, f"/api/v1/dossiers/{dossier}/feiten").json()["feiten"]
    stored = [feit["inhoud"]["tekst"] for feit in feiten if feit["soort"] == "notitie"]
    for text, now in zip(expected, stored):
        if not same(text, now):
            wrong.append(f"bewaard als {now[:30]!r}: {text[:30]!r}")
        if now != unicodedata.normalize("NFC", now):
            wrong.append(f"niet samengesteld: {now[:30]!r}")
    page = client.get(program, f"/dossiers/{dossier}")
    wrong += [f"in de pagina: {what}" for what in Page(page.text).inline]
    print_ = client.get(program, f"/dossiers/{dossier}/afdruk")
    wrong += [f"in de afdruk: {what}" for what in Page(print_.text).inline]
    for line in wrong[:10]:
        report.figure(line)
    report.check(
        len(stored) == len(expected) and not wrong and page.status == print_.status == 200,
        f"{asked} notities: {len(stored)} bewaard, {refused} geweigerd, {len(wrong)} niet zoals het hoort.",
    )
    return {text for text in stored}


def every_name(report, program, client, all_texts):
    """Names: without signs that turn the reading around, apart from what stands beside them, and to be found."""
    wrong, stored, lost = [], set(), 0
    short = [text for text in all_texts if 0 < len(text.strip()) <= 60 and "\n" not in text][::4]
    for number, text in enumerate(short):
        dossier = open_dossier(program, client, text, f"Naamproef{number}")
        if not isinstance(dossier, str):
            if dossier.status not in (400, 409):
                wrong.append(f"{dossier.status} op {text[:30]!r}")
            continue
        answer = client.get(program, f"/dossiers/{dossier}")
        heading = re.search(r"<h1><bdi>(.*?)</bdi>", answer.text, re.S)
        personalia = client.get(program, f"/api/v1/dossiers/{dossier}/feiten").json()["feiten"][0]["inhoud"]
        stored.add(personalia["voornamen"])
        if answer.status != 200 or not heading or Page(answer.text).inline:
            wrong.append(f"pagina {answer.status} van {text[:30]!r}")
        if TURN & set(personalia["voornamen"]) or (heading and TURN & set(heading[1])):
            wrong.append(f"draait om: {text[:30]!r}")
        found = client.post(program, "/api/v1/zoek", {"q": f"Naamproef{number}"})
        lost += found.status != 200 or dossier not in found.text
    for line in wrong[:10]:
        report.figure(line)
    report.check(not wrong and lost == 0, f"{len(stored)} namen: {len(wrong)} niet zoals het hoort, {lost} niet te vinden.")
    return stored


def round_trip(work, report, data, wanted):
    """Out and in again: the same texts, in JSON and in a table that no spreadsheet runs."""
    def meedoen(*words):
        done = subprocess.run([binary(), *words], capture_output=True, env=own_environment(), timeout=300)
        if done.returncode:
            raise RuntimeError((done.stderr or done.stdout).decode()[-400:])
        return done.stdout.decode()

    again = work.folder / "teksten-terug"
    first = meedoen("export", "--data", data, "--gemeente", "GM0988", "--vandaag", TODAY)
    (work.folder / "uit.json").write_text(first, encoding="utf-8")
    meedoen("import", "--data", again, "--gemeente", "GM0988", "--soort", "dossiers", "--vandaag", TODAY, work.folder / "uit.json")
    second = meedoen("export", "--data", again, "--gemeente", "GM0988", "--vandaag", TODAY)
    one, two = inhoud(first), inhoud(second)
    for line in sorted(set(one) ^ set(two))[:4]:
        report.figure(f"aan één kant: {line[:200]}")
    report.check(one == two and one, f"{len(one)} en {len(two)} feiten zijn na uitvoeren en inlezen gelijk.")
    there = {value for text in one for value in json.loads(text).values() if isinstance(value, str)}
    missing = [text for text in wanted if text not in there]
    report.check(not missing, f"{len(wanted)} vreemde teksten staan in de uitvoer, {len(missing)} niet.")
    rows = list(csv.reader(io.StringIO(meedoen("export", "--data", data, "--gemeente", "GM0988", "--vorm", "feiten:notitie", "--vandaag", TODAY)), delimiter=";"))
    cells = [cell for row in rows for cell in row]
    risky = [cell for cell in cells if re.match(r"^[\s\x00-\x20\u00a0\ufeff\u200b]*[=+@|%\t\r\uff1d\uff0b\uff20]", cell) or re.match(r"^\s*-\s*[^\d\s]", cell)]
    for cell in risky[:5]:
        report.figure(f"cel {cell[:40]!r}")
    report.check(cells and not risky, f"{len(cells)} cellen, {len(risky)} die een rekenblad uitvoert.")


def inhoud(text):
    """What every feit says, whatever it is numbered."""
    found = []
    for line in text.split("\n") if text.lstrip().startswith("{") and "\n{" in text.strip() else [text]:
        found += walk(json.loads(line)) if line else []
    return sorted(found)


def walk(value):
    if isinstance(value, dict):
        own = [json.dumps(value["inhoud"], sort_keys=True, ensure_ascii=False)] if isinstance(value.get("inhoud"), dict) else []
        return own + [it for member in value.values() for it in walk(member)]
    if isinstance(value, list):
        return [it for member in value for it in walk(member)]
    return []
