"""TLS settings of the transport: what is trusted, where it is read, and that verifying cannot be turned off."""

from __future__ import annotations

import asyncio
import ssl
import threading
from pathlib import Path

import httpx
import pytest

from sm_async.transport import AsyncioTransport
from sm_async.transport.tls import is_verifying, make_context
from tests.faults.cases import serves
from tests.faults.peers import PeerServer, Serve
from tests.faults.rig import call, leaving_nothing, until
from tests.transport.certificates import Certificates


def unverifying() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    return context


def test_default_settings_verify() -> None:
    assert is_verifying(make_context())


def test_settings_that_verify_nothing_are_refused() -> None:
    context = unverifying()
    for mode in (ssl.CERT_REQUIRED, ssl.CERT_OPTIONAL, ssl.CERT_NONE):
        context.verify_mode = mode
        assert not is_verifying(context)
        with pytest.raises(ValueError, match="have to be verified"):
            AsyncioTransport(ssl_context=context)


@pytest.mark.parametrize("given", ["argument", "variable"])
async def test_the_authorities_of_a_file_are_trusted(given: str, certificates: Certificates) -> None:
    path = str(certificates.authority)
    transport = AsyncioTransport(
        ca_bundle=path if given == "argument" else None,
        environment={"AWS_CA_BUNDLE": path} if given == "variable" else {},
    )
    async with PeerServer(Serve(serves, certificates.good)) as server, leaving_nothing(transport):
        assert (await call(transport, f"https://localhost:{server.port}/")).status_code == 200


async def test_an_authority_that_is_not_named_is_not_trusted(certificates: Certificates) -> None:
    transport = AsyncioTransport(environment={})
    async with PeerServer(Serve(serves, certificates.good)) as server, leaving_nothing(transport):
        with pytest.raises(httpx.ConnectError, match="does not verify"):
            await call(transport, f"https://localhost:{server.port}/")


def test_authorities_may_lie_in_a_folder(tmp_path: Path) -> None:
    context = make_context(str(tmp_path))
    assert is_verifying(context)
    assert context.get_ca_certs() == []  # OpenSSL looks into the folder when it meets a certificate


async def test_authorities_that_cannot_be_read_are_named_and_looked_for_again(
    tmp_path: Path, certificates: Certificates
) -> None:
    path = tmp_path / "authorities.pem"
    transport = AsyncioTransport(environment={"AWS_CA_BUNDLE": str(path)})
    async with PeerServer(Serve(serves, certificates.good)) as server, leaving_nothing(transport):
        url = f"https://127.0.0.1:{server.port}/"
        for content in (None, b"no certificate"):
            if content is not None:
                path.write_bytes(content)
            with pytest.raises(httpx.ConnectError, match=r"authorities\.pem cannot be read") as caught:
                await call(transport, url)
            assert getattr(caught.value, "request_sent", None) is False
        path.write_bytes(certificates.authority.read_bytes())
        assert (await call(transport, url)).status_code == 200


async def test_a_path_that_no_file_can_have_is_no_connection() -> None:
    transport = AsyncioTransport(ca_bundle="authorities\0.pem", environment={})
    async with PeerServer(Serve(serves)) as server, leaving_nothing(transport):
        for _ in range(2):
            with pytest.raises(httpx.ConnectError, match="cannot be read") as caught:
                await call(transport, f"https://127.0.0.1:{server.port}/")
            assert getattr(caught.value, "request_sent", None) is False


async def test_authorities_are_read_once_and_away_from_the_loop(
    monkeypatch: pytest.MonkeyPatch, certificates: Certificates
) -> None:
    threads: list[threading.Thread] = []
    release = threading.Event()
    load = ssl.SSLContext.load_verify_locations

    def noting(context: ssl.SSLContext, cafile: str | None = None, *_: object) -> None:
        threads.append(threading.current_thread())
        release.wait(5)
        load(context, cafile)

    transport = AsyncioTransport(ca_bundle=str(certificates.authority), environment={})
    async with PeerServer(Serve(serves, certificates.good)) as server, leaving_nothing(transport):
        with monkeypatch.context() as patched:
            patched.setattr(ssl.SSLContext, "load_verify_locations", noting)
            first = [asyncio.ensure_future(call(transport, f"https://127.0.0.1:{server.port}/")) for _ in range(5)]
            await until(lambda: len(threads) == 1)
            first[0].cancel()  # one that leaves does not take it from the others
            await asyncio.sleep(0)
            release.set()
            await asyncio.gather(*first, return_exceptions=True)
        assert [each.cancelled() for each in first] == [True, False, False, False, False]
        assert all(each.result().status_code == 200 for each in first[1:])
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


async def test_a_client_certificate_is_shown(certificates: Certificates) -> None:
    context = ssl.create_default_context(cafile=str(certificates.authority))
    context.load_cert_chain(certificates.client)
    transport = AsyncioTransport(ssl_context=context, environment={})
    async with PeerServer(Serve(serves, certificates.asks_for_client)) as server, leaving_nothing(transport):
        assert (await call(transport, f"https://127.0.0.1:{server.port}/")).status_code == 200


async def test_a_server_that_misses_a_client_certificate_says_so(certificates: Certificates) -> None:
    transport = AsyncioTransport(ssl_context=certificates.trust, environment={})
    async with PeerServer(Serve(serves, certificates.asks_for_client)) as server, leaving_nothing(transport):
        with pytest.raises(httpx.TransportError) as caught:  # TLS 1.3 refuses after the handshake
            await call(transport, f"https://127.0.0.1:{server.port}/")
        assert isinstance(caught.value, httpx.ReadError | httpx.WriteError | httpx.ConnectError)
