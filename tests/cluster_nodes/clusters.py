"""A scripted cluster: a transport that lists nodes as a test has put them, and counts what it is asked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import attrs
import httpx

from sm_async import SageMakerClient
from sm_async.operations import AllOperations
from sm_async.operations.wait import AllWaiters
from sm_async.retries import NoRetry
from sm_async.waiters import Timing
from tests.seams import SeamedClient, client_of
from tests.virtual_time import now

__all__ = ["ARN", "Cluster", "Refusal", "node"]

ARN = "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"
Document = dict[str, Any]


class Refusal(Exception):  # noqa: N818  (it is an answer)
    """Answer with an error of the service."""

    def __init__(self, code: str, *, status: int = 400) -> None:
        super().__init__(code)
        self.code = code
        self.status = status


def node(
    logical_id: str,
    status: str = "Running",
    instance: str | None = None,
    message: str | None = None,
    group: str = "gpu",
) -> Document:
    """A node as it is listed."""
    document: Document = {
        "NodeLogicalId": logical_id,
        "InstanceGroupName": group,
        "InstanceType": "ml.p5.48xlarge",
        "LaunchTime": 1_795_521_600,
        "InstanceStatus": {"Status": status} | ({} if message is None else {"Message": message}),
    }
    return document if instance is None else document | {"InstanceId": instance}


@attrs.define(eq=False)
class Cluster(httpx.AsyncBaseTransport):
    """What the service knows of the cluster; `seconds` is how long a page takes."""

    nodes: list[Document] = attrs.field(factory=list[Document])
    seconds: float = 0.0
    page_size: int = 100
    before: Callable[[str, Document], None] = lambda _operation, _document: None
    """Called with each request; may change the cluster, or raise a `Refusal`."""
    answers: dict[str, Callable[[Document], Document]] = attrs.field(factory=dict[str, Callable[[Document], Document]])
    """Further operations."""
    requests: list[tuple[str, float, Document]] = attrs.field(factory=list[tuple[str, float, Document]])
    """Operation, when it was asked, its document."""
    under_way: int = 0
    most_under_way: int = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        operation = request.headers["X-Amz-Target"].removeprefix("SageMaker.")
        document: Document = json.loads(request.content)
        self.requests.append((operation, round(now(), 3), document))
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            self.before(operation, document)
            answer = self._answer(operation, document)
            await asyncio.sleep(self.seconds)
        except Refusal as refusal:
            return httpx.Response(refusal.status, json={"__type": refusal.code, "message": "no"})
        finally:
            self.under_way -= 1
        return httpx.Response(200, json=answer)

    def _answer(self, operation: str, document: Document) -> Document:
        if operation in self.answers:
            return self.answers[operation](document)
        if operation == "DescribeClusterNode":
            found = [each for each in self.nodes if each["NodeLogicalId"] == document["NodeLogicalId"]]
            if not found:
                raise Refusal("ResourceNotFound")
            return {"NodeDetails": found[0]}
        assert operation == "ListClusterNodes", operation
        assert (document["MaxResults"], document["IncludeNodeLogicalIds"]) == (100, True)
        start = int(document.get("NextToken", "0"))
        end = start + self.page_size
        more = {"NextToken": str(end)} if end < len(self.nodes) else {}
        return {"ClusterNodeSummaries": self.nodes[start:end]} | more

    def put(self, *nodes: Document) -> None:
        """Have these nodes and no others."""
        self.nodes = list(nodes)

    def later(self, seconds: float, *nodes: Document) -> None:
        """Have these nodes and no others, so many seconds from now."""
        asyncio.get_running_loop().call_later(seconds, self.put, *nodes)

    @property
    def listings(self) -> list[float]:
        """When each listing began, in seconds since the test did."""
        return [at for _, at, document in self.of("ListClusterNodes") if "NextToken" not in document]

    def of(self, operation: str) -> list[tuple[str, float, Document]]:
        return [each for each in self.requests if each[0] == operation]

    def client_of_users(self) -> SageMakerClient:
        """A client as users make it, whose delays are as long as they are asked for."""
        client = client_of(self, retry=NoRetry())
        vars(client)["wait"] = self.wait(of=client)
        return client

    def wait(self, *, jitter: float = 0.5, of: AllOperations | None = None) -> AllWaiters:
        """What a client has as `wait`. At 0.5 all delays are as long as they are asked for."""

        class Waits(AllWaiters):
            _timing = Timing(jitter=lambda: jitter)

        return Waits(of or self.client())

    def client(self) -> SeamedClient:
        return SeamedClient(self, retry=NoRetry())
