"""A live moto server judges the client, over real sockets whose connections are kept alive."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from sm_async import CallOptions, Credentials, SageMakerClient, errors, shapes

ROLE = "arn:aws:iam::123456789012:role/execution"
IMAGE = "123456789012.dkr.ecr.us-east-1.amazonaws.com/image:latest"


@pytest.fixture
async def client(moto_url: str) -> AsyncIterator[SageMakerClient]:
    """A client of moto that makes one attempt a call, so that nothing is hidden by a repeat."""
    credentials = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "token")
    async with SageMakerClient(
        region="us-east-1", endpoint_url=moto_url, credentials=credentials, max_attempts=1
    ) as client:
        yield client


def group(name: str, count: int) -> shapes.ClusterInstanceGroupSpecification:
    return shapes.ClusterInstanceGroupSpecification(
        instance_count=count,
        instance_group_name=name,
        instance_type="ml.p5.48xlarge",
        life_cycle_config=shapes.ClusterLifeCycleConfig(
            source_s3_uri="s3://sagemaker-bucket/lifecycle", on_create="on_create.sh"
        ),
        execution_role=ROLE,
        threads_per_core=1,
    )


async def test_a_cluster_is_created_described_listed_and_deleted(client: SageMakerClient) -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    created = await client.create_cluster(cluster_name="train-1", instance_groups=[group("gpu", 2), group("cpu", 1)])
    assert created.cluster_arn == "arn:aws:sagemaker:us-east-1:123456789012:cluster/train-1"
    assert created.metadata.request_id
    assert (created.metadata.status, created.metadata.attempts) == (200, 1)

    described = await client.describe_cluster(cluster_name="train-1")
    assert described.cluster_arn == created.cluster_arn
    assert described.cluster_name == "train-1"
    assert described.cluster_status == "InService"
    assert described.creation_time is not None
    assert before < described.creation_time < datetime.now(UTC) + timedelta(seconds=1)
    assert described.instance_groups is not None
    assert [(one.instance_group_name, one.target_count) for one in described.instance_groups] == [
        ("gpu", 2),
        ("cpu", 1),
    ]
    assert described.instance_groups[0].life_cycle_config == group("gpu", 2).life_cycle_config

    listed = await client.list_clusters(name_contains="train-1")
    assert [summary.cluster_name for summary in listed.cluster_summaries] == ["train-1"]
    assert listed.cluster_summaries[0].creation_time == described.creation_time

    nodes = await client.list_cluster_nodes(cluster_name="train-1", sort_by="NAME")
    assert sorted(node.instance_id or "" for node in nodes.cluster_node_summaries) == ["cpu-0", "gpu-0", "gpu-1"]
    as_it_is = CallOptions(validate=False)  # moto's ids of nodes are not the service's
    node = await client.describe_cluster_node(cluster_name="train-1", node_id="gpu-1", options=as_it_is)
    assert node.node_details.instance_group_name == "gpu"

    deleted = await client.delete_cluster(cluster_name="train-1")
    assert deleted.cluster_arn == created.cluster_arn
    listed = await client.list_clusters(name_contains="train-1")
    assert listed.cluster_summaries == []


async def test_tags_are_added_listed_and_deleted(client: SageMakerClient) -> None:
    first, second = shapes.Tag(key="team", value="vision"), shapes.Tag(key="größe", value="ü 1")
    cluster = await client.create_cluster(cluster_name="tagged", instance_groups=[group("gpu", 0)], tags=[first])
    added = await client.add_tags(resource_arn=cluster.cluster_arn, tags=[second])
    assert added.tags == [first, second]
    listed = await client.list_tags(resource_arn=cluster.cluster_arn)
    assert listed.tags == [first, second]
    assert listed.next_token is None
    deleted = await client.delete_tags(resource_arn=cluster.cluster_arn, tag_keys=["team"])
    assert deleted == shapes.DeleteTagsOutput()
    listed = await client.list_tags(resource_arn=cluster.cluster_arn)
    assert listed.tags == [second]


async def test_a_training_job_is_created_and_described(client: SageMakerClient) -> None:
    created = await client.create_training_job(
        training_job_name="job-1",
        hyper_parameters={"epochs": "3", "lr": "0.1"},
        algorithm_specification=shapes.AlgorithmSpecification(training_image=IMAGE, training_input_mode="File"),
        role_arn=ROLE,
        output_data_config=shapes.OutputDataConfig(s3_output_path="s3://bucket/output"),
        resource_config=shapes.ResourceConfig(instance_type="ml.m5.large", instance_count=1, volume_size_in_gb=10),
        stopping_condition=shapes.StoppingCondition(max_runtime_in_seconds=3_600),
    )
    described = await client.describe_training_job(training_job_name="job-1")
    assert described.training_job_arn == created.training_job_arn
    assert described.hyper_parameters == {"epochs": "3", "lr": "0.1"}
    assert described.algorithm_specification is not None
    assert described.algorithm_specification.training_image == IMAGE
    assert described.resource_config is not None
    assert described.resource_config.volume_size_in_gb == 10
    assert described.stopping_condition == shapes.StoppingCondition(max_runtime_in_seconds=3_600)
    assert described.training_job_status == "Completed"


async def test_a_pipeline_is_created_and_described_with_the_token_of_its_call(client: SageMakerClient) -> None:
    definition = '{"Version": "2020-12-01", "Steps": []}'
    created = await client.create_pipeline(
        pipeline_name="pipeline-1", pipeline_definition=definition, role_arn=ROLE, client_request_token="t" * 32
    )
    assert created.metadata.client_token == "t" * 32
    described = await client.describe_pipeline(pipeline_name="pipeline-1")
    assert described.pipeline_arn == created.pipeline_arn
    assert described.pipeline_definition == definition
    assert described.pipeline_status == "Active"
    assert described.created_by is not None


async def test_pages_of_a_list_follow_one_another_by_their_token(client: SageMakerClient) -> None:
    names = [f"experiment-{number}" for number in range(5)]
    for name in names:
        await client.create_experiment(experiment_name=name)
    found: list[str | None] = []
    sizes: list[int] = []
    token: str | None = None
    while True:
        page = await client.list_experiments(max_results=2, next_token=token)
        summaries = page.experiment_summaries or []
        sizes.append(len(summaries))
        found += [summary.experiment_name for summary in summaries]
        token = page.next_token
        if token is None:
            break
    assert sorted(name for name in found if name) == names
    assert sizes == [2, 2, 1]


async def test_a_missing_resource_is_its_typed_error(client: SageMakerClient) -> None:
    with pytest.raises(errors.ResourceNotFound) as caught:
        await client.describe_compilation_job(compilation_job_name="none")
    error = caught.value
    assert (error.code, error.status, error.outcome) == ("ResourceNotFound", 400, "refused")
    assert "none" in error.message
    assert error.request_id
    assert str(error).startswith("DescribeCompilationJob: ResourceNotFound: ")

    with pytest.raises(errors.ValidationException, match="Could not find cluster 'none'"):
        await client.describe_cluster(cluster_name="none")


async def test_an_operation_that_moto_lacks_is_an_unknown_error_with_its_page(client: SageMakerClient) -> None:
    with pytest.raises(errors.UnknownServiceError) as caught:
        await client.batch_add_cluster_nodes(
            cluster_name="train",
            nodes_to_add=[shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=1)],
            options=CallOptions(timeout=10),
        )
    error = caught.value
    assert (error.code, error.status, error.outcome) == (None, 500, "maybe_applied")
    assert error.body.lstrip().lower().startswith(b"<!doctype html>")
    assert "text/html" in str(error)
    assert error.client_token is not None
    assert error.client_token in str(error)
