"""An endpoint that gives one prepared answer, or none: for what the embedded server never does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import attrs


@attrs.define
class Endpoint:
    """A port of loopback that answers every request alike."""

    url: str
    arrived: asyncio.Event = attrs.field(factory=asyncio.Event)
    """Set once a whole request has come."""
    requests: list[bytes] = attrs.field(factory=list[bytes])
    """Bodies of the requests so far."""


def answer(status: int, body: bytes, content_type: str = "application/x-amz-json-1.1") -> bytes:
    """The bytes of a response."""
    head = f"HTTP/1.1 {status} Because\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


@asynccontextmanager
async def endpoint(response: bytes | None) -> AsyncGenerator[Endpoint]:
    """An endpoint that sends `response` and closes the connection; None leaves every request without an answer."""
    serving: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        serving.add(task)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(
                int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
            )
            found.requests.append(await reader.readexactly(length))
            found.arrived.set()
            if response is None:
                await reader.read()  # until the client gives up
            else:
                writer.write(response)
                await writer.drain()
        finally:
            writer.close()
            serving.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    found = Endpoint(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    try:
        yield found
    finally:
        server.close()
        for task in tuple(serving):
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)
        await server.wait_closed()
