# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every page and every form that each role can find, looked at from outside."""

import re
import urllib.parse

from support.client import Client
from support.crawl import Page, crawl, kind

NAME = "S2, S3, ASVS 3.4.3, 3.5.1, 3.6.1, 13.4.6: de koppen van elke pagina en de sleutel van elk formulier"
FIXED = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
POLICY = {
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "form-action": "'self'", "base-uri": "'none'",
    "frame-ancestors": "'none'", "object-src": "'none'",
}
TELLS = ["server", "x-powered-by", "via"]


def run(work, report, moments):
    data = work.folder / "paginas-data"
    work.demo(data)
    program = work.program("A", data).start()
    for name in ("rosa", "tom", "bea"):
        look_as(report, program, name)
    strangers(report, program)


def look_as(report, program, name):
    client = Client().sign_in(program, name)
    pages = crawl(client, program)
    wrong, forms = [], {}
    for path, answer in pages:
        wrong += [f"{path}: {fault}" for fault in faults(path, answer)]
        # The dossier of a colleague asks why, on a page of its own; a large file asks a second person.
        asks = (answer.status == 403 and "Waarom wilt u dit dossier zien?" in answer.text) or (
            answer.status == 422 and path.startswith("/beheer/uitvoer"))
        if answer.status >= 400 and not asks:
            wrong.append(f"{path}: een link geeft {answer.status}")
        if answer.headers.get("content-type", "").startswith("text/html"):
            page = Page(answer.text)
            wrong += [f"{path}: {what}" for what in page.inline]
            for method, action, encoding, fields in page.forms:
                if method == "post":
                    forms.setdefault(kind(action), (action, encoding, fields))
    for fault in sorted(set(wrong))[:10]:
        report.figure(fault)
    report.check(not wrong, f"{name}: {len(pages)} pagina's en bestanden, {len(set(wrong))} met een gebrek.")
    accepted = [f"{action} met {how}: {status}" for action, encoding, fields in forms.values() for how, status in forge(program, client, action, encoding, fields)]
    for line in accepted[:10]:
        report.figure(line)
    report.check(not accepted, f"{name}: {len(forms)} formulieren, {len(accepted)} keer een vervalst formulier aangenomen.")
    report.check(client.get(program, "/account").status == 200, f"{name}: is daarna nog aangemeld.")


def forge(program, client, action, encoding, fields):
    """The ways in which a form of somebody else was accepted."""
    address = urllib.parse.urlsplit(action)
    target = address.path + (f"?{address.query}" if address.query else "")
    stranger = Client()
    tries = [
        ("geen sleutel", client, {**fields, "csrf": None}, {}),
        ("lege sleutel", client, {**fields, "csrf": ""}, {}),
        ("verzonnen sleutel", client, {**fields, "csrf": "A" * 43}, {}),
        ("vreemde Origin", client, fields, {"Origin": "https://evil.example"}),
        ("Origin null", client, fields, {"Origin": "null"}),
        ("Sec-Fetch-Site cross-site", client, fields, {"Sec_Fetch_Site": "cross-site"}),
        ("Sec-Fetch-Site same-site", client, fields, {"Sec_Fetch_Site": "same-site"}),
    ]
    if not target.startswith("/aanmelden"):
        tries.append(("geen sessie", stranger, fields, {}))
    for how, who, values, headers in tries:
        body, type_ = encoded({name: value for name, value in values.items() if value is not None}, encoding)
        answer = who.ask(program, "POST", target, body, Content_Type=type_, **headers)
        away = answer.status == 303 and answer.headers.get("location", "").startswith("/aanmelden")
        if not (answer.status == 403 or (who is stranger and away)):
            yield how, answer.status


def encoded(fields, encoding):
    if not encoding.startswith("multipart"):
        return urllib.parse.urlencode(fields), "application/x-www-form-urlencoded"
    parts = "".join(f'--grens\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items())
    return parts + "--grens--\r\n", "multipart/form-data; boundary=grens"


def faults(path, answer):
    """What is not right about the headers of one answer."""
    found = [f"{name} is {answer.headers.get(name)}" for name, value in FIXED.items() if answer.headers.get(name) != value]
    policy = dict((part.strip().split(" ", 1) + [""])[:2] for part in answer.headers.get("content-security-policy", "").split(";"))
    found += [f"CSP {name} is {policy.get(name)}" for name, value in POLICY.items() if policy.get(name) != value]
    found += [f"CSP noemt {value}" for value in policy.values() if "unsafe" in value or "*" in value or "http" in value or "data:" in value]
    found += [f"{name} verraadt {answer.headers[name]}" for name in TELLS if name in answer.headers]
    if not answer.headers.get("permissions-policy"):
        found.append("geen Permissions-Policy")
    type_ = answer.headers.get("content-type", "")
    if answer.text and (not type_ or (type_.startswith("text/") and "charset=utf-8" not in type_)):
        found.append(f"Content-Type is {type_ or 'er niet'}")
    cache = answer.headers.get("cache-control", "")
    if not path.startswith("/assets/") and "no-store" not in cache:
        found.append(f"Cache-Control is {cache or 'er niet'}")
    if re.search(r"/uitvoer([.?]|$)", path) and answer.status == 200 and "attachment" not in answer.headers.get("content-disposition", ""):
        found.append("een bestand opent in de pagina")
    cookie = answer.headers.get("set-cookie")
    if cookie and not ("HttpOnly" in cookie and "SameSite=Lax" in cookie and "Path=/" in cookie):
        found.append(f"koekje zonder bescherming: {cookie.split('=')[0]}")
    return found


def strangers(report, program):
    """What somebody without a session sees, also when something is wrong with the question."""
    guest, rosa = Client(), Client().sign_in(program, "rosa")
    answers = [
        ("/aanmelden", 200, guest.get(program, "/aanmelden")), ("/nietes", 404, guest.get(program, "/nietes")),
        ("/vandaag", 303, guest.get(program, "/vandaag")), ("/api/v1/nietes", 404, guest.get(program, "/api/v1/nietes")),
        ("/api/v1/dossiers", 401, guest.get(program, "/api/v1/dossiers")),
        ("/vandaag", 405, rosa.ask(program, "DELETE", "/vandaag")), ("/vandaag", 405, rosa.ask(program, "TRACE", "/vandaag")),
        ("/zoek", 413, rosa.ask(program, "POST", "/zoek", "q=" + "a" * (1 << 20), Content_Type="application/x-www-form-urlencoded")),
        ("/zoek", 415, rosa.ask(program, "POST", "/zoek", "{}", Content_Type="application/json")),
        ("/zoek", 403, rosa.send(program, "/zoek", {"q": "a"})), ("/gezondheid", 200, guest.get(program, "/gezondheid")),
        ("/aanmelden", 421, guest.ask(program, "GET", "/aanmelden", Host="evil.example")),
        ("/.well-known/security.txt", 200, guest.get(program, "/.well-known/security.txt")),
        ("/aanmelden", 422, guest.send(program, "/aanmelden", {"gebruikersnaam": "rosa", "wachtwoord": "fout fout fout"})),
    ]
    for path, status, answer in answers:
        wrong = faults(path, answer) + ([f"status {answer.status}"] if answer.status != status else [])
        if status == 405 and "GET" not in answer.headers.get("allow", ""):
            wrong.append("405 zonder Allow")
        report.check(not wrong, f"{path} met {status}: {'; '.join(wrong) or 'goed'}.")
