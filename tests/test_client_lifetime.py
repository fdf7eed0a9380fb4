"""The life of a client: closing it, what becomes of calls in flight, cancellation, and its event loop."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from sm_async import CallOptions, Credentials, SageMakerClient
from sm_async.errors import ClientClosedError, DeadlineExceeded, WrongEventLoopError
from sm_async.transport import AsyncioTransport
from tests.raw_servers import always, http_answer, raw_server, read_request
from tests.seams import KEYS, Script, answer, client_of, refusal, silence, within_seconds

EMPTY = answer({"ClusterSummaries": []})


async def test_a_closed_client_makes_no_calls() -> None:
    transport = Script(EMPTY)
    async with client_of(transport) as client:
        await client.list_clusters()
    for call in (client.list_clusters(), client.call("ListClusters", {})):
        with pytest.raises(ClientClosedError) as caught:
            await call
        assert str(caught.value) == "ListClusters: the client is closed"
        assert caught.value.outcome == "not_sent"
    assert len(transport.requests) == 1


async def test_closing_twice_is_closing_once() -> None:
    async with raw_server(always(http_answer(b'{"ClusterSummaries": []}'))) as url:
        client = client_of(None, endpoint_url=url)
        await client.list_clusters()
        await client.aclose()
        await client.aclose()


async def test_a_transport_that_was_passed_in_is_shared_and_never_closed() -> None:
    transport = Script(EMPTY)
    async with client_of(transport) as first, client_of(transport, region="eu-west-1") as second:
        await first.list_clusters()
        await first.aclose()
        await second.list_clusters()
    assert not transport.is_closed
    assert [request.url.host for request in transport.requests] == [
        "api.sagemaker.us-east-1.amazonaws.com",
        "api.sagemaker.eu-west-1.amazonaws.com",
    ]


async def test_clients_that_share_an_engine_close_without_each_other() -> None:
    answers = always(http_answer(b'{"ClusterSummaries": []}'))
    async with raw_server(answers) as url, AsyncioTransport(environment={}) as transport:
        first, second = (client_of(transport, endpoint_url=url) for _ in range(2))
        await asyncio.gather(first.list_clusters(), second.list_clusters())
        await first.aclose()
        await second.list_clusters()
        with pytest.raises(ClientClosedError):
            await first.list_clusters()
        await second.aclose()
        assert transport.connections.open > 0


class Audited(AsyncioTransport):
    """A transport of a user's own, which looks at what goes through it."""

    def __init__(self) -> None:
        super().__init__(environment={})
        self.seen: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request.headers["x-amz-target"])
        return await super().handle_async_request(request)


async def test_a_transport_derived_from_the_default_one_is_not_passed_by() -> None:
    answers = always(http_answer(b'{"ClusterSummaries": []}'))
    async with raw_server(answers) as url, Audited() as transport, client_of(transport, endpoint_url=url) as client:
        await client.list_clusters()
    assert transport.seen == ["SageMaker.ListClusters"]


async def closed_during(client: SageMakerClient, entered: asyncio.Event) -> ClientClosedError:
    """What becomes of a call when its client is closed after the event."""
    call = asyncio.create_task(client.list_clusters())
    await within_seconds(entered.wait())
    await client.aclose()
    with pytest.raises(ClientClosedError) as caught:
        await within_seconds(call)
    return caught.value


async def test_a_call_in_flight_ends_when_its_client_is_closed() -> None:
    entered = asyncio.Event()

    async def handle(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await read_request(reader)
        entered.set()
        await reader.read()

    async with raw_server(handle) as url:
        error = await closed_during(client_of(None, endpoint_url=url), entered)
    assert (error.operation, error.outcome, len(error.attempts)) == ("ListClusters", "maybe_applied", 1)


async def test_a_call_through_a_shared_transport_ends_when_its_client_is_closed() -> None:
    entered = asyncio.Event()

    async def wait(request: httpx.Request) -> httpx.Response:
        entered.set()
        return await silence(request)

    error = await closed_during(client_of(Script(wait)), entered)
    assert error.outcome == "maybe_applied"


class Waiting:
    """A provider that tells when it is asked and answers when it is told."""

    def __init__(self, asked: asyncio.Event, given: asyncio.Future[Credentials]) -> None:
        self.asked, self.given = asked, given

    async def credentials(self) -> Credentials:
        self.asked.set()
        return await self.given


async def test_a_call_that_waits_for_credentials_ends_when_its_client_is_closed() -> None:
    entered = asyncio.Event()
    transport = Script(EMPTY)

    given: asyncio.Future[Credentials] = asyncio.get_running_loop().create_future()
    error = await closed_during(client_of(transport, credentials=Waiting(entered, given)), entered)
    assert (error.outcome, transport.requests) == ("not_sent", [])


async def test_credentials_that_come_as_the_client_is_closed_send_nothing() -> None:
    entered = asyncio.Event()
    transport = Script(EMPTY)
    given: asyncio.Future[Credentials] = asyncio.get_running_loop().create_future()

    client = client_of(transport, credentials=Waiting(entered, given))
    call = asyncio.create_task(client.list_clusters())
    await within_seconds(entered.wait())
    given.set_result(KEYS)
    await client.aclose()
    with pytest.raises(ClientClosedError) as caught:
        await within_seconds(call)
    assert (caught.value.outcome, transport.requests) == ("not_sent", [])


async def test_a_call_between_two_attempts_ends_when_its_client_is_closed() -> None:
    entered = asyncio.Event()

    async def refuse(request: httpx.Request) -> httpx.Response:
        entered.set()
        return await refusal("ThrottlingException", headers={"x-amz-retry-after": "5000"})(request)

    error = await closed_during(client_of(Script(refuse)), entered)
    assert (error.outcome, len(error.attempts)) == ("refused", 1)


def test_a_client_belongs_to_the_loop_of_its_first_call() -> None:
    transport = Script(EMPTY)
    client = client_of(transport)

    async def call() -> None:
        await client.list_clusters()

    asyncio.run(call())
    with pytest.raises(WrongEventLoopError, match="ListClusters: the client was first used in another event loop"):
        asyncio.run(call())
    assert len(transport.requests) == 1


async def test_a_cancelled_call_frees_its_connection_for_the_next() -> None:
    entered = asyncio.Event()
    answers = iter([None, http_answer(b'{"ClusterSummaries": []}')])

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        entered.set()
        given = next(answers)
        if given is None:
            await reader.read()
        else:
            writer.write(given)

    async with raw_server(handle) as url, client_of(None, endpoint_url=url, max_connections=1) as client:
        call = asyncio.create_task(client.list_clusters())
        await within_seconds(entered.wait())
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        output = await client.list_clusters(options=CallOptions(timeout=5))
    assert output.cluster_summaries == []


async def test_a_call_that_finds_no_free_connection_was_not_sent() -> None:
    entered = asyncio.Event()

    async def handle(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await read_request(reader)
        entered.set()
        await reader.read()

    async with raw_server(handle) as url, client_of(None, endpoint_url=url, max_connections=1) as client:
        first = asyncio.create_task(client.list_clusters(options=CallOptions(timeout=5)))
        await within_seconds(entered.wait())
        with pytest.raises(DeadlineExceeded) as caught:
            await client.list_clusters(options=CallOptions(timeout=0.1))
        assert caught.value.outcome == "not_sent"
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
