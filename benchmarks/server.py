"""The loopback server: reads whole requests and answers them at once with ready-made bytes.

Run as `python -m benchmarks.server [certificate key]`. It prints its ports as one line of JSON and serves until its
standard input ends, so that it cannot outlive whoever started it. It checks nothing: no client pays for a server.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import sys
from typing import cast

import httptools

from benchmarks.untyped import untyped
from benchmarks.wire import ANSWER, PAGES, page_answer

BACKLOG = 8192
"""Connections that may wait to be accepted: thousands of calls begin at once."""

_TOKEN = re.compile(rb'"NextToken":\s*"(\d+)"')
_pages: list[bytes] = []


class Answering(asyncio.Protocol):
    """One connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the socket."""
        self._transport = cast("asyncio.Transport", transport)
        self._parser = httptools.HttpRequestParser(self)
        self._body = b""
        self._lists = False

    def data_received(self, data: bytes) -> None:
        """Parse."""
        self._parser.feed_data(data)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Note which operation is asked for."""
        if len(name) == 12 and name.lower() == b"x-amz-target":
            self._lists = value.endswith(b"ListClusterNodes")

    def on_body(self, body: bytes) -> None:
        """Keep the body where it says which page is wanted."""
        if self._lists:
            self._body += body

    def on_message_complete(self) -> None:
        """Answer."""
        if not self._lists:
            self._transport.write(ANSWER)
            return
        token = _TOKEN.search(self._body)
        self._body = b""
        self._transport.write(_pages[int(token[1]) if token else 0])


async def serve(certificate: str | None, key: str | None) -> None:
    """Serve plain HTTP, and TLS if there is a certificate, until standard input ends."""
    loop = asyncio.get_running_loop()
    _pages.extend(page_answer(page) for page in range(PAGES))
    plain = await loop.create_server(Answering, "127.0.0.1", 0, backlog=BACKLOG)
    ports = {"http": plain.sockets[0].getsockname()[1]}
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate, key)
        secure = await loop.create_server(Answering, "127.0.0.1", 0, backlog=BACKLOG, ssl=context)
        ports["https"] = secure.sockets[0].getsockname()[1]
    print(json.dumps(ports), flush=True)
    ended = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), ended.set)
    await ended.wait()


def main() -> None:
    """Serve on uvloop, so that the server is not what limits the fastest clients."""
    certificate, key = sys.argv[1:3] if len(sys.argv) > 2 else (None, None)
    with asyncio.Runner(loop_factory=untyped("uvloop").new_event_loop) as runner:
        runner.run(serve(certificate, key))


if __name__ == "__main__":
    main()
