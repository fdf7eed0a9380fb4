"""CreateCluster, DescribeCluster, ListClusters and DeleteCluster over time."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.settings import Switches
from tests.local.rehearsal import GPU, ROLE, START, Document, Rehearsal, group, more

EKS = {"Eks": {"ClusterArn": "arn:aws:eks:us-east-1:123456789012:cluster/k8s"}}
PLAN = "arn:aws:sagemaker:us-east-1:123456789012:training-plan/plan-1"


@pytest.fixture
def rehearsal() -> Rehearsal:
    return Rehearsal()


def create(rehearsal: Rehearsal, name: str = "train", **others: Any) -> Document:
    return rehearsal.call("CreateCluster", ClusterName=name, **others)


def status(rehearsal: Rehearsal, name: str = "train") -> str:
    return str(rehearsal.call("DescribeCluster", ClusterName=name)["ClusterStatus"])


def names(answer: Document) -> list[str]:
    return [summary["ClusterName"] for summary in answer["ClusterSummaries"]]


def test_a_continuous_cluster_is_in_service_before_its_nodes_run(rehearsal: Rehearsal) -> None:
    create(rehearsal, NodeProvisioningMode="Continuous", InstanceGroups=[group("gpu", 2)])
    assert (status(rehearsal), rehearsal.group("gpu")["Status"]) == ("Creating", "Creating")
    rehearsal.advance(60)
    assert (status(rehearsal), rehearsal.group("gpu")["Status"]) == ("InService", "InService")
    assert rehearsal.group("gpu")["CurrentCount"] == 0
    rehearsal.advance(300)
    assert rehearsal.group("gpu")["CurrentCount"] == rehearsal.group("gpu")["TargetCount"] == 2


def test_any_other_cluster_is_creating_until_its_nodes_run(rehearsal: Rehearsal) -> None:
    create(rehearsal, InstanceGroups=[group("gpu", 2)])
    rehearsal.advance(359)
    assert status(rehearsal) == "Creating"
    rehearsal.advance(1)
    assert status(rehearsal) == "InService"
    assert rehearsal.group("gpu")["CurrentCount"] == 2


def test_a_group_says_that_it_scales_while_nodes_come(rehearsal: Rehearsal) -> None:
    create(rehearsal, NodeProvisioningMode="Continuous", InstanceGroups=[group("gpu", 2), group("cpu")])
    assert rehearsal.group("gpu")["ActiveOperations"] == {"Scaling": 1}
    assert "ActiveOperations" not in rehearsal.group("cpu")
    rehearsal.advance(360)
    assert "ActiveOperations" not in rehearsal.group("gpu")


def test_current_count_can_count_instances_that_do_not_run_yet() -> None:
    rehearsal = Rehearsal(switches=Switches(current_count="instances"))
    create(rehearsal, NodeProvisioningMode="Continuous", InstanceGroups=[group("gpu", 2)])
    rehearsal.advance(209)
    assert rehearsal.group("gpu")["CurrentCount"] == 0
    rehearsal.advance(1)
    assert rehearsal.group("gpu")["CurrentCount"] == 2


def test_a_cluster_is_found_by_name_and_by_arn(rehearsal: Rehearsal) -> None:
    arn = create(rehearsal)["ClusterArn"]
    by_name = rehearsal.call("DescribeCluster", ClusterName="train")
    assert by_name["ClusterArn"] == arn
    assert by_name == rehearsal.call("DescribeCluster", ClusterName=arn)


def test_the_arn_names_partition_region_and_account() -> None:
    arn = create(Rehearsal(region="cn-north-1", account_id="210987654321"))["ClusterArn"]
    assert arn.startswith("arn:aws-cn:sagemaker:cn-north-1:210987654321:cluster/")


@pytest.mark.parametrize(
    "operation", ["DescribeCluster", "DeleteCluster", "UpdateCluster", "ListClusterNodes", "BatchDeleteClusterNodes"]
)
def test_a_cluster_that_is_not_there_is_not_found(rehearsal: Rehearsal, operation: str) -> None:
    others = {"NodeIds": ["i-0123456789abcdef0"]} if operation == "BatchDeleteClusterNodes" else {}
    assert rehearsal.refusal(operation, ClusterName="absent", **others).code == "ResourceNotFound"


def test_a_name_can_be_had_once(rehearsal: Rehearsal) -> None:
    create(rehearsal)
    refusal = rehearsal.refusal("CreateCluster", ClusterName="train")
    assert (refusal.code, refusal.status) == ("ResourceInUse", 400)


def test_what_was_specified_is_described(rehearsal: Rehearsal) -> None:
    specified: Document = {
        "Orchestrator": EKS,
        "NodeRecovery": "Automatic",
        "NodeProvisioningMode": "Continuous",
        "VpcConfig": {"SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1"]},
        "TieredStorageConfig": {"Mode": "Enable", "InstanceMemoryAllocationPercentage": 30},
        "ClusterRole": ROLE,
    }
    create(
        rehearsal,
        **specified,
        AutoScaling={"Mode": "Enable", "AutoScalerType": "Karpenter"},
        InstanceGroups=[
            group(
                "gpu",
                1,
                MinInstanceCount=1,
                LifeCycleConfig={"SourceS3Uri": "s3://bucket/scripts", "OnCreate": "on_create.sh"},
                ThreadsPerCore=2,
                InstanceStorageConfigs=[{"EbsVolumeConfig": {"VolumeSizeInGB": 500}}],
                KubernetesConfig={"Labels": {"pool": "gpu"}},
                SlurmConfig={"NodeType": "Compute", "PartitionNames": ["dev"]},
                TrainingPlanArn=PLAN,
                ImageId="default",
            )
        ],
        Tags=[{"Key": "team", "Value": "research"}],
    )
    described = rehearsal.call("DescribeCluster", ClusterName="train")
    assert specified.items() <= described.items()
    assert described["CreationTime"] == START
    assert described["AutoScaling"] == {"Mode": "Enable", "AutoScalerType": "Karpenter", "Status": "InService"}
    assert described["InstanceGroups"] == [
        {
            "InstanceGroupName": "gpu",
            "InstanceType": GPU,
            "ExecutionRole": ROLE,
            "CurrentCount": 0,
            "TargetCount": 1,
            "MinCount": 1,
            "Status": "Creating",
            "LifeCycleConfig": {"SourceS3Uri": "s3://bucket/scripts", "OnCreate": "on_create.sh"},
            "ThreadsPerCore": 2,
            "InstanceStorageConfigs": [{"EbsVolumeConfig": {"VolumeSizeInGB": 500}}],
            "KubernetesConfig": {"CurrentLabels": {"pool": "gpu"}, "DesiredLabels": {"pool": "gpu"}},
            "SlurmConfig": {"NodeType": "Compute", "PartitionNames": ["dev"]},
            "TrainingPlanArn": PLAN,
            "CurrentImageId": "default",
            "DesiredImageId": "default",
            "ActiveOperations": {"Scaling": 1},
        }
    ]


def test_a_flexible_group_is_described_by_its_types(rehearsal: Rehearsal) -> None:
    types = ["ml.p5.48xlarge", "ml.p5e.48xlarge"]
    rehearsal.cluster(group("gpu", 2, InstanceRequirements={"InstanceTypes": types}))
    described = rehearsal.group("gpu")
    assert "InstanceType" not in described
    assert described["InstanceRequirements"] == {"CurrentInstanceTypes": types, "DesiredInstanceTypes": types}
    assert described["InstanceTypeDetails"] == [
        {"InstanceType": "ml.p5.48xlarge", "CurrentCount": 2},
        {"InstanceType": "ml.p5e.48xlarge", "CurrentCount": 0},
    ]


def test_restricted_groups_are_described_apart(rehearsal: Rehearsal) -> None:
    lustre = {"SizeInGiB": 1200, "PerUnitStorageThroughput": 125}
    create(
        rehearsal,
        RestrictedInstanceGroups=[group("nova", 1, EnvironmentConfig={"FSxLustreConfig": lustre})],
        RestrictedInstanceGroupsConfig={
            "SharedEnvironmentConfig": {"FSxLustreDeletionPolicy": "Keep", "FSxLustreConfig": lustre}
        },
        InstanceGroups=[group("gpu")],
    )
    described = rehearsal.call("DescribeCluster", ClusterName="train")
    assert [each["InstanceGroupName"] for each in described["InstanceGroups"]] == ["gpu"]
    assert [each["InstanceGroupName"] for each in described["RestrictedInstanceGroups"]] == ["nova"]
    assert described["RestrictedInstanceGroups"][0]["TargetCount"] == 1
    assert described["RestrictedInstanceGroups"][0]["EnvironmentConfig"] == {"FSxLustreConfig": lustre}
    assert described["RestrictedInstanceGroupsConfig"]["SharedEnvironmentConfig"] == {
        "CurrentFSxLustreConfig": lustre,
        "DesiredFSxLustreConfig": lustre,
        "CurrentFSxLustreDeletionPolicy": "Keep",
        "DesiredFSxLustreDeletionPolicy": "Keep",
    }


@pytest.mark.parametrize(
    ("groups", "complaint"),
    [
        ([group("a"), group("a")], "'a' stands there 2 times"),
        ([{"InstanceGroupName": "a", "InstanceCount": 1, "ExecutionRole": ROLE}], "is required"),
        (
            [group("a", InstanceType=GPU, InstanceRequirements={"InstanceTypes": [GPU]})],
            "InstanceType and InstanceRequirements exclude each other",
        ),
    ],
)
def test_groups_that_make_no_sense_are_refused(rehearsal: Rehearsal, groups: list[Document], complaint: str) -> None:
    refusal = rehearsal.refusal("CreateCluster", ClusterName="train", InstanceGroups=groups)
    assert refusal.code == "ValidationException"
    assert complaint in refusal.message
    assert names(rehearsal.call("ListClusters")) == []


@pytest.mark.parametrize("orchestrator", [{}, EKS | {"Slurm": {}}])
def test_an_orchestrator_is_exactly_one(rehearsal: Rehearsal, orchestrator: Document) -> None:
    refusal = rehearsal.refusal("CreateCluster", ClusterName="train", Orchestrator=orchestrator)
    assert "exactly one" in refusal.message


def test_a_deleted_cluster_is_deleting_and_then_gone(rehearsal: Rehearsal) -> None:
    arn = rehearsal.cluster(group("gpu", 3))
    assert rehearsal.call("DeleteCluster", ClusterName="train") == {"ClusterArn": arn}
    assert (status(rehearsal), rehearsal.group("gpu")["Status"]) == ("Deleting", "Deleting")
    assert {node["InstanceStatus"]["Status"] for node in rehearsal.nodes()} == {"ShuttingDown"}
    assert rehearsal.ledger.nodes(arn) == {}
    assert rehearsal.refusal("CreateCluster", ClusterName="train").code == "ResourceInUse"
    rehearsal.advance(30)
    assert rehearsal.refusal("DescribeCluster", ClusterName="train").code == "ResourceNotFound"
    assert names(rehearsal.call("ListClusters")) == []
    assert create(rehearsal)["ClusterArn"] != arn


def test_a_cluster_that_is_deleting_is_not_deleted_again(rehearsal: Rehearsal) -> None:
    rehearsal.cluster()
    rehearsal.call("DeleteCluster", ClusterName="train")
    assert rehearsal.refusal("DeleteCluster", ClusterName="train").code == "ConflictException"


def test_a_node_that_shuts_down_already_is_removed_once_with_its_cluster(rehearsal: Rehearsal) -> None:
    arn = rehearsal.cluster(group("gpu", 2))
    first, second = rehearsal.nodes()
    rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeIds=[first["InstanceId"]])
    rehearsal.call("DeleteCluster", ClusterName="train")
    assert [entry.nodes for entry in rehearsal.ledger.removals(cluster_arn=arn)] == [
        (("gpu", first["NodeLogicalId"]),),
        (("gpu", second["NodeLogicalId"]),),
    ]


def test_a_cluster_that_is_creating_can_be_deleted(rehearsal: Rehearsal) -> None:
    create(rehearsal, InstanceGroups=[group("gpu", 1)])
    rehearsal.call("DeleteCluster", ClusterName="train")
    rehearsal.advance(30)
    assert rehearsal.refusal("DescribeCluster", ClusterName="train").code == "ResourceNotFound"


def test_the_limit_of_clusters_holds_until_one_is_gone() -> None:
    rehearsal = Rehearsal(cluster_limit=1)
    rehearsal.cluster(name="a")
    assert rehearsal.refusal("CreateCluster", ClusterName="b").code == "ResourceLimitExceeded"
    rehearsal.call("DeleteCluster", ClusterName="a")
    assert rehearsal.refusal("CreateCluster", ClusterName="b").code == "ResourceLimitExceeded"
    rehearsal.advance(30)
    create(rehearsal, "b")


def test_the_limit_of_nodes_holds_over_all_clusters() -> None:
    rehearsal = Rehearsal(node_limit=3)
    rehearsal.cluster(group("gpu", 2), name="a")
    refusal = rehearsal.refusal("CreateCluster", ClusterName="b", InstanceGroups=[group("gpu", 2)])
    assert refusal.code == "ResourceLimitExceeded"
    rehearsal.cluster(group("gpu", 1), name="b")
    rehearsal.cluster(group("gpu", 0), name="c")


class TestListClusters:
    @pytest.fixture
    def rehearsal(self) -> Rehearsal:
        rehearsal = Rehearsal()
        for name in ("delta", "alpha", "gamma-2", "gamma-1"):
            rehearsal.call("CreateCluster", ClusterName=name)
            rehearsal.advance(10)
        return rehearsal

    def test_clusters_come_in_the_order_of_their_creation(self, rehearsal: Rehearsal) -> None:
        answer = rehearsal.call("ListClusters")
        assert names(answer) == ["delta", "alpha", "gamma-2", "gamma-1"]
        assert answer["ClusterSummaries"][1]["CreationTime"] == START + 10
        assert answer["ClusterSummaries"][1]["ClusterStatus"] == "Creating"

    def test_clusters_can_be_sorted_by_name_and_backwards(self, rehearsal: Rehearsal) -> None:
        assert names(rehearsal.call("ListClusters", SortBy="NAME")) == ["alpha", "delta", "gamma-1", "gamma-2"]
        assert names(rehearsal.call("ListClusters", SortOrder="Descending"))[0] == "gamma-1"

    def test_clusters_are_filtered_by_time_and_name(self, rehearsal: Rehearsal) -> None:
        assert names(rehearsal.call("ListClusters", CreationTimeAfter=START + 10)) == ["gamma-2", "gamma-1"]
        assert names(rehearsal.call("ListClusters", CreationTimeBefore=START + 10)) == ["delta"]
        assert names(rehearsal.call("ListClusters", NameContains="ma-")) == ["gamma-2", "gamma-1"]

    def test_clusters_are_filtered_by_training_plan(self, rehearsal: Rehearsal) -> None:
        rehearsal.cluster(group("gpu", TrainingPlanArn=PLAN), name="planned")
        answer = rehearsal.call("ListClusters", TrainingPlanArn=PLAN)
        assert names(answer) == ["planned"]
        assert answer["ClusterSummaries"][0]["TrainingPlanArns"] == [PLAN]

    def test_a_page_bounds_what_is_looked_at_and_can_be_empty(self, rehearsal: Rehearsal) -> None:
        first = rehearsal.call("ListClusters", NameContains="gamma", MaxResults=2)
        assert names(first) == []
        second = rehearsal.call("ListClusters", NameContains="gamma", MaxResults=2, NextToken=first["NextToken"])
        assert names(second) == ["gamma-2", "gamma-1"]
        assert "NextToken" not in second

    @pytest.mark.parametrize(
        "others",
        [
            {},
            {"NameContains": "alpha"},
            {"CreationTimeAfter": START + 5},
            {"CreationTimeBefore": START + 50},
            {"TrainingPlanArn": PLAN},
            {"SortBy": "NAME"},
            {"SortOrder": "Descending"},
        ],
    )
    def test_a_page_token_is_good_for_the_same_filters_and_order_only(
        self, rehearsal: Rehearsal, others: Document
    ) -> None:
        first: Document = {"NameContains": "a", "CreationTimeAfter": START - 5, "MaxResults": 1}
        token = rehearsal.call("ListClusters", **first)["NextToken"]
        assert names(rehearsal.call("ListClusters", **first, NextToken=token)) == ["alpha"]
        other = first | others if others else {"MaxResults": 1}
        refusal = rehearsal.refusal("ListClusters", **other, NextToken=token)
        assert (refusal.code, "NextToken" in refusal.message) == ("ValidationException", True)


def test_a_cluster_without_groups_takes_no_nodes(rehearsal: Rehearsal) -> None:
    rehearsal.cluster()
    failed = rehearsal.add(more("gpu", 1))["Failed"]
    assert [failure["ErrorCode"] for failure in failed] == ["InstanceGroupNotFound"]
