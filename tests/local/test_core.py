"""The core: from the bytes of a request to the bytes of its answer."""

from __future__ import annotations

import logging
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.local.calls import Call
from sm_async.local.core import Answer, Core, Header
from sm_async.local.faults import Faults
from sm_async.local.ids import Ids
from sm_async.local.journal import Journal
from sm_async.local.service import IMPLEMENTED, Service
from sm_async.local.settings import Settings
from sm_async.local.signature import Verifier
from sm_async.local.throttling import Throttling
from sm_async.schema import Structure
from tests.local.signing import KEYS, NOW, document, signed, without

ROLE = "arn:aws:iam::123456789012:role/hyperpod"

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
MEMBERS = st.sampled_from(
    (
        *("ClusterName", "NodesToAdd", "ClientToken", "InstanceGroups", "NodeIds", "NodeLogicalIds", "NextToken"),
        *("MaxResults", "CreationTimeAfter", "SortBy", "NodeLogicalId", "Tags", "IncludeNodeLogicalIds"),
    )
)


class DefectiveService(Service):
    """A service with a defect in every operation."""

    def call(self, call: Call) -> Structure:
        raise ZeroDivisionError(call.operation)


class Server:
    """A core with clocks that tests turn, and what it was asked."""

    def __init__(self, service: type[Service] = Service) -> None:
        self.clock = 500.0
        self.signing_clock = NOW
        self.journal = Journal()
        self.faults = Faults()
        self.throttling = Throttling()
        ids = Ids(seed=1)
        self.service = service(Settings(), ids)
        self.core = Core(
            self.service,
            Verifier(KEYS, region="us-east-1"),
            ids=ids,
            clock=lambda: self.clock,
            signing_clock=lambda: self.signing_clock,
            journal=self.journal,
            faults=self.faults,
            throttling=self.throttling,
        )

    def answer(
        self, body: bytes, operation: str = "ListClusters", headers: list[Header] | None = None
    ) -> tuple[Answer, Any]:
        headers = signed(body, operation) if headers is None else headers
        answer = self.core.answer("POST", "/", headers, body)
        assert isinstance(answer, Answer)
        return answer, orjson.loads(answer.body)


@pytest.fixture
def server() -> Server:
    return Server()


def test_a_success_has_json_and_a_request_id(server: Server) -> None:
    answer, document = server.answer(b"{}")
    headers = dict(answer.headers)
    assert (answer.status, document) == (200, {"ClusterSummaries": []})
    assert headers[b"Content-Type"] == b"application/x-amz-json-1.1"
    assert headers[b"Content-Length"] == b"%d" % len(answer.body)
    assert headers[b"Date"] == b"Fri, 15 Jan 2027 08:00:00 GMT"
    assert len(headers[b"x-amzn-RequestId"]) == 36


def test_every_answer_has_a_request_id_of_its_own(server: Server) -> None:
    ids = {dict(server.answer(body)[0].headers)[b"x-amzn-RequestId"] for body in (b"{}", b"{", b"{}")}
    assert len(ids) == 3


def test_clusters_live_by_one_clock_and_signatures_by_the_other(server: Server) -> None:
    server.answer(b'{"ClusterName":"train"}', "CreateCluster")
    server.clock += 1_000_000
    _, document = server.answer(b'{"ClusterName":"train"}', "DescribeCluster")
    assert (document["CreationTime"], document["ClusterStatus"]) == (500, "InService")
    server.signing_clock += 1_000_000
    assert server.answer(b"{}")[1]["message"].startswith("Signature expired")


def test_a_refusal_names_code_and_message(server: Server) -> None:
    answer, document = server.answer(b'{"ClusterName":"absent"}', "DescribeCluster")
    assert answer.status == 400
    assert document == {"__type": "ResourceNotFound", "message": "Cluster 'absent' does not exist."}


def test_an_unsigned_request_is_not_read(server: Server) -> None:
    answer, document = server.answer(b"{}", headers=without(signed(b"{}"), b"Authorization"))
    assert (answer.status, document["__type"]) == (400, "MissingAuthenticationToken")
    (exchange,) = server.journal
    assert (exchange.operation, exchange.document) == (None, None)


@pytest.mark.parametrize("operation", ["NoSuchOperation", "batchaddclusternodes", ""])
def test_an_unknown_operation_is_refused(server: Server, operation: str) -> None:
    answer, document = server.answer(b"{}", operation)
    assert (answer.status, document["__type"]) == (400, "UnknownOperationException")
    assert repr(operation) in document["message"]


