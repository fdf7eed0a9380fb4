"""boto3's paginators and waiters beside ours: all of the model on the same answers, those of servers on servers."""

from __future__ import annotations

import asyncio
import datetime
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from botocore import xform_name  # type: ignore[import-untyped]  # botocore ships no types
from botocore.exceptions import WaiterError as TheirError  # type: ignore[import-untyped]  # botocore ships no types

from sm_async import Credentials, SageMakerClient, shapes, to_wire
from sm_async._model.operations import OPERATIONS
from sm_async._model.paginators import PAGINATORS
from sm_async._model.waiters import WAITERS
from sm_async.errors import RepeatedPageToken, WaiterFailed, WaiterTimeout
from sm_async.local import LocalSageMaker
from sm_async.operations import AllOperations
from sm_async.schema import Output, Structure, members
from sm_async.waiters import Waiter
from tests.judges.boto3_in_process import SESSION, Answered, Theirs, answers_of
from tests.judges.sample_values import Samples, shape_of
from tests.seams import Script, SeamedClient
from tests.waiting import waits_over

pytestmark = pytest.mark.long

ADDED_BY_HAND = PAGINATORS.keys() - {
    name for name in OPERATIONS if SESSION.client("sagemaker").can_paginate(xform_name(name))
}
METHODS = {name: method for method in dir(AllOperations.paginate) for name in [method.replace("_", "")]}
ROLE = "arn:aws:iam::123456789012:role/execution"


@pytest.fixture(scope="module")
def theirs() -> Theirs:
    return Theirs()


def operation_of(theirs: Theirs, name: str) -> Any:
    """An operation as botocore knows it."""
    return theirs.client.meta.service_model.operation_model(name)


def plain(value: Any) -> Any:
    """A value as JSON: boto3 reads timestamps as datetimes."""
    return json.loads(json.dumps(value, default=_number))


def _number(moment: object) -> float:
    assert isinstance(moment, datetime.datetime)
    return moment.timestamp()


def wire_name(cls: type[Structure], attribute: str) -> str:
    return next(fact.wire_name for field, fact in members(cls) if field.name == attribute)


def sample(shape: Any, *, required_only: bool = False) -> dict[str, Any]:
    """A document of a botocore shape; with all members, or with those that it has to have."""
    documents = list(Samples(shape).documents())
    document: dict[str, Any] = documents[-1 if required_only else 0]
    return document


# Every paginator of the model


def pages_of(theirs: Theirs, operation: str) -> list[Answered]:
    """Three pages with three samples of items, the second one empty."""
    row = PAGINATORS[operation]
    shape = operation_of(theirs, operation).output_shape
    items = wire_name(getattr(shapes, OPERATIONS[operation].output), row.items)
    document = plain(sample(shape, required_only=True))
    found = plain(sample(shape)[items])
    tokens = [{"NextToken": "one"}, {"NextToken": "two"}, {}]
    return [
        Answered(document | {items: part} | token) for part, token in zip([found, [], found[:1]], tokens, strict=True)
    ]


@pytest.mark.parametrize("operation", sorted(PAGINATORS.keys() - ADDED_BY_HAND))
async def test_a_paginator_gives_what_boto3_s_gives_of_the_same_pages(theirs: Theirs, operation: str) -> None:
    row = PAGINATORS[operation]
    input_shape = operation_of(theirs, operation).input_shape
    given = sample(input_shape, required_only=True)
    pages = pages_of(theirs, operation)
    theirs.answered_with(pages)
    paginator = theirs.client.get_paginator(xform_name(operation))
    result = paginator.paginate(**given, PaginationConfig={"PageSize": row.highest_page_size})
    expected = plain(list(result.search(f"{paginator.result_keys[0].expression}[]")))

    transport = Script(*answers_of(pages))
    request = shape_of(getattr(shapes, OPERATIONS[operation].input), input_shape, given)
    own = {field.name: getattr(request, field.name) for field, _ in members(type(request))}
    method = getattr(SeamedClient(transport, validate=False).paginate, METHODS[xform_name(operation).replace("_", "")])
    ours = method(**{name: value for name, value in own.items() if name not in (row.input_token, row.page_size)})
    assert [to_wire(item) if isinstance(item, Structure) else item async for item in ours] == expected
    assert len(expected) >= 2
    assert transport.documents == theirs.requests
    assert len(transport.documents) == 3


