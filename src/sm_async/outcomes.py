"""What is told of attempts: facts on errors, notes on exceptions that are none of ours, and lines in the log."""

from __future__ import annotations

import asyncio
import logging
from typing import TypeVar

from sm_async.calls import Answer, Limits, Request
from sm_async.errors import (
    Attempt,
    CallFacts,
    CallNote,
    ClientClosedError,
    ConnectionFailedError,
    DeadlineExceeded,
    MalformedResponse,
    Outcome,
    SageMakerError,
    ServiceError,
    WrongEventLoopError,
)
from sm_async.protocol.redaction import without_secrets_in_text
from sm_async.transport import faults

__all__ = [
    "attempts_at_most",
    "describe",
    "facts_of",
    "failure",
    "log_failure",
    "log_retry",
    "log_success",
    "note",
    "note_of",
    "out_of_time",
    "worst",
]

logger = logging.getLogger("sm_async")

T = TypeVar("T")

_EXISTS = frozenset({"ResourceInUse", "ResourceAlreadyExists", "ConflictException"})
"""What a create meets that has been made before."""

_WORST_FIRST: tuple[Outcome, ...] = ("maybe_applied", "refused", "not_sent")


def facts_of(error: SageMakerError, number: int, duration: float) -> Attempt:
    """What a failed attempt leaves on the error of its call."""
    code = error.code if isinstance(error, ServiceError) else None
    return Attempt(
        number=number,
        outcome=error.outcome,
        cause=f"{code or type(error).__name__}: {' '.join(error.message[:500].split())}",
        status=error.status if isinstance(error, ServiceError | MalformedResponse) else None,
        request_id=error.request_id if isinstance(error, ServiceError | MalformedResponse) else None,
        duration=duration,
    )


def describe(error: SageMakerError, request: Request[T], limits: Limits, failed: tuple[Attempt, ...]) -> None:
    """Put the facts of the call on an error."""
    error.operation = request.operation
    error.client_token = request.client_token
    error.attempts = failed
    error.max_attempts = attempts_at_most(limits, len(failed))
    error.outcome = worst(failed)
    if isinstance(error, ServiceError) and any(attempt.outcome == "maybe_applied" for attempt in failed[:-1]):
        error.hint = _hint(request.operation, error.code)


def _hint(operation: str, code: str | None) -> str | None:
    """What a refusal may mean after an attempt that may have been applied."""
    if code in _EXISTS and operation.startswith("Create"):
        return "an earlier attempt of this call may have made it"
    if code == "ResourceNotFound" and operation.startswith("Delete"):
        return "an earlier attempt of this call may have deleted it"
    return None


def attempts_at_most(limits: Limits, number: int) -> int:
    """Attempts that a call may make; the one after expired credentials comes beside what the strategy allows."""
    return max(limits.retry.max_attempts, number)


def worst(failed: tuple[Attempt, ...]) -> Outcome:
    """What became of a call: the worst of its attempts."""
    outcomes = {attempt.outcome for attempt in failed}
    for outcome in _WORST_FIRST:
        if outcome in outcomes:
            return outcome
    return "not_sent"


def note(error: BaseException, request: Request[T], outcome: Outcome, failed: tuple[Attempt, ...] = ()) -> None:
    """Note on an exception that is none of ours what became of the call, once; `failed` are its earlier attempts."""
    notes: list[str] = getattr(error, "__notes__", [])
    if any(isinstance(note, CallNote) and note.call == id(request) for note in notes):
        return
    facts = CallFacts(operation=request.operation, client_token=request.client_token, outcome=outcome, attempts=failed)
    error.add_note(note_of(facts, call=id(request)))


def note_of(facts: CallFacts, *, call: int | None = None) -> CallNote:
    """The note that says what became of a call."""
    token = f"; client token {facts.client_token}" if facts.client_token else ""
    return CallNote(f"{facts.operation}: {_WORDS[facts.outcome]}{token}", facts, call)


_WORDS: dict[Outcome, str] = {
    "not_sent": "nothing was sent",
    "refused": "the service refused it",
    "maybe_applied": "may have been applied",
}


def log_success(request: Request[T], answer: Answer[T], seconds: float) -> None:
    """A DEBUG line for an attempt that succeeded."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s attempt %d: status %d, request %s, %.0f ms",
            request.operation,
            answer.attempts,
            answer.status,
            answer.request_id,
            seconds * 1000,
        )


def log_failure(request: Request[T], failed: Attempt) -> None:
    """A DEBUG line for an attempt that failed."""
    logger.debug(
        "%s attempt %d: %s, status %s, request %s, %.0f ms",
        request.operation,
        failed.number,
        failed.cause,
        failed.status,
        failed.request_id,
        failed.duration * 1000,
    )


def log_retry(request: Request[T], failed: Attempt, delay: float) -> None:
    """An INFO line for an attempt that is followed by another."""
    logger.info(
        "%s attempt %d failed: %s (status %s, request %s, %.0f ms); next attempt in %.0f ms",
        request.operation,
        failed.number,
        failed.cause,
        failed.status,
        failed.request_id,
        failed.duration * 1000,
        delay * 1000,
    )


def failure(
    fault: faults.TransportError, request: Request[T], limits: Limits, secrets: tuple[str, ...]
) -> SageMakerError:
    """The error for a fault, which is its cause unless it quotes a secret."""
    said = without_secrets_in_text(str(fault), secrets)
    outcome: Outcome = "maybe_applied" if fault.request_sent else "not_sent"
    words = f"{fault.verb} {_about(str(request.origin), said)}"
    error: SageMakerError
    if isinstance(fault, faults.TransportClosed):
        error = ClientClosedError(said, outcome=outcome)
    elif isinstance(fault, faults.WrongEventLoop):
        error = WrongEventLoopError(said, outcome=outcome)
    elif fault.is_timeout:
        error = out_of_time(limits, words, outcome)
    else:
        error = ConnectionFailedError(words, request_sent=fault.request_sent)
        error.is_retryable = not isinstance(fault, faults.LocalProtocolError)
    error.__cause__ = fault if said == str(fault) else None
    return error


def _about(origin: str, said: str) -> str:
    """What is said of an origin, with its name in front once: the engine names it where it helps those without us."""
    rest = said.removeprefix(origin)
    if rest != said and rest.startswith((": ", " through ")):
        return said
    return f"{origin}: {said}" if said else origin


def out_of_time(limits: Limits, what: str, outcome: Outcome) -> DeadlineExceeded:
    """The error for an attempt whose time ran out: the call's, or its own."""
    if asyncio.get_running_loop().time() >= limits.deadline:
        return DeadlineExceeded(f"the call's {limits.timeout:g} s ran out: {what}", outcome=outcome)
    return DeadlineExceeded(f"the attempt's {limits.attempt_timeout:g} s ran out: {what}", outcome=outcome)
