"""`sm-async cluster status`: a cluster at a glance."""

from __future__ import annotations

import json

from sm_async.hyperpod import AdditionResult, add_nodes
from tests.cli.conftest import Cluster
from tests.cli.process import run
from tests.hyperpod.stage import plan_of


async def fill(cluster: Cluster) -> None:
    (await add_nodes(cluster.client, plan_of(cluster.arn, gpu=3))).raise_for_failures()
    await cluster.server.advance(seconds=10)
    cluster.purchases.save(AdditionResult(plan=plan_of(cluster.arn, cpu=2, intent="run-8")))


async def test_it_shows_groups_with_their_nodes_and_purchases_that_are_not_finished(cluster: Cluster) -> None:
    await fill(cluster)
    ended = await run("cluster", "status", "train", variables=cluster.variables)
    assert (ended.code, ended.errors) == (0, "")
    first, arn, header, gpu, cpu, purchase = ended.output.decode().splitlines()
    assert (first, arn) == ("train: InService, 3 nodes", cluster.arn)
    assert header.split() == ["GROUP", "STATUS", "NOW", "TARGET", "NODES", "TYPE"]
    assert gpu.split() == ["gpu", "InService", "3", "3", "3", "Running", "ml.p5.48xlarge"]
    assert cpu.split() == ["cpu", "InService", "0", "0", "-", "ml.p5.48xlarge"]
    assert purchase.startswith("Unfinished purchase 'run-8' of ")
    assert purchase.endswith(": 0 of 2 nodes added, 2 still to come")


async def test_json_has_the_same(cluster: Cluster) -> None:
    await fill(cluster)
    told = json.loads(
        (await run("cluster", "status", cluster.arn, "--output", "json", variables=cluster.variables)).output
    )
    assert (told["ClusterName"], told["ClusterStatus"]) == ("train", "InService")
    gpu = next(group for group in told["InstanceGroups"] if group["InstanceGroupName"] == "gpu")
    assert (gpu["CurrentCount"], gpu["TargetCount"], gpu["Nodes"]) == (3, 3, {"Running": 3})
    assert told["UnfinishedPurchases"] == [{"Intent": "run-8", "Requested": {"cpu": 2}, "Added": {"cpu": 0}}]


async def test_a_cluster_that_is_not_continuous_is_told(cluster: Cluster) -> None:
    await cluster.client.call(
        "CreateCluster",
        {
            "ClusterName": "fixed",
            "InstanceGroups": [
                {
                    "InstanceGroupName": "gpu",
                    "InstanceType": "ml.p5.48xlarge",
                    "InstanceCount": 1,
                    "ExecutionRole": "arn:aws:iam::123456789012:role/nodes",
                    "LifeCycleConfig": {"SourceS3Uri": "s3://sagemaker-scripts/", "OnCreate": "on_create.sh"},
                }
            ],
        },
    )
    ended = await run("cluster", "status", "fixed", variables=cluster.variables)
    assert "Its NodeProvisioningMode is not Continuous" in ended.output.decode()
