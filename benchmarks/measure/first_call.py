"""Imports a client, makes it, calls once and reports memory and CPU; whoever started it measures the time."""

from __future__ import annotations

import asyncio
import time

from benchmarks.measure.task import report, resident_bytes, task


async def main() -> None:
    """One call; the report goes out before the client is closed."""
    async with task().connect() as client:
        await client.add()
        report(resident_mb=resident_bytes() / 1e6, cpu_ms=time.process_time() * 1e3)


if __name__ == "__main__":
    asyncio.run(main())
