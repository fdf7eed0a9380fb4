"""What faults and throttles make of a request in the core: what is applied, what is to be answered, what is told."""

from __future__ import annotations

import logging
from typing import Any

import attrs
import orjson
import pytest

from sm_async.local.calls import Call
from sm_async.local.core import Answer, Core, Reply
from sm_async.local.effects import CutOff, Delay, Drop, Effect, Fail, Garble, Hang
from sm_async.local.faults import Fault, Faults
from sm_async.local.ids import Ids
from sm_async.local.journal import Exchange, Journal
from sm_async.local.ledger import Ledger
from sm_async.local.service import Service
from sm_async.local.settings import Settings
from sm_async.local.signature import Verifier
from sm_async.local.throttling import Throttle, Throttling
from tests.local.rehearsal import group
from tests.local.signing import KEYS, NOW, document, signed, without


def one_node(name: str) -> bytes:
    """The document that creates a cluster of one node."""
    return document(ClusterName=name, InstanceGroups=[group("gpu", 1)])


ONE_NODE = one_node("train")


class Server:
    """A core with faults and throttles, and what it did."""

    def __init__(self, *faults: Fault, throttles: tuple[Throttle, ...] = ()) -> None:
        self.now = NOW
        self.journal = Journal()
        self.faults = Faults()
        self.faults.add(*faults)
        ids = Ids(seed=1)
        service = Service(Settings(), ids)
        self.ledger: Ledger = service.account.ledger
        self.core = Core(
            service,
            Verifier(KEYS, region="us-east-1"),
            ids=ids,
            clock=lambda: self.now,
            signing_clock=lambda: NOW,
            journal=self.journal,
            faults=self.faults,
            throttling=Throttling(throttles),
        )

    def reply(self, body: bytes = ONE_NODE, operation: str = "CreateCluster", *headers: tuple[str, str]) -> Reply:
        return self.core.answer("POST", "/", signed(body, operation, headers=headers), body)

    def answer(self, body: bytes = ONE_NODE, operation: str = "CreateCluster") -> tuple[Answer, Any]:
        """An answer that has JSON in it."""
        answer = self.reply(body, operation)
        assert isinstance(answer, Answer)
        return answer, orjson.loads(answer.body)

    @property
    def applied(self) -> int:
        return len(self.ledger.entries)

    @property
    def told(self) -> list[tuple[int | None, str | None, Effect | None]]:
        return [(exchange.status, exchange.code, exchange.fault) for exchange in self.journal]


EFFECTS: list[Effect] = [
    Fail(),
    Fail(503, "ServiceUnavailable", applied=True),
    Garble(),
    Garble(applied=False),
    CutOff(after=3),
    Delay(seconds=0.5),
    Drop(applied=True),
    Drop(applied=False),
    Hang(applied=True),
    Hang(applied=False),
]


@pytest.mark.parametrize("effect", EFFECTS, ids=repr)
def test_a_request_is_applied_once_if_the_effect_says_so_and_the_journal_tells_the_effect(effect: Effect) -> None:
    server = Server(Fault(effect=effect))
    server.reply()
    assert server.applied == effect.applied
    (exchange,) = server.journal
    assert exchange.fault is effect
    server.reply()
    assert [each.fault for each in server.journal] == [effect, None]
    assert server.applied == 1


@pytest.mark.parametrize("effect", [effect for effect in EFFECTS if isinstance(effect, Drop | Hang)], ids=repr)
def test_what_leaves_no_answer_is_left_to_the_edge(effect: Effect) -> None:
    server = Server(Fault(effect=effect))
    assert server.reply() is effect
    assert server.told == [(200 if effect.applied else None, None, effect)]


def test_the_journal_tells_the_answer_that_was_lost() -> None:
    lost = Drop(applied=True)
    server = Server(Fault("DescribeCluster", effect=lost))
    server.reply(document(ClusterName="absent"), "DescribeCluster")
    assert server.told == [(400, "ResourceNotFound", lost)]


@pytest.mark.parametrize("applied", [True, False])
def test_a_failure_takes_the_place_of_the_answer(applied: bool) -> None:
    effect = Fail(503, "ServiceUnavailable", "Later.", headers={"x-amz-retry-after": "1500"}, applied=applied)
    server = Server(Fault(effect=effect))
    answer, said = server.answer()
    assert (answer.status, said) == (503, {"__type": "ServiceUnavailable", "message": "Later."})
    headers = dict(answer.headers)
    assert headers[b"x-amz-retry-after"] == b"1500"
    assert len(headers[b"x-amzn-RequestId"]) == 36
    assert server.told == [(503, "ServiceUnavailable", effect)]


