"""The programs of examples/, each as a process against the embedded server. Their own tests run by themselves."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path

import attrs
import httpx
import pytest

import sm_async
from sm_async import SageMakerClient, shapes
from sm_async.hyperpod import plan_node_additions
from sm_async.local import Drop, Fault, LocalSageMaker, Shortage
from tests.hyperpod.stage import issued, specification

pytestmark = pytest.mark.long

EXAMPLES = Path(__file__).parents[2] / "examples"
PATIENCE = 60.0
ADD = "BatchAddClusterNodes"


@attrs.frozen
class Rehearsal:
    """A server with a cluster `train` that has an empty group `gpu`, and a folder to run programs in."""

    server: LocalSageMaker
    arn: str
    folder: Path

    async def start(self, *arguments: str, inherited: tuple[int, ...] = ()) -> Process:
        """A Python that runs in the folder and calls the server."""
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "error", *arguments),
            cwd=self.folder,
            stdout=PIPE,
            stderr=PIPE,
            env=os.environ
            | {
                "AWS_ENDPOINT_URL_SAGEMAKER": self.server.endpoint_url,
                "AWS_REGION": self.server.region,
                "AWS_ACCESS_KEY_ID": self.server.credentials.access_key_id,
                "AWS_SECRET_ACCESS_KEY": self.server.credentials.secret_access_key,
                "AWS_SESSION_TOKEN": "",
                "PYTHONPATH": f"{Path(sm_async.__file__).parents[1]}{os.pathsep}{EXAMPLES}",
            },
            pass_fds=inherited,
        )

    async def run(self, *arguments: str) -> str:
        """Standard output of a program that has to succeed."""
        process = await self.start(*arguments)
        async with asyncio.timeout(PATIENCE):
            output, errors = await process.communicate()
        assert process.returncode == 0, errors.decode()
        return output.decode()

    @property
    def nodes(self) -> int:
        """Nodes that the cluster has by the ledger."""
        return len(self.server.ledger.nodes(self.arn))


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with LocalSageMaker(cluster_seconds=0, node_seconds=0, shutdown_seconds=0) as server:
        async with SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client:
            created = await client.create_cluster(
                cluster_name="train", node_provisioning_mode="Continuous", instance_groups=[specification("gpu", 0)]
            )
        yield Rehearsal(server, created.cluster_arn, tmp_path)


async def test_the_orchestrator_knows_what_became_of_5_000_calls(rehearsal: Rehearsal) -> None:
    rehearsal.server.faults.add(Fault(ADD, effect=Drop(applied=True), times=3))
    program = (str(EXAMPLES / "orchestrator.py"), "train", "gpu", "--per-second", "3000")
    output = await rehearsal.run(*program)
    assert re.fullmatch(r"5000 added\nin \d+\.\d s\n", output)
    assert rehearsal.nodes == 5000
    assert await rehearsal.run(*program, "--jobs", "100")  # the same run again
    assert rehearsal.nodes == 5000


async def test_the_autoscaler_adds_and_deletes_what_is_asked_for(rehearsal: Rehearsal) -> None:
    demand = rehearsal.folder / "demand.txt"
    program = (str(EXAMPLES / "autoscaler.py"), "train", "gpu", "demand.txt", "--seconds", "0.05", "--ticks", "2")
    demand.write_text("60\n")
    assert "60 of 60 nodes added" in await rehearsal.run(*program)
    assert rehearsal.nodes == 60
    demand.write_text("10")
    assert "50 of 50 nodes" in await rehearsal.run(*program)
    assert rehearsal.nodes == 10


async def test_an_autoscaler_that_was_killed_finishes_its_decision_first(rehearsal: Rehearsal) -> None:
    plan = plan_node_additions(rehearsal.arn, {"gpu": 7}, intent="autoscaler:before", issued_at=issued())
    (rehearsal.folder / "demand.txt").write_text("7")
    (rehearsal.folder / "demand.decision.json").write_text(plan.to_json())
    program = (str(EXAMPLES / "autoscaler.py"), "train", "gpu", "demand.txt", "--seconds", "0.05", "--ticks", "2")
    assert "7 of 7 nodes added" in await rehearsal.run(*program)
    (addition,) = rehearsal.server.ledger.additions()
    assert addition.client_token == plan.requests[0].client_token


async def test_an_autoscaler_whose_answers_are_lost_buys_once(rehearsal: Rehearsal) -> None:
    rehearsal.server.faults.add(Fault(ADD, effect=Drop(applied=True), times=3))  # all attempts of a call
    (rehearsal.folder / "demand.txt").write_text("10")
    program = (str(EXAMPLES / "autoscaler.py"), "train", "gpu", "demand.txt", "--seconds", "0.05", "--ticks", "3")
    output = await rehearsal.run(*program)
    assert "10 of unknown outcome" in output
    assert "10 of 10 nodes added" in output
    assert rehearsal.nodes == 10
    assert len(rehearsal.server.ledger.additions()) == 1


@pytest.fixture
async def service(rehearsal: Rehearsal) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the service, which listens on a socket that is handed down to it."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.set_inheritable(True)
        process = await rehearsal.start(
            *("-m", "uvicorn", "scaling_service:app", "--fd", str(listening.fileno()), "--log-level", "warning"),
            inherited=(listening.fileno(),),
        )
        port = listening.getsockname()[1]
        try:
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE) as client:
                yield client
        finally:
            process.terminate()
            await process.communicate()


async def test_the_service_adds_nodes_once_for_each_purchase(rehearsal: Rehearsal, service: httpx.AsyncClient) -> None:
    rehearsal.server.faults.add(Fault(ADD, effect=Drop(applied=True)))
    purchase = "/clusters/train/purchases/run-7"
    first, at_once = await asyncio.gather(*(service.put(purchase, json={"gpu": 60}) for _ in range(2)))
    again = await service.put(purchase, json={"gpu": 60})
    assert [first.status_code, at_once.status_code, again.status_code] == [200, 200, 200]
    assert set(first.json()["nodes"]) == set(again.json()["nodes"]) == set(rehearsal.server.ledger.nodes(rehearsal.arn))
    assert (first.json()["added"], rehearsal.nodes) == ({"gpu": 60}, 60)
    assert (await service.put(purchase, json={"gpu": 61})).status_code == 409
    assert (await service.put("/clusters/train/purchases/run-8", json={"gpu": 1})).status_code == 200
    assert rehearsal.nodes == 61


async def test_the_service_asks_again_for_a_group_that_was_busy(
    rehearsal: Rehearsal, service: httpx.AsyncClient
) -> None:
    purchase = "/clusters/train/purchases/run-7"
    group = specification("gpu", 1)
    group.min_instance_count = 1
    rehearsal.server.capacity.add(Shortage("train", "gpu", count=1, lasts=1800))  # so the group waits for its minimum
    rehearsal.server.seed(shapes.UpdateClusterRequest(cluster_name="train", instance_groups=[group]), age=0.0)
    refused = await service.put(purchase, json={"gpu": 2})
    assert refused.status_code == 503
    assert "InvalidInstanceGroupStatus" in refused.text
    await rehearsal.server.advance(hours=1)
    assert (await service.put(purchase, json={"gpu": 2})).status_code == 200
    assert rehearsal.nodes == 3


async def test_the_service_says_what_cannot_be(rehearsal: Rehearsal, service: httpx.AsyncClient) -> None:
    assert (await service.put("/clusters/train/purchases/a..b", json={"gpu": 1})).status_code == 422
    assert (await service.put("/clusters/train/purchases/run-7", json={"gpu": 0})).status_code == 422
    refused = await service.put("/clusters/tram/purchases/run-7", json={"gpu": 1})
    assert (refused.status_code, refused.json()["outcome"]) == (502, "refused")
    assert rehearsal.nodes == 0