def test_an_operation_of_the_model_that_the_server_lacks_is_refused_by_name(server: Server) -> None:
    answer, document = server.answer(b"{}", "ListTrials")
    assert (answer.status, document["__type"]) == (400, "NotImplemented")
    assert "ListTrials" in document["message"]
    assert "BatchAddClusterNodes" in document["message"]


@pytest.mark.parametrize(
    "headers",
    [
        signed(b"{}", content_type="application/json"),
        signed(b"{}", target="DynamoDB.ListClusters"),
        signed(b"{}", target="ListClusters"),
        signed(b"{}", headers=[("X-Amz-Target", "SageMaker.DeleteCluster")]),
    ],
    ids=["content type", "another service", "no service", "two targets"],
)
def test_a_request_of_another_protocol_is_no_operation(server: Server, headers: list[Header]) -> None:
    answer, document = server.answer(b"{}", headers=headers)
    assert (answer.status, document["__type"]) == (400, "UnknownOperationException")


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/", 405), ("PUT", "/", 405), ("POST", "/x", 404), ("POST", "/?a=b", 404)]
)
def test_another_method_or_path_is_refused(server: Server, method: str, path: str, status: int) -> None:
    answer = server.core.answer(method, path, signed(b"{}"), b"{}")
    assert isinstance(answer, Answer)
    assert (answer.status, orjson.loads(answer.body)["__type"]) == (status, "UnknownOperationException")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff{}", b'{"ClusterName":NaN}', b"[" * 5000])
def test_a_body_that_is_no_json_object_is_refused(server: Server, body: bytes) -> None:
    answer, document = server.answer(body)
    assert (answer.status, document["__type"]) == (400, "SerializationException")


def test_a_body_that_nests_too_deeply_is_refused(server: Server) -> None:
    body = b'{"ClusterName":"x","Unknown":' + b"[" * 1000 + b"]" * 1000 + b"}"
    answer, document = server.answer(body, "DescribeCluster")
    assert (answer.status, document["__type"]) == (400, "SerializationException")


def test_a_defect_of_the_server_is_an_internal_failure(caplog: pytest.LogCaptureFixture) -> None:
    server = Server(DefectiveService)
    with caplog.at_level(logging.ERROR, "sm_async.local"):
        answer, document = server.answer(b"{}")
    assert (answer.status, document["__type"]) == (500, "InternalFailure")
    assert "ListClusters failed" in caplog.text


def test_the_journal_knows_what_was_asked_and_answered(server: Server) -> None:
    server.answer(b'{"ClusterName":"train"}', "CreateCluster")
    server.answer(b'{"ClusterName":"train"}', "CreateCluster")
    server.answer(b"{", "CreateCluster")
    exchanges = server.journal.of("CreateCluster")
    assert [(each.status, each.code) for each in exchanges] == [
        (200, None),
        (400, "ResourceInUse"),
        (400, "SerializationException"),
    ]
    assert [each.document for each in exchanges] == [{"ClusterName": "train"}, {"ClusterName": "train"}, None]
    assert exchanges[0].time == server.clock


def test_the_journal_and_the_ledger_know_whose_attempt_a_request_was(server: Server) -> None:
    gpu = {"InstanceGroupName": "gpu", "InstanceType": "ml.p5.48xlarge", "ExecutionRole": ROLE, "InstanceCount": 2}
    body = document(ClusterName="train", InstanceGroups=[gpu])
    theirs = [("amz-sdk-invocation-id", "3f6a"), ("amz-sdk-request", "ttl=20190601T000011Z; attempt=2; max=3")]
    server.answer(body, "CreateCluster", signed(body, "CreateCluster", headers=theirs))
    other = [("amz-sdk-invocation-id", "77b0"), ("amz-sdk-request", "attempt=1; max=3")]
    name = document(ClusterName="train")
    server.answer(name, "DeleteCluster", signed(name, "DeleteCluster", headers=other))
    server.answer(b"{}")
    assert [(each.invocation_id, each.attempt) for each in server.journal] == [("3f6a", 2), ("77b0", 1), (None, None)]
    assert [entry.invocation_id for entry in server.service.account.ledger.entries] == ["3f6a", "77b0"]


@given(operation=st.sampled_from(sorted(IMPLEMENTED)), document=st.dictionaries(MEMBERS | st.text(), JSON_VALUES))
def test_any_json_is_answered_without_a_defect(operation: str, document: Any) -> None:
    body = orjson.dumps(document)
    answer = Server().answer(body, operation)[0]
    assert answer.status in {200, 400}, answer.body
