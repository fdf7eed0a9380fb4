"""The books of a run: what every call reported, and where the server's ledger and the proxy's records contradict it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from sm_async.errors import Attempt, CallFacts, Outcome, SageMakerError
from sm_async.local.ledger import Addition
from tests.reliability.fault_proxy import Record
from tests.reliability.intents import Intent

__all__ = ["Books", "Call", "Problem"]

WORST_LAST: tuple[Outcome, ...] = ("not_sent", "refused", "maybe_applied")


@attrs.frozen(kw_only=True)
class Call:
    """One call of a client, and how it ended."""

    intent: Intent
    number: int
    """From 0, of the intent's calls."""
    token: str | None
    """The token that the caller passed."""
    nodes: frozenset[str] | None = None
    """Logical ids that it handed back; None where it failed."""
    error: BaseException | None = None
    """What it ended in otherwise: an error of the package, a CancelledError or a TimeoutError of asyncio."""
    facts: CallFacts | None = None
    """What `call_facts` reads from that; None where it knows of no call."""
    was_at_a_dead_end: bool = False
    """Whether it went to an endpoint where nobody listens."""

    @property
    def outcome(self) -> Outcome:
        """What became of a call that failed. One that left no facts had not begun."""
        return "not_sent" if self.facts is None else self.facts.outcome

    @property
    def is_cancelled(self) -> bool:
        """Whether its caller ended it."""
        return self.error is not None and not isinstance(self.error, SageMakerError)

    def __str__(self) -> str:
        end = f"{type(self.error).__name__}, {self.outcome}" if self.error is not None else "succeeded"
        return f"call {self.number} ({end})"


class Problem(NamedTuple):
    """A promise that was not kept."""

    label: str
    """The intent whose promise it was."""
    text: str

    def __str__(self) -> str:
        return f"{self.label}: {self.text}"


class Books:
    """Compares what was told with what was done."""

    def __init__(self, calls: Sequence[Call], records: Sequence[Record], additions: Sequence[Addition]) -> None:
        self._additions = additions
        self._calls: dict[str, list[Call]] = {}
        for call in calls:
            self._calls.setdefault(call.intent.label, []).append(call)
        self._records: dict[str, list[Record]] = {}
        for record in records:
            self._records.setdefault(record.label, []).append(record)
        self._applied = {addition.invocation_id for addition in additions}

    def problems(self) -> list[Problem]:
        """Everything in which reports and facts disagree; empty if all promises were kept."""
        found = list(self._problems_of_additions())
        for label, calls in self._calls.items():
            found += (Problem(label, text) for text in self._problems_of_intent(calls))
            for call in calls:
                found += (Problem(label, f"{call}: {text}") for text in self._problems_of_call(call))
        return found

    def history(self, label: str) -> list[str]:
        """What happened to an intent, for those who look for the reason of a problem."""
        lines = [f"{label} wants {self._calls[label][0].intent.wanted}"] if label in self._calls else []
        for call in self._calls.get(label, []):
            lines.append(f"{call}, token {call.token}: {call.error!r}")
            lines += (
                f"    attempt {record.attempt} of invocation {record.invocation_id}: {record.fate}"
                for record in self._records_of(call)
            )
        return lines

    def _records_of(self, call: Call) -> list[Record]:
        """The requests of a call, which the number of attempts that it was allowed tells."""
        allowed = call.intent.max_attempts(call.number)
        return [record for record in self._records.get(call.intent.label, []) if record.max_attempts == allowed]

    def _problems_of_intent(self, calls: list[Call]) -> Iterator[str]:
        """No intent has nodes twice; one that succeeded has exactly its own, and knows them."""
        wanted = calls[0].intent.wanted
        bought = [node for addition in self._additions for node in addition.nodes if node[0] in wanted]
        counts = {name: sum(group == name for group, _ in bought) for name in wanted}
        ids = frozenset(logical_id for _, logical_id in bought)
        if bought and counts != wanted:
            yield f"wanted {wanted}, and the ledger has {counts}"
        for call in calls:
            if call.nodes is not None and call.nodes != ids:
                yield f"{call}: handed back {len(call.nodes)} nodes, which are not the {len(ids)} of the ledger"
        if bought and all(call.error is not None and call.outcome != "maybe_applied" for call in calls):
            yield f"no call may have been applied, and the ledger has {counts}"

    def _problems_of_call(self, call: Call) -> Iterator[str]:
        """What a call says of itself is true of each of its requests."""
        records = self._records_of(call)
        if len({record.invocation_id for record in records}) > 1:
            yield "its attempts had several invocation ids"
        tokens = {record.token for record in records if record.is_whole}
        if len(tokens) > 1 or (call.token is not None and tokens - {call.token}):
            yield f"the token {call.token} was passed, and {tokens} sent"
        if call.error is None:
            return
        if call.facts is None:
            if records:
                yield "it left no facts, and sent requests"
            return
        if tokens - {call.facts.client_token}:
            yield f"its facts have the token {call.facts.client_token}, and {tokens} was sent"
        yield from self._problems_of_outcome(call, call.facts, records)
        for attempt in call.facts.attempts:
            yield from _problems_of_attempt(
                attempt, next((record for record in records if record.attempt == attempt.number), None)
            )

    def _problems_of_outcome(self, call: Call, facts: CallFacts, records: list[Record]) -> Iterator[str]:
        """The outcome is true of every request of the call, and the worst of its attempts."""
        if facts.outcome != "maybe_applied" and self._applied & {record.invocation_id for record in records}:
            yield "it was applied"
        if facts.outcome == "not_sent" and any(record.is_whole for record in records):
            yield "a request of it left whole"
        if call.is_cancelled:
            return  # the attempt that was cut off is not among those that are told of
        if call.was_at_a_dead_end and facts.outcome != "not_sent":
            yield "nobody listened"
        outcomes = {attempt.outcome for attempt in facts.attempts}
        if outcomes and facts.outcome != max(outcomes, key=WORST_LAST.index):
            yield f"its attempts ended with {sorted(outcomes)}"

    def _problems_of_additions(self) -> Iterator[Problem]:
        """What was applied was sent, as a whole and with the same token."""
        sent = {
            (record.invocation_id, record.token)
            for records in self._records.values()
            for record in records
            if record.is_whole
        }
        for addition in self._additions:
            if (addition.invocation_id, addition.client_token) not in sent:
                yield Problem(addition.nodes[0][0], f"nobody asked for the addition of {addition.nodes}")


def _problems_of_attempt(attempt: Attempt, record: Record | None) -> Iterator[str]:
    """What is said of an attempt is true of the request that came of it, if one came, and no less than can be known."""
    fate = "never to be seen" if record is None else record.fate
    is_refused = record is not None and record.proves_refusal
    if attempt.outcome == "not_sent" and record is not None and record.is_whole:
        yield f"attempt {attempt.number} is not_sent, and its fate was: {fate}"
    if attempt.outcome == "refused" and not is_refused:
        yield f"attempt {attempt.number} is refused, and its fate was: {fate}"
    if attempt.outcome == "maybe_applied" and is_refused and attempt.status is not None:
        yield f"attempt {attempt.number} may have been applied, and its fate was: {fate}"
