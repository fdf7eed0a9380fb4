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
    """A pattern of a text as it is, and as JSON, HTML and URLs write what is neither letter nor digit."""
    return "".join(
        character
        if character.isalnum()
        else rf"(?:\\?{re.escape(character)}|(?i:\\u00{code:02x}|%{code:02x}|&#x{code:x};)|&#{code};)"
        for character, code in zip(secret, secret.encode(), strict=True)
    ).encode()
