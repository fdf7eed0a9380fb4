"""Credentials in JSON: what is taken, and what is told of the rest without showing it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import Credentials
from sm_async.credentials.json_credentials import credentials_of, read_credentials

KEYS = {"AccessKeyId": "ASIAEXAMPLE", "SecretAccessKey": "the-secret-key"}


def test_keys_token_expiration_and_account_are_taken_and_the_rest_is_left() -> None:
    document = KEYS | {
        "Code": "Success",
        "Token": "the-token",
        "Expiration": "2026-11-24T18:00:00.5Z",
        "AccountId": "123456789012",
        "RoleArn": {"any": "thing"},
    }
    assert read_credentials(json.dumps(document).encode()) == Credentials(
        "ASIAEXAMPLE",
        "the-secret-key",
        "the-token",
        datetime(2026, 11, 24, 18, microsecond=500_000, tzinfo=UTC),
        "123456789012",
    )


def test_a_process_calls_the_token_another_name() -> None:
    document = KEYS | {"SessionToken": "theirs", "Token": "another"}
    found = credentials_of(document, session_member="SessionToken")
    assert found == Credentials("ASIAEXAMPLE", "the-secret-key", "theirs")


@pytest.mark.parametrize("absent", [None, ""])
def test_what_is_null_or_blank_counts_as_absent(absent: str | None) -> None:
    names = ("Token", "Expiration", "AccountId")
    assert credentials_of(KEYS | dict.fromkeys(names, absent)) == Credentials("ASIAEXAMPLE", "the-secret-key")
    assert credentials_of(KEYS | {"SecretAccessKey": absent}) == "SecretAccessKey: missing"
    assert credentials_of(KEYS | {"Token": absent}, required=("Token",)) == "Token: missing"


def test_an_offset_is_understood() -> None:
    found = credentials_of(KEYS | {"Expiration": "2026-11-24T19:00:00+01:00"})
    assert isinstance(found, Credentials)
    assert found.expiration == datetime(2026, 11, 24, 19, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"{", "no JSON"),
        (b"\xff", "no JSON"),
        (b"[1]", "a list, and no JSON object"),
        (b'"secret"', "a string, and no JSON object"),
        (b"{}", "AccessKeyId and SecretAccessKey: missing"),
        (b'{"Code": "Failed"}', "Failed: no message"),
        (b'{"Code": "Failed", "Message": "try\\n again"}', "Failed: try again"),
        (b'{"Code": null, "Message": 7}', "None: 7"),
    ],
)
def test_what_is_wrong_is_told(text: bytes, said: str) -> None:
    assert read_credentials(text) == said


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"AccessKeyId": 1}, "AccessKeyId: not a string"),
        ({"Token": ["the-token"]}, "Token: not a string"),
        ({"AccountId": 123456789012}, "AccountId: not a string"),
        ({"Expiration": 1_795_521_600}, "Expiration: not a string"),
        ({"Expiration": "the-day-after"}, "Expiration: not a time with its zone, such as 2026-01-31T12:00:00Z"),
        ({"Expiration": "2026-11-24T18:00:00"}, "Expiration: not a time with its zone, such as 2026-01-31T12:00:00Z"),
        (
            {"SecretAccessKey": "the-secret key"},
            "SecretAccessKey: holds white space, a line break or another character that is not visible ASCII",
        ),
        ({"AccessKeyId": "A/B"}, "AccessKeyId: holds one of the characters / ,"),
        ({"Token": "\xe4"}, "Token: holds white space, a line break or another character that is not visible ASCII"),
    ],
)
def test_a_member_that_cannot_be_is_named(members: dict[str, Any], said: str) -> None:
    assert credentials_of(KEYS | members) == said


@given(st.dictionaries(st.sampled_from([*KEYS, "Token", "Expiration", "AccountId", "Code"]), st.text() | st.integers()))
def test_any_document_gives_credentials_or_says_why_not(document: dict[str, Any]) -> None:
    found = credentials_of(document)
    if isinstance(found, Credentials):
        assert found.access_key_id == document["AccessKeyId"]
    else:
        assert found
        assert "\n" not in found
