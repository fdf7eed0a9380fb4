"""How long a client takes to page through 10,000 nodes, a hundred at a time."""

from __future__ import annotations

import asyncio
import time

from benchmarks.measure.task import Task, report, task
from benchmarks.peers.interface import PagingClient
from benchmarks.wire import PAGE_NODES, PAGES


async def walk(client: PagingClient) -> int:
    """The number of nodes of the whole cluster, page after page."""
    nodes, token = await client.page(None)
    while token is not None:
        more, token = await client.page(token)
        nodes += more
    return nodes


async def main(wanted: Task) -> None:
    """Walk once to warm up and once more for the clock."""
    async with wanted.connect() as client:
        await walk(client)
        begun, cpu = time.perf_counter(), time.process_time()
        nodes = await walk(client)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - begun
    if nodes != PAGES * PAGE_NODES:
        raise RuntimeError(f"saw {nodes} nodes")
    report(wall_ms=wall * 1e3, cpu_ms=cpu * 1e3)


if __name__ == "__main__":
    asyncio.run(main(task()))
