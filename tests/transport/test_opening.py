"""Tunnels through a real proxy on loopback: credentials, refusals, and TLS that the proxy cannot read."""

from __future__ import annotations

import asyncio
import base64
import ssl
import traceback
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import attrs
import httpx
import pytest

from sm_async import SageMakerClient
from sm_async.errors import ConnectionFailedError
from sm_async.retries import NoRetry
from sm_async.transport import AsyncioTransport
from sm_async.transport.pool import Connections
from tests.faults.cases import SHORT, leaves, serves
from tests.faults.peers import SERVERS_OWN, Peer, PeerServer, Script, Serve
from tests.faults.rig import call, leaving_nothing, sent, until
from tests.seams import KEYS
from tests.transport.certificates import Certificates

OPEN = b"HTTP/1.1 200 Connection established\r\n\r\n"


class TunnelProxy:
    """A script that tunnels to where CONNECT says, to those who show the right credentials."""

    def __init__(self, credentials: bytes | None = None) -> None:
        self._credentials = credentials
        self.heads: list[bytes] = []
        self.seen = b""
        """What went through the tunnels to the origin."""

    async def __call__(self, peer: Peer) -> None:
        head = await peer.read_head()
        self.heads.append(head)
        if self._credentials is not None and b"\r\nProxy-Authorization: Basic " + self._credentials not in head:
            await peer.send(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return
        host, port = head.split(b" ")[1].decode().rsplit(":", 1)
        reader, writer = await asyncio.open_connection(host, int(port))
        await peer.send(OPEN)
        back = asyncio.create_task(self._copy_back(reader, peer), name=SERVERS_OWN)
        try:
            while data := await peer.receive():
                self.seen += data
                writer.write(data)
        finally:
            back.cancel()
            writer.close()
            await asyncio.gather(back, return_exceptions=True)

    async def _copy_back(self, reader: asyncio.StreamReader, peer: Peer) -> None:
        while data := await reader.read(2**16):
            await peer.send(data)
        peer.half_close()


@attrs.frozen
class Passage:
    """A transport whose requests go through a proxy."""

    transport: AsyncioTransport
    origin: PeerServer
    url: str

    async def call(self, seconds: float = 5.0) -> httpx.Response:
        return await call(self.transport, self.url, seconds=seconds)


@asynccontextmanager
async def passage(
    proxy: Script,
    *,
    origin_tls: ssl.SSLContext | None = None,
    proxy_tls: ssl.SSLContext | None = None,
    trust: ssl.SSLContext | None = None,
    userinfo: str = "",
) -> AsyncGenerator[Passage]:
    """Run an origin, a proxy and a transport."""
    async with PeerServer(Serve(serves, origin_tls)) as origin, PeerServer(Serve(proxy, proxy_tls)) as server:
        url = f"{'https' if proxy_tls else 'http'}://{userinfo}127.0.0.1:{server.port}"
        transport = AsyncioTransport(proxy=url, ssl_context=trust, environment={})
        async with leaving_nothing(transport):
            yield Passage(transport, origin, f"{'https' if origin_tls else 'http'}://127.0.0.1:{origin.port}/")


@pytest.mark.parametrize("origin_tls", [False, True], ids=["plain origin", "tls origin"])
@pytest.mark.parametrize("proxy_tls", [False, True], ids=["plain proxy", "tls proxy"])
async def test_a_request_goes_through_a_tunnel_that_is_used_again(
    origin_tls: bool, proxy_tls: bool, certificates: Certificates
) -> None:
    proxy = TunnelProxy()
    good = certificates.good
    async with passage(
        proxy,
        origin_tls=good if origin_tls else None,
        proxy_tls=good if proxy_tls else None,
        trust=certificates.trust,
    ) as way:
        for _ in range(3):
            assert (await way.call()).status_code == 200
        assert len(proxy.heads) == 1
        target = f"127.0.0.1:{way.origin.port}"
        assert proxy.heads[0] == f"CONNECT {target} HTTP/1.1\r\nHost: {target}".encode()
        assert (b"POST / HTTP/1.1" in proxy.seen) is not origin_tls
        assert way.transport.connections == Connections(places=1, open=1, idle=1)


async def test_credentials_go_to_the_proxy_and_not_to_the_origin(certificates: Certificates) -> None:
    proxy = TunnelProxy(base64.b64encode(b"user:hunter2"))
    async with passage(proxy, origin_tls=certificates.good, trust=certificates.trust, userinfo="user:hunter2@") as way:
        assert (await way.call()).status_code == 200
    async with passage(proxy, userinfo="user:hunter2@") as plain:
        assert (await plain.call()).status_code == 200
    assert b"Proxy-Authorization" not in proxy.seen


def shown(error: BaseException) -> str:
    """The traceback of an error and its causes, with the local variables of every frame of the package."""
    lines: list[str] = []
    current: BaseException | None = error
    while current is not None:
        told = traceback.TracebackException.from_exception(current, capture_locals=True)
        lines += [str(current), repr(current)]
        lines += [str(frame.locals) for frame in told.stack if "/tests/" not in frame.filename]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


@pytest.mark.parametrize("userinfo", ["", "user:wrong-one@"])
async def test_a_proxy_that_wants_other_credentials_is_named_and_they_are_not(userinfo: str) -> None:
    async with passage(TunnelProxy(base64.b64encode(b"user:hunter2")), userinfo=userinfo) as way:
        with pytest.raises(httpx.ConnectError, match=r"through the proxy 127\.0\.0\.1:\d+.*status 407") as caught:
            await way.call()
        assert not sent(caught.value)
        told = shown(caught.value)
        assert "wrong-one" not in told
        assert base64.b64encode(b"user:wrong-one").decode() not in told
        await until(lambda: way.transport.connections == Connections())


def answering(data: bytes) -> Script:
    """Answer CONNECT with these bytes."""

    async def script(peer: Peer) -> None:
        await peer.read_head()
        await peer.send(data)
        await peer.until_the_client_leaves()

    return script


async def hangs_up(peer: Peer) -> None:
    """Close instead of an answer."""
    await peer.read_head()


async def opens_and_hangs_up(peer: Peer) -> None:
    """Open the tunnel and close it."""
    await peer.read_head()
    await peer.send(OPEN)


@pytest.mark.parametrize(
    ("proxy", "says"),
    [
        (answering(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"), "status 403"),
        (answering(b"HTTP/1.1 502 Bad Gateway\r\n\r\nno"), "status 502"),
        (answering(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 No\r\n\r\n"), "status 503"),
        (answering(b"SSH-2.0-OpenSSH_9.2\r\n"), "malformed"),
        (answering(b"HTTP/1.1 200 OK\r\n" + b"X-A: a\r\n" * 40_000), "too large"),
        (hangs_up, "closed the connection"),
        (leaves, "closed the connection|reset"),
    ],
    ids=["403", "502", "100, then 503", "no HTTP", "endless", "hangs up", "leaves"],
)
async def test_a_proxy_that_opens_no_tunnel_is_no_connection(proxy: Script, says: str) -> None:
    async with passage(proxy) as way:
        with pytest.raises(httpx.ConnectError, match=says) as caught:
            await way.call()
        assert not sent(caught.value)
        await until(lambda: way.transport.connections == Connections())


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
async def test_a_tunnel_that_closes_as_soon_as_it_is_open_leaves_nothing(tls: bool, certificates: Certificates) -> None:
    async with passage(
        opens_and_hangs_up, origin_tls=certificates.good if tls else None, trust=certificates.trust
    ) as way:
        with pytest.raises(httpx.TransportError) as caught:
            await way.call()
        assert isinstance(caught.value, httpx.ConnectError) or not tls
        await until(lambda: way.transport.connections == Connections())


@pytest.mark.parametrize("stage", ["before CONNECT is answered", "inside the tunnel"])
async def test_a_proxy_that_hangs_is_left_at_the_deadline(stage: str, certificates: Certificates) -> None:
    script = answering(OPEN if stage == "inside the tunnel" else b"HTTP/1.1 100 Continue\r\n\r\n")
    async with passage(script, origin_tls=certificates.good, trust=certificates.trust) as way:
        with pytest.raises(httpx.ConnectTimeout) as caught:
            await way.call(SHORT)
        assert not sent(caught.value)
        await until(lambda: way.transport.connections == Connections())


@pytest.mark.parametrize("where", ["origin", "origin inside tls", "proxy"])
async def test_certificates_are_verified_against_the_names_of_origin_and_proxy(
    where: str, certificates: Certificates
) -> None:
    wrong, good = certificates.wrong_host, certificates.good
    async with passage(
        TunnelProxy(),
        origin_tls=good if where == "proxy" else wrong,
        proxy_tls={"origin": None, "origin inside tls": good, "proxy": wrong}[where],
        trust=certificates.trust,
    ) as way:
        if where == "origin inside tls":  # asyncio of Python 3.11 and 3.12 logs a defect of its own there
            asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
        with pytest.raises(httpx.ConnectError, match=r"not valid for '127\.0\.0\.1'") as caught:
            await way.call()
        assert not sent(caught.value)


async def test_cancelled_in_any_turn_a_tunnel_leaves_nothing(certificates: Certificates) -> None:
    async with passage(
        TunnelProxy(), origin_tls=certificates.good, proxy_tls=certificates.good, trust=certificates.trust
    ) as way:
        for turns in range(0, 60, 2):
            task = asyncio.create_task(way.call())
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await until(lambda: way.transport.connections.open == way.transport.connections.idle)
        assert (await way.call()).status_code == 200


async def test_a_proxy_of_the_environment_is_used_unless_it_is_exempt() -> None:
    proxy = TunnelProxy()
    async with PeerServer(Serve(serves)) as origin, PeerServer(Serve(proxy)) as server:
        variables = {"http_proxy": f"http://127.0.0.1:{server.port}"}
        for no_proxy, tunnels in (("", 1), ("127.0.0.1", 1)):
            transport = AsyncioTransport(environment=variables | {"no_proxy": no_proxy})
            async with leaving_nothing(transport):
                assert (await call(transport, f"http://127.0.0.1:{origin.port}/")).status_code == 200
            assert len(proxy.heads) == tunnels


async def test_a_proxy_of_the_environment_that_cannot_be_read_is_no_connection() -> None:
    transport = AsyncioTransport(environment={"all_proxy": "socks5://user:hunter2@127.0.0.1"})
    async with leaving_nothing(transport):
        with pytest.raises(httpx.ConnectError, match="socks5") as caught:
            await call(transport, "http://127.0.0.1:9/")
        assert not sent(caught.value)
        assert "hunter2" not in str(caught.value)


async def test_a_proxy_of_the_environment_that_cannot_be_read_shows_nothing_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret-of-the-environment")
    monkeypatch.setenv("HTTPS_PROXY", "socks5://user:hunter2@127.0.0.1")
    async with SageMakerClient(region="us-east-1", credentials=KEYS, retry=NoRetry()) as client:
        with pytest.raises(ConnectionFailedError, match="socks5") as caught:
            await client.list_clusters()
    told = shown(caught.value)
    assert "hunter2" not in told
    assert "secret-of-the-environment" not in told


async def test_an_error_of_a_client_names_the_origin_and_the_proxy_once() -> None:
    async with PeerServer(Serve(TunnelProxy(b"never"))) as server:
        origin, proxy = "service.test:8443", f"127.0.0.1:{server.port}"
        async with SageMakerClient(
            region="us-east-1",
            credentials=KEYS,
            endpoint_url=f"https://{origin}",
            proxy=f"http://{proxy}",
            retry=NoRetry(),
        ) as client:
            with pytest.raises(ConnectionFailedError) as caught:
                await client.list_clusters()
    assert caught.value.message == (
        f"could not connect to {origin} through the proxy {proxy}: the proxy refused with status 407"
    )
