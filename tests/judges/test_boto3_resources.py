"""boto3 drives every operation on jobs, endpoints, images, notebook instances and pipelines, and every paginator."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from sm_async._model.paginators import PAGINATORS
from sm_async.local import EmptyPage, Fault, Stale
from sm_async.local.resources.kinds import Kind
from sm_async.local.resources.operations import RESOURCE_OPERATIONS
from sm_async.local.resources.table import KINDS
from tests.judges.boto3_judge import Document, Judge, client_of, judge_of
from tests.local.resources.samples import BY_NOUN, CREATED_BEFORE, creation, identity

pytestmark = pytest.mark.long

ABSENT = "arn:aws:sagemaker:us-east-1:123456789012:pipeline/p/execution/abcdefghijkl"
UPDATES: dict[str, Document] = {
    "UpdateEndpoint": {"EndpointConfigName": "c"},
    "UpdateImage": {"DisplayName": "Other"},
    "UpdateNotebookInstance": {"InstanceType": "ml.t3.large"},
    "UpdatePipeline": {"PipelineDescription": "Another one"},
}
LIVES = {
    "TrainingJob": "Stop Delete",
    "ProcessingJob": "Stop Delete",
    "TransformJob": "Stop",
    "Model": "Delete",
    "EndpointConfig": "Delete",
    "Endpoint": "Update Delete",
    "Image": "Update Delete",
    "ImageVersion": "Delete",
    "NotebookInstance": "Stop Update Start Stop Delete",
    "Pipeline": "Update Delete",
    "PipelineExecution": "Stop Retry",
}
"""What happens to one of each kind after its creation, by the verbs of operations."""
JOBS = ("TrainingJob", "ProcessingJob", "TransformJob", "PipelineExecution")


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    async with judge_of([1_800_000_000.0], job_seconds=100, deployment_seconds=60) as each:
        yield each


async def prepare(judge: Judge, kind: Kind) -> None:
    """What a resource needs."""
    for noun in CREATED_BEFORE.get(kind.noun, []):
        await judge.call(BY_NOUN[noun].create.operation, **creation(BY_NOUN[noun]))
    judge.advance(100)


def operations_of(kind: Kind) -> set[str]:
    changes = {change.operation for change in kind.operations()}
    return changes | {kind.describes, kind.lists}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.noun)
async def test_the_life_of_a_resource(judge: Judge, kind: Kind) -> None:
    await prepare(judge, kind)
    which = identity(kind, await judge.call(kind.create.operation, **creation(kind)))
    if kind.noun not in JOBS:
        judge.advance(60)
    await judge.call(kind.describes, **which)
    for verb in LIVES[kind.noun].split():
        operation = f"{verb}{kind.noun}"
        await judge.call(operation, **which, **UPDATES.get(operation, {}))
        change = next(each for each in kind.changes if each.operation == operation)
        if change.during is not None:
            described = await judge.call(kind.describes, **which)
            assert described[f"{kind.noun}Status"] == change.during
            judge.advance(100)
        if change.after is None:
            assert (await judge.error(kind.describes, **which))[0] == kind.missing[0]
        else:
            assert (await judge.call(kind.describes, **which)).get(f"{kind.noun}Status", "") == change.after
    await judge.call(kind.lists, **parent_of(kind))
    called = {exchange.operation for exchange in judge.server.journal if exchange.status == 200}
    assert operations_of(kind) <= called


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.noun)
async def test_the_refusals_of_a_resource_that_is_not_there(judge: Judge, kind: Kind) -> None:
    if kind.parent is not None:
        await judge.call(kind.parent.create.operation, **creation(kind.parent))
    which = identity(kind, {"PipelineExecutionArn": ABSENT})
    for operation in operations_of(kind) - {kind.lists, kind.create.operation}:
        code, _ = await judge.error(operation, **which, **UPDATES.get(operation, {}))
        assert code == kind.missing[0]
    code, message = await judge.error(kind.create.operation)
    assert (code, "RoleArn" in message or "Name" in message) == ("ValidationException", True)
    code, message = await judge.error(kind.lists, **parent_of(kind), MaxResults=0)
    assert (code, "MaxResults" in message) == ("ValidationException", True)


def test_every_operation_is_judged() -> None:
    judged = {operation for kind in KINDS for operation in operations_of(kind)}
    assert set(RESOURCE_OPERATIONS) - judged == {"ListPipelineExecutionSteps", "ListPipelineParametersForExecution"}
    lives = {f"{verb}{noun}" for noun, verbs in LIVES.items() for verb in verbs.split()}
    assert lives == {change.operation for kind in KINDS for change in kind.changes}


def parent_of(kind: Kind) -> Document:
    return {} if kind.parent is None else {f"{kind.parent.noun}Name": creation(kind)[f"{kind.parent.noun}Name"]}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.noun)
async def test_a_paginator_meets_every_resource_once(judge: Judge, kind: Kind) -> None:
    await prepare(judge, kind)
    for number in range(5):
        document = creation(kind, f"x{number}")
        for token in ("ClientToken", "ClientRequestToken"):
            document.pop(token, None)
        await judge.call(kind.create.operation, **document)
    pages = await judge.pages(kind.lists, page_size=2, **parent_of(kind))
    (items,) = {name for name, value in pages[0].items() if isinstance(value, list)}
    assert [len(page[items]) for page in pages] == [2, 2, 1]
    arns = [each[f"{kind.noun}Arn"] for page in pages for each in page[items]]
    assert len(set(arns)) == 5
    assert [
        exchange.document and exchange.document["MaxResults"] for exchange in judge.server.journal.of(kind.lists)
    ] == [
        2,
        2,
        2,
    ]


async def test_a_paginator_goes_on_over_empty_pages(judge: Judge) -> None:
    kind = BY_NOUN["TrainingJob"]
    for number in range(5):
        await judge.call(kind.create.operation, **creation(kind, f"x{number}"))
    judge.server.faults.add(
        Fault(effect=EmptyPage(), times=2), Fault(effect=EmptyPage(), when=lambda call: "NextToken" in call.document)
    )
    pages = await judge.pages(kind.lists, page_size=2)
    assert [len(page["TrainingJobSummaries"]) for page in pages] == [0, 0, 0, 2, 2, 1]


async def test_a_read_that_is_stale_does_not_see_the_write_before_it(judge: Judge) -> None:
    kind = BY_NOUN["TrainingJob"]
    await judge.call(kind.create.operation, **creation(kind))
    judge.server.faults.add(Fault(effect=Stale(seconds=5), times=2))
    assert (await judge.error(kind.describes, **identity(kind, {})))[0] == "ValidationException"
    assert (await judge.call(kind.lists))["TrainingJobSummaries"] == []
    assert len((await judge.call(kind.lists))["TrainingJobSummaries"]) == 1


async def test_what_was_seeded_is_there(judge: Judge) -> None:
    judge.server.seed({kind.create.operation: [creation(kind)] for kind in KINDS if not kind.parent and not kind.needs})
    assert (await judge.call("DescribeTrainingJob", TrainingJobName="x"))["TrainingJobStatus"] == "Completed"
    assert (await judge.call("DescribeImage", ImageName="i"))["ImageStatus"] == "CREATED"


@pytest.mark.parametrize(
    ("operation", "items"),
    [
        ("ListPipelineExecutionSteps", ["Train", "Clean"]),
        ("ListPipelineParametersForExecution", ["epochs", "rate"]),
    ],
)
async def test_a_paginator_of_what_is_in_an_execution(judge: Judge, operation: str, items: list[str]) -> None:
    kind = BY_NOUN["PipelineExecution"]
    await prepare(judge, kind)
    which = await judge.call(kind.create.operation, **creation(kind))
    judge.advance(100)
    pages = await judge.pages(operation, page_size=1, PipelineExecutionArn=which["PipelineExecutionArn"])
    (member,) = {name for name, value in pages[0].items() if isinstance(value, list)}
    assert [each.get("StepName", each.get("Name")) for page in pages for each in page[member]] == items
    assert (await judge.error(operation, PipelineExecutionArn=ABSENT))[0] == "ResourceNotFound"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.noun)
async def test_what_boto3_s_own_checks_let_through_is_accepted(judge: Judge, kind: Kind) -> None:
    judge.client.close()
    judge.client = client_of(judge.server, validates=True)
    await prepare(judge, kind)
    await judge.call(kind.create.operation, **creation(kind))
    judge.client.close()


def test_every_list_that_the_server_has_of_resources_has_a_paginator() -> None:
    lists = {operation for operation in RESOURCE_OPERATIONS if operation.startswith("List")}
    assert lists <= PAGINATORS.keys()
