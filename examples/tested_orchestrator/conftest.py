"""The fixtures of the package's pytest plugin, with a server on which nodes run at once, and a cluster to fill."""

from __future__ import annotations

import pytest

from sm_async import SageMakerClient, shapes


@pytest.fixture
def sagemaker_local_options() -> dict[str, float]:
    """What `sagemaker_local` is made with."""
    return {"cluster_seconds": 0, "node_seconds": 0, "shutdown_seconds": 0}


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
