"""Answers in the shapes of the model: what the server says is checked as strictly as what it is told."""

from __future__ import annotations

import pytest

from sm_async import shapes
from sm_async._model.operations import OPERATIONS
from sm_async.local.hyperpod import HYPERPOD
from sm_async.protocol.converter import from_wire
from sm_async.protocol.validation import problems_of
from tests.local.rehearsal import Document, Rehearsal, group, more

ABSENT = "i-0123456789abcdef0"
EKS: Document = {"Eks": {"ClusterArn": "arn:aws:eks:us-east-1:123456789012:cluster/k8s"}}
SLURM: Document = {"Slurm": {}}


def requests(rehearsal: Rehearsal) -> dict[str, Document]:
    """A request for each operation that fills its answer, to be sent in this order."""
    running, *_ = rehearsal.nodes()
    to_add = {"NodesToAdd": [more("gpu", 2, AvailabilityZones=["us-east-1a"]), more("absent", 1)]}
    train = {"ClusterName": "train"}
    event = rehearsal.events()[-1]
    (operation,) = rehearsal.call("ListClusterOperations", **train)["ClusterOperationSummaries"]
    both = {"NodeIds": [running["InstanceId"], ABSENT], "NodeLogicalIds": [running["NodeLogicalId"], "absent-node"]}
    return {
        "ListClusterEvents": train,
        "DescribeClusterEvent": train | {"EventId": event["EventId"]},
        "ListClusterOperations": train,
        "DescribeClusterOperation": train | {"OperationId": operation["OperationId"]},
        "ListClusters": {"MaxResults": 1},
        "BatchAddClusterNodes": train | to_add,
        "DescribeCluster": train,
        "ListClusterNodes": train | {"IncludeNodeLogicalIds": True, "MaxResults": 2},
        "DescribeClusterNode": train | {"NodeId": running["InstanceId"]},
        "BatchDeleteClusterNodes": train | both,
        "BatchRebootClusterNodes": train | both,
        "BatchReplaceClusterNodes": train | both,
        "StartClusterHealthCheck": train
        | {"DeepHealthCheckConfigurations": [{"InstanceGroupName": "gpu", "DeepHealthChecks": ["InstanceStress"]}]},
        "UpdateClusterSoftware": train,
        "UpdateCluster": train | {"NodeRecovery": "None"},
        "DeleteCluster": train,
        "CreateCluster": {"ClusterName": "new"},
        **policy_requests(rehearsal),
        **device_requests(rehearsal),
        **extension_requests(rehearsal),
        **plan_requests(rehearsal),
    }


def device_requests(rehearsal: Rehearsal) -> dict[str, Document]:
    """The same for volumes, of which one is attached already, and network interfaces."""
    arn = rehearsal.cluster(group("gpu", 1), name="eks", Orchestrator=EKS)
    (node,) = rehearsal.nodes("eks")
    on_node = {"ClusterArn": arn, "NodeId": node["InstanceId"]}
    attached = on_node | {"VolumeId": "vol-0123456789abcdef0"}
    rehearsal.call("AttachClusterNodeVolume", **attached)
    interface = {"ClusterName": "eks", "NodeId": node["InstanceId"], "NetworkInterfaceId": "eni-0123456789abcdef0"}
    return {
        "AttachClusterNodeVolume": on_node | {"VolumeId": "vol-0123456789abcdef1"},
        "DetachClusterNodeVolume": attached,
        "AttachClusterNodeNetworkInterface": interface,
    }


def extension_requests(rehearsal: Rehearsal) -> dict[str, Document]:
    """The same for an extension that is there, and one on another cluster."""
    cluster, other = ({"ClusterArn": rehearsal.cluster(name=name, Orchestrator=SLURM)} for name in ("slurm", "other"))
    named = {"ExtensionName": "sagemaker-observability"}
    created = rehearsal.call("CreateClusterExtension", **cluster, **named)
    return {
        "CreateClusterExtension": other | named,
        "DescribeClusterExtension": cluster | created,
        "UpdateClusterExtension": cluster | created | {"ConfigurationValues": '{"level": 2}'},
        "ListClusterExtensions": cluster,
        "ListClusterExtensionVersions": named,
        "DeleteClusterExtension": cluster | created,
    }


