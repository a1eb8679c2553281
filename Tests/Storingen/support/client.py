# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks like a browser or a link with another system: a cookie, forms, JSON, and no more patience than a person has."""

import http.client
import json
import re
import time
import urllib.parse

LIMIT = 20
PASSWORD = "zes lantaarns langs de vaart"


class NoAnswer(Exception):
    """Nobody listens, or the connection broke before the answer was there."""


class Hung(Exception):
    """No answer within the limit."""


class Answer:
    def __init__(self, response, text, seconds):
        self.status, self.text, self.seconds = response.status, text, seconds
        self.headers = {key.lower(): value for key, value in response.getheaders()}

    def json(self):
        return json.loads(self.text)


class Client:
    """One person, who may talk to several programs with the same cookie."""

    def __init__(self):
        self.cookie = None

    def ask(self, program, method, path, body=None, **headers):
        headers = {key.replace("_", "-"): value for key, value in headers.items()}
        if self.cookie:
            headers["Cookie"] = self.cookie
        begin = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", program.port, timeout=LIMIT)
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return Answer(response, response.read().decode(), time.monotonic() - begin)
        except TimeoutError as error:
            raise Hung(f"{method} {path}") from error
        except (OSError, http.client.HTTPException) as error:
            raise NoAnswer(str(error)) from error
        finally:
            connection.close()

    def get(self, program, path):
        return self.ask(program, "GET", path)

    def send(self, program, path, fields):
        """A form."""
        body = urllib.parse.urlencode(fields)
        return self.ask(program, "POST", path, body, Content_Type="application/x-www-form-urlencoded")

    def post(self, program, path, value, **headers):
        """JSON."""
        return self.ask(program, "POST", path, json.dumps(value), Content_Type="application/json", **headers)

    def try_sign_in(self, program, name):
        answer = self.send(program, "/aanmelden", {"gebruikersnaam": name, "wachtwoord": PASSWORD})
        if answer.status != 303:
            return answer
        self.cookie = answer.headers["set-cookie"].split(";")[0]
        # In an exercise the page tells the code; each works once, so sometimes one waits for the next.
        for _ in range(40):
            page = self.get(program, "/aanmelden/code")
            if page.status != 200:
                return page
            code = re.search(r"gebruik code ([0-9]{6})", page.text)
            if code:
                break
            time.sleep(1)
        token = re.search(r'name="csrf" value="([^"]*)"', page.text)
        answer = self.send(program, "/aanmelden/code", {"csrf": token[1], "code": code[1]})
        if answer.status == 303:
            self.cookie = answer.headers["set-cookie"].split(";")[0]
        return answer

    def sign_in(self, program, name):
        answer = self.try_sign_in(program, name)
        if answer.status != 303:
            raise RuntimeError(f"aanmelden van {name} geeft {answer.status}")
        return self
