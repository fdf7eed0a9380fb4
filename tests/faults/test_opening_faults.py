"""Every way in which a connection does not come to be: the request is never sent, and the error says so."""

from __future__ import annotations

import socket
import ssl
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

import attrs
import httpx
import pytest

from sm_async.errors import SageMakerError
from tests.faults.cases import GOOD_BODY, SHORT, Fails, answers, hangs, leaves, serves
from tests.faults.peers import Peer, PeerServer, Script, Serve
from tests.faults.rig import Rig, rig, sent
from tests.raw_servers import http_answer
from tests.transport.certificates import Certificates

LAST = answers(http_answer(GOOD_BODY, "200 OK", "Connection: close"), then=leaves)

fresh_or_not = pytest.mark.parametrize("first", [True, False], ids=["first call", "later call"])


@attrs.frozen(kw_only=True)
class Handshake:
    """What a server does instead of a TLS handshake that can be trusted."""

    name: str
    certificate: str | None = None
    """The certificate that it shows, by its name in `Certificates`; None if it does not speak TLS at all."""
    script: Script = serves
    expect: Fails
    seconds: float = 5.0

    def __str__(self) -> str:
        return self.name


async def cuts(peer: Peer) -> None:
    """Read the client's first words, and close."""
    await peer.receive()


async def resets(peer: Peer) -> None:
    """Read the client's first words, and reset the connection."""
    await peer.receive()
    peer.reset()


def says(words: bytes) -> Script:
    """Answer the client's first words with these bytes."""

    async def script(peer: Peer) -> None:
        await peer.receive()
        await peer.send(words)
        await peer.until_the_client_leaves()

    return script


def no_connection(says: str) -> Fails:
    """There is no connection, so nothing was sent."""
    return Fails(httpx.ConnectError, says, sent=False)


TOO_LATE = Fails(httpx.ConnectTimeout, "before a connection was made", sent=False)

HANDSHAKES = [
    Handshake(name="self-signed", certificate="self_signed", expect=no_connection("self-signed certificate")),
    Handshake(name="another host's", certificate="wrong_host", expect=no_connection("not valid for '127.0.0.1'")),
    Handshake(name="expired", certificate="expired", expect=no_connection("certificate has expired")),
    Handshake(name="cut off", script=cuts, expect=no_connection("127.0.0.1:")),
    Handshake(name="closed at once", script=leaves, expect=no_connection("127.0.0.1:")),
    Handshake(name="reset", script=resets, expect=no_connection("127.0.0.1:")),
    Handshake(name="plain text", script=says(b"HTTP/1.1 400 Bad Request\r\n\r\n"), expect=no_connection("SSL")),
    Handshake(name="garbage", script=says(bytes(range(256))), expect=no_connection("SSL")),
    Handshake(name="an alert", script=says(b"\x15\x03\x03\x00\x02\x02\x28"), expect=no_connection("SSL")),
    Handshake(name="silence", script=hangs, seconds=SHORT, expect=TOO_LATE),
    Handshake(name="half a record", script=says(b"\x16\x03\x03\x00\xff\x02"), seconds=SHORT, expect=TOO_LATE),
]


@asynccontextmanager
async def before(handshake: Handshake, certificates: Certificates, *, first: bool) -> AsyncGenerator[Rig]:
    """A transport before a server with the fault; if it is not the first call's, one has succeeded before."""
    context: ssl.SSLContext | None = getattr(certificates, handshake.certificate) if handshake.certificate else None
    good = Serve(serves, certificates.good)
    plans = [Serve(handshake.script, context), good]
    if not first:
        plans = [Serve(LAST, certificates.good), *plans]
    async with rig(PeerServer(*plans), "https", trust=certificates.trust) as one:
        if not first:
            assert (await one.call()).status_code == 200
        yield one


@fresh_or_not
@pytest.mark.parametrize("handshake", HANDSHAKES, ids=str)
async def test_a_tls_handshake_that_fails_ends_a_request_unsent(
    handshake: Handshake, first: bool, certificates: Certificates
) -> None:
    async with before(handshake, certificates, first=first) as one:
        await fails(one, handshake.expect, handshake.seconds)
        await one.holds(0)
        assert (await one.call()).status_code == 200
        await one.holds(1)


@fresh_or_not
@pytest.mark.parametrize("handshake", HANDSHAKES, ids=str)
async def test_a_tls_handshake_that_fails_ends_a_call_of_a_client_unsent(
    handshake: Handshake, first: bool, certificates: Certificates
) -> None:
    async with before(handshake, certificates, first=first) as one:
        await client_fails(one, handshake.expect, handshake.seconds)
        await one.holds(0)
        await one.add_nodes()
        await one.holds(1)


@contextmanager
def refusing() -> Generator[str]:
    """URL of a port that was free a moment ago."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))  # bound and not listening: nobody else gets the port, and connections are refused
        yield f"http://127.0.0.1:{sock.getsockname()[1]}/"


@contextmanager
def black_hole(scheme: str = "http") -> Generator[str]:
    """URL of a port whose queue of connections is full: packets to it are dropped."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/"
        for filler in fillers:
            filler.close()


@fresh_or_not
async def test_a_refused_connection_ends_a_call_unsent(first: bool) -> None:
    with refusing() as url:
        await cannot_reach(url, no_connection("Connect call failed|refused"), first=first)


@fresh_or_not
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_black_hole_ends_a_call_unsent_at_its_deadline(scheme: str, first: bool) -> None:
    with black_hole(scheme) as url:
        await cannot_reach(url, TOO_LATE, first=first, seconds=SHORT)


@fresh_or_not
@pytest.mark.parametrize(
    "url",
    ["http://name.invalid/", f"http://{'a' * 64}.invalid/", "http://a..invalid/", "http://127.0.0.1:99999/"],
    ids=["unknown", "label too long", "empty label", "port too high"],
)
async def test_a_host_that_cannot_be_resolved_ends_a_call_unsent(url: str, first: bool) -> None:
    await cannot_reach(url, no_connection(httpx.URL(url).host), first=first, by_client=False)


async def cannot_reach(url: str, expected: Fails, *, first: bool, seconds: float = 5.0, by_client: bool = True) -> None:
    """A call to a URL fails as expected, and calls elsewhere on the same transport succeed."""
    async with rig(PeerServer(Serve(serves))) as good:
        bad = attrs.evolve(good, url=url)
        if not first:
            assert (await good.call()).status_code == 200
        await fails(bad, expected, seconds)
        if by_client:
            await client_fails(bad, expected, seconds)
        await good.holds(0 if first else 1)
        assert (await good.call()).status_code == 200


async def fails(one: Rig, expected: Fails, seconds: float) -> None:
    """A request ends in what is expected."""
    with pytest.raises(expected.kind, match=expected.says) as caught:
        await one.call(seconds=seconds)
    assert sent(caught.value) is expected.sent


async def client_fails(one: Rig, expected: Fails, seconds: float) -> None:
    """A client's call ends in what is expected."""
    with pytest.raises(SageMakerError) as caught:
        await one.add_nodes(seconds=seconds)
    raised = expected.raised_by_client()
    assert (type(caught.value), caught.value.outcome) == (raised.kind, raised.outcome)