def plan_requests(rehearsal: Rehearsal) -> dict[str, Document]:
    """The same for a training plan of UltraServers that was extended, and can be again."""
    search = {"UltraServerType": "ml.u-p6e-gb200x72", "StartTimeAfter": rehearsal.now, "EndTimeBefore": 2e9}
    (offered,) = rehearsal.call("SearchTrainingPlanOfferings", **search)["TrainingPlanOfferings"]
    offering = {"TrainingPlanOfferingId": offered["TrainingPlanOfferingId"]}
    plan = rehearsal.call("CreateTrainingPlan", TrainingPlanName="old", **offering)

    def extension() -> Document:
        found = rehearsal.call("SearchTrainingPlanOfferings", **plan)["TrainingPlanExtensionOfferings"]
        return {name: value for name, value in found[0].items() if name.endswith("OfferingId")}

    rehearsal.call("ExtendTrainingPlan", **extension())
    return {
        "SearchTrainingPlanOfferings": search,
        "CreateTrainingPlan": offering | {"TrainingPlanName": "new"},
        "DescribeTrainingPlan": {"TrainingPlanName": "old"},
        "ListTrainingPlans": {},
        "ExtendTrainingPlan": extension(),
        "DescribeTrainingPlanExtensionHistory": plan,
    }


def policy_requests(rehearsal: Rehearsal) -> dict[str, Document]:
    """The same for a scheduler configuration and a quota, of which one is there already."""
    new = {"Name": "new", "ClusterArn": rehearsal.call("DescribeCluster", ClusterName="train")["ClusterArn"]}
    config = new | {"SchedulerConfig": {"FairShare": "Enabled", "PriorityClasses": [{"Name": "high", "Weight": 90}]}}
    quota = new | {
        "ComputeQuotaConfig": {"ComputeQuotaResources": [{"InstanceType": "ml.p5.48xlarge", "Count": 4}]},
        "ComputeQuotaTarget": {"TeamName": "research"},
    }
    config_id, quota_id = (
        {name: rehearsal.call(f"Create{name[:-2]}", **document | {"Name": "old"})[name]}
        for name, document in (("ClusterSchedulerConfigId", config), ("ComputeQuotaId", quota))
    )
    rehearsal.advance(60)
    return {
        "CreateClusterSchedulerConfig": config,
        "DescribeClusterSchedulerConfig": config_id,
        "ListClusterSchedulerConfigs": {},
        "UpdateClusterSchedulerConfig": config_id | {"TargetVersion": 1},
        "CreateComputeQuota": quota,
        "DescribeComputeQuota": quota_id,
        "ListComputeQuotas": {},
        "UpdateComputeQuota": quota_id | {"TargetVersion": 1},
        "DeleteClusterSchedulerConfig": config_id,
        "DeleteComputeQuota": quota_id,
    }


@pytest.mark.parametrize("operation", sorted(HYPERPOD))
def test_an_answer_keeps_the_constraints_of_the_model(operation: str) -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(
        group("gpu", 2, MinInstanceCount=1, KubernetesConfig={"Labels": {"a": "b"}}),
        group("flexible", 1, InstanceRequirements={"InstanceTypes": ["ml.p5.48xlarge", "ml.p5e.48xlarge"]}),
        RestrictedInstanceGroups=[group("nova")],
    )
    rehearsal.cluster(name="second")
    answer = rehearsal.call(operation, **requests(rehearsal)[operation])
    assert answer or operation in ("DeleteClusterSchedulerConfig", "DeleteComputeQuota")
    output = from_wire(getattr(shapes, OPERATIONS[operation].output), answer)
    assert problems_of(output) == []


def test_a_node_without_instance_lacks_an_id_that_the_model_requires() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"))
    rehearsal.add(more("gpu", 1))
    (node,) = rehearsal.nodes()
    output = from_wire(shapes.ClusterNodeSummary, node)
    assert [problem for problem in problems_of(output) if "instance_id" not in problem] == []
    assert "InstanceId" not in node
