"""Requests to services on the machine itself: direct, bounded, and with nothing left behind."""

from __future__ import annotations

import asyncio

import pytest

from sm_async.credentials.direct_sender import DirectSender
from sm_async.transport import faults
from sm_async.transport.messages import HttpRequest, Origin
from tests.credentials.metadata_services import MetadataService, flood, listening, read_any_request, text
from tests.raw_servers import raw_server
from tests.seams import within_seconds


def request_to(port: int) -> HttpRequest:
    headers = ((b"Host", b"service.test"), (b"Content-Length", b"0"))
    return HttpRequest(b"GET", Origin("http", "127.0.0.1", port), b"/", headers, b"")


def in_a_moment(seconds: float = 5.0) -> float:
    return asyncio.get_running_loop().time() + seconds


async def test_each_request_has_a_connection_that_is_closed_with_it() -> None:
    closed = asyncio.Queue[bytes]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_any_request(reader)
        writer.write(text("hello"))
        closed.put_nowait(await reader.read())

    async with raw_server(serve) as url:
        sender = DirectSender()
        for _ in range(2):
            reply = await sender.send(request_to(Origin.of(url).port), in_a_moment())
            assert (reply.status, reply.body) == (200, b"hello")
            assert await within_seconds(closed.get()) == b""


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
async def test_a_proxy_of_the_environment_is_passed_by(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    service = MetadataService({"GET /": text("hello")})
    async with listening(service) as port:
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # where nobody listens
        environment = {name: "http://127.0.0.1:9"}
        for sender in (DirectSender(), DirectSender(environment=environment)):
            assert (await sender.send(request_to(port), in_a_moment())).body == b"hello"


async def test_a_response_without_end_is_cut_off() -> None:
    async with listening(MetadataService({"GET /": flood})) as port:
        with pytest.raises(faults.RemoteProtocolError, match="larger than 65536 bytes"):
            await DirectSender().send(request_to(port), in_a_moment())


async def test_closing_fails_what_is_in_flight_and_what_comes_later() -> None:
    arrived = asyncio.Event()

    async def notice(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        arrived.set()
        await reader.read()

    service = MetadataService({"GET /": notice})
    async with listening(service) as port:
        sender = DirectSender()
        sending = asyncio.ensure_future(sender.send(request_to(port), in_a_moment(60)))
        await within_seconds(arrived.wait())
        await sender.aclose()
        with pytest.raises(faults.TransportClosed):
            await within_seconds(sending)
        with pytest.raises(faults.TransportClosed, match="before the request was sent"):
            await sender.send(request_to(port), in_a_moment())
    assert len(service.seen) == 1


def test_one_sender_serves_several_event_loops() -> None:
    sender = DirectSender()

    async def ask() -> bytes:
        async with listening(MetadataService({"GET /": text("hello")})) as port:
            return (await sender.send(request_to(port), in_a_moment())).body

    assert [asyncio.run(ask()) for _ in range(2)] == 2 * [b"hello"]
