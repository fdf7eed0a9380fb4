"""boto3 drives the embedded server through the operations on clusters: what it answers, refuses and pages.

boto3 signs, sends and reads by itself; nothing of this package's client takes part. Each call runs in a thread.
"""

from __future__ import annotations

import asyncio
import datetime
import time
from collections.abc import AsyncIterator

import attrs
import pytest

from sm_async.credentials import Credentials
from sm_async.local import Switches
from tests.judges.boto3_judge import ABSENT, Document, Judge, client_of, group, judge_of, more


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with judge_of([1_800_000_000.0]) as each:
        yield each


async def test_create_cluster(judge: Judge) -> None:
    answer = await judge.call(
        "CreateCluster",
        ClusterName="train",
        NodeProvisioningMode="Continuous",
        Orchestrator={"Eks": {"ClusterArn": "arn:aws:eks:us-east-1:123456789012:cluster/k8s"}},
        VpcConfig={"SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]},
        InstanceGroups=[group("gpu", 2), group("cpu")],
        Tags=[{"Key": "team", "Value": "research"}],
    )
    assert answer["ClusterArn"].startswith("arn:aws:sagemaker:us-east-1:123456789012:cluster/")
    assert len(judge.server.ledger.nodes(answer["ClusterArn"])) == 2


async def test_describe_cluster(judge: Judge) -> None:
    await judge.cluster(group("gpu", 2))
    answer = await judge.call("DescribeCluster", ClusterName="train")
    assert (answer["ClusterStatus"], answer["NodeProvisioningMode"]) == ("InService", "Continuous")
    assert answer["CreationTime"] == datetime.datetime.fromtimestamp(1_800_000_000, datetime.UTC)
    (details,) = answer["InstanceGroups"]
    assert (details["CurrentCount"], details["TargetCount"], details["Status"]) == (2, 2, "InService")
    by_arn = await judge.call("DescribeCluster", ClusterName=answer["ClusterArn"])
    assert by_arn["ClusterName"] == "train"


async def test_list_clusters(judge: Judge) -> None:
    for name in ("b", "a", "c-1", "c-2", "c-3"):
        await judge.call("CreateCluster", ClusterName=name)
        judge.advance(1)
    pages = await judge.pages("ListClusters", page_size=2)
    assert [[each["ClusterName"] for each in page["ClusterSummaries"]] for page in pages] == [
        ["b", "a"],
        ["c-1", "c-2"],
        ["c-3"],
    ]
    pages = await judge.pages("ListClusters", page_size=2, NameContains="c-", SortBy="NAME", SortOrder="Descending")
    assert [each["ClusterName"] for page in pages for each in page["ClusterSummaries"]] == ["c-3", "c-2", "c-1"]
    since = datetime.datetime.fromtimestamp(1_800_000_003, datetime.UTC)
    answer = await judge.call("ListClusters", CreationTimeAfter=since)
    assert [each["ClusterName"] for each in answer["ClusterSummaries"]] == ["c-3"]


async def test_update_cluster(judge: Judge) -> None:
    await judge.cluster(group("gpu", 1), group("old", 1))
    await judge.call(
        "UpdateCluster",
        ClusterName="train",
        InstanceGroups=[group("gpu", 3), group("new", 1)],
        InstanceGroupsToDelete=["old"],
        NodeRecovery="Automatic",
    )
    judge.advance(300)
    answer = await judge.call("DescribeCluster", ClusterName="train")
    assert {each["InstanceGroupName"]: each["CurrentCount"] for each in answer["InstanceGroups"]} == {
        "gpu": 3,
        "new": 1,
    }
    assert answer["NodeRecovery"] == "Automatic"


async def test_delete_cluster(judge: Judge) -> None:
    await judge.cluster(group("gpu", 1))
    await judge.call("DeleteCluster", ClusterName="train")
    assert (await judge.call("DescribeCluster", ClusterName="train"))["ClusterStatus"] == "Deleting"
    judge.advance(30)
    assert (await judge.call("ListClusters"))["ClusterSummaries"] == []


async def test_batch_add_cluster_nodes(judge: Judge) -> None:
    await judge.cluster(group("gpu"), group("cpu"))
    request: Document = {
        "ClusterName": "train",
        "ClientToken": "once",
        "NodesToAdd": [more("gpu", 30), more("cpu", 20)],
    }
    first = await judge.call("BatchAddClusterNodes", **request)
    assert (len(first["Successful"]), first["Failed"]) == (50, [])
    judge.advance(300)
    again = await judge.call("BatchAddClusterNodes", **request)
    assert [each["NodeLogicalId"] for each in again["Successful"]] == [
        each["NodeLogicalId"] for each in first["Successful"]
    ]
    assert {each["Status"] for each in again["Successful"]} == {"Running"}
    assert len(await judge.nodes()) == 50
    assert len(judge.server.ledger.additions(client_token="once")) == 1


async def test_each_call_of_boto3_has_a_token_of_its_own(judge: Judge) -> None:
    await judge.cluster(group("gpu"))
    for _ in range(2):
        await judge.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 1)])
    tokens = [entry.client_token for entry in judge.server.ledger.additions()]
    assert len(set(tokens)) == 2
    assert None not in tokens


