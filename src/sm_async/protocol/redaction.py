"""Clears secrets out of what a server may echo, before any of it can reach an error, a log line or a traceback.

Whole texts are cleared, before anything is cut out of them: a part of a secret would not be found any more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from sm_async.protocol.sigv4 import Credentials

__all__ = ["secrets_of", "without_secrets", "without_secrets_in_headers", "without_secrets_in_text"]

SHORTEST_SECRET = 16
"""Characters. What is shorter, as in credentials for tests, would be found in words that are no secret."""


def secrets_of(credentials: Credentials) -> tuple[str, ...]:
    """What of credentials is secret."""
    return tuple(filter(None, (credentials.session_token, credentials.secret_access_key)))


def without_secrets(body: bytes, secrets: Iterable[str]) -> bytes:
    """A body without the secrets that it echoes, as an answer to a wrong signature quotes the signed headers."""
    for secret in secrets:
        if len(secret) >= SHORTEST_SECRET:
            longest_word = max(re.findall(r"[0-9A-Za-z]+", secret), key=len, default="")
            if longest_word.encode() in body:
                body = re.sub(_spellings(secret), b"<hidden>", body)
    return body


def without_secrets_in_text(text: str, secrets: Iterable[str]) -> str:
    """The same for a text, such as the message of a transport's exception."""
    return without_secrets(text.encode("utf-8", "surrogateescape"), secrets).decode("utf-8", "surrogateescape")


def without_secrets_in_headers(headers: Mapping[str, str], secrets: Iterable[str]) -> dict[str, str]:
    """The same for the values of headers, under their names in lower case."""
    return {name.lower(): without_secrets_in_text(value, secrets) for name, value in headers.items()}


def _spellings(secret: str) -> bytes:
    """A pattern of a text as it is, and as JSON, HTML and URLs write what is neither letter nor digit of ASCII."""
    return b"".join(map(_spellings_of_one, secret))


def _spellings_of_one(character: str) -> bytes:
    written = character.encode("utf-8", "surrogateescape")
    if character.isascii() and character.isalnum():
        return written
    units = character.encode("utf-16-be", "surrogatepass")
    in_json = b"".join(rb"\\u%04x" % int.from_bytes(units[at : at + 2]) for at in range(0, len(units), 2))
    in_url = b"".join(b"%%%02x" % byte for byte in written)
    code = ord(character)
    return rb"(?:\\?%b|(?i:%b|%b|&#x%x;)|&#%d;)" % (re.escape(written), in_json, in_url, code, code)
