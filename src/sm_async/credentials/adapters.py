"""What may be given as credentials, told apart by its shape. A kind of provider is loaded when one is given."""

from __future__ import annotations

from typing import Any

from sm_async.calls import CredentialsProvider
from sm_async.credentials.static import StaticProvider
from sm_async.errors import ConfigurationError
from sm_async.protocol.sigv4 import Credentials

__all__ = ["provider_of"]


def provider_of(given: object) -> CredentialsProvider:
    """The provider of what a program gave as credentials.

    That is `Credentials`, an object with `async def credentials()`, an async function, a session of boto3 or botocore
    or its credentials object, or an auth object of aws-requests-auth. Raises `ConfigurationError` for anything else.
    """
    if isinstance(given, Credentials):
        return StaticProvider(given)
    if not isinstance(given, type):
        if isinstance(given, CredentialsProvider):
            return given
        if (found := _adapted(given)) is not None:
            return found
    raise ConfigurationError(
        "credentials: expected Credentials, an object with `async def credentials()`, an async function, "
        f"a boto3 or botocore session or an AWSRequestsAuth, got {_what(given)}"
    )


def _adapted(given: Any) -> CredentialsProvider | None:
    """The provider that an object of another library, or a function, is adapted by."""
    if hasattr(given, "get_credentials") or hasattr(given, "get_frozen_credentials"):
        from sm_async.credentials import botocore_session as sessions  # noqa: PLC0415  (loads only what is used)

        if isinstance(given, sessions.BotocoreSession | sessions.BotocoreCredentials):
            return sessions.BotocoreSessionProvider(given)
    if hasattr(given, "aws_access_key"):
        from sm_async.credentials import requests_auth  # noqa: PLC0415  (the same)

        if isinstance(given, requests_auth.RequestsAuth):
            return requests_auth.RequestsAuthProvider(given)
    if callable(given):  # the last one: an auth object is called with a request
        from sm_async.credentials.callables import CallableProvider  # noqa: PLC0415  (the same)

        # What it gives is looked at when it is called.
        return CallableProvider(given)  # pyright: ignore[reportArgumentType]
    return None


def _what(given: object) -> str:
    """What was given, without its value, which may be a secret in the wrong place."""
    return f"the class {given.__name__}" if isinstance(given, type) else type(given).__name__
