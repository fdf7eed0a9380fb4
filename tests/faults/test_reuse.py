"""Connections between calls: those that died are not used again, and a request into one is judged by what is known."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tests.faults.cases import GOOD, answers, hangs, leaves, resets, serves
from tests.faults.peers import Peer, PeerServer, Script, Serve
from tests.faults.rig import rig, sent
from tests.transport.certificates import Certificates

securities = pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])


async def half_closes(peer: Peer) -> None:
    """Send nothing more, and let the client know."""
    peer.half_close()
    await peer.until_the_client_leaves()


def says(words: bytes) -> Script:
    """Say something that nobody asked for."""

    async def script(peer: Peer) -> None:
        await asyncio.sleep(0.01)  # so that it is not read together with the answer
        await peer.send(words)
        await peer.until_the_client_leaves()

    return script


ENDS = {
    "a close": leaves,
    "half a close": half_closes,
    "a reset": resets,
    "an answer nobody asked for": says(GOOD),
    "half an answer nobody asked for": says(GOOD[:5]),
    "408 Request Timeout": says(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
    "garbage": says(b"\x00"),
}


@securities
@pytest.mark.parametrize("end", ENDS)
async def test_an_idle_connection_is_dropped_when_the_server_has_done_with_it(
    end: str, tls: bool, certificates: Certificates
) -> None:
    context = certificates.good if tls else None
    server = PeerServer(Serve(answers(GOOD, then=ENDS[end]), context), Serve(serves, context))
    async with rig(server, "https" if tls else "http", trust=certificates.trust) as one:
        assert (await one.call()).status_code == 200
        await one.holds(0)
        assert (await one.call()).status_code == 200
        assert server.accepted == 2
        await one.holds(1)


class Puppet:
    """A script that serves one call and then leaves its connection to the test, which can end it between two steps."""

    peer: Peer

    async def __call__(self, peer: Peer) -> None:
        self.peer = peer
        await answers(GOOD, then=hangs)(peer)


async def test_a_request_into_a_connection_that_was_reset_is_proven_unsent() -> None:
    puppet = Puppet()
    async with rig(PeerServer(Serve(puppet), Serve(serves))) as one:
        assert (await one.call()).status_code == 200
        puppet.peer.reset()  # and the loop has no turn to notice
        with pytest.raises(httpx.WriteError, match="reset by peer") as caught:
            await one.call()
        assert not sent(caught.value)
        await one.holds(0)
        assert (await one.call()).status_code == 200


async def test_over_tls_a_request_into_a_connection_that_was_reset_may_have_been_sent(
    certificates: Certificates,
) -> None:
    puppet = Puppet()
    server = PeerServer(Serve(puppet, certificates.good), Serve(serves, certificates.good))
    async with rig(server, "https", trust=certificates.trust) as one:
        assert (await one.call()).status_code == 200
        puppet.peer.reset()
        with pytest.raises(httpx.ReadError, match="reset by peer") as caught:
            await one.call()
        assert sent(caught.value)  # TLS of asyncio does not tell at once that its socket failed
        await one.holds(0)
        assert (await one.call()).status_code == 200


@securities
async def test_a_request_into_a_connection_that_was_closed_may_have_been_sent(
    tls: bool, certificates: Certificates
) -> None:
    context = certificates.good if tls else None
    puppet = Puppet()
    server = PeerServer(Serve(puppet, context), Serve(serves, context))
    async with rig(server, "https" if tls else "http", trust=certificates.trust) as one:
        assert (await one.call()).status_code == 200
        puppet.peer.close()
        with pytest.raises(httpx.ReadError, match="lost before a response") as caught:
            await one.call()
        assert sent(caught.value)
        await one.holds(0)
        assert (await one.call()).status_code == 200


async def test_a_server_that_leaves_before_the_first_request_is_a_lost_connection() -> None:
    async with rig(PeerServer(Serve(leaves), Serve(serves))) as one:
        with pytest.raises((httpx.WriteError, httpx.ReadError)) as caught:
            await one.call()
        assert sent(caught.value) is isinstance(caught.value, httpx.ReadError)
        await one.holds(0)
        assert (await one.call()).status_code == 200
