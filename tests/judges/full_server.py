"""An embedded server that has seven or more of everything it lists, one after the other; its clock stands still."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Generator
from functools import partial

from sm_async import to_wire
from sm_async.local import Breakdown, LocalSageMaker
from sm_async.local.resources.kinds import Kind
from tests.judges.boto3_judge import Document, group, more
from tests.local.resources.samples import BY_NOUN, creation

__all__ = ["NAMES", "NOW", "TIMES", "Subjects", "full_server"]

NOW = 1_800_000_000.0
"""What the server's clock says, in epoch seconds; a full hour."""

NAMES = ("dover", "alba", "gera", "bonn", "fano", "chur", "emden")
"""In the order of creation, which is not that of the alphabet."""

CLUSTER = NAMES[0]
"""The one that has nodes, events and extensions; the training plan that was extended is named alike."""

TIMES = [NOW - age for age in (7000, 6000, 5000, 4000, 3000, 2000, 1000)]
"""When each of the seven was created, in epoch seconds."""

_QUOTA: Document = {
    "ComputeQuotaConfig": {"ComputeQuotaResources": [{"InstanceType": "ml.p5.48xlarge", "Count": 4}]},
    "ComputeQuotaTarget": {"TeamName": "research"},
}
_CONFIG: Document = {"SchedulerConfig": {"FairShare": "Enabled"}}
_TOKENS = ("ClientToken", "ClientRequestToken")


Subjects = dict[str, Document]
"""What a list is of, by its operation, where that has to be said."""


@contextlib.contextmanager
def full_server() -> Generator[tuple[LocalSageMaker, Subjects]]:
    """The server, and what its lists are of. What was begun last is still being made, and the rest is there."""
    with LocalSageMaker(
        clock=lambda: NOW,
        seed=1,
        cluster_seconds=1500,
        node_seconds=2500,
        job_seconds=1500,
        deployment_seconds=1500,
        extensions={name: [f"1.{minor}.0" for minor in range(7)] for name in NAMES},
    ) as server:
        _begin_resources(server)
        cluster, execution, plan = _begin_clusters(server), _begin_execution(server), _begin_plans(server)
        yield (
            server,
            {
                "DescribeTrainingPlanExtensionHistory": {"TrainingPlanArn": plan},
                "ListClusterEvents": {"ClusterName": CLUSTER},
                "ListClusterExtensionVersions": {"ExtensionName": CLUSTER},
                "ListClusterExtensions": {"ClusterArn": cluster},
                "ListClusterNodes": {"ClusterName": CLUSTER},
                "ListClusterOperations": {"ClusterName": CLUSTER},
                "ListImageVersions": {"ImageName": "i"},
                "ListPipelineExecutionSteps": {"PipelineExecutionArn": execution},
                "ListPipelineExecutions": {"PipelineName": "p"},
                "ListPipelineParametersForExecution": {"PipelineExecutionArn": execution},
            },
        )


def _begin_resources(server: LocalSageMaker) -> None:
    server.seed({f"Create{noun}": [creation(BY_NOUN[noun])] for noun in ("Model", "Image", "Pipeline")}, age=9000)
    server.seed({"CreateEndpointConfig": [creation(BY_NOUN["EndpointConfig"])]}, age=8900)
    for kind in BY_NOUN.values():
        _seven_times(server, kind.create.operation, partial(_request, kind))


def _request(kind: Kind, name: str) -> Document:
    return {key: value for key, value in creation(kind, name).items() if key not in _TOKENS}


def _begin_clusters(server: LocalSageMaker) -> str:
    """Begin clusters and what belongs to them; the answer is the ARN of `CLUSTER`."""
    made: dict[str, str] = {}
    for name, created in zip(NAMES, TIMES, strict=True):
        request: Document = {"ClusterName": name, "NodeProvisioningMode": "Continuous", "Orchestrator": {"Slurm": {}}}
        if name == CLUSTER:
            request["InstanceGroups"] = [group("gpu"), group("cpu", 2)]
        (output,) = server.seed({"CreateCluster": [request]}, age=NOW - created + 2000)
        made[name] = to_wire(output)["ClusterArn"]
    server.capacity.add(Breakdown(CLUSTER, "gpu", count=2))
    _seven_times(server, "BatchAddClusterNodes", _purchase)
    for operation, others in (("CreateComputeQuota", _QUOTA), ("CreateClusterSchedulerConfig", _CONFIG)):
        _seven_times(server, operation, partial(_policy, made, others))
    _seven_times(server, "CreateClusterExtension", partial(_extension, made[CLUSTER]))
    return made[CLUSTER]


def _purchase(_: str) -> Document:
    return {"ClusterName": CLUSTER, "NodesToAdd": [more("gpu", 2)]}


def _policy(clusters: dict[str, str], others: Document, name: str) -> Document:
    return {"Name": name, "ClusterArn": clusters[name], **others}


def _extension(cluster: str, name: str) -> Document:
    return {"ClusterArn": cluster, "ExtensionName": name}


def _begin_plans(server: LocalSageMaker) -> str:
    """Buy seven plans, which begin in another order, and extend that of `CLUSTER` seven times; returns its ARN."""
    for index, (name, bought) in enumerate(zip(NAMES, TIMES, strict=True)):
        start = NOW + 3600 * (3 * index % 7 - 3)
        search: Document = {"InstanceType": "ml.p5.48xlarge", "StartTimeAfter": start}
        (offering,) = _offered(server, "TrainingPlanOfferings", search, age=NOW - bought)
        request = {"TrainingPlanName": name, "TrainingPlanOfferingId": offering["TrainingPlanOfferingId"]}
        server.seed({"CreateTrainingPlan": [request]}, age=NOW - bought)
    (plan,) = server.seed({"DescribeTrainingPlan": [{"TrainingPlanName": CLUSTER}]})
    arn: str = to_wire(plan)["TrainingPlanArn"]
    key = "TrainingPlanExtensionOfferingId"
    for bought in TIMES:
        (offering,) = _offered(server, "TrainingPlanExtensionOfferings", {"TrainingPlanArn": arn}, age=NOW - bought)
        server.seed({"ExtendTrainingPlan": [{key: offering[key]}]}, age=NOW - bought)
    return arn


def _offered(server: LocalSageMaker, key: str, search: Document, *, age: float) -> list[Document]:
    (found,) = server.seed({"SearchTrainingPlanOfferings": [search]}, age=age)
    offered: list[Document] = to_wire(found)[key]
    return offered


def _begin_execution(server: LocalSageMaker) -> str:
    """Begin a pipeline's execution that has seven steps and seven parameters; the answer is its ARN."""
    steps = [{"Name": name, "Type": "Training"} for name in NAMES]
    definition = json.dumps({"Version": "2020-12-01", "Steps": steps})
    pipeline = _request(BY_NOUN["Pipeline"], "of-seven") | {"PipelineDefinition": definition}
    server.seed({"CreatePipeline": [pipeline]})
    parameters = [{"Name": name, "Value": "1"} for name in NAMES]
    request = {"PipelineName": "of-seven", "PipelineParameters": parameters}
    (output,) = server.seed({"StartPipelineExecution": [request]})
    arn: str = to_wire(output)["PipelineExecutionArn"]
    return arn


def _seven_times(server: LocalSageMaker, operation: str, request: Callable[[str], Document]) -> None:
    for name, created in zip(NAMES, TIMES, strict=True):
        server.seed({operation: [request(name)]}, age=NOW - created)
