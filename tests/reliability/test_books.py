"""The books find every broken promise, and nothing where all were kept."""

from __future__ import annotations

import asyncio

import attrs
import pytest

from sm_async.errors import Attempt, CallFacts, ConnectionFailedError, Outcome, SageMakerError
from sm_async.local.ledger import Addition
from tests.reliability.books import Books, Call
from tests.reliability.fates import fate
from tests.reliability.fault_proxy import Record
from tests.reliability.intents import Intent, draw_intents

INTENT: Intent = attrs.evolve(
    draw_intents(0, 1)[0], cluster="train", wanted={"gpu": 1, "gpu-b": 1}, more_attempts=2, tries=2
)
ADDITION = Addition(
    time=0.0,
    request_id="r",
    invocation_id="i-0",
    operation="BatchAddClusterNodes",
    cluster_arn="arn",
    client_token="t",
    nodes=(("gpu", "node-1"), ("gpu-b", "node-2")),
)
SUCCESS = Call(intent=INTENT, number=0, token="t", nodes=frozenset({"node-1", "node-2"}))


def sent(name: str, *, attempt: int = 1, call: int = 0, token: str | None = "t", status: int | None = 200) -> Record:
    """A request that the proxy read to its end."""
    return Record(
        label="gpu",
        invocation_id=f"i-{call}",
        attempt=attempt,
        max_attempts=INTENT.max_attempts(call),
        fate=fate(name),
        token=token,
        is_whole=True,
        status=status,
    )


def failed(*outcomes: Outcome, says: Outcome | None = None, number: int = 0, token: str | None = "t") -> Call:
    """A call whose attempts had these outcomes, answered each."""
    attempts = tuple(
        Attempt(number=place, outcome=outcome, cause="", status=400, request_id=None, duration=0.0)
        for place, outcome in enumerate(outcomes, 1)
    )
    facts = CallFacts(
        operation="BatchAddClusterNodes", client_token=token, outcome=says or outcomes[-1], attempts=attempts
    )
    return Call(intent=INTENT, number=number, token="t", error=SageMakerError(), facts=facts)


def problems(calls: list[Call], records: list[Record], *additions: Addition) -> list[str]:
    return [problem.text for problem in Books(calls, records, additions).problems()]


KEPT: dict[str, tuple[list[Call], list[Record], list[Addition]]] = {
    "a success": ([SUCCESS], [sent("passes")], [ADDITION]),
    "a lost answer and a repeat": (
        [failed("maybe_applied"), attrs.evolve(SUCCESS, number=1)],
        [sent("applied, connection reset"), sent("passes", call=1)],
        [ADDITION],
    ),
    "a refusal": ([failed("refused")], [sent("throttled", status=None)], []),
    "a refusal after an earlier call was applied": (
        [failed("maybe_applied"), failed("refused", number=1)],
        [sent("applied, 500"), sent("throttled", call=1, status=None)],
        [ADDITION],
    ),
    "a refusal after a lost answer": (
        [failed("maybe_applied", "refused", says="maybe_applied")],
        [sent("applied, 500"), sent("throttled", attempt=2, status=None)],
        [ADDITION],
    ),
    "a call that did not begin": ([attrs.evolve(SUCCESS, nodes=None, error=asyncio.CancelledError())], [], []),
    "a half request": (
        [failed("not_sent")],
        [attrs.evolve(sent("reset inside the request", token=None, status=None), is_whole=False)],
        [],
    ),
}

