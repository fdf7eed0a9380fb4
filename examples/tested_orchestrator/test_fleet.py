"""Tests of somebody's orchestrator: what it does when things go wrong, which no cluster that costs money would show."""

from __future__ import annotations

import datetime

import pytest

from examples.tested_orchestrator.fleet import bring_up
from sm_async import SageMakerClient
from sm_async.errors import AccessDeniedException
from sm_async.hyperpod import NodesNotAdded
from sm_async.local import Drop, Fail, Fault, LocalSageMaker

NOW = datetime.datetime.now(datetime.UTC)


async def test_all_nodes_of_a_run_come_up(
    sagemaker_local: LocalSageMaker, sagemaker_client: SageMakerClient, cluster: str
) -> None:
    ids = await bring_up(sagemaker_client, cluster, {"gpu": 60, "cpu": 2}, run="run-7", decided=NOW, delay=0.1)
    assert set(ids) == set(sagemaker_local.ledger.nodes(cluster))
    assert len(ids) == 62


async def test_a_lost_answer_buys_nothing_twice(
    sagemaker_local: LocalSageMaker, sagemaker_client: SageMakerClient, cluster: str
) -> None:
    sagemaker_local.faults.add(Fault("BatchAddClusterNodes", effect=Drop(applied=True)))
    ids = await bring_up(sagemaker_client, cluster, {"gpu": 4}, run="run-7", decided=NOW, delay=0.1)
    assert len(ids) == len(sagemaker_local.ledger.nodes(cluster)) == 4


async def test_a_run_that_is_started_again_gets_the_nodes_that_it_has(
    sagemaker_local: LocalSageMaker, sagemaker_client: SageMakerClient, cluster: str
) -> None:
    first = await bring_up(sagemaker_client, cluster, {"gpu": 4}, run="run-7", decided=NOW, delay=0.1)
    second = await bring_up(sagemaker_client, cluster, {"gpu": 4}, run="run-7", decided=NOW, delay=0.1)
    assert first == second
    assert len(sagemaker_local.ledger.nodes(cluster)) == 4


async def test_a_permission_that_is_missing_ends_it_at_once(
    sagemaker_local: LocalSageMaker, sagemaker_client: SageMakerClient, cluster: str
) -> None:
    denied = Fail(400, AccessDeniedException.__name__, "not allowed to add nodes")
    sagemaker_local.faults.add(Fault("BatchAddClusterNodes", effect=denied, times=None))
    with pytest.raises(ExceptionGroup) as caught:
        await bring_up(sagemaker_client, cluster, {"gpu": 400}, run="run-7", decided=NOW)
    assert caught.group_contains(NodesNotAdded, match="not allowed to add nodes")
    assert len(sagemaker_local.journal.of("BatchAddClusterNodes")) <= 8  # those that were under way