def test_a_garbled_answer_is_another_body_with_its_own_status_and_type() -> None:
    effect = Garble(body=b"<html>busy</html>", status=202)
    answer = Server(Fault(effect=effect)).reply()
    assert isinstance(answer, Answer)
    assert (answer.status, answer.body) == (202, b"<html>busy</html>")
    assert dict(answer.headers)[b"Content-Type"] == b"text/html"
    assert dict(answer.headers)[b"Content-Length"] == b"17"


def test_a_late_answer_and_one_that_breaks_off_are_whole_until_they_are_sent() -> None:
    cut_off = CutOff(after=3)
    server = Server(Fault(effect=Delay(seconds=2.5)), Fault(effect=cut_off))
    late, _ = server.answer()
    short, said = server.answer(b"{}", "ListClusters")
    assert (late.status, late.delay, late.cut_off) == (200, 2.5, None)
    assert (short.status, short.delay, short.cut_off) == (200, 0.0, cut_off)
    assert len(said["ClusterSummaries"]) == 1


def test_a_fault_befalls_only_what_is_authentic_and_can_be_read() -> None:
    server = Server(Fault(effect=Drop(applied=False)))
    headers = signed(b"{}")
    assert isinstance(server.core.answer("POST", "/", without(headers, b"Authorization"), b"{}"), Answer)
    assert isinstance(server.core.answer("GET", "/", headers, b"{}"), Answer)
    assert isinstance(server.reply(b"[]", "ListClusters"), Answer)
    assert len(server.faults) == 1
    assert isinstance(server.reply(b"{}", "ListClusters"), Drop)


def test_a_condition_sees_what_came() -> None:
    seen: list[Call] = []

    def is_the_second_attempt(call: Call) -> bool:
        seen.append(call)
        return call.attempt == 2

    server = Server(Fault(effect=Drop(applied=False), when=is_the_second_attempt))
    for attempt in (1, 2):
        headers = [("amz-sdk-invocation-id", "3f6a"), ("amz-sdk-request", f"attempt={attempt}; max=3")]
        server.reply(ONE_NODE, "CreateCluster", *headers)
    assert [exchange.fault for exchange in server.journal] == [None, Drop(applied=False)]
    assert attrs.evolve(seen[1], request_id="r") == Call(
        operation="CreateCluster",
        document=orjson.loads(ONE_NODE),
        request_id="r",
        invocation_id="3f6a",
        attempt=2,
        now=NOW,
    )
    assert [call.request_id for call in seen] == [exchange.request_id for exchange in server.journal]


def test_a_condition_that_fails_is_a_defect_that_the_log_tells(caplog: pytest.LogCaptureFixture) -> None:
    server = Server(Fault(effect=Drop(applied=True), when=lambda call: bool(call.document["Absent"])))
    with caplog.at_level(logging.ERROR, "sm_async.local"):
        answer, said = server.answer()
    assert (answer.status, said["__type"]) == (500, "InternalFailure")
    assert "KeyError: 'Absent'" in caplog.text
    assert server.applied == 0


def test_a_request_beyond_a_throttle_is_refused_before_it_is_applied() -> None:
    server = Server(throttles=(Throttle("CreateCluster", per_second=2),))
    answers = [server.answer(one_node(name)) for name in "abc"]
    assert [(answer.status, said.get("__type"), said.get("message")) for answer, said in answers] == [
        (200, None, None),
        *[(400, "ThrottlingException", "Rate exceeded")] * 2,
    ]
    assert server.applied == 1
    assert [status for status, _, _ in server.told] == [200, 400, 400]
    refused: Exchange = server.journal.of("CreateCluster")[-1]
    assert (refused.code, refused.document) == ("ThrottlingException", orjson.loads(one_node("c")))
    server.now += 0.5
    assert server.answer(one_node("b"))[0].status == 200


def test_a_request_that_is_throttled_uses_no_fault_up() -> None:
    lost = Drop(applied=True)
    server = Server(throttles=(Throttle("CreateCluster", per_second=1),))
    server.reply()
    server.faults.add(Fault("CreateCluster", effect=lost))
    assert server.answer(one_node("other"))[1]["__type"] == "ThrottlingException"
    server.now += 1
    assert server.reply(one_node("other")) is lost
    assert server.applied == 2


def test_only_a_request_that_is_performed_counts_for_a_throttle() -> None:
    throttle = Throttle("CreateCluster", per_second=1)
    server = Server(Fault(effect=Drop(applied=False)), Fault(effect=Drop(applied=True)), throttles=(throttle,))
    server.reply()
    assert server.applied == 0
    server.reply()
    assert server.applied == 1
    assert server.answer(one_node("other"))[1]["__type"] == "ThrottlingException"
