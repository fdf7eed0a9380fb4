"""What became of a call, read from whatever exception it ended in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

import attrs

from sm_async.errors.base import Attempt, Outcome, SageMakerError

__all__ = [
    "CallFacts",
    "CallNote",
    "call_facts",
]


@attrs.frozen(kw_only=True)
class CallFacts:
    """What is known of a call that ended in an exception."""

    operation: str | None
    """Name of the operation, such as 'BatchAddClusterNodes'."""
    client_token: str | None
    """The idempotency token that the call carried; repeat the call with it to apply it once."""
    outcome: Outcome
    """What became of the call."""
    attempts: tuple[Attempt, ...]
    """The attempts that failed, oldest first; one that was cut off by a cancellation is not among them."""


class CallNote(str):
    """A note on an exception that is none of ours, which holds the facts of the call that it ended."""

    __slots__ = ("call", "facts")

    facts: CallFacts
    call: int | None
    """Which call of this process it was, while that runs."""

    def __new__(cls, text: str, facts: CallFacts, call: int | None = None) -> Self:
        """A note that reads as `text`."""
        note = super().__new__(cls, text)
        note.facts = facts
        note.call = call
        return note

    def __reduce__(self) -> tuple[object, ...]:
        return CallNote, (str(self), self.facts)


def call_facts(exception: BaseException) -> CallFacts | None:
    """What is known of the call that an exception comes from; None where it comes from none.

    Reads errors of this package, the note that a cancelled call leaves on its CancelledError, and what such an
    exception became since: its causes and contexts, and a group that holds one exception. Of several calls it is the
    nearest; of a call within another, as where a provider asks STS, the outer one. A wrapper that drops notes loses
    them, so pass a token of your own to calls that you cancel.
    """
    seen: set[int] = set()
    waiting: list[BaseException] = [exception]
    while waiting:
        found = waiting.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        if (facts := _facts_on(found)) is not None:
            return facts
        waiting += _origins(found)
    return None


def _origins(exception: BaseException) -> list[BaseException]:
    """What an exception was made of, the nearest last."""
    members: Sequence[BaseException] = getattr(exception, "exceptions", ())
    if isinstance(exception, BaseExceptionGroup):
        return [*members] if len(members) == 1 else []
    context = None if exception.__suppress_context__ else exception.__context__
    return [each for each in (context, exception.__cause__) if each is not None]


def _facts_on(exception: BaseException) -> CallFacts | None:
    """The facts that stand on an exception itself."""
    if isinstance(exception, SageMakerError) and exception.operation is not None:
        return CallFacts(
            operation=exception.operation,
            client_token=exception.client_token,
            outcome=exception.outcome,
            attempts=exception.attempts,
        )
    notes: list[str] = getattr(exception, "__notes__", [])
    for note in reversed(notes):  # the outermost call has added the last
        if isinstance(note, CallNote):
            return note.facts
    return None
