"""Metadata services on loopback, as strict as the real ones, which note every request; and servers that misbehave."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from sm_async import Credentials
from sm_async.calls import CredentialsProvider
from sm_async.credentials.direct_sender import DirectSender
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import CredentialsError
from tests.raw_servers import Handler, http_answer
from tests.seams import NOON, Sleeps

DOCUMENT: dict[str, Any] = {
    "Code": "Success",
    "LastUpdated": "2026-11-24T11:00:00Z",
    "Type": "AWS-HMAC",
    "AccessKeyId": "ASIAEXAMPLE",
    "SecretAccessKey": "SecretAccessKeyOfTheMetadataService",
    "Token": "SessionTokenOfTheMetadataService",
    "Expiration": "2026-11-24T18:00:00Z",
}
FOUND = Credentials(
    "ASIAEXAMPLE",
    "SecretAccessKeyOfTheMetadataService",
    "SessionTokenOfTheMetadataService",
    datetime(2026, 11, 24, 18, tzinfo=UTC),
)
"""What `DOCUMENT` means."""

TOKEN = "PUT /latest/api/token"
EXTENDED = "GET /latest/meta-data/iam/security-credentials-extended/"
PLAIN = "GET /latest/meta-data/iam/security-credentials/"
REGION = "GET /latest/meta-data/placement/region"


@attrs.frozen
class Seen:
    """A request as it came."""

    method: str
    target: str
    headers: Mapping[str, str]
    """Names in lower case."""

    def __str__(self) -> str:
        return f"{self.method} {self.target}"


Answer = bytes | Handler
"""The bytes of an answer, or what is done with the connection instead."""
Answers = Mapping[str, Answer | list[Answer]]
"""Answers by "METHOD path". A list is used up from its beginning; its last element stays."""


def text(body: str | Mapping[str, Any], status: str = "200 OK", *headers: str) -> bytes:
    """An answer with a text, or with a JSON object."""
    return http_answer((body if isinstance(body, str) else json.dumps(body)).encode(), status, *headers)


NOT_FOUND = text("<html>Not Found</html>", "404 Not Found")
UNAVAILABLE = text("", "503 Service Unavailable")


class MetadataService:
    """Answers as it is told, and notes what it is asked."""

    def __init__(self, answers: Answers) -> None:
        self.answers = dict(answers)
        self.seen: list[Seen] = []

    @property
    def asked(self) -> list[str]:
        """Methods and paths of the requests so far."""
        return [str(each) for each in self.seen]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        while True:
            seen = await read_any_request(reader)
            self.seen.append(seen)
            answer = self.answer_to(seen)
            if not isinstance(answer, bytes):
                await answer(reader, writer)
                return
            writer.write(answer)
            await writer.drain()

    def answer_to(self, seen: Seen) -> Answer:
        """What is told for a request; 404 where nothing is."""
        told = self.answers.get(str(seen))
        if told is None:
            return NOT_FOUND
        if isinstance(told, bytes) or callable(told):
            return told
        return told.pop(0) if len(told) > 1 else told[0]


class InstanceMetadata(MetadataService):
    """IMDSv2 of an instance: no token, no answer. `ttl` is what its tokens have, whatever is asked for."""

    def __init__(self, answers: Answers, *, ttl: int | None = None) -> None:
        plain: Answers = {PLAIN: text("train-role"), f"{PLAIN}train-role": text(DOCUMENT), REGION: text("eu-west-3")}
        super().__init__({**plain, **answers})
        self.tokens: list[str] = []
        self._ttl = ttl

    def answer_to(self, seen: Seen) -> Answer:
        """A token, or what is told for those who show one."""
        if seen.method == "PUT" and TOKEN not in self.answers:
            return self._token(seen)
        if seen.method == "GET" and seen.headers.get("x-aws-ec2-metadata-token") not in self.tokens:
            return text("<html>Unauthorized</html>", "401 Unauthorized")
        return super().answer_to(seen)

    def _token(self, seen: Seen) -> bytes:
        ttl = seen.headers.get("x-aws-ec2-metadata-token-ttl-seconds", "")
        if not ttl.isdigit() or not 1 <= int(ttl) <= 21_600 or "x-forwarded-for" in seen.headers:
            return text("<html>Bad Request</html>", "400 Bad Request")
        if not seen.target.endswith("/latest/api/token"):
            return NOT_FOUND
        self.tokens.append(f"TokenNumber{len(self.tokens) + 1}OfTheInstance==")
        return text(self.tokens[-1], "200 OK", f"X-Aws-Ec2-Metadata-Token-Ttl-Seconds: {self._ttl or ttl}")


@asynccontextmanager
async def instance_metadata(
    answers: Answers | None = None, *, ttl: int | None = None
) -> AsyncGenerator[tuple[str, InstanceMetadata]]:
    """URL of an instance's metadata service, and the service."""
    service = InstanceMetadata(answers or {}, ttl=ttl)
    async with listening(service) as port:
        yield f"http://127.0.0.1:{port}", service


@asynccontextmanager
async def listening(
    service: MetadataService, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
) -> AsyncGenerator[int]:
    """Port at which a service is asked."""
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await service.serve(reader, writer)
        writer.close()
        with suppress(ConnectionError, asyncio.CancelledError):
            await writer.wait_closed()

    server = await asyncio.start_server(serve, host, 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        for _ in range(10):  # a server that is closed while it accepts a connection leaks it
            await asyncio.sleep(0)
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()


async def read_any_request(reader: asyncio.StreamReader) -> Seen:
    """The next request of a connection, with or without a body."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.removesuffix("\r\n\r\n").split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    await reader.readexactly(int(headers.get("content-length", "0")))
    return Seen(method, target, headers)


async def hang(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """Say nothing."""
    await reader.read()


async def hang_half_way(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Begin to answer."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\ntrain")
    await reader.read()


async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """End the connection instead of an answer."""
    writer.transport.abort()


async def flood(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer without an end."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
    while True:
        writer.write(b"x" * 65_536)
        await writer.drain()


def direct_calls(clock: list[float] | None = None) -> ServiceCalls:
    """Calls that sleep no backoff, with a clock that is set."""
    now = clock or [NOON]
    return ServiceCalls(DirectSender(), time_source=lambda: now[0], sleep=Sleeps())


async def refusal(provider: CredentialsProvider) -> CredentialsError:
    """The error that a provider ends in."""
    with pytest.raises(CredentialsError) as caught:
        await provider.credentials()
    return caught.value
