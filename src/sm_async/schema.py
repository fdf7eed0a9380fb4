"""What shapes are made of: structures, members and their traits; and what a call takes and gives back.

No serialization, no validation and no I/O here: `protocol/` reads the traits that stand on the members.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal, NamedTuple, Protocol, TypeVar, dataclass_transform, runtime_checkable

import attrs

from sm_async.errors import ConfigurationError, SageMakerError

__all__ = [
    "CallMetadata",
    "CallOptions",
    "Member",
    "Output",
    "RetryStrategy",
    "RetryToken",
    "Structure",
    "TimestampFormat",
    "Traits",
    "Union",
    "member",
    "members",
    "require_attempts",
    "require_flag",
    "require_seconds",
    "require_strategy",
    "structure",
]

TimestampFormat = Literal["epoch-seconds", "date-time", "http-date"]

Bounds = tuple[int | float | None, int | float | None]
"""Lowest and highest value allowed, both inclusive; None where there is no bound."""

S = TypeVar("S", bound="Structure")


class Traits(NamedTuple):
    """Constraints and wire format of one value: a member, an element of a list, a key or a value of a map."""

    length: Bounds | None = None
    """Characters of a string, items of a list, entries of a map."""
    range: Bounds | None = None
    """Bounds of a number."""
    pattern: str | None = None
    """Python regular expression that the whole string has to match."""
    timestamp_format: TimestampFormat = "epoch-seconds"
    """How a timestamp is written; awsJson's default is a JSON number."""
    json_value: bool = False
    """The string on the wire holds a JSON document; the member holds the document itself."""
    sensitive: bool = False
    """The value is hidden in `repr` and in error messages."""
    each: Traits | None = None
    """Traits of a list's elements."""
    key: Traits | None = None
    """Traits of a map's keys."""
    value: Traits | None = None
    """Traits of a map's values."""


class Member(NamedTuple):
    """What the model says of one member of a structure."""

    wire_name: str
    required: bool
    traits: Traits
    idempotency_token: bool = False
    """The client fills the member with a fresh token where the caller gave none."""


def member(
    wire_name: str,
    *,
    default: Any = attrs.NOTHING,
    length: Bounds | None = None,
    range: Bounds | None = None,  # noqa: A002  (the trait's name)
    pattern: str | None = None,
    timestamp_format: TimestampFormat = "epoch-seconds",
    json_value: bool = False,
    sensitive: bool = False,
    each: Traits | None = None,
    key: Traits | None = None,
    value: Traits | None = None,
    idempotency_token: bool = False,
) -> Any:
    """Declare a member of a structure under its wire name; one without a default is required."""
    facts = Member(
        wire_name=wire_name,
        required=default is attrs.NOTHING,
        idempotency_token=idempotency_token,
        traits=Traits(
            length=length,
            range=range,
            pattern=pattern,
            timestamp_format=timestamp_format,
            json_value=json_value,
            sensitive=sensitive,
            each=each,
            key=key,
            value=value,
        ),
    )
    return attrs.field(default=default, metadata={Member: facts})


def members(cls: type[Structure]) -> Iterator[tuple[attrs.Attribute[Any], Member]]:
    """The members of a structure, each with what the model says of it, in the model's order."""
    return ((field, field.metadata[Member]) for field in attrs.fields(cls) if Member in field.metadata)


@dataclass_transform(kw_only_default=True, field_specifiers=(member, attrs.field))
def structure(cls: type[S]) -> type[S]:
    """Make a class with `member()` fields an attrs structure: slots, keyword-only, compared member by member.

    Comparison, repr and pickling are inherited from `Structure`: compiling them for each of 1,600 classes would
    add half to the time that a domain takes to import.
    """
    return attrs.define(
        cls, slots=True, kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False
    )


class _Base:
    """Comparison, repr and pickling of structures, by their slots."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any] = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, field.name) == getattr(other, field.name) for field in self.__attrs_attrs__)

    __hash__ = None  # type: ignore[assignment]  # mutable, so not hashable

    def __repr__(self) -> str:
        first, *rest = self.__attrs_attrs__  # the first is `unknown_members`, which is of least interest
        shown = (
            f"{field.name}={'<hidden>' if _is_hidden(field) else repr(value)}"
            for field in (*rest, first)
            if (value := getattr(self, field.name, None)) is not None  # a traceback may show a shape half made
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, Any]:
        names = (*(field.name for field in self.__attrs_attrs__), "metadata")
        return {name: getattr(self, name) for name in names if hasattr(self, name)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)


def _is_hidden(field: attrs.Attribute[Any]) -> bool:
    facts: Member | None = field.metadata.get(Member)
    return facts is not None and _is_sensitive(facts.traits)


def _is_sensitive(traits: Traits) -> bool:
    """Whether a value is sensitive, or some value in it."""
    parts = (traits.each, traits.key, traits.value)
    return traits.sensitive or any(_is_sensitive(part) for part in parts if part is not None)


@structure
class Structure(_Base):
    """Base of every shape that has members.

    Two structures are equal when they are of one class and all their members are, unknown ones included. They are
    mutable and therefore unhashable. The repr leaves out what is not set and hides what the model marks sensitive.
    """

    unknown_members: Mapping[str, Any] | None = None
    """Members under wire names that this version of the model does not know, as plain JSON; None if there are none.

    A response keeps them and `to_wire` writes them; a validated request refuses them.
    """


class Union(Structure):
    """A structure of which exactly one member is set; an unknown variant of a response is in `unknown_members`."""

    __slots__ = ()


class Output(Structure):
    """Base of what operations return: a structure that can say how its call went."""

    __slots__ = ("metadata",)

    metadata: CallMetadata
    """Facts of the call that returned this output. Set on outputs of calls only: elsewhere an AttributeError.

    No part of `==`, `repr` or `to_wire`.
    """


@attrs.frozen(kw_only=True)
class CallMetadata:
    """How a successful call went."""

    request_id: str | None
    """The service's id of the last attempt, for support cases; None where the service sent none."""
    status: int
    """HTTP status of the last attempt."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Response headers of the last attempt; look-ups ignore case."""
    attempts: int
    """Attempts made, the successful one included."""
    client_token: str | None
    """The idempotency token that was sent, the caller's or a fresh one; None where the operation has none."""
    elapsed: float
    """Seconds from the call to its output, backoff and all attempts included."""