def test_boto3_has_all_but_the_paginators_that_were_added_by_hand() -> None:
    assert len(PAGINATORS) - len(ADDED_BY_HAND) == 95
    assert len(ADDED_BY_HAND) == 7


# Every waiter of the model


def scenarios(method: str) -> Iterator[list[str | int]]:
    """Answers to the polls of a waiter: statuses, codes of errors, and a status of HTTP that passes or does not."""
    row = WAITERS[method]
    known = [str(acceptor.expected) for acceptor in row.acceptors]
    for end in [*known, "Busy", "ResourceNotFound", "ValidationException", "AccessDeniedException", "Teapot"]:
        yield [end]
        yield ["Busy", "Busy", end]


CODES = ("ResourceNotFound", "ValidationException", "AccessDeniedException", "Teapot")


@pytest.mark.parametrize("method", sorted(WAITERS))
async def test_a_waiter_ends_as_boto3_s_does_on_the_same_answers(theirs: Theirs, method: str) -> None:
    row = WAITERS[method]
    operation = operation_of(theirs, row.operation)
    status = next(acceptor.attribute for acceptor in row.acceptors if acceptor.attribute)
    status = wire_name(getattr(shapes, OPERATIONS[row.operation].output), status)
    document, given = plain(sample(operation.output_shape)), sample(operation.input_shape, required_only=True)
    for steps in scenarios(method):
        answers = [
            Answered.error(str(step)) if step in CODES else Answered(document | {status: step}) for step in steps
        ]
        theirs.answered_with(answers)
        expected = await asyncio.to_thread(their_end, theirs, method, given)
        wait, transport, _ = waits_over(*answers_of(answers))
        request = shape_of(getattr(shapes, OPERATIONS[row.operation].input), operation.input_shape, given)
        own = {field.name: getattr(request, field.name) for field, _ in members(type(request))}
        assert await our_end(getattr(wait, method)(**own)) == expected, steps
        assert transport.documents == theirs.requests, steps


def their_end(theirs: Theirs, method: str, given: dict[str, Any]) -> str:
    waiter = theirs.client.get_waiter(method)
    waiter.config.delay = 0
    try:
        waiter.wait(**given)
    except TheirError as error:
        return "timeout" if "Max attempts exceeded" in str(error) else "failure"
    return "success"


async def our_end(waiter: Waiter[Output | None]) -> str:
    try:
        await waiter
    except WaiterTimeout:
        return "timeout"
    except WaiterFailed:
        return "failure"
    return "success"


# The embedded server


async def test_clusters_and_nodes_of_the_embedded_server_are_listed_alike() -> None:
    async with (
        LocalSageMaker(cluster_seconds=0, node_seconds=0) as server,
        SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client,
    ):
        for name in ("first", "second", "third"):
            await client.create_cluster(
                cluster_name=name,
                node_provisioning_mode="Continuous",
                instance_groups=[
                    shapes.ClusterInstanceGroupSpecification(
                        instance_group_name="gpu",
                        instance_type="ml.p5.48xlarge",
                        instance_count=45,
                        execution_role=ROLE,
                    )
                ],
            )
        theirs = SESSION.client(
            "sagemaker",
            endpoint_url=server.endpoint_url,
            aws_access_key_id=server.credentials.access_key_id,
            aws_secret_access_key=server.credentials.secret_access_key,
        )
        for size in (1, 7, 100):
            clusters = await asyncio.to_thread(their_items, theirs, "list_clusters", "ClusterSummaries", size)
            ours = client.paginate.list_clusters(page_size=size)
            assert [plain(to_wire(item)) async for item in ours] == clusters
            assert len(clusters) == 3
            nodes = await asyncio.to_thread(
                their_items, theirs, "list_cluster_nodes", "ClusterNodeSummaries", size, ClusterName="second"
            )
            listed = client.paginate.list_cluster_nodes(cluster_name="second", page_size=size)
            assert [plain(to_wire(item)) async for item in listed] == nodes
            assert len(nodes) == 45
        theirs.close()


