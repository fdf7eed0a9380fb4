"""A call as the loop of attempts sees it: what is sent, what bounds it, what comes of it, and who gives credentials."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar, runtime_checkable

import attrs

from sm_async.errors import SageMakerError
from sm_async.pacing import Line
from sm_async.protocol.error_response import parse_error
from sm_async.protocol.headers import HeaderBytes
from sm_async.protocol.sigv4 import Credentials, SigningTemplate
from sm_async.schema import RetryStrategy
from sm_async.sending_rate import SendingRate
from sm_async.transport.messages import Origin

__all__ = ["Answer", "CredentialsProvider", "Limits", "ReadyCredentials", "RejectableCredentials", "Request"]

T = TypeVar("T")


@runtime_checkable
class CredentialsProvider(Protocol):
    """Where credentials come from."""

    async def credentials(self) -> Credentials:
        """Credentials that are valid now. Raises `CredentialsError`."""
        ...


@runtime_checkable
class ReadyCredentials(Protocol):
    """A provider that may have credentials at hand, so that nobody has to wait for them."""

    def ready(self) -> Credentials | None:
        """Credentials that are valid now, or None where they have to be fetched."""
        ...


@runtime_checkable
class RejectableCredentials(Protocol):
    """A provider that fetches anew when it is told that its credentials are good no more."""

    def reject(self, credentials: Credentials) -> None:
        """The service refused these credentials as expired."""
        ...


@attrs.define
class Request(Generic[T]):
    """One call as it is sent on every attempt; only the signature differs."""

    operation: str
    origin: Origin
    target: bytes = attrs.field(repr=False)
    """Path and query, which may be half a secret: who knows the path of an ECS agent can ask it."""
    template: SigningTemplate | None
    """What is signed; None for a request that is sent without a signature."""
    headers: tuple[HeaderBytes, ...] = attrs.field(repr=False)
    """All of them, Host included, but for those that differ between attempts and Content-Length."""
    body: bytes = attrs.field(repr=False)
    decode: Callable[[int, Mapping[str, str], bytes], T]
    """Reads a 2xx answer; raises `MalformedResponse`."""
    may_repeat_ambiguous: bool
    """Whether the request may be sent again although an earlier attempt may have been applied."""
    client_token: str | None = None
    method: bytes = b"POST"
    fail: Callable[[int, Mapping[str, str], bytes], SageMakerError] = parse_error
    """The error that an answer outside 2xx means."""
    secrets: tuple[str, ...] = attrs.field(default=(), repr=False)
    """What may appear in no error beside the credentials, such as a bearer token in the headers."""
    lines: Sequence[Line] = attrs.field(default=(), repr=False)
    """Where every attempt waits for its turn."""


@attrs.define
class Limits:
    """What bounds a call."""

    deadline: float
    """Time of the event loop's clock at which the call ends."""
    timeout: float
    """Seconds that the call had in all, for messages."""
    attempt_timeout: float
    """Seconds that one attempt has."""
    retry: RetryStrategy
    sending_rate: SendingRate | None = None
    """What bounds how fast attempts are sent, where the strategy does."""


@attrs.define
class Answer(Generic[T]):
    """A successful attempt."""

    output: T = attrs.field(repr=False)
    """Which may be a secret itself, as what providers fetch is."""
    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    request_id: str | None
    attempts: int
