"""boto3 as a judge of the embedded server: it signs, sends and reads by itself, each call in a thread."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from typing import Any

import attrs
import boto3.session  # type: ignore[import-untyped]  # boto3 ships no types
import pytest
from botocore import xform_name  # type: ignore[import-untyped]  # botocore ships no types
from botocore.config import Config  # type: ignore[import-untyped]  # botocore ships no types
from botocore.exceptions import ClientError  # type: ignore[import-untyped]  # botocore ships no types

from sm_async.credentials import Credentials
from sm_async.local import LocalSageMaker

__all__ = ["ABSENT", "Document", "Judge", "client_of", "group", "judge_of", "more"]

ROLE = "arn:aws:iam::123456789012:role/hyperpod"
GPU = "ml.p5.48xlarge"
ABSENT = "i-0123456789abcdef0"
SESSION: Any = boto3.session.Session()  # pyright: ignore[reportUnknownMemberType]  # boto3 ships no types
"""Shared by all clients, so that the service model is loaded once."""

Document = dict[str, Any]


def group(name: str, count: int = 0, **others: Any) -> Document:
    return {"InstanceGroupName": name, "InstanceCount": count, "InstanceType": GPU, "ExecutionRole": ROLE, **others}


def more(name: str, count: int) -> Document:
    return {"InstanceGroupName": name, "IncrementTargetCountBy": count}


def code_and_message(error: Any) -> tuple[str, str]:
    """What a ClientError says."""
    assert error.response["ResponseMetadata"]["RequestId"]
    return error.response["Error"]["Code"], error.response["Error"]["Message"]


@attrs.define
class Judge:
    """boto3 and the server that it judges; the server's clock stands still until a test turns it."""

    server: LocalSageMaker
    client: Any
    clock: list[float]
    retries: int = 0
    """How often boto3 has to retry each call that succeeds."""

    async def call(self, operation: str, **parameters: Any) -> Document:
        """Call an operation; raises ClientError where it is refused."""
        method = getattr(self.client, xform_name(operation))
        answer: Document = await asyncio.to_thread(method, **parameters)
        assert answer["ResponseMetadata"]["RetryAttempts"] == self.retries
        return answer

    async def error(self, operation: str, **parameters: Any) -> tuple[str, str]:
        """Code and message of an operation that is refused."""
        with pytest.raises(ClientError) as caught:
            await self.call(operation, **parameters)
        return code_and_message(caught.value)

    async def pages(self, operation: str, *, page_size: int, **parameters: Any) -> list[Document]:
        """All pages of boto3's paginator."""
        paginator = self.client.get_paginator(xform_name(operation))
        pages = paginator.paginate(PaginationConfig={"PageSize": page_size}, **parameters)
        return await asyncio.to_thread(list, pages)

    def advance(self, seconds: float) -> None:
        self.clock[0] += seconds

    async def cluster(self, *groups: Document, name: str = "train") -> None:
        """Create a continuous cluster and wait until its nodes run."""
        await self.call(
            "CreateCluster", ClusterName=name, NodeProvisioningMode="Continuous", InstanceGroups=list(groups)
        )
        self.advance(60 + 300)

    async def nodes(self) -> list[Document]:
        pages = await self.pages("ListClusterNodes", page_size=100, ClusterName="train", IncludeNodeLogicalIds=True)
        return [node for page in pages for node in page["ClusterNodeSummaries"]]


def client_of(
    server: LocalSageMaker,
    *,
    credentials: Credentials | None = None,
    region: str | None = None,
    validates: bool = False,
    max_attempts: int = 1,
    read_timeout: float = 60.0,
) -> Any:
    """A boto3 client of the server. Without `validates` it sends what its own checks would refuse."""
    keys = credentials or server.credentials
    return SESSION.client(
        "sagemaker",
        endpoint_url=server.endpoint_url,
        region_name=region or server.region,
        aws_access_key_id=keys.access_key_id,
        aws_secret_access_key=keys.secret_access_key,
        aws_session_token=keys.session_token,
        config=Config(
            retries={"total_max_attempts": max_attempts, "mode": "standard"},
            parameter_validation=validates,
            read_timeout=read_timeout,
        ),
    )


@contextlib.asynccontextmanager
async def judge_of(clock: list[float], **settings: Any) -> AsyncGenerator[Judge, None]:
    async with LocalSageMaker(
        clock=lambda: clock[0], cluster_seconds=60, node_seconds=300, shutdown_seconds=30, **settings
    ) as server:
        client = client_of(server)
        yield Judge(server, client, clock)
        client.close()
