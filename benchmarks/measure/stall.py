"""How long making a client and its first call hold up the event loop. Imports are done before the loop starts."""

from __future__ import annotations

import asyncio
import importlib

from benchmarks.measure.task import Task, report, task

TICK = 0.001


class Watch:
    """Measures how late a timer of a millisecond fires."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._longest = 0.0
        self._due = self._loop.time() + TICK
        self._timer = self._loop.call_at(self._due, self._tick)

    def _tick(self) -> None:
        now = self._loop.time()
        self._longest = max(self._longest, now - self._due)
        self._due = now + TICK
        self._timer = self._loop.call_at(self._due, self._tick)

    async def longest(self) -> float:
        """Seconds of the longest stall since the last question."""
        await asyncio.sleep(TICK * 3)  # the timer fires, however long it was held up
        longest, self._longest = self._longest, 0.0
        return longest


async def main(wanted: Task) -> None:
    """Make the client, preload if asked to, call once."""
    watch = Watch()
    await asyncio.sleep(TICK * 3)
    await watch.longest()
    async with wanted.connect() as client:
        stall = await watch.longest()
        preload = 0.0
        if wanted.preload:
            await client.preload()
            preload = await watch.longest()
        await client.add()
        stall = max(stall, await watch.longest())
    report(stall_ms=stall * 1e3, preload_ms=preload * 1e3)


if __name__ == "__main__":
    told = task()
    importlib.import_module(f"benchmarks.peers.{told.peer}")
    asyncio.run(main(told))
