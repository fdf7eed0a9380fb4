"""Bad input, as a user meets it: one typed error with everything that is wrong, nothing sent, and no frozen loop."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import pytest

from sm_async import CallOptions, SageMakerClient, errors, shapes
from tests.seams import KEYS, Script, answer

Call = Callable[[SageMakerClient], Awaitable[object]]


def group(name: str, count: int) -> shapes.AddClusterNodeSpecification:
    return shapes.AddClusterNodeSpecification(instance_group_name=name, increment_target_count_by=count)


def add(*groups: Any, cluster_name: Any = "train") -> Call:
    return lambda client: client.batch_add_cluster_nodes(cluster_name=cluster_name, nodes_to_add=list(groups))


def quota(team: str) -> Call:
    return lambda client: client.create_compute_quota(
        name="quota",
        cluster_arn="arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl",
        compute_quota_config=shapes.ComputeQuotaConfig(),
        compute_quota_target=shapes.ComputeQuotaTarget(team_name=team),
    )


def tags_of(arn: str) -> Call:
    return lambda client: client.list_tags(resource_arn=arn)


BAD_INPUTS: dict[str, tuple[Call, list[str]]] = {
    "51 nodes over two groups": (
        add(group("a", 25), group("b", 26)),
        ["nodes_to_add: 51 nodes over all groups are more than 50"],
    ),
    "9999 nodes": (add(group("a", 9_999)), ["nodes_to_add[0].increment_target_count_by: 9999 is greater than 50"]),
    "no nodes": (add(group("a", 0)), ["nodes_to_add[0].increment_target_count_by: 0 is less than 1"]),
    "six groups": (add(*(group("a", 1) for _ in range(6))), ["nodes_to_add: 6 items, more than 5"]),
    "no group": (add(), ["nodes_to_add: 0 items, fewer than 1"]),
    "text for a number": (
        add(shapes.AddClusterNodeSpecification(instance_group_name="a", increment_target_count_by="4")),  # type: ignore[arg-type]  # the wrong type is the point
        ["nodes_to_add[0].increment_target_count_by: expected an integer, got str"],
    ),
    "a dict for a shape": (
        add({"InstanceGroupName": "a", "IncrementTargetCountBy": 1}),
        ["nodes_to_add[0]: expected AddClusterNodeSpecification, got dict"],
    ),
    "a number for a name": (add(group("a", 1), cluster_name=5), ["cluster_name: expected a string, got int"]),
    "None for a required member": (add(group("a", 1), cluster_name=None), ["cluster_name: required"]),
    "missing members": (
        lambda client: client.call("BatchAddClusterNodes", {"NodesToAdd": [{"InstanceGroupName": "a"}]}),
        ["ClusterName: required", "NodesToAdd[0].IncrementTargetCountBy: required"],
    ),
    "several at once": (
        add(group("-", 1), group("b", 99), cluster_name=True),
        [
            "cluster_name: expected a string, got bool",
            "nodes_to_add[0].instance_group_name: '-' does not match ",
            "nodes_to_add[1].increment_target_count_by: 99 is greater than 50",
        ],
    ),
    "both node ids": (
        lambda client: client.describe_cluster_node(
            cluster_name="train", node_id="i-0123456789abcdef0", node_logical_id="node-1"
        ),
        ["node_id, node_logical_id: exactly one of them is required"],
    ),
    "a moment without time zone": (
        lambda client: client.list_clusters(creation_time_after=datetime(2026, 11, 24)),  # noqa: DTZ001  (the point)
        ["creation_time_after: a datetime without time zone"],
    ),
    "a member that the model lacks": (
        lambda client: client.call("DescribeCluster", {"ClusterName": "train", "clusterName": "x"}),
        ["clusterName: not in this version's model of the service"],
    ),
    "two variants of a union": (
        lambda client: client.create_cluster(
            cluster_name="train",
            instance_groups=[
                shapes.ClusterInstanceGroupSpecification(
                    instance_group_name="a",
                    instance_count=1,
                    instance_type="ml.m5.large",
                    execution_role="arn:aws:iam::123456789012:role/execution",
                    instance_storage_configs=[
                        shapes.ClusterInstanceStorageConfig(
                            ebs_volume_config=shapes.ClusterEbsVolumeConfig(volume_size_in_gb=1),
                            fsx_lustre_config=shapes.ClusterFsxLustreConfig(
                                dns_name="fs-0123456789abcdef0.fsx.us-east-1.amazonaws.com", mount_name="mount"
                            ),
                        )
                    ],
                )
            ],
        ),
        ["instance_groups[0].instance_storage_configs[0]: exactly one member must be set, got "],
    ),
}


@pytest.mark.parametrize("case", BAD_INPUTS)
async def test_bad_input_is_refused_with_every_problem_and_nothing_is_sent(case: str) -> None:
    call, problems = BAD_INPUTS[case]
    transport = Script(answer())
    client = SageMakerClient(region="us-east-1", credentials=KEYS, transport=transport)
    with pytest.raises(errors.InvalidInputError) as caught:
        await call(client)
    error = caught.value
    assert len(error.problems) == len(problems), error.problems
    for problem, start in zip(error.problems, problems, strict=True):
        assert problem.startswith(start), error.problems
        assert problem in str(error)
    assert str(error).endswith("(nothing was sent; validate=False sends it as it is)")
    assert error.operation is not None
    assert str(error).startswith(f"{error.operation}: ")
    assert error.outcome == "not_sent"
    assert transport.requests == []


@pytest.mark.parametrize(
    "call",
    [
        quota("a" * 39 + "!"),
        quota("a" * 5_000_000 + "!"),
        quota("-" * 40),
        add(group("a", 1), cluster_name="a" * 63 + "!"),
        add(group("a", 1), cluster_name="a-" * 31 + "-"),
        add(group("a", 1), cluster_name="a" * 10_000_000),
        add(group("a" * 62 + "-" * 2, 1)),
        tags_of("arn:" + ":" * 252),
    ],
    ids=["team", "long team", "hyphens", "name", "hyphenated name", "long name", "group", "arn"],
)
async def test_a_near_miss_of_a_pattern_does_not_freeze_the_loop(call: Call) -> None:
    transport = Script(answer())
    client = SageMakerClient(region="us-east-1", credentials=KEYS, transport=transport)
    await client.preload("CreateComputeQuota", "BatchAddClusterNodes", "ListTags")
    started = time.thread_time()  # of this thread's CPU, so that a busy machine freezes nothing
    with pytest.raises(errors.InvalidInputError) as caught:
        await call(client)
    assert time.thread_time() - started < 1
    assert len(str(caught.value)) < 3_000
    assert transport.requests == []


async def test_an_unknown_operation_is_refused_with_the_name_that_was_meant() -> None:
    transport = Script(answer())
    client = SageMakerClient(region="us-east-1", credentials=KEYS, transport=transport)
    with pytest.raises(errors.InvalidInputError) as caught:
        await client.call("BatchAddClusterNode", {})
    assert str(caught.value).startswith(
        "operation: the service has no 'BatchAddClusterNode'; did you mean BatchAddClusterNodes"
    )
    assert transport.requests == []


@pytest.mark.parametrize("region", ["us east 1", "us-east-1/", "US-EAST-1", "a" * 64, "us-east-1.evil.test", "-"])
def test_an_invalid_region_is_refused_when_the_client_is_made(region: str) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        SageMakerClient(region=region, credentials=KEYS)
    assert str(caught.value).startswith(f"region: {region!r} is no region name, such as 'us-east-1'")


async def test_a_missing_region_is_refused_by_the_first_call() -> None:
    transport = Script(answer())
    with pytest.raises(
        errors.ConfigurationError, match="region: none given; pass region=, set AWS_REGION or"
    ) as caught:
        await SageMakerClient(credentials=KEYS, transport=transport).list_clusters()
    assert (caught.value.outcome, transport.requests) == ("not_sent", [])


@pytest.mark.parametrize("secret", ["", "the-secret-key"])
async def test_missing_credentials_are_named_and_nothing_is_sent(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret)
    transport = Script(answer())
    with pytest.raises(errors.CredentialsError) as caught:
        await SageMakerClient(region="us-east-1", transport=transport).list_clusters()
    nothing = "no credentials found: environment variables: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set"
    half = "no credentials: AWS_ACCESS_KEY_ID not set in the environment"
    assert str(caught.value).startswith(f"ListClusters: {half if secret else nothing}")
    assert caught.value.outcome == "not_sent"
    assert transport.requests == []


async def test_validation_that_is_turned_off_sends_what_the_service_may_allow_by_now() -> None:
    transport = Script(answer({"Successful": [], "Failed": []}))
    client = SageMakerClient(region="us-east-1", credentials=KEYS, transport=transport)
    await client.batch_add_cluster_nodes(
        cluster_name="train", nodes_to_add=[group("a", 51)], options=CallOptions(validate=False)
    )
    assert transport.documents[0]["NodesToAdd"] == [{"InstanceGroupName": "a", "IncrementTargetCountBy": 51}]
