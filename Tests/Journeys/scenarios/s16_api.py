# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The served contract is OpenAPI 3.1, and what the API really answers is what the contract says."""

import json

from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

from support.people import person

NAME = "De API houdt zich aan het contract dat zij zelf geeft"
BASE = "/api/v1"


class Contract:
    """The document, and whether an answer is as it says."""

    def __init__(self, document):
        self.document = document
        self.seen = set()

    def resolve(self, part):
        while "$ref" in part:
            found = self.document
            for name in part["$ref"].removeprefix("#/").split("/"):
                found = found[name]
            part = found
        return part

    def check(self, method, path, answer):
        operation = self.document["paths"][path][method]
        place = f"{method} {path} {answer.status}"
        assert str(answer.status) in operation["responses"], f"{place} staat niet in het contract: {answer.text()[:300]}"
        said = self.resolve(operation["responses"][str(answer.status)])
        kind = answer.headers["content-type"]
        assert kind in said["content"], f"{place}: {kind} staat niet in het contract"
        for header in said.get("headers", {}):
            assert header == "Link" or header.lower() in answer.headers, f"{place}: {header} ontbreekt"
        schema = {**said["content"][kind]["schema"], "components": self.document["components"]}
        faults = sorted(Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(answer.json()), key=str)
        assert not faults, f"{place}: {faults[0].json_path}: {faults[0].message[:300]}"
        self.seen.add((method, path, answer.status))
        return answer


def run(w):
    clerk = w.clerk("rosa")
    nobody = w.context().request
    dossier = clerk.open(person("Senait", "Ghebre", "12-03-1991"))

    with w.step("Het contract is geldig OpenAPI 3.1 en is zonder aanmelden te lezen"):
        answer = nobody.get(f"{w.url}{BASE}/openapi.json")
        document = answer.json()
        assert answer.headers["access-control-allow-origin"] == "*"
        assert document["openapi"] == "3.1.0"
        OpenAPIV31SpecValidator(document).validate()
        for name, schema in document["components"]["schemas"].items():
            Draft202012Validator.check_schema(schema)
    contract = Contract(document)

    def get(path, template=None, who=clerk.requests):
        return contract.check("get", (template or path).split("?")[0], who.get(f"{w.url}{BASE}{path}"))

    def post(path, template, body, who=clerk.requests, **headers):
        data = body if isinstance(body, str) else json.dumps(body)
        headers = {"content-type": "application/json", **{key.replace("_", "-"): value for key, value in headers.items()}}
        return contract.check("post", template, who.post(f"{w.url}{BASE}{path}", data=data, headers=headers))

    one, feiten = "/dossiers/{id}", "/dossiers/{id}/feiten"
    with w.step("Alles wat te lezen is, is zoals het contract zegt"):
        for path in ["/dossiers", "/dossiers?aantal=200", "/werklijst", "/werklijst?van=team", "/zoek?q=Ghebre", "/regels",
                     "/feitsoorten", "/gezondheid", "/openapi.json"]:
            assert get(path).status == 200, path
        for line in get("/dossiers?aantal=25").json()["dossiers"]:
            if get(f"/dossiers/{line['dossier']}", one).status == 403:
                body = {"reden": "OVERLEG", "toelichting": "overleg over dit dossier"}
                assert post(f"/dossiers/{line['dossier']}/reden", one + "/reden", body).status == 201
            for rest in ["", "/feiten", "/klokken"]:
                assert get(f"/dossiers/{line['dossier']}{rest}", one + rest).status == 200
    with w.step("Bladeren met Link komt langs alle dossiers, elk één keer"):
        path, seen = "/dossiers?aantal=7&gesloten=1", []
        total = get(path).json()["personen"]
        while path:
            answer = get(path)
            seen += [line["dossier"] for line in answer.json()["dossiers"]]
            link = answer.headers.get("link")
            path = link[len(f"<{BASE}"):link.index(">")] if link else None
        assert len(seen) == len(set(seen)) == total, (len(seen), len(set(seen)), total)
    with w.step("Vastleggen, verbeteren en intrekken gaan met de versie, en een herhaling is één feit"):
        tag = get(f"/dossiers/{dossier}", one).headers["etag"]
        note = {"soort": "notitie", "datum": "2022-10-04", "inhoud": {"tekst": "Door de koppeling"}}
        path = f"/dossiers/{dossier}/feiten"
        assert post(path, feiten, note).status == 428
        first = post(path, feiten, note, If_Match=tag, Idempotency_Key="route-16-een")
        again = post(path, feiten, note, If_Match=tag, Idempotency_Key="route-16-een")
        assert first.status == again.status == 201 and first.json() == again.json()
        assert post(path, feiten, {**note, "datum": "2022-10-03"}, If_Match=tag, Idempotency_Key="route-16-een").status == 409
        assert post(path, feiten, note, If_Match=tag).status == 412
        feit, tag = first.json()["feit"], first.headers["etag"]
        better = {"datum": "2022-10-03", "inhoud": {"tekst": "Een dag eerder"}, "reden": "verschreven"}
        done = post(f"{path}/{feit}/verbeteringen", feiten + "/{feit}/verbeteringen", better, If_Match=tag)
        assert done.status == 201
        gone = post(f"{path}/{done.json()['feit']}/intrekkingen", feiten + "/{feit}/intrekkingen", {"reden": "toch niet"},
                    If_Match=done.headers["etag"])
        assert gone.status == 201
        get(f"/dossiers/{dossier}/feiten", feiten)
    with w.step("Een dossier openen, en nog eens: misschien dezelfde mens"):
        nieuw = {"personalia": {"voornamen": "Kidane", "achternaam": "Berhe", "geboortedatum": "1987-11-02"}}
        assert post("/dossiers", "/dossiers", nieuw).status == 201
        assert post("/dossiers", "/dossiers", nieuw).status == 409
    with w.step("Rekenen en zoeken op nummer bewaren niets in het adres"):
        whole = get(f"/dossiers/{dossier}", one)
        assert post("/termijnen", "/termijnen", whole.text()).status == 200
        assert post("/zoek", "/zoek", {"q": "Ghebre"}).status == 200
        assert get("/zoek?q=123456782").status == 400
    with w.step("Wat niet klopt, krijgt een probleem zoals het contract dat beschrijft"):
        for body in ["{", "[]", {"soort": "notitie"}, {**note, "extra": 1}, {**note, "inhoud": {"onzin": "x"}}]:
            assert post(path, feiten, body, If_Match='"1"').status == 400
        assert get("/dossiers?leerout=B1").status == 400
        assert get("/dossiers/00112233445566778899aabbccddeeff", one).status == 404
        assert get("/dossiers", who=nobody).status == 401
        assert get("/werklijst", who=w.clerk("bea").requests).status == 403
    with w.step("Elke weg van het contract is gelopen"):
        ways = {(method, path) for path, item in document["paths"].items() for method in item}
        missed = ways - {(method, path) for method, path, _ in contract.seen}
        assert not missed, missed
