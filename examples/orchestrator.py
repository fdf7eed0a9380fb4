"""An orchestrator that starts 5,000 calls under a rate limit, and knows of each what became of it.

    python orchestrator.py train gpu --jobs 5000 --per-second 20

Each job wants a node of its own. All calls are started at once: the client has them wait for their turn, and retries
what is throttled. The token of a call is made of all that names the purchase, so that within the 8 hours that SageMaker
knows tokens for, the same run again buys nothing twice.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections import Counter

from sm_async import CallOptions, RateLimit, SageMakerClient, client_token_for, shapes
from sm_async.errors import SageMakerError


async def start_job(client: SageMakerClient, cluster: str, group: str, run: str, job: int) -> str:
    """What became of one job's call: "added" or "failed", or what is known of a call without an answer."""
    try:
        added = await client.batch_add_cluster_nodes(
            cluster_name=cluster,
            nodes_to_add=[shapes.AddClusterNodeSpecification(instance_group_name=group, increment_target_count_by=1)],
            client_token=client_token_for(run, cluster, group, job),
            options=CallOptions(timeout=3600),  # waiting for its turn included
        )
    except SageMakerError as error:
        return error.outcome  # not_sent and refused: not added; maybe_applied: run it again
    return "added" if added.successful else "failed"


async def orchestrate(cluster: str, group: str, run: str, *, jobs: int, per_second: float) -> Counter[str]:
    """How many jobs came to what."""
    limit = RateLimit("BatchAddClusterNodes", per_second=per_second, burst=max(1, int(per_second / 10)))
    async with SageMakerClient(rate_limits=[limit]) as client, asyncio.TaskGroup() as group_of_tasks:
        arn = (await client.describe_cluster(cluster_name=cluster)).cluster_arn
        tasks = [group_of_tasks.create_task(start_job(client, arn, group, run, job)) for job in range(jobs)]
        return Counter([await task for task in tasks])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Start many calls under a rate limit.")
    parser.add_argument("cluster")
    parser.add_argument("group")
    parser.add_argument(
        "--run", default="run-7", help="what the jobs belong to; within 8 hours the same again buys nothing twice"
    )
    parser.add_argument("--jobs", type=int, default=5000)
    parser.add_argument("--per-second", type=float, default=20.0)
    chosen = parser.parse_args()
    started = time.monotonic()
    outcomes = asyncio.run(
        orchestrate(chosen.cluster, chosen.group, chosen.run, jobs=chosen.jobs, per_second=chosen.per_second)
    )
    print(*(f"{count} {outcome}" for outcome, count in outcomes.most_common()), sep=", ")
    print(f"in {time.monotonic() - started:.1f} s")
