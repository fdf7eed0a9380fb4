"""Those who want nodes, through clients of the package: they call, cancel, look at what became of it, call again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import attrs

from sm_async import CallOptions, SageMakerClient, client_token_for, shapes
from sm_async.errors import SageMakerError, call_facts
from tests.reliability.books import Call
from tests.reliability.fates import Step
from tests.reliability.fault_proxy import FaultProxy
from tests.reliability.intents import Cancellation, Intent

__all__ = ["Callers", "Clients", "after_turns"]

BULK = "x" * (6 * 2**20)
"""More than the buffers of two sockets hold."""
INTERRUPTED_CALLS = 2


@attrs.define
class Clients:
    """The clients of two processes, and one whose endpoint nobody listens at."""

    make: Callable[[], SageMakerClient]
    current: SageMakerClient
    """The first process', which is restarted."""
    other: SageMakerClient
    dead_end: SageMakerClient

    async def restart(self) -> None:
        """Close the first process' client in the middle of its calls; calls to come find a new one."""
        closing, self.current = self.current, self.make()
        await closing.aclose()

    async def aclose(self) -> None:
        """Close all of them."""
        for client in (self.current, self.other, self.dead_end):
            await client.aclose()


class Callers:
    """Carry out intents. All calls end up in the books."""

    def __init__(
        self, seed: int, clients: Clients, proxy: FaultProxy, *, restart_after: int, careless: bool = False
    ) -> None:
        """The first process is restarted after so many calls.

        Careless callers let each call have a fresh token, which is the mistake that this is all about.
        """
        self.calls: list[Call] = []
        """What every call came to, in the order in which they ended."""
        self._seed = seed
        self._clients = clients
        self._proxy = proxy
        self._restart_after = restart_after
        self._careless = careless

    async def carry_out(self, intent: Intent) -> None:
        """Call until it succeeds, is refused, or patience ends. One call at a time."""
        token = None
        if intent.has_own_token and not self._careless:
            token = client_token_for("ledger", self._seed, intent.number)
        await asyncio.sleep(intent.begins_after)
        for number in range(intent.tries):
            call = await self._call(intent, number, token)
            self.calls.append(call)
            if len(self.calls) == self._restart_after:
                await self._clients.restart()
            if call.nodes is not None or (call.outcome == "refused" and not call.is_cancelled):
                return
            if call.facts is not None and not self._careless:
                token = call.facts.client_token or token

    async def _call(self, intent: Intent, number: int, token: str | None) -> Call:
        """One call, which may be cancelled."""
        is_dead_end = intent.begins_at_a_dead_end and number == 0
        call = Call(intent=intent, number=number, token=token, was_at_a_dead_end=is_dead_end)
        calling = _add_nodes(self._client(intent, number), intent, number, token)
        is_interrupted = number < INTERRUPTED_CALLS
        try:
            if is_interrupted and intent.cancellation is not None:
                nodes = await self._cancelled(intent.label, intent.cancellation, calling)
            else:
                async with asyncio.timeout(intent.gives_up_after if is_interrupted else None):
                    nodes = await calling
        except (SageMakerError, TimeoutError, asyncio.CancelledError) as error:
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise  # the whole run is called off
            return attrs.evolve(call, error=error, facts=call_facts(error))
        return attrs.evolve(call, nodes=nodes)

    def _client(self, intent: Intent, number: int) -> SageMakerClient:
        if number == 0 and intent.begins_at_a_dead_end:
            return self._clients.dead_end
        return self._clients.other if number > 0 and intent.replays_elsewhere else self._clients.current

    async def _cancelled(
        self, label: str, cancellation: Cancellation, calling: Coroutine[Any, Any, frozenset[str]]
    ) -> frozenset[str]:
        """Await a call in a task of its own, which is cancelled at the moment that was drawn, if it lives to see it."""
        task = asyncio.create_task(calling)

        def watch(step: Step) -> None:
            if step == cancellation.moment:
                after_turns(cancellation.turns, task.cancel)

        if cancellation.moment == "begun":
            after_turns(cancellation.turns, task.cancel)
        self._proxy.watchers[label] = watch
        try:
            return await task
        finally:
            del self._proxy.watchers[label]


def after_turns(turns: int, act: Callable[[], object]) -> None:
    """Act after so many turns of the loop: unlike seconds, they are the same on a slow machine."""
    if turns:
        asyncio.get_running_loop().call_soon(after_turns, turns - 1, act)
    else:
        act()


async def _add_nodes(client: SageMakerClient, intent: Intent, number: int, token: str | None) -> frozenset[str]:
    """The logical ids of the nodes that a call added."""
    options = CallOptions(timeout=intent.timeout, max_attempts=intent.max_attempts(number))
    if intent.is_bulky:
        output = await client.call(
            "BatchAddClusterNodes",
            {
                "ClusterName": intent.cluster,
                "NodesToAdd": [
                    {"InstanceGroupName": group, "IncrementTargetCountBy": count}
                    for group, count in intent.wanted.items()
                ],
                "Bulk": BULK,
            }
            | ({} if token is None else {"ClientToken": token}),
            options=attrs.evolve(options, validate=False),
        )
        assert isinstance(output, shapes.BatchAddClusterNodesResponse)
    else:
        output = await client.batch_add_cluster_nodes(
            cluster_name=intent.cluster,
            nodes_to_add=[
                shapes.AddClusterNodeSpecification(instance_group_name=group, increment_target_count_by=count)
                for group, count in intent.wanted.items()
            ],
            client_token=token,
            options=options,
        )
    assert output.failed == []
    return frozenset(node.node_logical_id for node in output.successful)
