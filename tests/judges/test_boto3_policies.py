"""boto3 keeps scheduler configurations and compute quotas: each operation for both, since they live the same life."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.judges.boto3_judge import GPU, Document, Judge, judge_of

START = 1_800_000_000.0
CONFIG: Document = {"SchedulerConfig": {"FairShare": "Enabled", "PriorityClasses": [{"Name": "high", "Weight": 90}]}}
QUOTA: Document = {
    "ComputeQuotaConfig": {
        "ComputeQuotaResources": [{"InstanceType": GPU, "Count": 4}],
        "ResourceSharingConfig": {"Strategy": "LendAndBorrow", "BorrowLimit": 50},
    },
    "ComputeQuotaTarget": {"TeamName": "research", "FairShareWeight": 10},
}


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    """A server with a cluster."""
    async with judge_of([START]) as each:
        await each.call("CreateCluster", ClusterName="train")
        yield each


async def create(judge: Judge, kind: str, said: Document, name: str = "first") -> Document:
    """Create a policy, wait for it, and answer with the parameter that names it."""
    described = await judge.call("DescribeCluster", ClusterName="train")
    answer = await judge.call(f"Create{kind}", Name=name, ClusterArn=described["ClusterArn"], **said)
    assert answer[f"{kind}Arn"].endswith(f"/{answer[f'{kind}Id']}")
    judge.advance(60)
    return {f"{kind}Id": answer[f"{kind}Id"]}


async def is_described(judge: Judge, kind: str, said: Document) -> None:
    named = await create(judge, kind, said)
    described = await judge.call(f"Describe{kind}", **named)
    assert said.items() <= described.items()
    assert (described["Name"], described["Status"], described[f"{kind}Version"]) == ("first", "Created", 1)


async def is_updated(judge: Judge, kind: str, said: Document) -> None:
    named = await create(judge, kind, said)
    answer = await judge.call(f"Update{kind}", **named, TargetVersion=1, Description="changed")
    assert answer[f"{kind}Version"] == 2
    assert (await judge.error(f"Update{kind}", **named, TargetVersion=2))[0] == "ConflictException"
    judge.advance(60)
    latest = await judge.call(f"Describe{kind}", **named)
    assert (latest["Status"], latest["Description"]) == ("Updated", "changed")
    first = await judge.call(f"Describe{kind}", **named, **{f"{kind}Version": 1})
    assert "Description" not in first
    assert (await judge.error(f"Update{kind}", **named, TargetVersion=1))[0] == "ConflictException"


async def is_listed(judge: Judge, kind: str, said: Document) -> None:
    for name in ("first", "second", "third"):
        await create(judge, kind, said, name)
    pages = await judge.pages(f"List{kind}s", page_size=2)
    names = [[each["Name"] for each in page[f"{kind}Summaries"]] for page in pages]
    assert names == [["third", "second"], ["first"]]


async def is_deleted(judge: Judge, kind: str, said: Document) -> None:
    named = await create(judge, kind, said)
    await judge.call(f"Delete{kind}", **named)
    assert (await judge.call(f"Describe{kind}", **named))["Status"] == "Deleting"
    judge.advance(30)
    assert (await judge.error(f"Describe{kind}", **named))[0] == "ResourceNotFound"


async def is_unique(judge: Judge, kind: str, said: Document) -> None:
    await create(judge, kind, said)
    described = await judge.call("DescribeCluster", ClusterName="train")
    again = await judge.error(f"Create{kind}", Name="first", ClusterArn=described["ClusterArn"], **said)
    assert again[0] == "ConflictException"


async def test_create_cluster_scheduler_config(judge: Judge) -> None:
    await is_unique(judge, "ClusterSchedulerConfig", CONFIG)


async def test_describe_cluster_scheduler_config(judge: Judge) -> None:
    await is_described(judge, "ClusterSchedulerConfig", CONFIG)


async def test_update_cluster_scheduler_config(judge: Judge) -> None:
    await is_updated(judge, "ClusterSchedulerConfig", CONFIG)


async def test_delete_cluster_scheduler_config(judge: Judge) -> None:
    await is_deleted(judge, "ClusterSchedulerConfig", CONFIG)


async def test_list_cluster_scheduler_configs(judge: Judge) -> None:
    await is_listed(judge, "ClusterSchedulerConfig", CONFIG)


async def test_create_compute_quota(judge: Judge) -> None:
    await is_unique(judge, "ComputeQuota", QUOTA)


async def test_describe_compute_quota(judge: Judge) -> None:
    await is_described(judge, "ComputeQuota", QUOTA)


async def test_update_compute_quota(judge: Judge) -> None:
    await is_updated(judge, "ComputeQuota", QUOTA)


async def test_delete_compute_quota(judge: Judge) -> None:
    await is_deleted(judge, "ComputeQuota", QUOTA)


async def test_list_compute_quotas(judge: Judge) -> None:
    await is_listed(judge, "ComputeQuota", QUOTA)


NO_CLUSTER = {"Name": "new", "ClusterArn": "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"}
NO_CONFIG = {"ClusterSchedulerConfigId": "abcdefghijkl"}
NO_QUOTA = {"ComputeQuotaId": "abcdefghijkl"}
REFUSED: list[tuple[str, Document, str]] = [
    ("CreateClusterSchedulerConfig", NO_CLUSTER | CONFIG, "ResourceNotFound"),
    ("DescribeClusterSchedulerConfig", NO_CONFIG, "ResourceNotFound"),
    ("UpdateClusterSchedulerConfig", NO_CONFIG | {"TargetVersion": 1}, "ResourceNotFound"),
    ("DeleteClusterSchedulerConfig", NO_CONFIG, "ResourceNotFound"),
    ("ListClusterSchedulerConfigs", {"NextToken": "made-up"}, "ValidationException"),
    ("CreateComputeQuota", NO_CLUSTER | QUOTA, "ResourceNotFound"),
    ("DescribeComputeQuota", NO_QUOTA, "ResourceNotFound"),
    ("UpdateComputeQuota", NO_QUOTA | {"TargetVersion": 1}, "ResourceNotFound"),
    ("DeleteComputeQuota", NO_QUOTA, "ResourceNotFound"),
    ("ListComputeQuotas", {"MaxResults": 101}, "ValidationException"),
]


async def test_every_refusal_has_its_code_and_changes_nothing(judge: Judge) -> None:
    """One test for all, because the server stays the same: that is part of what is tested."""
    codes = [(await judge.error(operation, **parameters))[0] for operation, parameters, _ in REFUSED]
    assert codes == [code for _, _, code in REFUSED]
    assert (await judge.call("ListComputeQuotas"))["ComputeQuotaSummaries"] == []
