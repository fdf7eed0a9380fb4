"""Credentials from coroutine functions and other things that are called and awaited."""

from __future__ import annotations

import asyncio
import functools
import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials.callables import CallableProvider
from sm_async.errors import ConfigurationError, CredentialsError, ServiceUnavailable
from tests.seams import KEYS, within_seconds


async def fetch() -> Credentials:
    return KEYS


async def fetch_for(role: str) -> Credentials:
    assert role == "arn:aws:iam::123456789012:role/train"
    return KEYS


class Fetcher:
    async def __call__(self) -> Credentials:
        return KEYS


@pytest.mark.parametrize(
    "function",
    [
        pytest.param(fetch, id="coroutine function"),
        pytest.param(functools.partial(fetch_for, "arn:aws:iam::123456789012:role/train"), id="partial"),
        pytest.param(lambda: fetch_for("arn:aws:iam::123456789012:role/train"), id="lambda"),
        pytest.param(lambda: asyncio.ensure_future(fetch()), id="future"),
        pytest.param(Fetcher(), id="object"),
        pytest.param(Fetcher().__call__, id="bound method"),
    ],
)
async def test_whatever_is_called_and_awaited_gives_credentials(function: Callable[[], Awaitable[Credentials]]) -> None:
    assert await CallableProvider(function).credentials() is KEYS


async def test_the_function_is_called_each_time() -> None:
    calls = 0

    async def count() -> Credentials:
        nonlocal calls
        calls += 1
        return Credentials(f"ASIA{calls}", "the-secret-key")

    provider = CallableProvider(count)
    assert [(await provider.credentials()).access_key_id for _ in range(3)] == ["ASIA1", "ASIA2", "ASIA3"]


async def test_an_error_of_the_functions_own_is_the_cause_and_its_words_are_not_shown() -> None:
    problem = LookupError("the vault said the-secret-key")

    async def fail() -> Credentials:
        raise problem

    with pytest.raises(CredentialsError, match=r"^the credentials function failed with LookupError$") as caught:
        await CallableProvider(fail).credentials()
    assert caught.value.__cause__ is problem


async def test_an_error_of_this_package_passes_as_it_is() -> None:
    problem = ServiceUnavailable("down", status=503)

    async def fail() -> Credentials:
        raise problem

    with pytest.raises(ServiceUnavailable) as caught:
        await CallableProvider(fail).credentials()
    assert caught.value is problem


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (None, "the credentials function gave NoneType, not Credentials"),
        (("AKIDEXAMPLE", "the-secret-key"), "the credentials function gave tuple, not Credentials"),
    ],
)
async def test_what_is_no_credentials_is_refused_without_being_shown(given: Any, problem: str) -> None:
    async def give() -> Any:
        return given

    with pytest.raises(CredentialsError, match=f"^{problem}$"):
        await CallableProvider(give).credentials()


async def test_a_function_that_is_not_async_is_refused_when_it_is_called() -> None:
    function: Any = lambda: KEYS  # noqa: E731  (the point of it)
    with pytest.raises(CredentialsError, match=r"^the credentials function is not async: it gave Credentials$"):
        await CallableProvider(function).credentials()


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (fetch_for, "the function has to be one that is called without arguments"),
        (KEYS, "Credentials is no function"),
    ],
)
def test_what_cannot_be_called_is_refused_at_once(given: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^credentials: {re.escape(problem)}$"):
        CallableProvider(given)


async def test_a_function_that_does_not_tell_its_parameters_is_called() -> None:
    class Opaque:
        __signature__ = "none"

        async def __call__(self) -> Credentials:
            return KEYS

    assert await CallableProvider(Opaque()).credentials() is KEYS


async def test_a_cancelled_caller_cancels_the_function() -> None:
    events: list[str] = []
    begun = asyncio.Event()

    async def hang() -> Credentials:
        begun.set()
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            events.append("cancelled")
            raise
        raise AssertionError("unreachable")

    task = asyncio.create_task(CallableProvider(hang).credentials())
    await within_seconds(begun.wait())
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await within_seconds(task)
    assert events == ["cancelled"]
