"""`sm-async demo`: from "add 400 nodes" to "they all run", with what goes wrong on the way, on the embedded server.

What it claims it checks, against the client's answers and against the server's own ledger and journal.
"""

from __future__ import annotations

import asyncio
import datetime
import time
from collections import Counter

from sm_async import RateLimit, SageMakerClient, shapes
from sm_async.cli.called_cluster import CalledCluster
from sm_async.cli.demo_capacity import CapacityTrouble
from sm_async.cli.demo_screen import Screen
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.following import Following
from sm_async.cli.group_progress import GroupCounts
from sm_async.cli.signals import run_until_signal
from sm_async.hyperpod import AdditionPlan, AdditionResult, Repeat, add_nodes, plan_node_additions
from sm_async.local import Drop, Fault, LocalSageMaker, Throttle

__all__ = ["demonstrate", "tell"]

CLUSTER = "demo"
INTENT = "demo:scale-up"
ADDED = {"gpu-p5": 300, "gpu-g5": 80, "cpu": 20}
"""Nodes to add to each instance group."""
TYPES = {"gpu-p5": "ml.p5.48xlarge", "gpu-g5": "ml.g5.12xlarge", "cpu": "ml.c5.4xlarge"}
ROLE = "arn:aws:iam::123456789012:role/demo"
ADD = "BatchAddClusterNodes"

SPEED = 60.0
"""A second of the demo is a minute for the cluster."""
CLUSTER_SECONDS = 30.0
NODE_SECONDS = 240.0
THROTTLE = Throttle(ADD, per_second=5 / SPEED, burst=3)
"""Three requests at once and five a second of the demo: eight at once are too many."""
PER_SECOND = 4.0
"""Requests a second that the second program allows itself."""
AGAIN = Repeat(rounds=5, first_delay=1.0)
"""What is throttled in spite of that, the client's retries included, passes with time."""
KILLED_AT = 150
"""Nodes that are added when the first program dies."""
POLL_SECONDS = 0.25
"""Time between two looks at the cluster. Four calls a second are also what AWS's own HyperPod tool allows itself."""
LIMIT_SECONDS = 50.0
"""Time after which the demo gives up."""


def demonstrate() -> None:
    """Run the demo on standard output. Raises `CommandFailed` if anything is not as it should be."""
    run_until_signal(_within_limit())


async def _within_limit() -> None:
    server = LocalSageMaker(
        speed=SPEED, cluster_seconds=CLUSTER_SECONDS, node_seconds=NODE_SECONDS, throttles=[THROTTLE]
    )
    try:
        async with asyncio.timeout(LIMIT_SECONDS):
            await tell(Screen(), server)
    except TimeoutError:
        raise CommandFailed(Exit.FAILED, f"the demo did not end within {LIMIT_SECONDS:g} s") from None


async def tell(screen: Screen, server: LocalSageMaker) -> None:
    """Tell the story on a fresh server. Raises `CommandFailed` at the first check that does not hold."""
    started = time.monotonic()
    screen.step("Start the embedded server on loopback")
    async with server:
        screen.say(f"{server.endpoint_url}, region {server.region}; it checks signatures")
        async with _client(server) as client:
            arn = await _create_cluster(screen, client)
            plan = _plan(screen, arn)
            server.faults.add(Fault(ADD, effect=Drop(applied=True)))
            trouble = CapacityTrouble(server, CLUSTER, short="gpu-g5", of=ADDED["gpu-g5"], breaking="gpu-p5")
            kept = await _add_until_killed(screen, client, plan)
        async with _client(server, RateLimit(ADD, per_second=PER_SECOND)) as client:  # as another process would have it
            result = await _go_on(screen, client, kept)
            await _repeat(screen, client, result)
            _compare_with_server(screen, server, result)
            await _follow(screen, client, result, trouble)
    screen.end(f"{plan.count} nodes asked for, added once and running, in {time.monotonic() - started:.1f} s.")


def _client(server: LocalSageMaker, *limits: RateLimit) -> SageMakerClient:
    return SageMakerClient(
        region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials, rate_limits=limits
    )


async def _create_cluster(screen: Screen, client: SageMakerClient) -> str:
    """Create the cluster, wait until it is in service, and return its ARN."""
    screen.step(f"Create cluster {CLUSTER!r}: Continuous, three instance groups without nodes")
    started = time.monotonic()
    await client.create_cluster(
        cluster_name=CLUSTER,
        node_provisioning_mode="Continuous",
        instance_groups=[
            shapes.ClusterInstanceGroupSpecification(
                instance_group_name=group, instance_type=TYPES[group], instance_count=0, execution_role=ROLE
            )
            for group in ADDED
        ],
    )
    cluster = await client.wait.cluster_in_service(cluster_name=CLUSTER, delay=POLL_SECONDS)
    screen.check(cluster.cluster_status == "InService", f"InService after {time.monotonic() - started:.1f} s")
    return cluster.cluster_arn