async def test_a_group_that_fails_is_answered_with_its_code(judge: Judge) -> None:
    await judge.cluster(group("gpu"))
    answer = await judge.call(
        "BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 1), more("absent", 2)]
    )
    assert len(answer["Successful"]) == 1
    assert [(each["ErrorCode"], each["FailedCount"]) for each in answer["Failed"]] == [("InstanceGroupNotFound", 2)]
    await judge.call(
        "CreateCluster", ClusterName="young", NodeProvisioningMode="Continuous", InstanceGroups=[group("gpu")]
    )
    answer = await judge.call("BatchAddClusterNodes", ClusterName="young", NodesToAdd=[more("gpu", 1)])
    assert [each["ErrorCode"] for each in answer["Failed"]] == ["InvalidInstanceGroupStatus"]


async def test_batch_delete_cluster_nodes(judge: Judge) -> None:
    await judge.cluster(group("gpu", 3))
    first, second, third = await judge.nodes()
    answer = await judge.call(
        "BatchDeleteClusterNodes",
        ClusterName="train",
        NodeIds=[first["InstanceId"], ABSENT],
        NodeLogicalIds=[second["NodeLogicalId"], "absent-node"],
    )
    assert answer["Successful"] == [first["InstanceId"]]
    assert answer["SuccessfulNodeLogicalIds"] == [second["NodeLogicalId"]]
    assert [(each["NodeId"], each["Code"]) for each in answer["Failed"]] == [(ABSENT, "NodeIdNotFound")]
    assert [(each["NodeLogicalId"], each["Code"]) for each in answer["FailedNodeLogicalIds"]] == [
        ("absent-node", "NodeLogicalIdNotFound")
    ]
    answer = await judge.call("BatchDeleteClusterNodes", ClusterName="train", NodeIds=[first["InstanceId"]])
    assert [each["Code"] for each in answer["Failed"]] == ["InvalidNodeStatus"]
    judge.advance(30)
    assert [node["NodeLogicalId"] for node in await judge.nodes()] == [third["NodeLogicalId"]]


async def test_describe_cluster_node(judge: Judge) -> None:
    await judge.cluster(group("gpu"))
    added = await judge.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 1)])
    logical_id = added["Successful"][0]["NodeLogicalId"]
    pending = await judge.call("DescribeClusterNode", ClusterName="train", NodeLogicalId=logical_id)
    assert pending["NodeDetails"]["InstanceStatus"] == {"Status": "Pending"}
    assert "InstanceId" not in pending["NodeDetails"]
    judge.advance(300)
    (node,) = await judge.nodes()
    running = await judge.call("DescribeClusterNode", ClusterName="train", NodeId=node["InstanceId"])
    assert running["NodeDetails"]["InstanceStatus"] == {"Status": "Running"}
    assert running["NodeDetails"]["NodeLogicalId"] == logical_id
    assert isinstance(running["NodeDetails"]["LaunchTime"], datetime.datetime)


async def test_list_cluster_nodes(judge: Judge) -> None:
    await judge.cluster(group("gpu", 15), group("cpu", 10))
    await judge.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 2)])
    pages = await judge.pages("ListClusterNodes", page_size=10, ClusterName="train")
    assert [len(page["ClusterNodeSummaries"]) for page in pages] == [10, 10, 5]
    assert not any("NodeLogicalId" in node for page in pages for node in page["ClusterNodeSummaries"])
    everything = await judge.nodes()
    assert len({node["NodeLogicalId"] for node in everything}) == 27
    assert ["InstanceId" in node for node in everything] == [True] * 25 + [False] * 2
    pages = await judge.pages(
        "ListClusterNodes", page_size=4, ClusterName="train", InstanceGroupNameContains="cp", SortOrder="Descending"
    )
    assert [len(page["ClusterNodeSummaries"]) for page in pages] == [4, 4, 2]
    assert len(await judge.pages("ListClusterNodes", page_size=1, ClusterName="train", SortBy="NAME")) == 25


