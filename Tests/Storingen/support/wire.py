# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bytes as they go over the line, without a library that would mend them."""

import re
import socket

STATUS = re.compile(rb"HTTP/1\.[01] ([0-9]{3})")


def exchange(port, message, patience=3):
    """Everything that came back until the other side closed or said nothing more."""
    got = b""
    with socket.create_connection(("127.0.0.1", port), timeout=patience) as connection:
        try:
            connection.sendall(message.replace(b"HOST", f"127.0.0.1:{port}".encode()))
        except OSError:
            pass
        try:
            while part := connection.recv(65536):
                got += part
                if len(got) > 1 << 20:
                    break
        except OSError:
            pass
    return got


def statuses(answer):
    """Of every answer in the bytes, in order; a 100 Continue is not one."""
    return [status for status in (int(found) for found in STATUS.findall(answer)) if status != 100]