def _plan(screen: Screen, arn: str) -> AdditionPlan:
    screen.step(f"Plan to add {sum(ADDED.values())} nodes")
    plan = plan_node_additions(arn, ADDED, intent=INTENT, issued_at=datetime.datetime.now(datetime.UTC))
    for group, count in ADDED.items():
        screen.say(f"{group:<6}  + {count:>3} x {TYPES[group]}")
    screen.check(
        plan.additions == ADDED and len({request.client_token for request in plan.requests}) == len(plan.requests),
        f"{len(plan.requests)} requests of at most 50 nodes, each with a token of its own",
    )
    return plan


async def _add_until_killed(screen: Screen, client: SageMakerClient, plan: AdditionPlan) -> str:
    """Add nodes with a program that dies in the middle, and return what it had written to its file."""
    screen.step("Add them. An answer gets lost, the service throttles, and the program dies")
    begun = AdditionResult(plan=plan)
    kept = begun.to_json()
    with screen.progress(_counts(begun), stages=("added",)) as progress:

        def keep(result: AdditionResult) -> None:
            nonlocal kept
            kept = result.to_json()
            progress.update(_counts(result))
            if len(result.nodes) >= KILLED_AT:
                program.cancel()

        program = asyncio.create_task(add_nodes(client, plan, on_progress=keep))
        try:
            await asyncio.wait([program])
        finally:
            program.cancel()
    screen.check(program.cancelled(), f"it dies: {_summary(AdditionResult.from_json(kept))}")
    return kept


async def _go_on(screen: Screen, client: SageMakerClient, kept: str) -> AdditionResult:
    screen.step("Start it again with the file that it left, and with a rate limit")
    known = AdditionResult.from_json(kept)
    with screen.progress(_counts(known), stages=("added",)) as progress:
        result = await add_nodes(
            client, known.plan, resume=known, repeat=AGAIN, on_progress=lambda now: progress.update(_counts(now))
        )
    screen.check(result.is_complete and result.added == known.plan.additions, _summary(result))
    return result


async def _repeat(screen: Screen, client: SageMakerClient, result: AdditionResult) -> None:
    screen.step("Send all requests once more, as if the file had been lost too")
    again = await add_nodes(client, result.plan, repeat=AGAIN)
    screen.check(_ids(again) == _ids(result) and again.is_complete, f"the same {len(again.nodes)} node ids came back")


def _compare_with_server(screen: Screen, server: LocalSageMaker, result: AdditionResult) -> None:
    """Check that whatever arrived was applied once."""
    exchanges = server.journal.of(ADD)
    throttled = sum(exchange.code == "ThrottlingException" for exchange in exchanges)
    lost = sum(isinstance(exchange.fault, Drop) for exchange in exchanges)
    applied = Counter(addition.client_token for addition in server.ledger.additions())
    screen.check(
        lost == 1 and set(applied.values()) == {1} and len(applied) == len(result.plan.requests),
        f"the server got {len(exchanges)} requests, throttled {throttled}, lost {lost} answer, applied {len(applied)}",
    )
    present = server.ledger.nodes(result.plan.cluster)
    screen.check(
        present == {node.node_logical_id: node.group for node in result.nodes},
        f"its ledger has {len(present)} nodes: nothing was added twice",
    )


async def _follow(screen: Screen, client: SageMakerClient, result: AdditionResult, trouble: CapacityTrouble) -> None:
    """Show the nodes' progress, and what happens to them, until all of them run."""
    screen.step("Follow them until they run. Capacity is short, and an instance breaks down")
    following = Following({node.node_logical_id: node.group for node in result.nodes})
    described = await client.describe_cluster(cluster_name=CLUSTER)
    with screen.progress(following.counts()) as progress:
        following.on_poll = lambda: progress.update(following.counts())
        following.on_message = trouble.on_message = progress.say
        following.on_change = trouble.take
        cluster = CalledCluster(client, result.plan.cluster, described)
        all_run = await following.until_running(cluster, interval=POLL_SECONDS, within=LIMIT_SECONDS)
    screen.check(all_run, following.summary)
    for holds, fact in trouble.checks(following.nodes):
        screen.check(holds, fact)
    listed = [node.node_logical_id for node in await cluster.nodes()]
    screen.check(
        len(listed) == len(result.nodes) and set(listed) == _ids(result),
        f"the cluster lists these {len(listed)} nodes and no others",
    )
    described = await client.describe_cluster(cluster_name=CLUSTER)
    current = {group.instance_group_name: group.current_count for group in described.instance_groups or ()}
    screen.check(
        current == ADDED, "its groups count " + ", ".join(f"{count} in {group}" for group, count in current.items())
    )


def _counts(result: AdditionResult) -> dict[str, GroupCounts]:
    added = result.added
    return {group: GroupCounts(total=total, added=added[group]) for group, total in result.plan.additions.items()}


def _summary(result: AdditionResult) -> str:
    return str(result).partition("\n")[0]


def _ids(result: AdditionResult) -> set[str | None]:
    return {node.node_logical_id for node in result.nodes}
