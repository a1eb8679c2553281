# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""HTTP messages that no browser sends, and what may be said to each.

A message is a name, its bytes with HOST for the name of the site, and the statuses that are good; 0 is a connection that closes without
a word. What is ambiguous must be refused: two readers that end a message in another place let one slip through inside another.
"""

GOOD = {200}
REFUSED = {0, 400, 405, 411, 413, 414, 415, 417, 421, 426, 431, 501, 505}
FOUND_NOT = {400, 404, 405, 0}
BIG = b"a" * 20_000


def get(target=b"/aanmelden", version=b"HTTP/1.1", host=b"Host: HOST\r\n", more=b""):
    return b"GET " + target + b" " + version + b"\r\n" + host + more + b"Connection: close\r\n\r\n"


def post(headers, body=b""):
    kind = b"Content-Type: application/x-www-form-urlencoded\r\n"
    return b"POST /aanmelden HTTP/1.1\r\nHost: HOST\r\n" + kind + headers + b"\r\n" + body


CHUNKED = b"Transfer-Encoding: chunked\r\n"
HIDDEN = b"GET /vandaag HTTP/1.1\r\nHost: HOST\r\n\r\n"

MESSAGES = [
    ("een gewoon bericht", get(), GOOD),
    # Whose site.
    ("geen Host", get(host=b""), REFUSED),
    ("twee keer Host, verschillend", get(host=b"Host: HOST\r\nHost: evil.example\r\n"), REFUSED),
    ("twee keer Host, de vreemde voorop", get(host=b"Host: evil.example\r\nHost: HOST\r\n"), REFUSED),
    ("twee keer Host, gelijk", get(host=b"Host: HOST\r\nHost: HOST\r\n"), REFUSED),
    ("lege Host", get(host=b"Host: \r\n"), REFUSED),
    ("vreemde Host", get(host=b"Host: evil.example\r\n"), REFUSED),
    ("Host met een gebruiker", get(host=b"Host: HOST@evil.example\r\n"), REFUSED),
    ("Host met een pad", get(host=b"Host: HOST/../evil\r\n"), REFUSED),
    ("Host met een komma", get(host=b"Host: HOST, evil.example\r\n"), REFUSED),
    ("Host met een poort die geen getal is", get(host=b"Host: 127.0.0.1:abc\r\n"), REFUSED),
    ("Host met een spatie voor de dubbele punt", get(host=b"Host : HOST\r\n"), REFUSED),
    # The name in the address is not used for anything; that in Host is judged.
    ("het hele adres, met een andere naam dan Host", get(b"http://evil.example/aanmelden"), REFUSED | GOOD),
    ("het hele adres, Host is vreemd", get(b"http://HOST/aanmelden", host=b"Host: evil.example\r\n"), REFUSED),
    ("X-Forwarded-Host van een ander", get(more=b"X-Forwarded-Host: evil.example\r\n"), GOOD),
    # The first line.
    ("geen versie", b"GET /aanmelden\r\nHost: HOST\r\n\r\n", REFUSED),
    ("HTTP/0.9", b"GET /\r\n", REFUSED),
    ("HTTP/1.0 zonder Host", b"GET /aanmelden HTTP/1.0\r\n\r\n", REFUSED),
    ("HTTP/2.0 in de regel", get(version=b"HTTP/2.0"), REFUSED),
    ("HTTP/9.9", get(version=b"HTTP/9.9"), REFUSED),
    ("HTTP/1.1x", get(version=b"HTTP/1.1x"), REFUSED),
    ("het begin van HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", REFUSED),
    ("TLS op een poort zonder TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 64, REFUSED),
    ("een methode die niet bestaat", b"FROBNICATE / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n", REFUSED | FOUND_NOT),
    ("een methode in kleine letters", b"get /aanmelden HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n", REFUSED | FOUND_NOT),
    ("een methode van 20 kB", BIG + b" / HTTP/1.1\r\nHost: HOST\r\n\r\n", REFUSED),
    ("TRACE", b"TRACE /aanmelden HTTP/1.1\r\nHost: HOST\r\nX-Geheim: 1\r\nConnection: close\r\n\r\n", REFUSED | FOUND_NOT),
    ("CONNECT", b"CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n", REFUSED | FOUND_NOT),
    ("OPTIONS *", b"OPTIONS * HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n", REFUSED | FOUND_NOT),
    ("een spatie in het adres", get(b"/aan melden"), REFUSED),
    ("NUL in het adres", get(b"/aan\x00melden"), REFUSED),
    ("%00 in het adres", get(b"/aan%00melden"), FOUND_NOT),
    ("een adres zonder schuine streep", get(b"aanmelden"), REFUSED | FOUND_NOT),
    ("bytes boven 127 in het adres", get(b"/aan\xff\xfemelden"), REFUSED | FOUND_NOT),
    ("een halve procentcode", get(b"/%zz/%"), FOUND_NOT),
    ("omhoog", get(b"/../../../../etc/passwd"), FOUND_NOT),
    ("omhoog, in procentcode", get(b"/%2e%2e/%2e%2e/etc/passwd"), FOUND_NOT),
    ("te lang in UTF-8", get(b"/%c0%ae%c0%ae/etc/passwd"), FOUND_NOT),
    ("een adres van 20 kB", get(b"/" + BIG), REFUSED),
    ("een regeleinde in het adres", get(b"/aanmelden%0d%0aX-Kwaad:%20ja"), FOUND_NOT),
    # Headers.
    ("een kop van 20 kB", get(more=b"X-Groot: " + BIG + b"\r\n"), REFUSED),
    ("een naam van 20 kB", get(more=BIG + b": x\r\n"), REFUSED),
    ("driehonderd koppen", get(more=b"".join(b"X-%d: a\r\n" % n for n in range(300))), REFUSED),
    ("vijfduizend lege koppen", get(more=b"".join(b"X%d:\r\n" % n for n in range(5000))), REFUSED),
    ("NUL in een kop", get(more=b"X-Kop: a\x00b\r\n"), REFUSED),
    ("een losse CR in een kop", get(more=b"X-Kop: a\rX-Kwaad: b\r\n"), REFUSED),
    ("alleen LF", b"GET /aanmelden HTTP/1.1\nHost: HOST\n\n", REFUSED | GOOD),
    ("een vervolgregel", get(more=b"X-Kop: a\r\n  vervolg\r\n"), REFUSED | GOOD),
    ("een vervolgregel als eerste", get(host=b" begin\r\nHost: HOST\r\n"), REFUSED),
    ("een kop zonder dubbele punt", get(more=b"zomaar wat\r\n"), REFUSED),
    ("een kop zonder naam", get(more=b": waarde\r\n"), REFUSED),
    ("een teken in een naam dat niet mag", get(more=b"X(Kop): a\r\n"), REFUSED),
    ("bytes boven 127 in een kop", get(more=b"X-Kop: \xff\xfe\r\n"), REFUSED | GOOD),
    ("Expect die niet bestaat", get(more=b"Expect: 200-maybe\r\n"), REFUSED | GOOD),
    ("Upgrade naar iets anders", get(more=b"Upgrade: h2c, websocket\r\nHTTP2-Settings: AAMAAABkAAQ\r\n"), GOOD | REFUSED),
    ("Range zonder eind", get(more=b"Range: bytes=0-," + b"0-," * 200 + b"0-\r\n"), GOOD),
    ("koekjes zonder eind", get(more=b"Cookie: " + b"meedoen=a; " * 800 + b"\r\n"), GOOD | REFUSED),
    # Where the message ends.
    ("Content-Length en Transfer-Encoding", post(b"Content-Length: 6\r\n" + CHUNKED, b"0\r\n\r\n" + HIDDEN), REFUSED),
    ("Transfer-Encoding en Content-Length", post(CHUNKED + b"Content-Length: 4\r\n", b"0\r\n\r\n" + HIDDEN), REFUSED),
    ("twee keer Content-Length, verschillend", post(b"Content-Length: 0\r\nContent-Length: 44\r\n", HIDDEN), REFUSED),
    ("twee lengtes in een kop", post(b"Content-Length: 0, 44\r\n", HIDDEN), REFUSED),
    ("een negatieve lengte", post(b"Content-Length: -1\r\n"), REFUSED),
    ("een lengte met een plus", post(b"Content-Length: +5\r\n", b"a=b&c"), REFUSED),
    ("een lengte in hex", post(b"Content-Length: 0x5\r\n", b"a=b&c"), REFUSED),
    ("een lengte die niet past", post(b"Content-Length: 99999999999999999999999\r\n"), REFUSED),
    ("een lengte van 8 exabyte", post(b"Content-Length: 9223372036854775807\r\n"), REFUSED),
    ("een lege lengte", post(b"Content-Length: \r\n"), REFUSED),
    ("Transfer-Encoding die niet bestaat", post(b"Transfer-Encoding: identiteit\r\n", b"0\r\n\r\n"), REFUSED),
    ("chunked is niet de laatste", post(b"Transfer-Encoding: chunked, gzip\r\n", b"0\r\n\r\n"), REFUSED),
    ("chunked twee keer", post(b"Transfer-Encoding: chunked, chunked\r\n", b"0\r\n\r\n"), REFUSED | {422}),
    ("xchunked", post(b"Transfer-Encoding: xchunked\r\n", b"0\r\n\r\n"), REFUSED),
    ("Transfer-Encoding met een spatie", post(b"Transfer-Encoding : chunked\r\n", b"0\r\n\r\n"), REFUSED),
    ("Transfer-Encoding met een verticale tab", post(b"Transfer-Encoding: \x0bchunked\r\n", b"0\r\n\r\n"), REFUSED),
    ("chunked in HTTP/1.0", post(CHUNKED, b"0\r\n\r\n").replace(b"HTTP/1.1", b"HTTP/1.0"), REFUSED | {422}),
    ("een stuk waarvan de lengte geen hex is", post(CHUNKED, b"zz\r\nabc\r\n0\r\n\r\n"), REFUSED),
    ("een stuk met een negatieve lengte", post(CHUNKED, b"-1\r\nabc\r\n0\r\n\r\n"), REFUSED),
    ("een stuk met een lengte die niet past", post(CHUNKED, b"ffffffffffffffffff\r\nabc\r\n0\r\n\r\n"), REFUSED),
    ("een stuk dat langer is dan het zegt", post(CHUNKED, b"1\r\nabcdef\r\n0\r\n\r\n"), REFUSED),
    ("een stuk met alleen LF", post(CHUNKED, b"3\nabc\n0\n\n"), REFUSED),
    ("een uitbreiding van 20 kB bij een stuk", post(CHUNKED, b"3;x=" + BIG + b"\r\nabc\r\n0\r\n\r\n"), REFUSED | {422}),
    ("Host in de staart", post(CHUNKED, b"0\r\nHost: evil.example\r\n\r\n"), REFUSED | {422}),
    ("een staart van 20 kB", post(CHUNKED, b"0\r\nX-Staart: " + BIG + b"\r\n\r\n"), REFUSED | {422}),
    ("meer dan 1 MiB, in stukken", post(CHUNKED, b"20000\r\n" + b"a" * 0x20000 + b"\r\n") + (b"20000\r\n" + b"a" * 0x20000 + b"\r\n") * 9 + b"0\r\n\r\n", {413, 0}),
    ("een ingepakt formulier", post(b"Content-Encoding: gzip\r\nContent-Length: 4\r\n", b"\x1f\x8b\x08\x00"), REFUSED | {422}),
    ("rommel na een heel bericht", get() + b"\x00\x01\x02rommel", GOOD),
    ("alleen rommel", b"\x00" * 2000, REFUSED),
    ("alleen regeleinden", b"\r\n" * 5000, REFUSED),
]