def their_items(client: Any, method: str, key: str, size: int, **given: Any) -> list[Any]:
    pages = client.get_paginator(method).paginate(**given, PaginationConfig={"PageSize": size})
    return [plain(item) for page in pages for item in page[key]]


# moto


@pytest.fixture
async def moto(moto_url: str) -> AsyncIterator[SageMakerClient]:
    credentials = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "token")
    async with SageMakerClient(region="us-east-1", endpoint_url=moto_url, credentials=credentials) as client:
        yield client


def their_moto(moto_url: str) -> Any:
    return SESSION.client("sagemaker", endpoint_url=moto_url)


async def test_moto_s_list_of_nodes_that_leads_back_to_its_first_page_does_not_go_on_for_ever(
    moto: SageMakerClient,
) -> None:
    await moto.create_cluster(
        cluster_name="circle",
        instance_groups=[
            shapes.ClusterInstanceGroupSpecification(
                instance_group_name="gpu",
                instance_type="ml.p5.48xlarge",
                instance_count=25,
                execution_role=ROLE,
                threads_per_core=1,
                life_cycle_config=shapes.ClusterLifeCycleConfig(source_s3_uri="s3://sagemaker-b/l", on_create="on.sh"),
            )
        ],
    )
    nodes = moto.paginate.list_cluster_nodes(cluster_name="circle", page_size=10)
    with pytest.raises(RepeatedPageToken):
        await asyncio.wait_for(listed(aiter(nodes)), 20)
    whole = moto.paginate.list_cluster_nodes(cluster_name="circle")
    assert len(await listed(aiter(whole))) == 25
    await moto.delete_cluster(cluster_name="circle")


async def listed(items: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in items]


async def test_models_of_moto_are_listed_as_boto3_lists_them(moto: SageMakerClient, moto_url: str) -> None:
    for number in range(12):
        await moto.create_model(model_name=f"listed-{number}", execution_role_arn=ROLE)
    theirs = their_moto(moto_url)
    for size in (5, 100):
        expected = await asyncio.to_thread(their_items, theirs, "list_models", "Models", size)
        ours = [item.model_arn async for item in moto.paginate.list_models(page_size=size)]
        assert ours == [item["ModelArn"] for item in expected]
        assert len(ours) >= 12
    theirs.close()


async def test_an_endpoint_of_moto_is_waited_for_as_boto3_waits_for_it(moto: SageMakerClient, moto_url: str) -> None:
    theirs = their_moto(moto_url)
    await moto.create_model(model_name="chat", execution_role_arn=ROLE)
    variant = shapes.ProductionVariant(
        variant_name="all", model_name="chat", instance_type="ml.m5.large", initial_instance_count=1
    )
    await moto.create_endpoint_config(endpoint_config_name="chat", production_variants=[variant])
    await moto.create_endpoint(endpoint_name="chat", endpoint_config_name="chat")
    output = await moto.wait.endpoint_in_service(endpoint_name="chat", timeout=20)
    assert output.endpoint_status == "InService"
    assert await asyncio.to_thread(their_end_on, theirs, "endpoint_in_service", "chat") == "success"
    await moto.delete_endpoint(endpoint_name="chat")
    assert await moto.wait.endpoint_deleted(endpoint_name="chat", timeout=20) is None
    assert await asyncio.to_thread(their_end_on, theirs, "endpoint_deleted", "chat") == "success"
    with pytest.raises(WaiterFailed, match="ValidationException"):
        await moto.wait.endpoint_in_service(endpoint_name="chat", timeout=20)
    assert await asyncio.to_thread(their_end_on, theirs, "endpoint_in_service", "chat") == "failure"
    theirs.close()


def their_end_on(client: Any, method: str, name: str) -> str:
    try:
        client.get_waiter(method).wait(EndpointName=name, WaiterConfig={"Delay": 0, "MaxAttempts": 3})
    except TheirError:
        return "failure"
    return "success"
