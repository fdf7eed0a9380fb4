"""Throttling and an outage in real time and full length, beside boto3, as a command: `scripts/pacing [--quick]`.

Prints a table of each, row by row.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import sys
import time
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

import attrs
import botocore  # type: ignore[import-untyped]  # botocore ships no types

from sm_async import RateLimit, SageMakerClient
from sm_async.local import LocalSageMaker
from sm_async.retries import AdaptiveRetry, StandardRetry
from tests.reliability.boto3_callers import Boto3
from tests.reliability.outage_run import (
    OUTAGES,
    CountingTransport,
    Outage,
    OutageTally,
    Timing,
    calling_with,
    run_outage,
)
from tests.reliability.throttled_run import OPERATION, Tally, run_throttled, tally_of, throttled_server

__all__ = ["main"]

THROTTLED_ROW = "{:<40} {:>8} {:>9} {:>8} {:>6} {:>7}"
THROTTLED_HEAD = THROTTLED_ROW.format("", "requests", "throttled", "finished", "failed", "seconds")
OUTAGE_ROW = "{:<24} {:<23} {:>5} {:>7} {:>5} {:>10} {:>6} {:>12}"
OUTAGE_HEAD = OUTAGE_ROW.format("", "", "calls", "retries", "bound", "first call", "ms", "failed later")
LEGEND = """\
calls, retries: sent while the outage lasted; bound: the retries that a quota of 500 pays for;
first call, ms: attempts and milliseconds of the first call after the outage; failed later: calls that failed after it
"""
CLIENTS = 2
Each = Callable[[], dict[str, Any]]
"""Arguments of a client."""


@attrs.frozen
class Sizes:
    """How much is run."""

    per_second: float
    """Calls that the throttled server lets in."""
    callers: int
    timing: Timing


FULL = Sizes(2.0, 200, Timing(up=10.0, down=60.0, pause=1.0, callers=20))
QUICK = Sizes(40.0, 200, Timing(up=1.0, down=3.0, pause=0.2, callers=20))


def main(arguments: list[str] | None = None) -> int:
    """Run everything; the answer is the status to exit with."""
    parser = argparse.ArgumentParser(prog="scripts/pacing", description="Runs throttling and an outage beside boto3.")
    parser.add_argument("--quick", action="store_true", help="half a minute instead of ten, which shows less")
    sizes = QUICK if parser.parse_args(arguments).quick else FULL
    _say(f"{sizes.callers} callers, one call each, all at once; {sizes.per_second:g} a second are let in\n")
    _say(THROTTLED_HEAD)
    _throttled(sizes)
    _say(f"\n{sizes.timing.callers} callers before, during and after an outage of {sizes.timing.down:g} s\n\n{LEGEND}")
    _say(OUTAGE_HEAD)
    asyncio.run(_outages(sizes.timing))
    return 0


def _throttled(sizes: Sizes) -> None:
    """The rows about throttling, one after the other, so that none is in the way of another."""

    def limited() -> Coroutine[Any, Any, Tally]:
        limit = RateLimit(OPERATION, per_second=sizes.per_second)
        return _throttled_ours(lambda: {"rate_limits": [limit]}, sizes)

    _say(_row("sm_async, one RateLimit", asyncio.run(limited())))
    if importlib.util.find_spec("uvloop"):
        import uvloop

        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            _say(_row("sm_async, one RateLimit, uvloop", runner.run(limited())))
    for strategy in (StandardRetry, AdaptiveRetry):
        tally = asyncio.run(_throttled_ours(_retrying(strategy), sizes))
        _say(_row(f"sm_async, {strategy.__name__}", tally))
    for mode in ("standard", "adaptive"):
        _say(_row(f"boto3 {botocore.__version__}, {mode}", asyncio.run(_throttled_boto3(mode, sizes))))


def _retrying(strategy: type[StandardRetry]) -> Each:
    return lambda: {"retry": strategy()}


async def _throttled_ours(each: Each, sizes: Sizes) -> Tally:
    async with throttled_server(sizes.per_second) as server:
        return await run_throttled(server, [each() for _ in range(CLIENTS)], callers=sizes.callers)


async def _throttled_boto3(mode: str, sizes: Sizes) -> Tally:
    with ThreadPoolExecutor(sizes.callers) as threads:
        async with throttled_server(sizes.per_second) as server:
            clients = [Boto3(server, mode, threads, connections=sizes.callers) for _ in range(CLIENTS)]
            started = time.monotonic()
            ended = await asyncio.gather(*(clients[number % CLIENTS].call() for number in range(sizes.callers)))
            seconds = time.monotonic() - started
            for client in clients:
                client.close()
            return tally_of(server, [attempts is not None for attempts in ended], seconds)


def _row(name: str, tally: Tally) -> str:
    return THROTTLED_ROW.format(
        name, tally.requests, tally.throttled, tally.finished, tally.failed, f"{tally.seconds:.1f}"
    )


async def _outages(timing: Timing) -> None:
    """The rows about outages, all at once: each has a server of its own, and most of it is waiting."""
    with ThreadPoolExecutor(2 * timing.callers * len(OUTAGES)) as threads:
        runs: list[tuple[str, str, Coroutine[Any, Any, OutageTally]]] = []
        for name, (outage, _) in OUTAGES.items():
            for strategy in (StandardRetry(), AdaptiveRetry()):
                label = f"sm_async, {type(strategy).__name__}"
                runs.append((label, name, _outage_for_us(outage, strategy, timing)))
            for mode in ("standard", "adaptive"):
                label = f"boto3 {botocore.__version__}, {mode}"
                runs.append((label, name, _outage_for_boto3(outage, mode, threads, timing)))
        tallies = await asyncio.gather(*(run for _, _, run in runs))
    _say_outages([(label, name, tally) for (label, name, _), tally in zip(runs, tallies, strict=True)])


def _say_outages(rows: Sequence[tuple[str, str, OutageTally]]) -> None:
    for label, name, tally in rows:
        first = "failed" if tally.attempts_after is None else tally.attempts_after
        cells = tally.calls, tally.retries, OUTAGES[name][1], first, f"{tally.seconds_after * 1000:.0f}"
        _say(OUTAGE_ROW.format(label, name, *cells, tally.failed_after))


async def _outage_for_us(outage: Outage, strategy: StandardRetry, timing: Timing) -> OutageTally:
    async with (
        LocalSageMaker() as server,
        CountingTransport() as transport,
        SageMakerClient(
            region=server.region,
            credentials=server.credentials,
            endpoint_url=server.endpoint_url,
            transport=transport,
            retry=strategy,
        ) as client,
    ):
        await client.preload(OPERATION)
        return await run_outage(server, outage, calling_with(client), transport.counts, timing)


async def _outage_for_boto3(outage: Outage, mode: str, threads: Executor, timing: Timing) -> OutageTally:
    async with LocalSageMaker() as server:
        client = Boto3(server, mode, threads, connections=timing.callers)
        tally = await run_outage(server, outage, client.call, client.counts, timing)
        client.close()
        return tally


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