TRAIN = {"ClusterName": "train"}
NAMELESS = {"ClusterName": "absent"}
REFUSED: list[tuple[str, Document, str]] = [
    ("CreateCluster", TRAIN, "ResourceInUse"),
    ("CreateCluster", {"ClusterName": "-"}, "ValidationException"),
    ("CreateCluster", {"ClusterName": "new", "InstanceGroups": [group("a"), group("a")]}, "ValidationException"),
    ("CreateCluster", {"ClusterName": "new", "InstanceGroups": [group("a", 5)]}, "ResourceLimitExceeded"),
    ("CreateCluster", {"ClusterName": "new", "NodeRecovery": "Perhaps"}, "ValidationException"),
    ("DescribeCluster", NAMELESS, "ResourceNotFound"),
    ("DescribeCluster", {}, "ValidationException"),
    ("ListClusters", {"MaxResults": 101}, "ValidationException"),
    ("ListClusters", {"NextToken": "made-up"}, "ValidationException"),
    ("UpdateCluster", NAMELESS, "ResourceNotFound"),
    ("UpdateCluster", {"ClusterName": "busy"}, "ConflictException"),
    ("UpdateCluster", TRAIN | {"InstanceGroupsToDelete": ["absent"]}, "ValidationException"),
    ("UpdateCluster", TRAIN | {"InstanceGroups": [group("gpu", 9)]}, "ResourceLimitExceeded"),
    ("DeleteCluster", NAMELESS, "ResourceNotFound"),
    ("DeleteCluster", {"ClusterName": "doomed"}, "ConflictException"),
    ("BatchAddClusterNodes", NAMELESS | {"NodesToAdd": [more("gpu", 1)]}, "ResourceNotFound"),
    ("BatchAddClusterNodes", TRAIN | {"NodesToAdd": [more("gpu", 26), more("gpu", 25)]}, "ValidationException"),
    ("BatchAddClusterNodes", TRAIN | {"NodesToAdd": [more("gpu", 51)]}, "ValidationException"),
    ("BatchAddClusterNodes", TRAIN | {"NodesToAdd": [more("gpu", 1)] * 6}, "ValidationException"),
    ("BatchAddClusterNodes", TRAIN | {"NodesToAdd": [more("gpu", 9)]}, "ResourceLimitExceeded"),
    ("BatchAddClusterNodes", {"ClusterName": "busy", "NodesToAdd": [more("gpu", 1)]}, "ValidationException"),
    (
        "BatchAddClusterNodes",
        TRAIN | {"NodesToAdd": [more("gpu", 2)], "ClientToken": "used"},
        "ValidationException",
    ),
    ("BatchDeleteClusterNodes", NAMELESS | {"NodeIds": [ABSENT]}, "ResourceNotFound"),
    ("BatchDeleteClusterNodes", TRAIN, "ValidationException"),
    ("BatchDeleteClusterNodes", TRAIN | {"NodeIds": [f"i-{i:017x}" for i in range(100)]}, "ValidationException"),
    ("DescribeClusterNode", TRAIN | {"NodeId": ABSENT}, "ResourceNotFound"),
    ("DescribeClusterNode", TRAIN, "ValidationException"),
    ("DescribeClusterNode", TRAIN | {"NodeId": ABSENT, "NodeLogicalId": "node-1"}, "ValidationException"),
    ("ListClusterNodes", NAMELESS, "ResourceNotFound"),
    ("ListClusterNodes", TRAIN | {"MaxResults": 0}, "ValidationException"),
    ("ListClusterNodes", TRAIN | {"NextToken": "made-up"}, "ValidationException"),
    ("ListClusterNodes", TRAIN | {"MaxResults": "ten"}, "SerializationException"),
]


@pytest.fixture
async def limited_judge() -> AsyncIterator[Judge]:
    """A server with room for three nodes: a cluster `train` that has used a token, a busy one and a doomed one."""
    async with judge_of([1_800_000_000.0], node_limit=3) as judge:
        await judge.cluster(group("gpu"))
        await judge.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 1)], ClientToken="used")
        await judge.call("CreateCluster", ClusterName="busy")
        await judge.call("CreateCluster", ClusterName="doomed")
        await judge.call("DeleteCluster", ClusterName="doomed")
        yield judge


