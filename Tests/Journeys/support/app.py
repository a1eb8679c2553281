# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The app on a telephone that makes codes."""

import base64
import hashlib
import hmac
import struct


def totp(secret, moment):
    """What an app shows (RFC 6238). It knows the real time, also when the exercise plays on another day."""
    mark = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(moment) // 30), hashlib.sha1).digest()
    at = mark[-1] & 15
    return f"{(struct.unpack('>I', mark[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"
