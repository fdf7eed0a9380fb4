"""What shapes are made of: structures, members and their traits; and what a call takes and gives back.

No serialization, no validation and no I/O here: `protocol/` reads the traits that stand on the members.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal, Protocol, TypeVar, dataclass_transform

import attrs

from sm_async.errors import ConfigurationError, SageMakerError

__all__ = [
    "AcceptorRow",
    "CallMetadata",
    "CallOptions",
    "Member",
    "Operation",
    "OperationKind",
    "Output",
    "PaginatorRow",
    "PartitionRow",
    "RetryStrategy",
    "RetryToken",
    "Structure",
    "TimestampFormat",
    "Traits",
    "Union",
    "WaiterRow",
    "member",
    "members",
    "require_attempts",
    "require_seconds",
    "structure",
]

TimestampFormat = Literal["epoch-seconds", "date-time", "http-date"]

OperationKind = Literal["read", "token", "named", "effect"]
"""What a repeat of an operation does: `read` changes nothing, `token` is deduplicated by its idempotency token,
`named` is decided by a name or an id and so cannot happen twice, `effect` happens again."""

Bounds = tuple[int | float | None, int | float | None]
"""Lowest and highest value allowed, both inclusive; None where there is no bound."""

S = TypeVar("S", bound="Structure")


@attrs.frozen(kw_only=True)
class Traits:
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


@attrs.frozen(kw_only=True)
class Member:
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
            if (value := getattr(self, field.name)) is not None
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


@structure
class Union(Structure):
    """A structure of which exactly one member is set; an unknown variant of a response is in `unknown_members`."""


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
        if self.max_attempts is not None:
            require_attempts(self.max_attempts)
            if self.retry is not None:
                raise ConfigurationError("retry, max_attempts: a strategy brings its own number of attempts; give one")


def require_seconds(name: str, seconds: object) -> None:
    """Raise `ConfigurationError` unless a time limit is a positive, finite number: no call may wait for ever."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < float("inf"):
        raise ConfigurationError(f"{name}: {seconds!r} is no positive, finite number of seconds")


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


@attrs.frozen
class Operation:
    """One row of the service's operations."""

    name: str
    kind: OperationKind
    domain: str
    """Module of `shapes/` that holds input and output."""
    input: str
    """Class name of the input structure."""
    output: str
    """Class name of the output structure; an empty one where the model has none."""
    token: str | None = None
    """Attribute of the input that holds the idempotency token."""


@attrs.frozen
class PaginatorRow:
    """How the pages of one operation are asked for, in attributes of its input and output."""

    operation: str
    input_token: str
    """Attribute of the input that takes the token of the page to fetch."""
    output_token: str
    """Attribute of the output that holds the token of the next page."""
    items: str
    """Attribute of the output that holds the page's items."""
    page_size: str
    """Attribute of the input that bounds the items of a page."""
    highest_page_size: int | None
    """Items that a page can have at most; None where the model does not say."""


@attrs.frozen
class AcceptorRow:
    """What one answer means to a waiter."""

    state: Literal["success", "failure", "retry"]
    """What the waiter does when the answer matches; `retry` polls again."""
    expected: str
    """Value of the attribute, or error code where there is no attribute."""
    attribute: str | None = None
    """Attribute of the output that is compared; None compares the code of an error."""


@attrs.frozen(kw_only=True)
class WaiterRow:
    """How to wait for a state: the operation to poll, how often, and what its answers mean."""

    name: str
    operation: str
    delay: float
    """Seconds between two polls."""
    max_attempts: int
    """Polls at most."""
    acceptors: tuple[AcceptorRow, ...]
    """Tried in order; an answer that none matches is polled again, an error that none matches is raised."""


@attrs.frozen(kw_only=True)
class PartitionRow:
    """One AWS partition: how its endpoints are named."""

    id: str
    dns_suffix: str
    dual_stack_dns_suffix: str
    supports_fips: bool
    supports_dual_stack: bool
    region_pattern: str
    """Regular expression of its regions, those of the future included."""
    implicit_global_region: str
    """Region of its global services."""
    regions: tuple[str, ...]
    """Regions known to it, and its pseudo-regions such as aws-global."""
