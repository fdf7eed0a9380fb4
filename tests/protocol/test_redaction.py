"""Secrets that a server echoes are cleared, in every spelling that JSON, HTML and URLs have for them."""

from __future__ import annotations

import html
import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import Credentials
from sm_async.protocol.redaction import secrets_of, without_secrets, without_secrets_in_headers, without_secrets_in_text

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQ=="
KEYS = Credentials("AKIDEXAMPLE", SECRET, TOKEN)


def spellings(secret: str) -> list[str]:
    return [
        secret,
        json.dumps(secret),
        html.escape(secret),
        quote(secret),
        quote(secret, safe=""),
        secret.replace("/", "\\/"),
    ]


@pytest.mark.parametrize("spelled", [*spellings(SECRET), *spellings(TOKEN)])
def test_a_secret_is_found_however_it_is_spelled(spelled: str) -> None:
    cleared = without_secrets_in_text(f"before {spelled} after", secrets_of(KEYS))
    assert cleared.replace('"', "") == "before <hidden> after"


@given(st.binary(), st.binary())
def test_what_is_no_secret_is_left_as_it_is(before: bytes, after: bytes) -> None:
    assert without_secrets(before + after, secrets_of(KEYS)) == before + after
    assert (
        without_secrets(before + b" " + TOKEN.encode() + b" " + after, secrets_of(KEYS))
        == before + b" <hidden> " + after
    )


def test_values_of_headers_are_cleared_and_found_in_lower_case() -> None:
    assert without_secrets_in_headers({"Location": f"/{TOKEN}", "X-Other": "1"}, secrets_of(KEYS)) == {
        "location": "/<hidden>",
        "x-other": "1",
    }


def test_a_short_key_is_not_looked_for_in_words() -> None:
    assert without_secrets(b"a test of tests", secrets_of(Credentials("AKIDEXAMPLE", "test"))) == b"a test of tests"


@pytest.mark.parametrize("spelled", spellings(text := "pässwörd-\N{SNOWMAN}-\U0001f511-0123456789"))
def test_a_secret_that_is_not_ascii_is_found_however_it_is_spelled(spelled: str) -> None:
    assert "0123456789" not in without_secrets_in_text(f"before {spelled} after", [text])
    assert without_secrets_in_text("before 0123456789", [text]) == "before 0123456789"


def test_a_secret_of_bytes_that_are_no_text_is_found() -> None:
    secret = b"0123456789abcdef\xff".decode("utf-8", "surrogateescape")
    assert without_secrets_in_text(f"before {secret} after", [secret]) == "before <hidden> after"