@attrs.frozen(kw_only=True)
class CallOptions:
    """Settings of one call; what is left unset is the client's. Raises `ConfigurationError` for what cannot work."""

    timeout: float | None = None
    """Seconds that bound the whole call: credentials, every attempt, every backoff."""
    attempt_timeout: float | None = None
    """Seconds that bound one attempt as a total, not a read."""
    retry: RetryStrategy | None = None
    """Strategy that decides whether and when an attempt follows; excludes `max_attempts`."""
    max_attempts: int | None = None
    """Attempts at most, the first included."""
    retry_ambiguous: bool | None = None
    """Whether an operation that a name or id decides is repeated when an earlier attempt may have been applied."""
    validate: bool | None = None
    """Whether the input is checked against the model before it is sent."""

    def __attrs_post_init__(self) -> None:
        for name, seconds in (("timeout", self.timeout), ("attempt_timeout", self.attempt_timeout)):
            if seconds is not None:
                require_seconds(name, seconds)
        for name, flag in (("retry_ambiguous", self.retry_ambiguous), ("validate", self.validate)):
            if flag is not None:
                require_flag(name, flag)
        if self.retry is not None:
            require_strategy(self.retry)
        if self.max_attempts is not None:
            require_attempts(self.max_attempts)
            if self.retry is not None:
                raise ConfigurationError("retry, max_attempts: a strategy brings its own number of attempts; give one")


LONGEST_TIMEOUT = 1_000_000_000
"""Seconds, some 30 years, beyond which clocks and calendars do not reach."""


def require_flag(name: str, flag: object) -> None:
    """Raise `ConfigurationError` unless a switch is True or False: the text "false" would count as true."""
    if not isinstance(flag, bool):
        raise ConfigurationError(f"{name}: expected True or False, got {type(flag).__name__}")


def require_strategy(retry: object) -> None:
    """Raise `ConfigurationError` for what is no retry strategy."""
    if isinstance(retry, type) or not isinstance(retry, RetryStrategy):
        raise ConfigurationError(f"retry: expected a strategy such as StandardRetry(), got {type(retry).__name__}")


def require_seconds(name: str, seconds: object) -> None:
    """Raise `ConfigurationError` unless a time limit is a positive, finite number: no call may wait for ever."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds <= LONGEST_TIMEOUT:
        shown = "a huge number" if isinstance(seconds, int) and seconds > LONGEST_TIMEOUT else repr(seconds)
        raise ConfigurationError(f"{name}: {shown} is no positive number of seconds up to {LONGEST_TIMEOUT:,}")


def require_attempts(max_attempts: object) -> None:
    """Raise `ConfigurationError` unless at least one attempt is allowed."""
    if not isinstance(max_attempts, int) or isinstance(max_attempts, bool) or max_attempts < 1:
        raise ConfigurationError(f"max_attempts: {max_attempts!r} is no whole number from 1 up")


class RetryToken(Protocol):
    """State of one call's retries: which attempt comes next, and how long to wait before it."""

    @property
    def attempt(self) -> int:
        """Number of the attempt that the token admits; the first is 1."""
        ...

    @property
    def delay(self) -> float:
        """Seconds to wait before the attempt."""
        ...


@runtime_checkable
class RetryStrategy(Protocol):
    """Decides whether and when a failed attempt is followed by another; never sleeps. It may serve many clients."""

    @property
    def max_attempts(self) -> int:
        """Attempts of one call at most, the first included."""
        ...

    def acquire_initial_retry_token(self) -> RetryToken:
        """The token of a call's first attempt."""
        ...

    def refresh_retry_token(self, token: RetryToken, error: SageMakerError, jitter: float) -> RetryToken | None:
        """The token of the attempt after `error`, or None where there shall be none.

        `jitter` is a fresh random number from 0 to 1: the strategy itself is deterministic.
        """
        ...

    def record_success(self, token: RetryToken) -> None:
        """Note that the attempt of `token` succeeded."""
        ...

    def release_retry_token(self, token: RetryToken) -> None:
        """Take back a token whose attempt is not made after all: the deadline is too near, or the call was cancelled.

        The attempt may also wait for its turn to be sent, and be given up then; a first attempt's token comes back too.
        """
        ...
