"""Any bytes as an answer, over a real socket: a call ends in time, in an output or in one error of this package."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any, Self

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sm_async import CallOptions, SageMakerClient, errors, shapes
from sm_async.protocol.headers import HeaderBytes
from sm_async.schema import Output
from tests.protocol.odd_answers import bodies, documents, field_values, headers, statuses
from tests.raw_servers import raw_server, read_request
from tests.seams import KEYS

GRACE = 5.0
"""Seconds that a busy machine may be late; a call that hangs is late for ever."""

Call = tuple[str, dict[str, Any]]

ADD: Call = (
    "BatchAddClusterNodes",
    {"ClusterName": "train", "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 1}]},
)

CALLS: dict[str, dict[str, Any]] = {
    "ListClusterNodes": {"ClusterName": "train"},
    "DescribeClusterNode": {"ClusterName": "train", "NodeLogicalId": "node-1"},
    "DescribeCluster": {"ClusterName": "train"},
    "DeleteModel": {"ModelName": "m"},
    ADD[0]: ADD[1],
}
"""Operations with lists, unions, timestamps and nested objects in their outputs, and one that answers nothing."""

names = st.sampled_from(
    [
        *("ClusterNodeSummaries", "ClusterArn", "ClusterStatus", "CreationTime", "Failed", "InstanceGroups"),
        *("InstanceId", "InstanceStatus", "LaunchTime", "LifeCycleConfig", "NextToken", "NodeDetails", "Orchestrator"),
        *("RestrictedInstanceGroups", "Status", "Successful", "ThreadsPerCore", "VpcConfig", "Eks", "Slurm"),
    ]
)


Ending = Output | errors.SageMakerError


class Bench:
    """A server that answers every request with the bytes that it is told, and calls against it, in one event loop."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self._data = b""
        self._stays = False
        self._complaints: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        self._server = raw_server(self._answer)
        self._url = self._runner.run(self._server.__aenter__())
        self._runner.get_loop().set_exception_handler(lambda _, context: self._complaints.append(context))
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self._server.__aexit__(None, None, None))
        self._runner.close()

    def ending(
        self, *answers: bytes, call: Call = ADD, stays: bool = False, seconds: float = 30.0, attempts: int = 1
    ) -> Ending:
        """What comes of the last of as many calls of one client as there are answers.

        All requests of a call are answered with the same bytes; then the server hangs up, or waits for more. Fails if a
        call raises what is no error of the package, goes on after its time, or leaves an exception that reaches nobody.
        """
        self._stays = stays
        result = self._runner.run(self._last(answers, call, seconds, attempts))
        assert self._complaints == []
        return result

    async def _last(self, answers: tuple[bytes, ...], call: Call, seconds: float, attempts: int) -> Ending:
        ends: list[Ending] = []
        async with SageMakerClient(
            region="us-east-1", credentials=KEYS, endpoint_url=self._url, max_attempts=attempts
        ) as client:
            await client.preload(call[0])
            for self._data in answers:
                try:
                    async with asyncio.timeout(seconds + GRACE):
                        ends.append(await client.call(*call, options=CallOptions(timeout=seconds)))
                except errors.SageMakerError as error:
                    ends.append(error)
        return ends[-1]

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        goes_on = True
        while goes_on:
            await read_request(reader)
            writer.write(self._data)
            await writer.drain()
            goes_on = self._stays


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with Bench() as each:
        yield each


def http(status: int, fields: list[HeaderBytes], body: bytes) -> bytes:
    """An answer that is framed as it should be, whatever it holds."""
    lines = [b"%b: %b" % (name, value) for name, value in fields if not set(value) & set(b"\r\n\0")]
    return b"\r\n".join([b"HTTP/1.1 %03d Odd" % status, b"Content-Length: %d" % len(body), *lines, b"", body])


def check_error(error: object) -> None:
    """An error of ours whose facts are those of a call, in words that fit into a log."""
    assert isinstance(error, errors.SageMakerError)
    assert error.operation == "BatchAddClusterNodes"
    assert error.client_token is not None
    assert 0 < len(str(error)) < 3_000
    assert error.attempts
    for attempt in error.attempts:
        assert len(attempt.cause) < 1_000
        assert len(attempt.cause.splitlines()) == 1
        assert attempt.outcome in ("refused", "maybe_applied", "not_sent")


