"""Seeding: state that is there without calls."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async import Credentials, SageMakerClient, shapes
from sm_async.local import Fail, Fault, LocalSageMaker, Throttle
from tests.local.rehearsal import Document, group
from tests.local.resources.samples import BY_NOUN, creation


def train(*groups: Document, name: str = "train") -> Document:
    return {"ClusterName": name, "NodeProvisioningMode": "Continuous", "InstanceGroups": list(groups)}


def client_of(server: LocalSageMaker) -> SageMakerClient:
    return SageMakerClient(region=server.region, credentials=server.credentials, transport=server.transport())


async def test_ten_thousand_nodes_run_from_the_beginning() -> None:
    server = LocalSageMaker(speed=0.0, cluster_seconds=600, node_seconds=1800)
    (created,) = server.seed({"CreateCluster": [train(group("a", 5_000), group("b", 5_000))]})
    assert isinstance(created, shapes.CreateClusterResponse)
    async with client_of(server) as client:
        described = await client.describe_cluster(cluster_name=created.cluster_arn)
        assert described.cluster_status == "InService"
        assert [each.current_count for each in described.instance_groups or ()] == [5_000, 5_000]
        page = await client.list_cluster_nodes(cluster_name="train", max_results=100)
    assert {node.instance_status.status for node in page.cluster_node_summaries} == {"Running"}
    assert page.next_token is not None
    assert len(server.ledger.nodes(created.cluster_arn)) == 10_000


async def test_shapes_and_documents_are_performed_in_their_order() -> None:
    server = LocalSageMaker(speed=0.0)
    outputs = server.seed(
        shapes.CreateClusterRequest(cluster_name="first"),
        {
            "CreateModel": [creation(BY_NOUN["Model"])],
            "CreateEndpointConfig": [creation(BY_NOUN["EndpointConfig"])],
            "CreateEndpoint": [creation(BY_NOUN["Endpoint"], name) for name in ("x", "y")],
        },
    )
    assert [type(output).__name__ for output in outputs] == [
        "CreateClusterResponse",
        "CreateModelOutput",
        "CreateEndpointConfigOutput",
        "CreateEndpointOutput",
        "CreateEndpointOutput",
    ]
    async with client_of(server) as client:
        assert (await client.describe_endpoint(endpoint_name="y")).endpoint_status == "InService"


@pytest.mark.parametrize(("age", "status"), [(0.0, "InProgress"), (99.0, "InProgress"), (100.0, "Completed")])
async def test_an_age_says_how_far_things_have_come(age: float, status: str) -> None:
    server = LocalSageMaker(speed=0.0, job_seconds=100, clock=lambda: 1_000.0)
    server.seed({"CreateTrainingJob": [creation(BY_NOUN["TrainingJob"])]}, age=age)
    async with client_of(server) as client:
        job = await client.describe_training_job(training_job_name="x")
    assert (job.training_job_status, job.creation_time.timestamp()) == (status, 1_000.0 - age)


async def test_it_leaves_journal_faults_and_throttles_alone() -> None:
    server = LocalSageMaker(throttles=[Throttle(per_second=0.001)])
    server.faults.add(Fault(effect=Fail()))
    server.seed(*(shapes.CreateClusterRequest(cluster_name=f"c{number}") for number in range(3)))
    assert (len(server.journal), len(server.faults)) == (0, 1)


REFUSED: list[tuple[Any, str]] = [
    ({"CreateCluster": [{"ClusterName": "no spaces"}]}, "seed: CreateCluster: ValidationException: .*ClusterName"),
    ({"CreateCluster": [{"ClusterName": "train"}] * 2}, "seed: CreateCluster: ResourceInUse"),
    ({"CreateClusters": [{}]}, "no operation 'CreateClusters'"),
    ({"CreateTrial": [{}]}, "seed: CreateTrial: NotImplemented"),
    (shapes.Tag(key="a", value="b"), "seed: Tag is no input"),
]


@pytest.mark.parametrize(("request_", "problem"), REFUSED)
def test_what_is_refused_is_told(request_: Any, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        LocalSageMaker().seed(request_)


@pytest.mark.parametrize("age", [-1.0, float("inf"), float("nan")])
def test_an_age_is_a_number_of_seconds(age: float) -> None:
    with pytest.raises(ValueError, match="age: "):
        LocalSageMaker().seed(age=age)


async def test_it_can_be_done_while_the_server_serves() -> None:
    with LocalSageMaker(credentials=Credentials("AKIDEXAMPLE", "secret")) as server:
        async with SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client:
            await client.create_cluster(cluster_name="asked-for")
            server.seed({"CreateCluster": [train(group("gpu", 3))]})
            listed = await client.list_clusters()
            assert {each.cluster_name for each in listed.cluster_summaries} == {"asked-for", "train"}
            node = await client.list_cluster_nodes(cluster_name="train")
            assert len(node.cluster_node_summaries) == 3
