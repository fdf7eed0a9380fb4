"""Two users with one wish and the same faults: one has this client, the other boto3. The server counts the nodes.

Each calls once, and once more if the first call raised an error, with what the library gives for it: this client's
error names the token of the call; a user of boto3 has a token if he passed one.
"""

from __future__ import annotations

import asyncio
import functools
import socket
import time
from collections.abc import AsyncGenerator
from concurrent.futures import Executor
from contextlib import asynccontextmanager
from typing import Any

import attrs
import boto3.session  # type: ignore[import-untyped]  # boto3 ships no types
from botocore.config import Config  # type: ignore[import-untyped]  # botocore ships no types
from botocore.exceptions import BotoCoreError, ClientError  # type: ignore[import-untyped]  # botocore ships no types

from sm_async import CallOptions, SageMakerClient, errors, shapes
from sm_async.local import LocalSageMaker
from tests.judges.fault_cases import Case
from tests.judges.faulty_wire import FaultyWire

__all__ = ["SUCCESS", "Told", "of_boto3", "of_sm_async"]

SUCCESS = "success"
ROLE = "arn:aws:iam::123456789012:role/hyperpod"
SESSION: Any = boto3.session.Session()  # pyright: ignore[reportUnknownMemberType]  # boto3 ships no types
"""Shared by all clients, so that the service model is loaded once."""


@attrs.frozen(kw_only=True)
class Told:
    """What a user learns of a call and its replay, and what was bought."""

    first: str
    """Class of the error, with boto3's code; `success` if there was none."""
    outcome: str | None = None
    attempts: int
    """Of the first call."""
    replay: str | None = None
    """The same of the second call; None where there was none."""
    named: int
    """Nodes whose ids the user has in the end."""
    bought_first: int
    """Nodes that the server has added when the first call is over."""
    bought: int
    """Nodes that the server has added in the end."""
    tokens: tuple[str | None, ...]
    """The tokens that the server's side saw, without repetitions."""
    error_token: str | None = None
    """The token that the error of the first call names."""


@attrs.frozen
class Bench:
    """A server with a cluster, and the wire to it."""

    server: LocalSageMaker
    wire: FaultyWire
    url: str
    """The endpoint of the client under test."""

    def bought(self) -> int:
        """Nodes that the server has added so far."""
        return sum(len(addition.nodes) for addition in self.server.ledger.additions())

    def told(self, **facts: Any) -> Told:
        """What a user was told, with what the server and the wire know."""
        tokens = dict.fromkeys(document.get("ClientToken") for document in self.wire.documents)
        return Told(bought=self.bought(), tokens=tuple(tokens), **facts)


@asynccontextmanager
async def bench_of(case: Case) -> AsyncGenerator[Bench]:
    """The server of one case, with the fault ready on the wire."""
    offset = 0.0
    async with (
        LocalSageMaker(cluster_seconds=0.0, node_seconds=0.0, signing_clock=lambda: time.time() + offset) as server,
        FaultyWire(server) as faulty,
    ):
        async with SageMakerClient(
            region=server.region, credentials=server.credentials, transport=server.transport()
        ) as client:
            gpu = shapes.ClusterInstanceGroupSpecification(
                instance_group_name="gpu", instance_type="ml.p5.48xlarge", instance_count=0, execution_role=ROLE
            )
            await client.create_cluster(
                cluster_name="train", node_provisioning_mode="Continuous", instance_groups=[gpu]
            )
        offset = case.clock_offset
        faulty.inject(case.fault, case.times)
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))  # bound and not listening: the port is refused, and nobody else gets it
            refusing = f"http://127.0.0.1:{closed.getsockname()[1]}"
            yield Bench(server, faulty, refusing if case.is_refused_connection else faulty.url)


async def of_sm_async(case: Case) -> Told:
    """What a user of this package is told."""
    nodes = [
        shapes.AddClusterNodeSpecification(instance_group_name=name, increment_target_count_by=count)
        for name, count in case.groups
    ]
    async with (
        bench_of(case) as bench,
        SageMakerClient(
            region=bench.server.region, credentials=bench.server.credentials, endpoint_url=bench.url
        ) as client,
    ):

        async def add(token: str | None) -> shapes.BatchAddClusterNodesResponse | errors.SageMakerError:
            try:
                return await client.batch_add_cluster_nodes(
                    cluster_name=case.cluster_name,
                    nodes_to_add=nodes,
                    client_token=token,
                    options=CallOptions(attempt_timeout=case.attempt_timeout),
                )
            except errors.SageMakerError as error:
                return error

        first = await add(None)
        bought = bench.bought()
        if not isinstance(first, errors.SageMakerError):
            return bench.told(
                first=SUCCESS,
                attempts=first.metadata.attempts,
                named=len(first.successful),
                bought_first=bought,
                error_token=None,
            )
        _heal(bench, case)
        second = await add(first.client_token)
        replay = type(second).__name__ if isinstance(second, errors.SageMakerError) else SUCCESS
        return bench.told(
            first=type(first).__name__,
            outcome=first.outcome,
            attempts=len(first.attempts),
            replay=replay,
            named=0 if isinstance(second, errors.SageMakerError) else len(second.successful),
            bought_first=bought,
            error_token=first.client_token,
        )


async def of_boto3(case: Case, threads: Executor, token: str | None = None) -> Told:
    """What a user of boto3 is told, who passes a token of his own or none."""
    async with bench_of(case) as bench:
        client, attempts = _boto3_client(bench, case)
        parameters: dict[str, Any] = {
            "ClusterName": case.cluster_name,
            "NodesToAdd": [{"InstanceGroupName": name, "IncrementTargetCountBy": count} for name, count in case.groups],
            **({} if token is None else {"ClientToken": token}),
        }
        add = functools.partial(_answer, client, parameters)
        loop = asyncio.get_running_loop()
        first, named = await loop.run_in_executor(threads, add)
        bought, made = bench.bought(), len(attempts)
        replay = None
        if first != SUCCESS:
            _heal(bench, case)
            replay, named = await loop.run_in_executor(threads, add)
        client.close()
        return bench.told(first=first, attempts=made, replay=replay, named=named, bought_first=bought)


def _heal(bench: Bench, case: Case) -> None:
    if case.heals:
        bench.wire.inject(None, 0)


def _boto3_client(bench: Bench, case: Case) -> tuple[Any, list[object]]:
    """A client as boto3 makes it, but for the timeout where the case has one; and a list that grows by its attempts."""
    keys = bench.server.credentials
    client = SESSION.client(
        "sagemaker",
        endpoint_url=bench.url,
        region_name=bench.server.region,
        aws_access_key_id=keys.access_key_id,
        aws_secret_access_key=keys.secret_access_key,
        config=None if case.attempt_timeout is None else Config(read_timeout=case.attempt_timeout),
    )
    attempts: list[object] = []

    def note(**event: object) -> None:
        attempts.append(event)

    client.meta.events.register("before-send.sagemaker", note)
    return client, attempts


def _answer(client: Any, parameters: dict[str, Any]) -> tuple[str, int]:
    """What boto3 reports of a call, and how many nodes it names."""
    try:
        answer = client.batch_add_cluster_nodes(**parameters)
    except ClientError as error:
        return f"ClientError {error.response['Error']['Code']}", 0
    except BotoCoreError as error:
        return type(error).__name__, 0
    return SUCCESS, len(answer.get("Successful", ()))