BROKEN: dict[str, tuple[list[Call], list[Record], list[Addition], str]] = {
    "nodes twice": (
        [SUCCESS],
        [sent("passes")],
        [ADDITION, attrs.evolve(ADDITION, nodes=(("gpu", "node-3"), ("gpu-b", "node-4")))],
        "wanted {'gpu': 1, 'gpu-b': 1}, and the ledger has {'gpu': 2, 'gpu-b': 2}",
    ),
    "a group forgotten": (
        [SUCCESS],
        [sent("passes")],
        [attrs.evolve(ADDITION, nodes=(("gpu", "node-1"),))],
        "wanted {'gpu': 1, 'gpu-b': 1}, and the ledger has {'gpu': 1, 'gpu-b': 0}",
    ),
    "a success without nodes": ([SUCCESS], [sent("passes")], [], "handed back 2 nodes, which are not the 0"),
    "other nodes handed back": (
        [attrs.evolve(SUCCESS, nodes=frozenset({"node-1", "node-9"}))],
        [sent("passes")],
        [ADDITION],
        "handed back 2 nodes, which are not the 2",
    ),
    "a refusal that was applied": ([failed("refused")], [sent("passes")], [ADDITION], "it was applied"),
    "nobody who may have applied it": (
        [failed("refused")],
        [sent("throttled")],
        [attrs.evolve(ADDITION, invocation_id="i-9")],
        "no call may have been applied",
    ),
    "not_sent, and read whole": (
        [failed("not_sent")],
        [sent("reset after it is read")],
        [],
        "a request of it left whole",
    ),
    "an attempt that was not_sent, and read whole": (
        [failed("not_sent", "maybe_applied")],
        [sent("reset after it is read")],
        [],
        "attempt 1 is not_sent, and its fate was: reset after it is read",
    ),
    "an attempt that nobody refused": (
        [failed("refused", "maybe_applied")],
        [sent("500, not applied")],
        [],
        "attempt 1 is refused, and its fate was: 500, not applied",
    ),
    "an attempt that was refused before it was seen": (
        [failed("refused")],
        [],
        [],
        "attempt 1 is refused, and its fate was: never to be seen",
    ),
    "a refusal that nobody dares to call one": (
        [failed("maybe_applied")],
        [sent("throttled", status=None)],
        [],
        "attempt 1 may have been applied, and its fate was: throttled",
    ),
    "not the worst of its attempts": (
        [failed("maybe_applied", "refused")],
        [sent("500, not applied"), sent("throttled", attempt=2)],
        [],
        "its attempts ended with ['maybe_applied', 'refused']",
    ),
    "a token for each attempt": (
        [attrs.evolve(SUCCESS, token=None)],
        [sent("passes"), sent("passes", attempt=2, token="other")],
        [ADDITION],
        "the token None was passed, and",
    ),
    "not the token that was passed": ([SUCCESS], [sent("passes", token="other")], [], "the token t was passed, and"),
    "not the token that was sent": (
        [failed("maybe_applied", token=None)],
        [sent("500, not applied")],
        [],
        "its facts have the token None",
    ),
    "an invocation id for each attempt": (
        [SUCCESS],
        [sent("passes"), attrs.evolve(sent("passes", attempt=2), invocation_id="i-9")],
        [ADDITION],
        "its attempts had several invocation ids",
    ),
    "no facts, though it was sent": (
        [attrs.evolve(SUCCESS, nodes=None, error=asyncio.CancelledError())],
        [sent("500, not applied")],
        [],
        "it left no facts, and sent requests",
    ),
    "an addition that nobody asked for": (
        [SUCCESS],
        [],
        [ADDITION],
        "nobody asked for the addition",
    ),
    "half a request that was applied": (
        [failed("maybe_applied")],
        [attrs.evolve(sent("reset inside the request", token=None), is_whole=False)],
        [ADDITION],
        "nobody asked for the addition",
    ),
    "a dead end that may have been applied": (
        [attrs.evolve(failed("maybe_applied"), was_at_a_dead_end=True, error=ConnectionFailedError())],
        [],
        [],
        "nobody listened",
    ),
}


@pytest.mark.parametrize("case", KEPT)
def test_nothing_is_found_where_promises_were_kept(case: str) -> None:
    calls, records, additions = KEPT[case]
    assert problems(calls, records, *additions) == []


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_promise_is_found(case: str) -> None:
    calls, records, additions, expected = BROKEN[case]
    found = problems(calls, records, *additions)
    assert any(expected in problem for problem in found), found


def test_the_history_tells_calls_requests_and_fates() -> None:
    books = Books([failed("maybe_applied")], [sent("applied, 500")], [ADDITION])
    assert books.history("gpu") == [
        "gpu wants {'gpu': 1, 'gpu-b': 1}",
        "call 0 (SageMakerError, maybe_applied), token t: SageMakerError('')",
        "    attempt 1 of invocation i-0: applied, 500",
    ]
