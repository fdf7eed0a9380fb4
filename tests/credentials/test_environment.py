"""Credentials from environment variables."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime

import pytest

from sm_async import Credentials
from sm_async.credentials import Environment, EnvironmentProvider
from sm_async.errors import CredentialsError

BOTH = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "the-secret-key"}


async def test_the_two_keys_are_credentials() -> None:
    assert await EnvironmentProvider(BOTH).credentials() == Credentials("AKIDEXAMPLE", "the-secret-key")


async def test_token_and_account_are_taken_along() -> None:
    variables = BOTH | {"AWS_SESSION_TOKEN": "token", "AWS_ACCOUNT_ID": "123456789012"}
    found = await EnvironmentProvider(variables).credentials()
    assert (found.session_token, found.account_id) == ("token", "123456789012")


async def test_white_space_at_the_ends_is_no_part_of_a_key_and_a_blank_token_is_none() -> None:
    variables = {name: f" {value}\n" for name, value in BOTH.items()} | {"AWS_SESSION_TOKEN": " "}
    assert await EnvironmentProvider(variables).credentials() == Credentials("AKIDEXAMPLE", "the-secret-key")


@pytest.mark.parametrize(
    ("variables", "missing"),
    [
        ({}, "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"),
        ({"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE"}, "AWS_SECRET_ACCESS_KEY"),
        ({"AWS_SECRET_ACCESS_KEY": "the-secret-key"}, "AWS_ACCESS_KEY_ID"),
        (BOTH | {"AWS_SECRET_ACCESS_KEY": " "}, "AWS_SECRET_ACCESS_KEY"),
        ({"AWS_SESSION_TOKEN": "token"}, "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"),
    ],
)
async def test_what_is_missing_is_named(variables: dict[str, str], missing: str) -> None:
    with pytest.raises(CredentialsError) as caught:
        await EnvironmentProvider(variables).credentials()
    assert str(caught.value) == (
        f"no credentials: {missing} not set in the environment, and no credentials= was given to the client"
    )
    assert caught.value.outcome == "not_sent"


async def test_variables_are_looked_at_again_as_long_as_there_are_no_credentials() -> None:
    variables: dict[str, str] = {}
    provider = EnvironmentProvider(variables)
    with pytest.raises(CredentialsError):
        await provider.credentials()
    variables.update(BOTH)
    found = await provider.credentials()
    assert found.access_key_id == "AKIDEXAMPLE"
    variables.clear()
    assert await provider.credentials() is found


@pytest.mark.parametrize("name", ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
async def test_a_key_that_cannot_be_one_is_refused_without_being_shown(name: str) -> None:
    with pytest.raises(CredentialsError) as caught:
        await EnvironmentProvider(BOTH | {name: "not a\nkey"}).credentials()
    message = str(caught.value)
    assert message.startswith(f"credentials in the environment: {name.removeprefix('AWS_').lower()}: ")
    assert "not a" not in message


@pytest.mark.parametrize(
    "variables", [{"AWS_SECRET_ACCESS_KEY": "the-secret-key"}, BOTH | {"AWS_ACCESS_KEY_ID": "a b"}]
)
async def test_no_frame_of_an_error_holds_the_secret_in_a_variable(variables: dict[str, str]) -> None:
    with pytest.raises(CredentialsError) as caught:
        await EnvironmentProvider(variables).credentials()
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in shown.stack if "/sm_async/" in frame.filename]
    assert ours
    assert not any("the-secret-key" in value for frame in ours for value in (frame.locals or {}).values())


def test_no_repr_shows_a_value() -> None:
    assert "the-secret-key" not in repr(Environment(BOTH))
    assert "the-secret-key" not in repr(EnvironmentProvider(BOTH))


@pytest.mark.parametrize(
    ("tokens", "token"),
    [
        ({"AWS_SECURITY_TOKEN": "older"}, "older"),
        ({"AWS_SECURITY_TOKEN": "older", "AWS_SESSION_TOKEN": " "}, "older"),
        ({"AWS_SECURITY_TOKEN": "older", "AWS_SESSION_TOKEN": "token"}, "token"),
    ],
)
async def test_the_older_name_of_the_session_token_is_read_where_the_newer_is_not_set(
    tokens: dict[str, str], token: str
) -> None:
    assert (await EnvironmentProvider(BOTH | tokens).credentials()).session_token == token


@pytest.mark.parametrize(
    "text", ["2026-01-31T12:00:00Z", "2026-01-31T13:00:00+01:00", "2026-01-31T12:00:00+0000", " 20260131T120000Z "]
)
async def test_the_variable_of_the_expiration_is_read_in_any_form_of_iso_8601(text: str) -> None:
    found = await EnvironmentProvider(BOTH | {"AWS_CREDENTIAL_EXPIRATION": text}).credentials()
    assert found.expiration == datetime(2026, 1, 31, 12, tzinfo=UTC)


@pytest.mark.parametrize("text", ["tomorrow", "2026-01-31T12:00:00", "1769860800", "9999-12-31T23:59:59-23:00"])
async def test_an_expiration_that_is_no_moment_is_refused_without_being_shown(text: str) -> None:
    with pytest.raises(CredentialsError) as caught:
        await EnvironmentProvider(BOTH | {"AWS_CREDENTIAL_EXPIRATION": text}).credentials()
    assert str(caught.value) == (
        "credentials in the environment: AWS_CREDENTIAL_EXPIRATION: not a time with its zone, "
        "such as 2026-01-31T12:00:00Z"
    )
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


async def test_variables_are_looked_at_each_time_as_long_as_what_they_hold_expires() -> None:
    variables = BOTH | {"AWS_CREDENTIAL_EXPIRATION": "2026-01-31T12:00:00Z"}
    provider = EnvironmentProvider(variables)
    await provider.credentials()
    assert provider.ready() is None
    variables |= {"AWS_ACCESS_KEY_ID": "AKIDNEXT", "AWS_CREDENTIAL_EXPIRATION": ""}
    found = await provider.credentials()
    assert (found.access_key_id, found.expiration) == ("AKIDNEXT", None)
    assert provider.ready() is found


def test_the_first_variable_that_is_set_counts() -> None:
    environment = Environment({"A": " ", "B": " b ", "C": "c"})
    assert environment.get("A", "B", "C") == "b"
    assert environment.get("A") is None
    assert environment.get("D") is None
    assert environment.named("A", "B", "C") == "B"
    assert environment.named("A", "D") is None
