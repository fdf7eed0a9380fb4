"""Credentials from a coroutine function, or anything else that is called without arguments and then awaited."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable

from sm_async.errors import ConfigurationError, CredentialsError, SageMakerError
from sm_async.protocol.sigv4 import Credentials

__all__ = ["CallableProvider"]


class CallableProvider:
    """Calls the function each time it is asked; nothing is kept."""

    def __init__(self, function: Callable[[], Awaitable[Credentials]]) -> None:
        """Raises `ConfigurationError` for what cannot be called without arguments."""
        if not callable(function):
            raise ConfigurationError(f"credentials: {type(function).__name__} is no function")
        if not _takes_nothing(function):
            raise ConfigurationError("credentials: the function has to be one that is called without arguments")
        self._function = function

    async def credentials(self) -> Credentials:
        """What the function gives.

        An error that is a `SageMakerError` passes; any other is the cause of a `CredentialsError` that names its class,
        for its own words may hold what the function was given.
        """
        try:
            found = await _result_of(self._function)
        except SageMakerError:
            raise
        except Exception as error:
            raise CredentialsError(f"the credentials function failed with {type(error).__name__}") from error
        if not isinstance(found, Credentials):
            raise CredentialsError(f"the credentials function gave {type(found).__name__}, not Credentials")
        return found


async def _result_of(function: Callable[[], object]) -> object:
    given = function()
    if not inspect.isawaitable(given):
        raise CredentialsError(f"the credentials function is not async: it gave {type(given).__name__}")
    return await given


def _takes_nothing(function: Callable[..., object]) -> bool:
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return True  # a function in C may not tell; the call will
    try:
        signature.bind()
    except TypeError:
        return False
    return True
