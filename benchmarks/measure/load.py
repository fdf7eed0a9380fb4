"""Keeps so many calls in flight for a while; reports CPU a call, throughput, latency and memory.

Each worker calls again as soon as its call has ended. All connections are open before the clock starts.
"""

from __future__ import annotations

import asyncio
import time

from benchmarks.measure.task import Task, loop_factory, report, resident_bytes, task
from benchmarks.peers.interface import Client
from benchmarks.wire import ADDED_NODES

FEWEST_CALLS = 2
"""Calls of each worker at least while the clock runs."""
WARMING_CALLS = 500


class Load:
    """The workers of one measurement and what they saw."""

    def __init__(self, client: Client, wanted: Task) -> None:
        self._client = client
        self._wanted = wanted
        self._go = asyncio.Event()
        self._ends = 0.0
        self._latencies: list[float] = []
        self._resident = 0

    async def run(self) -> dict[str, float]:
        """Warm up, then measure."""
        await asyncio.gather(*[self._warm() for _ in range(self._wanted.in_flight)])
        workers = [asyncio.create_task(self._work()) for _ in range(self._wanted.in_flight)]
        await asyncio.sleep(0.05)  # they all stand at the line
        begun, cpu = time.perf_counter(), time.process_time()
        self._ends = begun + self._wanted.seconds
        self._go.set()
        await asyncio.gather(*workers)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - begun
        latencies = sorted(self._latencies)
        calls = len(latencies)
        return {
            "cpu_us": cpu / calls * 1e6,
            "calls_per_second": calls / wall,
            "p50_ms": latencies[calls // 2] * 1e3,
            "p99_ms": latencies[min(calls - 1, calls * 99 // 100)] * 1e3,
            "resident_mb": self._resident / 1e6,
            "calls": calls,
        }

    async def _warm(self) -> None:
        for _ in range(max(1, WARMING_CALLS // self._wanted.in_flight)):
            await self._client.add()

    async def _work(self) -> None:
        await self._go.wait()
        calls = 0
        ended = begun = time.perf_counter()
        while ended < self._ends or calls < FEWEST_CALLS:
            if await self._client.add() != ADDED_NODES:
                raise RuntimeError("the answer was not understood")
            calls += 1
            ended = time.perf_counter()
            self._latencies.append(ended - begun)
            begun = ended
        if not self._resident:
            self._resident = resident_bytes()  # all others are in flight still


async def main(wanted: Task) -> None:
    """Measure and report."""
    async with wanted.connect() as client:
        report(**await Load(client, wanted).run())


if __name__ == "__main__":
    told = task()
    with asyncio.Runner(loop_factory=loop_factory(told.loop)) as runner:
        runner.run(main(told))
