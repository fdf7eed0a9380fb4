"""A server and a client for each test, and a cluster to bring nodes up in."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from sm_async import SageMakerClient, shapes
from sm_async.local import LocalSageMaker


@pytest.fixture
async def sagemaker_local() -> AsyncIterator[LocalSageMaker]:
    """The embedded server, on which nodes run at once."""
    async with LocalSageMaker(cluster_seconds=0, node_seconds=0, shutdown_seconds=0) as server:
        yield server


@pytest.fixture
async def sagemaker_client(sagemaker_local: LocalSageMaker) -> AsyncIterator[SageMakerClient]:
    """A client that calls it."""
    server = sagemaker_local
    async with SageMakerClient(
        region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
    ) as client:
        yield client


@pytest.fixture
async def cluster(sagemaker_client: SageMakerClient) -> str:
    """ARN of a Continuous cluster with the empty groups `gpu` and `cpu`."""
    created = await sagemaker_client.create_cluster(
        cluster_name="train",
        node_provisioning_mode="Continuous",
        instance_groups=[
            shapes.ClusterInstanceGroupSpecification(
                instance_group_name=group,
                instance_type="ml.p5.48xlarge",
                instance_count=0,
                execution_role="arn:aws:iam::123456789012:role/hyperpod",
            )
            for group in ("gpu", "cpu")
        ],
    )
    return created.cluster_arn