async def test_every_refusal_has_its_code_and_changes_nothing(limited_judge: Judge) -> None:
    """One test for all, because the server stays the same: that is part of what is tested."""
    before = limited_judge.server.ledger.entries
    codes = [(await limited_judge.error(operation, **parameters))[0] for operation, parameters, _ in REFUSED]
    assert codes == [code for _, _, code in REFUSED]
    assert limited_judge.server.ledger.entries == before


async def test_the_limit_of_clusters() -> None:
    async with judge_of([0.0], cluster_limit=1) as judge:
        await judge.call("CreateCluster", ClusterName="a")
        assert (await judge.error("CreateCluster", ClusterName="b"))[0] == "ResourceLimitExceeded"


async def test_all_problems_of_an_input_are_in_one_message(judge: Judge) -> None:
    code, message = await judge.error("BatchAddClusterNodes", NodesToAdd=[more("gpu", 9999)])
    assert code == "ValidationException"
    assert message.startswith(
        "2 validation errors detected: ClusterName: required; NodesToAdd[0].IncrementTargetCountBy: "
    )


async def test_an_operation_that_the_server_lacks(judge: Judge) -> None:
    code, message = await judge.error("ListDomains")
    assert code == "NotImplemented"
    assert "ListDomains" in message


async def test_boto3_s_own_checks_let_pass_what_the_server_takes(judge: Judge) -> None:
    judge.client = client_of(judge.server, validates=True)
    await judge.cluster(group("gpu", 1))
    assert len(await judge.nodes()) == 1
    judge.client.close()


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"region": "eu-west-1"}, "InvalidSignatureException"),
        ({"credentials": Credentials("AKIASTRANGER", "secret")}, "UnrecognizedClientException"),
        ({"credentials": Credentials("AKIAIOSFODNN7EXAMPLE", "wrong")}, "InvalidSignatureException"),
        ({"credentials": Credentials("AKIAIOSFODNN7EXAMPLE", "wrong", "token")}, "UnrecognizedClientException"),
    ],
    ids=["region", "access key", "secret key", "session token"],
)
async def test_a_client_that_may_not(judge: Judge, settings: Document, code: str) -> None:
    judge.client = client_of(judge.server, **settings)
    assert (await judge.error("ListClusters"))[0] == code
    judge.client.close()


async def test_temporary_credentials_work_until_they_expire() -> None:
    expiration = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=1)
    temporary = Credentials("ASIAEXAMPLE", "secret", "token", expiration)
    late = [0.0]
    async with judge_of([0.0], credentials=temporary, signing_clock=lambda: time.time() + late[0]) as judge:
        assert (await judge.call("ListClusters"))["ClusterSummaries"] == []
    expired = attrs.evolve(temporary, expiration=expiration - datetime.timedelta(hours=2))
    async with judge_of([0.0], credentials=expired) as judge:
        assert (await judge.error("ListClusters"))[0] == "ExpiredTokenException"


@pytest.mark.parametrize(("skew", "words"), [(600, "Signature expired"), (-600, "Signature not yet current")])
async def test_a_clock_that_is_wrong(skew: float, words: str) -> None:
    async with judge_of([0.0], signing_clock=lambda: time.time() + skew) as judge:
        code, message = await judge.error("ListClusters")
        assert code == "InvalidSignatureException"
        assert words in message


async def test_a_token_after_8_hours_and_with_other_parameters_as_the_switches_say() -> None:
    switches = Switches(reuse_after_8_hours="refuse", reuse_with_other_parameters="replay")
    async with judge_of([0.0], switches=switches) as judge:
        await judge.cluster(group("gpu"))
        request: Document = {"ClusterName": "train", "ClientToken": "t", "NodesToAdd": [more("gpu", 1)]}
        first = await judge.call("BatchAddClusterNodes", **request)
        other = await judge.call("BatchAddClusterNodes", **request | {"NodesToAdd": [more("gpu", 5)]})
        assert other["Successful"] == first["Successful"]
        judge.advance(8 * 3600)
        assert (await judge.error("BatchAddClusterNodes", **request))[0] == "ValidationException"
        assert len(await judge.nodes()) == 1


async def test_threads_of_boto3_share_the_server(judge: Judge) -> None:
    await judge.cluster(group("gpu"))
    await asyncio.gather(
        *(judge.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 5)]) for _ in range(20))
    )
    assert len(await judge.nodes()) == 100