@settings(max_examples=60)
@given(statuses.filter(lambda status: status >= 200), headers, bodies)
@example(400, [], b'{"__type":"Line\\nbreak","message":"and\\nmore"}')
def test_an_answer_outside_2xx_is_an_error_of_this_package(
    bench: Bench, status: int, fields: list[HeaderBytes], body: bytes
) -> None:
    error = bench.ending(http(status, fields, body))
    check_error(error)
    assert isinstance(error, errors.ServiceError | errors.ConnectionFailedError)
    if isinstance(error, errors.ServiceError):
        assert error.status == status
    else:  # an encoding, a transfer coding or a header that no reader of HTTP takes
        assert error.outcome == "maybe_applied"


@st.composite
def raw_answers(draw: st.DrawFn) -> bytes:
    """What need not be HTTP, or is broken HTTP."""
    kind = draw(st.sampled_from(["bytes", "version", "status", "framing", "cut off"]))
    if kind == "bytes":
        return draw(st.binary(max_size=200))
    if kind == "version":
        return b"HTTP/1.1 " + draw(st.binary(max_size=100))
    if kind == "status":
        return b"HTTP/1.1 %03d Odd\r\n" % draw(st.integers(0, 999)) + draw(st.binary(max_size=100))
    if kind == "cut off":
        return http(draw(statuses), draw(headers), draw(bodies))[:-1]
    name = draw(st.sampled_from([b"Content-Length", b"Transfer-Encoding", b"Content-Encoding", b"Connection"]))
    value = draw(field_values | st.sampled_from([b"chunked", b"gzip", b"close", b"5, 5", b"-1", b"1" * 30]))
    return b"HTTP/1.1 400 Odd\r\n%b: %b\r\n\r\n" % (name, value) + draw(st.binary(max_size=60))


@settings(max_examples=80)
@given(raw_answers())
def test_bytes_that_need_not_be_http_end_the_call_in_an_error_of_this_package(bench: Bench, data: bytes) -> None:
    error = bench.ending(data)
    check_error(error)


@settings(max_examples=15)
@given(raw_answers())
@example(b"HTTP/1.1 400 Odd\r\nContent-Length: 5\r\n\r\n{")
@example(b"HTTP/1.1 400 Odd\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n{")
@example(b"")
def test_a_server_that_does_not_finish_is_left_at_the_deadline(bench: Bench, data: bytes) -> None:
    error = bench.ending(data, stays=True, seconds=0.1)
    check_error(error)


@settings(max_examples=25)
@given(statuses, headers, bodies)
@example(400, [(b"x-amz-retry-after", b"999999999")], b'{"__type":"ThrottlingException"}')
@example(503, [(b"x-amz-retry-after", b"999999999")], b"")
def test_retries_of_odd_answers_end_at_the_deadline_too(
    bench: Bench, status: int, fields: list[HeaderBytes], body: bytes
) -> None:
    error = bench.ending(http(status, fields, body), seconds=0.1, attempts=3)
    check_error(error)


@pytest.mark.parametrize("date", [b"Fri, 31 Dec 9999 23:59:59 GMT", b"Mon, 01 Jan 0001 00:00:00 GMT"])
def test_a_date_that_no_clock_shows_does_not_keep_a_request_from_being_signed(bench: Bench, date: bytes) -> None:
    error = bench.ending(http(503, [(b"Date", date)], b""), attempts=2)
    check_error(error)
    assert isinstance(error, errors.ServiceError)
    assert len(error.attempts) == 2


@settings(max_examples=60)
@given(st.integers(200, 999), headers, bodies)
def test_no_answer_keeps_the_next_call_of_the_client_from_going_well(
    bench: Bench, status: int, fields: list[HeaderBytes], body: bytes
) -> None:
    result = bench.ending(http(status, fields, body), http(200, [], b'{"Successful":[]}'), stays=True)
    assert isinstance(result, shapes.BatchAddClusterNodesResponse)


@pytest.mark.parametrize("operation", CALLS)
@settings(max_examples=30)
@given(st.integers(200, 299), st.one_of(bodies, documents(names), st.just(b"{}"), st.just(b"")))
@example(200, b'{"CreationTime": 1e300, "ClusterNodeSummaries": [{"LaunchTime": 1e300}]}')
@example(200, b'{"NodeDetails": {"LaunchTime": -1e18}, "CreationTime": 253402300800}')
def test_a_2xx_answer_is_an_output_or_malformed(bench: Bench, operation: str, status: int, body: bytes) -> None:
    result = bench.ending(http(status, [], body), call=(operation, CALLS[operation]))
    if isinstance(result, errors.SageMakerError):
        assert type(result) is errors.MalformedResponse
        assert (result.status, result.outcome) == (status, "maybe_applied")
        assert 0 < len(str(result)) < 3_000
    else:
        assert result.metadata.status == status
