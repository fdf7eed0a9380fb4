"""The command line of a credential process and what it prints, as values: no process runs here."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from botocore.compat import compat_shell_split  # type: ignore[import-untyped]  # botocore ships no types
from hypothesis import given
from hypothesis import strategies as st

from sm_async import Credentials
from sm_async.credentials.process import read_output, split_command
from tests.credentials.commands import SECRET, document

NOON = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)


def test_the_keys_alone_are_credentials() -> None:
    assert read_output(document().encode()) == Credentials("AKIDEXAMPLE", SECRET)


def test_token_expiration_and_account_are_taken_along() -> None:
    printed = document(SessionToken="token", Expiration="2026-11-24T12:00:00Z", AccountId="123456789012")
    assert read_output(printed.encode()) == Credentials("AKIDEXAMPLE", SECRET, "token", NOON, "123456789012")


@pytest.mark.parametrize("empty", [None, ""])
def test_what_is_optional_may_be_null_or_empty(empty: str | None) -> None:
    printed = json.loads(document()) | {"SessionToken": empty, "AccountId": empty}
    assert read_output(json.dumps(printed).encode()) == Credentials("AKIDEXAMPLE", SECRET)


def test_members_that_are_not_known_are_passed_over_and_white_space_too() -> None:
    printed = document(Code="Failure", Message=SECRET, Comment={"by": "hand"})
    assert read_output(f"\r\n {printed}\n\n".encode()) == Credentials("AKIDEXAMPLE", SECRET)


def test_the_account_of_the_profile_stands_in_for_one_that_is_not_printed() -> None:
    found = read_output(document().encode(), "123456789012")
    assert isinstance(found, Credentials)
    assert found.account_id == "123456789012"
    found = read_output(document(AccountId="210987654321").encode(), "123456789012")
    assert isinstance(found, Credentials)
    assert found.account_id == "210987654321"


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-24T12:00:00Z",
        "2026-11-24T12:00:00.000000000Z",
        "2026-11-24T13:00:00+01:00",
        "2026-11-24T07:00:00-0500",
        "2026-11-24 12:00:00+00:00",
        "20261124T120000Z",
    ],
)
def test_an_expiration_may_be_written_in_any_form_of_iso_8601(written: str) -> None:
    found = read_output(document(Expiration=written).encode())
    assert isinstance(found, Credentials)
    assert found.expiration == NOON


NO_TIME = "Expiration: not a time with its zone, such as 2026-01-31T12:00:00Z"


@pytest.mark.parametrize(
    ("printed", "problem"),
    [
        ("", "the command printed nothing"),
        (" \n", "the command printed nothing"),
        (f"Enter the code: {SECRET}", "the command printed what is no JSON"),
        (document()[:-1], "the command printed what is no JSON"),
        (document() * 2, "the command printed what is no JSON"),
        (b"\xff\xfe" + document().encode("utf-16-le"), "the command printed what is no JSON"),
        (f'"{SECRET}"', "the command printed JSON, but no object"),
        (f"[{document()}]", "the command printed JSON, but no object"),
        ("null", "the command printed JSON, but no object"),
        (document(Version=None), "Version: missing"),
        (document(Version=2), "Version: not 1, the only one there is"),
        (document(Version="1"), "Version: not 1, the only one there is"),
        (document(Version=True), "Version: not 1, the only one there is"),
        (document(AccessKeyId=None), "AccessKeyId: missing"),
        (document(SecretAccessKey=None), "SecretAccessKey: missing"),
        (document(AccessKeyId=""), "AccessKeyId: missing"),
        (document(AccessKeyId=[SECRET]), "AccessKeyId: not a string"),
        (document(SessionToken={"Value": SECRET}), "SessionToken: not a string"),
        (document(AccountId=123456789012), "AccountId: not a string"),
        (document(Expiration=1_795_521_600), "Expiration: not a string"),
        (document(Expiration="soon"), NO_TIME),
        (document(Expiration="2026-11-24"), NO_TIME),
        (document(Expiration="2026-11-24T12:00:00"), NO_TIME),
        (document(Expiration="2026-13-24T12:00:00Z"), NO_TIME),
        (
            document(SecretAccessKey=f"{SECRET}\n"),
            "SecretAccessKey: holds white space, a line break or another character that is not visible ASCII",
        ),
        (document(AccessKeyId="AKID/EXAMPLE"), "AccessKeyId: holds one of the characters / ,"),
    ],
)
def test_output_that_is_not_in_the_format_is_told_by_the_rule_that_it_breaks(
    printed: str | bytes, problem: str
) -> None:
    assert read_output(printed.encode() if isinstance(printed, str) else printed) == problem


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.dictionaries(
            st.sampled_from(["Version", "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration", "AccountId"]),
            inner,
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_no_output_whatever_raises(printed: bytes) -> None:
    assert isinstance(read_output(printed), Credentials | str)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/opt/bin/keys --user 'Jane Doe' \"a b\" c\\ d", ["/opt/bin/keys", "--user", "Jane Doe", "a b", "c d"]),
        ("keys # no comment", ["keys", "#", "no", "comment"]),
        ("keys $HOME ~ `id` | tee x; exit 1", ["keys", "$HOME", "~", "`id`", "|", "tee", "x;", "exit", "1"]),
        ("", []),
    ],
)
def test_a_command_line_is_split_as_the_cli_does_and_nothing_in_it_is_expanded(command: str, words: list[str]) -> None:
    assert split_command(command, "linux") == words
    assert compat_shell_split(command, "linux") == words


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (
            r'"C:\Program Files\keys.exe" /user:"Jane Doe" "" a\"b',
            [r"C:\Program Files\keys.exe", "/user:Jane Doe", "", 'a"b'],
        ),
        (r"C:\bin\keys.exe 'a b' c\\", [r"C:\bin\keys.exe", "'a", "b'", r"c\\"]),
    ],
)
def test_on_windows_only_double_quotes_quote_and_backslashes_stand_for_themselves(
    command: str, words: list[str]
) -> None:
    assert split_command(command, "win32") == words


def outcome(split: Any, command: str, platform: str) -> list[str] | str:
    try:
        words: list[str] = split(command, platform)
    except ValueError:
        return "refused"
    return words


@given(st.text(alphabet="ab \t\n\\\"'", max_size=24), st.sampled_from(["linux", "darwin", "win32"]))
def test_every_command_line_is_split_as_botocore_splits_it(command: str, platform: str) -> None:
    assert outcome(split_command, command, platform) == outcome(compat_shell_split, command, platform)
