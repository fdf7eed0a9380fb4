"""Every fate does to request, answer and connection what it is called after; and fates come from the seed alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import attrs
import pytest

from sm_async import CallOptions, SageMakerClient, errors, shapes
from sm_async.errors import Outcome, SageMakerError
from sm_async.local import LocalSageMaker
from sm_async.retries import NoRetry, StandardRetry
from tests.reliability.fates import FATES, PASSES, Draw, Fate, Step, drawn_from, fate
from tests.reliability.fault_proxy import FaultProxy, fault_proxy

PATIENCE = 0.2
IMPATIENT = CallOptions(attempt_timeout=PATIENCE)
"""For fates that only a timeout ends; elsewhere a busy machine may take its time."""
BULK = "x" * 2**24
"""More than the buffers of any two sockets hold."""

ENDS: dict[str, tuple[type[SageMakerError], Outcome] | None] = {
    "passes": None,
    "passes slowly": None,
    "answer trickles": None,
    "passes, then the idle connection is closed": None,
    "passes too late": (errors.DeadlineExceeded, "maybe_applied"),
    "reset before it is read": (errors.ConnectionFailedError, "maybe_applied"),
    "reset inside the request": (errors.ConnectionFailedError, "maybe_applied"),
    "reset after it is read": (errors.ConnectionFailedError, "maybe_applied"),
    "throttled": (errors.ThrottlingException, "refused"),
    "429 of a gateway, not applied": (errors.UnknownServiceError, "maybe_applied"),
    "500, not applied": (errors.InternalFailure, "maybe_applied"),
    "503 of a gateway, not applied": (errors.UnknownServiceError, "maybe_applied"),
    "applied, connection reset": (errors.ConnectionFailedError, "maybe_applied"),
    "applied, connection closed": (errors.ConnectionFailedError, "maybe_applied"),
    "applied, silence": (errors.DeadlineExceeded, "maybe_applied"),
    "applied, answer trickles for ever": (errors.DeadlineExceeded, "maybe_applied"),
    "applied, 200 cut off": (errors.ConnectionFailedError, "maybe_applied"),
    "applied, 200 with half a JSON": (errors.MalformedResponse, "maybe_applied"),
    "applied, 200 with HTML": (errors.MalformedResponse, "maybe_applied"),
    "applied, empty 200": (errors.MalformedResponse, "maybe_applied"),
    "applied, 500": (errors.InternalFailure, "maybe_applied"),
    "applied, 504 of a gateway": (errors.UnknownServiceError, "maybe_applied"),
    "applied, 408 of a gateway": (errors.UnknownServiceError, "maybe_applied"),
    "applied, no HTTP": (errors.ConnectionFailedError, "maybe_applied"),
}
"""What one attempt that meets a fate ends in; None for a success."""


@attrs.frozen
class Rig:
    """A server, the proxy before it, and a client of the proxy."""

    server: LocalSageMaker
    proxy: FaultProxy
    client: SageMakerClient

    async def add(
        self, group: str = "gpu", *, token: str | None = None, options: CallOptions | None = None
    ) -> shapes.BatchAddClusterNodesResponse:
        more = shapes.AddClusterNodeSpecification(instance_group_name=group, increment_target_count_by=4)
        return await self.client.batch_add_cluster_nodes(
            cluster_name="train", nodes_to_add=[more], client_token=token, options=options
        )


@asynccontextmanager
async def rig(draw: Draw) -> AsyncGenerator[Rig]:
    async with (
        LocalSageMaker(cluster_seconds=0.0) as server,
        fault_proxy(server.endpoint_url, draw, patience=PATIENCE) as proxy,
        SageMakerClient(
            region=server.region,
            credentials=server.credentials,
            endpoint_url=proxy.url,
            retry=NoRetry(),
        ) as client,
    ):
        await client.create_cluster(
            cluster_name="train",
            node_provisioning_mode="Continuous",
            instance_groups=[
                shapes.ClusterInstanceGroupSpecification(
                    instance_group_name=name,
                    instance_type="ml.p5.48xlarge",
                    instance_count=0,
                    execution_role="arn:aws:iam::123456789012:role/hyperpod",
                )
                for name in ("gpu", "spare")
            ],
        )
        yield Rig(server, proxy, client)


def always(*fates: Fate, chance: float = 0.4) -> Draw:
    """These fates one after the other, and the last one for ever."""
    return lambda _, earlier: (fates[min(earlier, len(fates) - 1)], chance)


@pytest.mark.parametrize("chance", [0.1, 0.9])
@pytest.mark.parametrize("met", FATES, ids=str)
async def test_a_fate_does_what_it_is_called_after(met: Fate, chance: float) -> None:
    expected = ENDS[met.name]
    async with rig(always(met, chance=chance)) as one:
        if expected is None:
            assert len((await one.add(token="t")).successful) == 4
        else:
            with pytest.raises(expected[0]) as caught:
                await one.add(token="t", options=IMPATIENT if expected[0] is errors.DeadlineExceeded else None)
            assert (type(caught.value), caught.value.outcome) == expected
        await one.client.aclose()
        await one.proxy.all_left()
        assert len(one.server.ledger.additions(client_token="t")) == met.is_forwarded
        assert [record.fate for record in one.proxy.records] == [met]


@pytest.mark.parametrize("met", ["reset before it is read", "reset inside the request"])
async def test_a_request_that_is_too_large_to_leave_at_once_breaks_off_inside(met: str) -> None:
    async with rig(always(fate(met))) as one:
        with pytest.raises(errors.ConnectionFailedError) as caught:
            await one.client.call(
                "BatchAddClusterNodes",
                {
                    "ClusterName": "train",
                    "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 4}],
                    "Bulk": BULK,
                },
                options=CallOptions(validate=False),
            )
        assert caught.value.outcome == "not_sent"
        assert not one.proxy.records[0].is_whole
        assert one.server.ledger.additions() == ()


async def test_the_records_tell_whose_each_request_was() -> None:
    async with rig(always(fate("applied, connection reset"), PASSES)) as one:
        output = await one.add(options=CallOptions(retry=StandardRetry(max_attempts=5)))
        first, second = one.proxy.records
        assert (first.label, first.attempt, first.max_attempts, first.status) == ("gpu", 1, 5, 200)
        assert (second.label, second.attempt, second.max_attempts, second.status) == ("gpu", 2, 5, 200)
        assert first.token == second.token == output.metadata.client_token
        (addition,) = one.server.ledger.additions()
        assert first.invocation_id == second.invocation_id == addition.invocation_id


async def test_a_refusal_of_the_server_itself_is_recorded_as_one() -> None:
    async with rig(always(PASSES)) as one:
        await one.add("gpu", token="t")
        with pytest.raises(errors.ValidationException):
            await one.add("spare", token="t")
        assert [record.proves_refusal for record in one.proxy.records] == [False, True]


async def test_steps_are_told_to_those_who_watch_the_label() -> None:
    steps: list[Step] = []
    async with rig(always(PASSES)) as one:
        one.proxy.watchers["gpu"] = steps.append
        await one.add("spare")
        assert steps == []
        await one.add("gpu")
        assert steps == ["seen", "applied", "answered"]


async def test_a_connection_serves_on_unless_its_fate_ends_it() -> None:
    async with rig(always(PASSES, fate("throttled"), PASSES, fate("applied, connection closed"))) as one:
        await one.add()
        with pytest.raises(errors.ThrottlingException):
            await one.add()
        await one.add()
        assert one.proxy.open_connections == 1
        with pytest.raises(errors.ConnectionFailedError):
            await one.add()
        await one.proxy.all_left()


def test_every_fate_has_an_expected_end() -> None:
    assert ENDS.keys() == {each.name for each in FATES}


def test_the_same_seed_draws_the_same_fates_whatever_was_drawn_before() -> None:
    first, second = drawn_from(7), drawn_from(7)
    forwards = [first(label, number) for label in ("a", "b") for number in range(20)]
    backwards = [second(label, number) for label in ("b", "a") for number in reversed(range(20))]
    assert forwards == backwards[::-1]
    assert forwards[:20] != forwards[20:]
    assert forwards != [drawn_from(8)(label, number) for label in ("a", "b") for number in range(20)]


def test_every_fate_is_met_as_often_as_its_weight_says() -> None:
    draw = drawn_from(1)
    met = Counter(draw("gpu", number)[0].name for number in range(10_000))
    weights = sum(each.weight for each in FATES)
    for each in FATES:
        assert met[each.name] == pytest.approx(10_000 * each.weight / weights, rel=0.4)
