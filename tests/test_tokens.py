"""Idempotency tokens: one form that every token member of the service takes."""

from __future__ import annotations

import importlib
import re
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async._model.operations import OPERATIONS
from sm_async.schema import Member, Structure, members
from sm_async.tokens import TOKEN_BYTES, token_from, uuid_from

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
