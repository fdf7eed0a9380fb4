"""Idempotency tokens: one form that every token member of the service takes."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
import uuid
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async._model.operations import OPERATIONS
from sm_async.errors import InvalidInputError
from sm_async.schema import Member, Structure, members
from sm_async.tokens import TOKEN_BYTES, client_token_for, token_from, uuid_from

WITH_TOKEN = [row for row in OPERATIONS.values() if row.token is not None]

random_bytes = st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES)


def token_member(operation: str) -> Member:
    row = OPERATIONS[operation]
    cls: type[Structure] = getattr(importlib.import_module(f"sm_async.shapes.{row.domain}"), row.input)
    (facts,) = [facts for field, facts in members(cls) if field.name == row.token]
    return facts


TOKEN_MEMBERS = {row.name: token_member(row.name) for row in WITH_TOKEN}


def test_the_service_has_sixteen_token_members() -> None:
    assert len(TOKEN_MEMBERS) == 16
    assert all(facts.idempotency_token for facts in TOKEN_MEMBERS.values())


@pytest.mark.parametrize("operation", TOKEN_MEMBERS)
@given(entropy=random_bytes)
def test_a_token_fits_every_token_member_of_the_service(operation: str, entropy: bytes) -> None:
    token, traits = token_from(entropy), TOKEN_MEMBERS[operation].traits
    low, high = traits.length or (0, None)
    assert (low or 0) <= len(token) <= (high or 0)
    assert traits.pattern is None or re.fullmatch(traits.pattern, token)


@given(random_bytes, random_bytes)
def test_different_bytes_are_different_tokens(one: bytes, other: bytes) -> None:
    assert (token_from(one) == token_from(other)) is (one == other)


def test_a_token_is_hexadecimal() -> None:
    assert token_from(bytes(range(TOKEN_BYTES))) == "000102030405060708090a0b0c0d0e0f"


@pytest.mark.parametrize("length", [0, TOKEN_BYTES - 1, TOKEN_BYTES + 1])
def test_too_little_randomness_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=f"a token takes 16 random bytes, got {length}"):
        token_from(bytes(length))


@given(random_bytes)
def test_an_invocation_id_is_a_uuid_of_version_4(given_bytes: bytes) -> None:
    made = uuid.UUID(uuid_from(given_bytes))
    assert made.version == 4
    assert made.variant == uuid.RFC_4122
    assert str(made) == uuid_from(given_bytes)


parts = st.lists(st.text(max_size=8) | st.integers() | st.binary(max_size=8), min_size=1, max_size=4).map(tuple)


@pytest.mark.parametrize("operation", TOKEN_MEMBERS)
def test_the_token_of_an_intent_fits_every_token_member_of_the_service(operation: str) -> None:
    token, traits = client_token_for("nightly", operation), TOKEN_MEMBERS[operation].traits
    assert traits.length is None or (traits.length[0] or 0) <= len(token) <= (traits.length[1] or 32)
    assert traits.pattern is None or re.fullmatch(traits.pattern, token)


def test_an_intent_has_the_same_token_in_every_version() -> None:
    assert client_token_for("nightly-scale-up", "2026-11-24", "gpu", 4) == "b8463b3e4754b0180ca4d059474147f7"


def test_an_intent_has_the_same_token_in_another_process() -> None:
    program = "from sm_async import client_token_for; print(client_token_for('nightly', 4, b'x'), end='')"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert found == client_token_for("nightly", 4, b"x")


@given(parts, parts)
def test_intents_that_differ_have_tokens_that_differ(one: tuple[Any, ...], other: tuple[Any, ...]) -> None:
    are_same = [(type(part), part) for part in one] == [(type(part), part) for part in other]
    assert (client_token_for(*one) == client_token_for(*other)) is are_same


def test_parts_do_not_run_together_and_keep_their_types() -> None:
    kinds: list[tuple[str | int | bytes, ...]] = [
        ("ab", "c"),
        ("a", "bc"),
        ("abc",),
        ("1",),
        (1,),
        (b"1",),
        ("",),
        ("", ""),
        ("i1:1",),
    ]
    assert len({client_token_for(*kind) for kind in kinds}) == len(kinds)


@pytest.mark.parametrize("part", [1.5, None, True, ["gpu"], object(), "\ud83d"])
def test_a_part_that_has_no_one_way_to_be_written_is_refused(part: Any) -> None:
    with pytest.raises(InvalidInputError, match=r"parts\[1\]"):
        client_token_for("nightly", part)


def test_a_number_that_names_an_intent_has_some_hundred_digits_at_most() -> None:
    assert client_token_for(2**1024 - 1)
    with pytest.raises(InvalidInputError, match=r"parts\[0\]: a whole number of more than 1024 bits"):
        client_token_for(10**5000)


def test_an_intent_has_parts() -> None:
    with pytest.raises(InvalidInputError, match="parts: at least one"):
        client_token_for()
