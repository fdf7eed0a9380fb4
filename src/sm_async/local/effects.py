"""What a fault can do to a request and to its answer. Values only: the core and the server's edges carry them out.

Each says whether the request is applied all the same, which is what a client cannot see and a ledger can.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeAlias

import attrs

from sm_async._model.operations import OPERATIONS
from sm_async._model.paginators import PAGINATORS

__all__ = ["CutOff", "Delay", "Drop", "Effect", "EmptyPage", "Fail", "Garble", "Hang", "Stale"]

HTML = b"<html><head><title>Sign in</title></head><body>Please accept the terms of use.</body></html>"
"""What a captive portal or a proxy answers, with a status of success."""


def _a_status(_: object, __: attrs.Attribute[int], value: int) -> None:
    if not 200 <= value <= 599:
        raise ValueError(f"status: {value} is not between 200 and 599")


def _not_negative(_: object, field: attrs.Attribute[Any], value: float) -> None:
    if not 0 <= value < float("inf"):
        raise ValueError(f"{field.name}: {value} is no finite number from 0 up")


def _one_line(_: object, field: attrs.Attribute[Any], value: str | Mapping[str, str]) -> None:
    for text in [value] if isinstance(value, str) else [text for header in value.items() for text in header]:
        if not text or not text.isascii() or not text.isprintable():
            raise ValueError(f"{field.name}: {text!r} is no text that can stand in a header")


@attrs.frozen
class Fail:
    """The answer is an error; `Fail(400, "ThrottlingException", "Rate exceeded")` throttles."""

    status: int = attrs.field(default=500, validator=_a_status)
    code: str = "InternalFailure"
    message: str = "The request processing has failed because of an unknown error, exception or failure."
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], validator=_one_line, kw_only=True)
    """Further headers of the answer, such as `{"x-amz-retry-after": "1500"}`."""
    applied: bool = attrs.field(default=False, kw_only=True)
    """Whether the request is applied before it is answered so."""


@attrs.frozen(kw_only=True)
class Garble:
    """The answer is something else: by default an HTML page with a status of success."""

    body: bytes = HTML
    status: int = attrs.field(default=200, validator=_a_status)
    content_type: str = attrs.field(default="text/html", validator=_one_line)
    applied: bool = True


@attrs.frozen(kw_only=True)
class CutOff:
    """The request is applied and the answer breaks off within its body: the connection ends there."""

    applied: ClassVar[bool] = True
    after: int = attrs.field(validator=_not_negative)
    """Bytes of the body that are sent; an answer that is not longer arrives whole."""
    reset: bool = False
    """Whether the connection is reset, instead of closed in order."""


@attrs.frozen(kw_only=True)
class Delay:
    """The request is applied at once and answered late."""

    applied: ClassVar[bool] = True
    seconds: float = attrs.field(validator=_not_negative)
    """Of real time, whatever the server's clock does: it is the network that is slow."""


@attrs.frozen(kw_only=True)
class Drop:
    """The connection ends without a byte of an answer."""

    applied: bool
    reset: bool = True
    """Whether the connection is reset, instead of closed in order."""


@attrs.frozen(kw_only=True)
class Hang:
    """No answer ever comes; the connection stays until the client leaves it or the server closes."""

    applied: bool


@attrs.frozen
class EmptyPage:
    """A list answers a page without items, and a token that leads to the page that was asked for. Lists only."""

    applied: ClassVar[bool] = True

    def suits(self, operation: str) -> bool:
        """Whether it can befall an operation."""
        return operation in PAGINATORS


@attrs.frozen(kw_only=True)
class Stale:
    """What is read is the state of some time ago: a read after a write does not see it yet. Reads only."""

    applied: ClassVar[bool] = True
    seconds: float = attrs.field(validator=_not_negative)
    """Of the server's clock."""

    def suits(self, operation: str) -> bool:
        """Whether it can befall an operation."""
        return operation in OPERATIONS and OPERATIONS[operation].kind == "read"


Effect: TypeAlias = Fail | Garble | CutOff | Delay | Drop | Hang | EmptyPage | Stale
