"""`LocalSageMaker`: the embedded server as its users see it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Generator, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Self

from sm_async.credentials import Credentials
from sm_async.local.capacity import Capacity
from sm_async.local.clock import TimeSource, VirtualClock
from sm_async.local.core import Core
from sm_async.local.extensions import OFFERED
from sm_async.local.faults import Faults
from sm_async.local.ids import Ids
from sm_async.local.in_process import InProcessTransport
from sm_async.local.journal import Journal
from sm_async.local.ledger import Ledger
from sm_async.local.listener import HOST, Listener
from sm_async.local.loop_thread import LoopThread
from sm_async.local.outage import Outage
from sm_async.local.resources.courses import Courses
from sm_async.local.seeding import SeedRequest, perform
from sm_async.local.service import Service
from sm_async.local.settings import Settings, Switches
from sm_async.local.signature import Verifier
from sm_async.local.throttling import Throttle, Throttling
from sm_async.schema import Structure

__all__ = ["LocalSageMaker"]

EXAMPLE_CREDENTIALS = Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
"""The keys of AWS's documentation: they open nothing but this server, and secret scanners know them."""


class LocalSageMaker:
    """A SageMaker for HyperPod clusters in this process: real requests, real signatures, state in memory.

        async with LocalSageMaker(node_seconds=2.0) as server:
            client = SageMakerClient(
                region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
            )

    Entering it listens on a port of 127.0.0.1; leaving it closes all connections. Code without an event loop enters it
    by `with`: then it listens on a thread of its own. Without being entered it answers through `transport()`. What it
    has, and what of it AWS does not document, stands in `docs/local.md`.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        region: str = "us-east-1",
        account_id: str = "123456789012",
        credentials: Credentials = EXAMPLE_CREDENTIALS,
        clock: TimeSource = time.time,
        speed: float = 1.0,
        signing_clock: TimeSource = time.time,
        cluster_seconds: float = 1.0,
        node_seconds: float = 5.0,
        health_check_seconds: float = 5.0,
        shutdown_seconds: float = 1.0,
        job_seconds: float = 5.0,
        deployment_seconds: float = 1.0,
        cluster_limit: int | None = None,
        node_limit: int | None = None,
        extensions: Mapping[str, Sequence[str]] | None = None,
        throttles: Iterable[Throttle] = (),
        switches: Switches | None = None,
        seed: int | None = None,
    ) -> None:
        """Set the server up; nothing listens yet.

        `port` 0 takes a free one. Only requests that `credentials` signed are answered. `clock` is where the time
        begins that clusters and nodes live in: it passes `speed` times as fast, and `advance` moves it on.
        `signing_clock`, apart from it, is compared with signatures and sent as `Date`, so that a test can turn the one
        and leave the other. Both answer with epoch seconds and never go backwards.
        `cluster_seconds` is how long a cluster is Creating, `node_seconds` how long a node takes to run (its instance
        id appears at half of it), `shutdown_seconds` how long nodes and clusters take to go. Beyond `cluster_limit`
        and `node_limit`, counted over the account, the answer is ResourceLimitExceeded; beyond one of `throttles`, a
        ThrottlingException. `extensions` are those that can be installed on clusters, with their versions; without it
        there is `sagemaker-observability` 1.0.0. `seed` makes ids repeatable. Raises ValueError for what cannot work.
        """
        settings = Settings(
            region=region,
            account_id=account_id,
            cluster_seconds=cluster_seconds,
            node_seconds=node_seconds,
            health_check_seconds=health_check_seconds,
            shutdown_seconds=shutdown_seconds,
            job_seconds=job_seconds,
            deployment_seconds=deployment_seconds,
            cluster_limit=cluster_limit,
            node_limit=node_limit,
            extensions=OFFERED if extensions is None else extensions,
            switches=switches or Switches(),
        )
        self._settled = settings.longest_seconds
        ids = Ids(seed)
        service = Service(settings, ids)
        self.region = region
        """Region that requests have to be signed for."""
        self.credentials = credentials
        """The credentials that the server knows."""
        self.journal = Journal()
        """The last 10,000 requests with their answers."""
        self.courses: Courses = service.account.resources.courses
        """How it goes with the jobs, endpoints and other resources that the next requests begin; none at the start."""
        self.faults = Faults()
        """What befalls the next requests; none at the start."""
        self._throttling = Throttling(throttles)
        self._clock = VirtualClock(clock, speed)
        self._account = service.account
        self.capacity = Capacity(service.account, self._clock.now)
        """What becomes of the nodes that are requested next; all of them run at the start."""
        self._core = Core(
            service,
            Verifier(credentials, region=region),
            ids=ids,
            clock=self._clock.now,
            signing_clock=signing_clock,
            journal=self.journal,
            faults=self.faults,
            throttling=self._throttling,
        )
        self._listener = Listener(self._core)
        self._wanted_port = port
        self._port: int | None = None
        self._thread: LoopThread | None = None
        self._is_down = False

    @property
    def endpoint_url(self) -> str:
        """URL to give to a client, as `http://127.0.0.1:43567`. Raises RuntimeError where the server is not entered."""
        if self._port is None:
            raise RuntimeError("the server does not listen; use `async with LocalSageMaker() as server`")
        return f"http://{HOST}:{self._port}"

    def transport(self) -> InProcessTransport:
        """A transport for httpx clients and for `SageMakerClient(transport=…)` that needs no socket."""
        return InProcessTransport(self._core, is_down=lambda: self._is_down)

    def seed(self, *requests: SeedRequest, age: float | None = None) -> list[Structure]:
        """Have state without calls: what inputs ask for, as if they had been sent `age` seconds ago; their outputs.

        A request is an input shape, or a document with lists of inputs by the names of their operations, such as
        `{"CreateCluster": [{"ClusterName": "train", …}]}`. All are performed in their order. Without an `age` it was
        long ago enough for everything to be there by now. The ledger has what they changed, the journal nothing; no
        fault and no throttle befalls them. Raises ValueError for a request that is refused.
        """
        return perform(self._core, requests, now=self._clock.now(), age=self._settled if age is None else age)

    @property
    def ledger(self) -> Ledger:
        """What was really applied, up to this moment."""
        self._account.clusters(self._clock.now())
        return self._account.ledger

    @property
    def throttles(self) -> tuple[Throttle, ...]:
        """The bounds in force. Others can be set at any time; they begin with a full burst."""
        return self._throttling.throttles

    @throttles.setter
    def throttles(self, throttles: Iterable[Throttle]) -> None:
        self._throttling.throttles = throttles

    def advance(self, *, seconds: float = 0.0, minutes: float = 0.0, hours: float = 0.0) -> Awaitable[None]:
        """Let time pass at once for all that lives by the server's clock. Raises ValueError for a negative time.

        It has passed when this returns: `await` it or not, as the code around it can.
        """
        self._clock.advance(seconds + 60.0 * minutes + 3600.0 * hours)
        return _Done()

    def down(self) -> Outage:
        """An outage: all connections are closed and new ones refused, until the block ends. Port and state stay.

        `async with`, or `with` where the server was entered by `with`. Raises RuntimeError where the server is down
        already.
        """
        return Outage(self._begin_outage, self._end_outage, self._thread)

    async def __aenter__(self) -> Self:
        self._port = await self._listener.start(self._wanted_port)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        thread = LoopThread("LocalSageMaker")
        try:
            self._port = thread.run(self._listener.start(self._wanted_port))
        except BaseException:
            thread.stop()
            raise
        self._thread = thread
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    async def aclose(self) -> None:
        """Close the port and all connections. The state stays, for assertions."""
        if self._thread is None:
            self._port = None
            await self._listener.aclose()
        else:
            await asyncio.to_thread(self.close)

    def close(self) -> None:
        """Close what was entered by `with`, as `aclose` does."""
        thread, self._thread, self._port = self._thread, None, None
        if thread is not None:
            thread.run(self._listener.aclose())
            thread.stop()

    async def _begin_outage(self) -> None:
        if self._is_down:
            raise RuntimeError("the server is down already")
        self._is_down = True
        try:
            await self._listener.pause()
        except BaseException:
            await self._end_outage()
            raise

    async def _end_outage(self) -> None:
        self._is_down = False
        self._listener.resume()


class _Done:
    """What has happened already: it can be awaited and need not be."""

    def __await__(self) -> Generator[None]:
        yield from ()
