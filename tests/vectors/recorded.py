"""Services that answer from a recording, and that hold what they are asked against it: a sender in a client's place."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from sm_async.transport.messages import HttpRequest, Reply

__all__ = ["Recording", "given", "reply_of", "url_of"]

Exchange = Mapping[str, Any]
"""A request and its response, as the suites write them down."""

EXTENDED = "/latest/meta-data/iam/security-credentials-extended/"
"""What the recordings are too old to know: instances of their time answered 404."""


class Recording:
    """Answers requests in the order of the recording. Each has to be the one that was recorded.

    Account numbers, tokens of web identities and generated session names are made anonymous in recordings: of the two
    former only the form is compared, and of the latter only the names in `session_names`.
    """

    def __init__(
        self, exchanges: Iterable[Exchange], *, session_names: Iterable[str] = (), fails: bool = False
    ) -> None:
        """`fails` says that the scenario ends in an error: then the last response is given as often as is asked."""
        self.left = list(exchanges)
        self.wrong: list[str] = []
        """Requests that were not those of the recording. A provider may take the assertion for a failure of its own."""
        self._session_names = frozenset(session_names)
        self._last = self.left[-1] if fails and self.left else None

    def send(self, request: HttpRequest, ends: float) -> Awaitable[Reply]:
        """The next response."""
        return given(self._answer(request))

    async def aclose(self) -> None:
        """Nothing is open."""

    def _answer(self, request: HttpRequest) -> Reply:
        if urlsplit(url_of(request)).path.startswith(EXTENDED):
            return Reply(404, [], b"")
        exchange = self.left.pop(0) if self.left else self._last
        try:
            assert exchange is not None, "beyond the recording"
            self._compare(request, exchange["request"])
        except AssertionError as error:
            self.wrong.append(f"{request.method.decode()} {url_of(request)}: {error}")
            raise
        return reply_of(exchange["response"])

    def _compare(self, request: HttpRequest, recorded: Mapping[str, Any]) -> None:
        assert request.method.decode() == recorded["method"]
        assert _parted(url_of(request)) == _parted(recorded["uri"])
        headers = {name.decode().lower(): value.decode() for name, value in request.headers}
        expected = {name.lower(): _text(value) for name, value in recorded["headers"].items()}
        for name in ("x-amz-sso_bearer_token", "x-aws-ec2-metadata-token", "x-aws-ec2-metadata-token-ttl-seconds"):
            assert headers.get(name) == expected.get(name)
        assert _scope(headers.get("authorization", "")) == _scope(expected.get("authorization", ""))
        assert ("x-amz-security-token" in headers) == ("x-amz-security-token" in expected)
        if recorded.get("body"):
            assert self._form(request.body.decode()) == self._form(recorded["body"])
        else:
            assert request.body == b""

    def _form(self, body: str) -> dict[str, str]:
        """The members of a request to STS, as far as recordings tell them."""
        members = {name: values[0] for name, values in parse_qs(body, strict_parsing=True).items()}
        members["RoleArn"] = re.sub(r"\d+", "N", members["RoleArn"])
        if "WebIdentityToken" in members:
            members["WebIdentityToken"] = "some"
        if members["RoleSessionName"] not in self._session_names:
            members["RoleSessionName"] = "generated"
        return members


def url_of(request: HttpRequest) -> str:
    """The URL that is asked."""
    host = next(value for name, value in request.headers if name.lower() == b"host")
    return f"{request.origin.scheme}://{host.decode()}{request.target.decode()}"


def reply_of(response: Mapping[str, Any]) -> Reply:
    """A recorded response. What belongs to its connection is left out: lengths were not always kept up to date."""
    headers = [
        (name.encode(), _text(value).encode())
        for name, value in response.get("headers", {}).items()
        if name.lower() not in ("content-length", "connection", "date")
    ]
    return Reply(response["status"], headers, response["body"].encode())


async def given(reply: Reply) -> Reply:
    """A response, as what a sender waits for."""
    await asyncio.sleep(0)
    return reply


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else value[0]


def _parted(url: str) -> tuple[str, str, str, dict[str, list[str]]]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc, parts.path or "/", parse_qs(parts.query, strict_parsing=bool(parts.query))


def _scope(authorization: str) -> tuple[str, ...]:
    """Access key, region and service that a request is signed with; the day depends on the clock."""
    match = re.search(r"Credential=([^/]+)/\d{8}/([^/]+)/([^/]+)/", authorization)
    return () if match is None else match.groups()
