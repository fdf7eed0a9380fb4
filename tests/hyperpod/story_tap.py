"""What the service really answered: a tap between a client and its sockets, and the listings that came through it.

It reads the JSON by itself and knows nothing of shapes, paginators and polls.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any

import attrs
import httpx

from sm_async.protocol.json_values import is_document

__all__ = ["Call", "Document", "Exchange", "Listing", "Tap", "calls", "listings", "looks"]

Document = dict[str, Any]

ATTEMPT = re.compile(r"attempt=(\d+); max=(\d+)")


@attrs.define(eq=False)
class Exchange:
    """One attempt, and the whole answer where one came."""

    invocation_id: str
    operation: str
    asked: Document
    began: float
    is_last_attempt: bool
    status: int | None = None
    """None while there is no answer."""
    answered: Document | None = None
    """The JSON object of the answer; None where it is none."""
    ended: float | None = None
    is_withdrawn: bool = False
    """Whether whoever it was for was cancelled meanwhile."""

    @property
    def code(self) -> str | None:
        """Error code of the answer."""
        if self.answered is None or self.status == 200:
            return None
        return str(self.answered.get("__type", ""))

    @property
    def is_final(self) -> bool:
        """Whether no further attempt follows it."""
        is_answer = self.answered is not None and self.status == 200
        return is_answer or self.code == "ResourceNotFound" or self.is_last_attempt


class Tap(httpx.AsyncBaseTransport):
    """Hands requests on, and writes down every attempt with what was read in answer to it."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner
        self._news = asyncio.Event()
        self.exchanges: list[Exchange] = []
        """In the order in which they began."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        found = ATTEMPT.search(request.headers["amz-sdk-request"])
        assert found is not None, request.headers["amz-sdk-request"]
        loop = asyncio.get_running_loop()
        exchange = Exchange(
            request.headers["amz-sdk-invocation-id"],
            request.headers["X-Amz-Target"].partition(".")[2],
            json.loads(await request.aread()),
            loop.time(),
            is_last_attempt=found[1] == found[2],
        )
        self.exchanges.append(exchange)
        self._news.set()
        try:
            response = await self._inner.handle_async_request(request)
            exchange.answered = _object(await response.aread())
            exchange.status = response.status_code
            return response
        finally:
            exchange.ended = loop.time()

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def begun(self, count: int) -> None:
        """Wait until so many attempts have begun."""
        while len(self.exchanges) < count:
            self._news.clear()
            await self._news.wait()

    def withdraw(self) -> None:
        """Whoever asks is cancelled now: what is on its way, or about to be tried again, is for nobody."""
        for exchange in self.exchanges:
            exchange.is_withdrawn |= exchange.ended is None
        if self.exchanges and not (last := self.exchanges[-1]).is_final:
            last.is_withdrawn = True


def _object(body: bytes) -> Document | None:
    try:
        document: object = json.loads(body)
    except ValueError:
        return None
    return document if is_document(document) else None


@attrs.frozen
class Call:
    """All attempts of one call."""

    number: int
    """Place of its first attempt among all exchanges of the tap."""
    exchanges: list[Exchange]

    @property
    def operation(self) -> str:
        """Name of the operation."""
        return self.exchanges[0].operation

    @property
    def asked(self) -> Document:
        """What was sent."""
        return self.exchanges[0].asked

    @property
    def last(self) -> Exchange:
        """The attempt that decided."""
        return self.exchanges[-1]

    @property
    def is_withdrawn(self) -> bool:
        """Whether whoever made it was cancelled before it ended."""
        return any(each.is_withdrawn for each in self.exchanges)

    def output(self, member: str) -> Document | None:
        """The output, if there was one: a success that has this member."""
        found = self.last.answered if self.last.status == 200 else None
        return found if found is not None and member in found else None


def calls(exchanges: list[Exchange]) -> Iterator[Call]:
    """Exchanges, put together by the call that they belong to."""
    found: dict[str, Call] = {}
    for number, exchange in enumerate(exchanges):
        found.setdefault(exchange.invocation_id, Call(number, [])).exchanges.append(exchange)
    return iter(found.values())


@attrs.define
class Listing:
    """One complete listing, and the second looks that followed it."""

    number: int
    """Place of its first attempt among all exchanges of the tap."""
    began: float
    ended: float
    nodes: list[Document] = attrs.field(factory=list[Document])
    """Summaries, page after page; details of nodes that were looked at by themselves."""
    gone: set[str] = attrs.field(factory=set[str])
    """Logical ids that a second look did not find."""


def listings(exchanges: list[Exchange]) -> list[Listing]:
    """The listings that came to their end, the oldest first."""
    complete: list[Listing] = []
    under_way: Listing | None = None
    token: str | None = None
    for call in calls(exchanges):
        if call.operation == "ListClusterNodes":
            if "NextToken" not in call.asked:
                under_way, token = Listing(call.number, call.exchanges[0].began, 0.0), None
            output = call.output("ClusterNodeSummaries")
            if under_way is None or call.is_withdrawn or call.asked.get("NextToken") != token:
                under_way = None
                continue
            if output is None:  # the same page may be asked for again
                continue
            under_way.nodes += output["ClusterNodeSummaries"]
            under_way.ended = call.last.ended or 0.0
            token = output.get("NextToken")
            if token is None:
                complete.append(under_way)
        elif call.operation == "DescribeClusterNode" and under_way is not None and complete[-1:] == [under_way]:
            _look_again(call, under_way, complete)
    return complete


def _look_again(call: Call, listing: Listing, complete: list[Listing]) -> None:
    """Note what a second look showed; a listing that was given up meanwhile was never told to anybody."""
    if call.is_withdrawn:
        complete.pop()
        return
    output = call.output("NodeDetails")
    if output is not None:
        listing.nodes.append(output["NodeDetails"])
    elif call.last.code == "ResourceNotFound":
        listing.gone.add(call.asked["NodeLogicalId"])
    listing.ended = call.last.ended or listing.ended


def looks(exchanges: list[Exchange]) -> list[tuple[float, float]]:
    """When somebody looked into the events, from when to when."""
    found: list[tuple[float, float]] = []
    for call in calls(exchanges):
        if call.operation not in ("ListClusterEvents", "DescribeClusterEvent"):
            continue
        began = call.exchanges[0].began
        if call.operation == "ListClusterEvents" and "NextToken" not in call.asked:
            found.append((began, began))
        since, until = found[-1]
        found[-1] = (since, max(until, call.last.ended or until))
    return found
