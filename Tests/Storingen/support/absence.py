# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people and machines are told while the database is away."""

from .client import PASSWORD

TITLE = "Meedoen kan nu niet bij de gegevens"


def says_away(answer):
    """The Dutch page that says so, and when to come again."""
    return (
        answer.status == 503 and answer.headers.get("retry-after", "").isdigit() and TITLE in answer.text
        and '<html lang="nl"' in answer.text and answer.headers["content-type"].startswith("text/html")
    )


def check_absence(report, client, program):
    name = program.name
    page = client.get(program, "/vandaag")
    report.check(says_away(page), f"{name}: /vandaag geeft {page.status} en een pagina die zegt wat er is, met Retry-After.")
    health = client.get(program, "/gezondheid")
    report.check(health.status == 503, f"{name}: /gezondheid geeft {health.status}.")
    api = client.get(program, "/api/v1/werklijst")
    kind = api.headers.get("content-type", "")
    report.check(
        api.status == 503 and kind == "application/problem+json" and api.headers.get("retry-after"),
        f"{name}: de API geeft {api.status} ({kind}).",
    )
    slowest = max(answer.seconds for answer in (page, health, api))
    report.check(slowest < 7, f"{name}: niemand wacht lang: hoogstens {slowest:.1f} s.")


def check_sign_in_away(report, client, program):
    page = client.get(program, "/aanmelden")
    report.check(page.status == 200, f"{program.name}: /aanmelden geeft {page.status}.")
    answer = client.try_sign_in(program, "rosa")
    report.check(says_away(answer), f"{program.name}: aanmelden geeft {answer.status} en de pagina die zegt wat er is.")
    report.check(
        PASSWORD not in answer.text and PASSWORD.split()[1] not in answer.text, f"{program.name}: het wachtwoord staat er niet in."
    )
