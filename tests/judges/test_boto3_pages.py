"""boto3's paginators and ours list what the embedded server has: the same pages, by the same requests."""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

import attrs
import pytest
from botocore import xform_name  # type: ignore[import-untyped]  # botocore ships no types

from sm_async import SageMakerClient, to_wire
from sm_async._model.paginators import PAGINATORS
from sm_async.local import EmptyPage, Fault, LocalSageMaker
from sm_async.local.calls import Call
from sm_async.local.service import IMPLEMENTED
from sm_async.paginators import Paginator
from sm_async.schema import Output
from tests.judges.boto3_judge import Document, client_of
from tests.judges.full_server import NAMES, NOW, TIMES, Subjects, full_server
from tests.judges.plain_documents import arguments_of, plain

pytestmark = pytest.mark.long

LISTS = sorted(IMPLEMENTED.keys() & PAGINATORS.keys())
PAGE_SIZES = (1, 3, 100)
FILTERS: Document = {
    "NameContains": "e",
    "PipelineNamePrefix": NAMES[0][:1],
    "InstanceGroupNameContains": "g",
    "CreationTimeAfter": TIMES[2],
    "CreationTimeBefore": TIMES[2],
    "CreatedAfter": TIMES[2],
    "CreatedBefore": TIMES[2],
    "LastModifiedTimeAfter": TIMES[2],
    "LastModifiedTimeBefore": TIMES[3],
    "EventTimeAfter": TIMES[2],
    "EventTimeBefore": TIMES[2],
    "StartTimeAfter": NOW,
    "StartTimeBefore": NOW,
    "ResourceType": "Instance",
    "InstanceGroupName": "gpu",
}
"""Members of requests that change what is listed, in all lists that have them; `STATUSES` has those of single lists."""

STATUSES: dict[str, Document] = {
    "ListClusterNodes": {"IncludeNodeLogicalIds": True},
    "ListClusterOperations": {"Status": "Done"},
    "ListClusterSchedulerConfigs": {"Status": "Creating"},
    "ListComputeQuotas": {"Status": "Creating"},
    "ListEndpoints": {"StatusEquals": "Creating"},
    "ListNotebookInstances": {"StatusEquals": "InService"},
    "ListProcessingJobs": {"StatusEquals": "InProgress"},
    "ListTrainingJobs": {"StatusEquals": "Completed"},
    "ListTrainingPlans": {"Filters": [{"Name": "Status", "Value": "Active"}]},
    "ListTransformJobs": {"StatusEquals": "InProgress"},
}


@attrs.frozen
class Stage:
    """A server and two clients of it."""

    server: LocalSageMaker
    theirs: Any
    ours: SageMakerClient
    subjects: Subjects

    def subject(self, operation: str) -> Document:
        """What a list is of."""
        return self.subjects.get(operation, {})

    def members(self, operation: str) -> dict[str, Any]:
        """The members of a list's input, as botocore knows them."""
        members: dict[str, Any] = self.theirs.meta.service_model.operation_model(operation).input_shape.members
        return members

    def their_pages(self, operation: str, document: Document, **config: Any) -> Any:
        """boto3's iterator of pages."""
        return self.theirs.get_paginator(xform_name(operation)).paginate(**document, PaginationConfig=config)

    def our_pages(self, operation: str, document: Document, **settings: Any) -> Paginator[Any, Output]:
        paginator: Paginator[Any, Output] = getattr(self.ours.paginate, xform_name(operation))(
            **arguments_of(operation, document), **settings
        )
        return paginator

    def items_of(self, operation: str, pages: list[Document]) -> list[Document]:
        key: str = self.theirs.get_paginator(xform_name(operation)).result_keys[0].expression
        return [item for page in pages for item in page[key]]

    def requests(self) -> list[Document]:
        """The requests since it was last asked."""
        documents = [comparable(dict(exchange.document or {})) for exchange in self.server.journal]
        self.server.journal.clear()
        return documents

    async def listed_alike(
        self, operation: str, document: Document, page_size: int, faults: Iterable[Fault] = ()
    ) -> list[Document]:
        """The pages of a list, which are boto3's and ours, and so are the requests."""
        self.server.faults.add(*faults)
        theirs = await asyncio.to_thread(list, self.their_pages(operation, document, PageSize=page_size))
        expected = [comparable(plain(page)) for page in theirs]
        requests = self.requests()
        assert len(requests) == len(expected)
        self.server.faults.add(*faults)
        ours = self.our_pages(operation, document, page_size=page_size).pages()
        assert [comparable(to_wire(page)) async for page in ours] == expected
        assert self.requests() == requests
        assert not len(self.server.faults)
        return expected


def comparable(document: Document) -> Document:
    """A request or a page; the token of an empty page is another one each time, but for the token behind it."""
    token = document.get("NextToken")
    return document if token is None else document | {"NextToken": re.sub("^empty-[^.]*", "empty", token)}


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[LocalSageMaker, Subjects, Any]]:
    with full_server() as (server, subjects):
        theirs = client_of(server)
        yield server, subjects, theirs
        theirs.close()


@pytest.fixture
async def stage(servers: tuple[LocalSageMaker, Subjects, Any]) -> AsyncIterator[Stage]:
    server, subjects, theirs = servers
    server.journal.clear()
    async with SageMakerClient(
        region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
    ) as ours:
        yield Stage(server, theirs, ours, subjects)


@pytest.mark.parametrize("operation", LISTS)
async def test_a_list_has_the_same_pages_whatever_their_size(stage: Stage, operation: str) -> None:
    document = stage.subject(operation)
    for size in PAGE_SIZES:
        pages = await stage.listed_alike(operation, document, size)
        items = stage.items_of(operation, pages)
        assert len(items) >= 7
        assert len(pages) == -(-len(items) // size)
        ours = stage.our_pages(operation, document, page_size=size)
        assert [to_wire(item) async for item in ours] == items
        assert len(stage.requests()) == len(pages)


@pytest.mark.parametrize("operation", LISTS)
async def test_a_list_is_filtered_alike(stage: Stage, operation: str) -> None:
    subject, members = stage.subject(operation), stage.members(operation)
    whole = stage.items_of(operation, await stage.listed_alike(operation, subject, 100))
    filters = {name: value for name, value in FILTERS.items() if name in members}
    for name, value in {**filters, **STATUSES.get(operation, {})}.items():
        pages = await stage.listed_alike(operation, subject | {name: value}, 2)
        found = stage.items_of(operation, pages)
        assert 0 < len(found) != len(whole), name


@pytest.mark.parametrize("operation", LISTS)
async def test_a_list_is_sorted_alike(stage: Stage, operation: str) -> None:
    subject, members = stage.subject(operation), stage.members(operation)
    orders = [{"SortOrder": order} for order in getattr(members.get("SortOrder"), "enum", [])]
    keys = [{"SortBy": key} for key in getattr(members.get("SortBy"), "enum", [])]
    for order in orders or [{}]:
        for key in keys or [{}]:
            await stage.listed_alike(operation, subject | key | order, 4)


@pytest.mark.parametrize("operation", LISTS)
async def test_empty_pages_that_have_a_token_are_gone_through(stage: Stage, operation: str) -> None:
    subject = stage.subject(operation)
    whole = stage.items_of(operation, await stage.listed_alike(operation, subject, 100))
    first, later = Fault(effect=EmptyPage(), times=2), Fault(effect=EmptyPage(), when=goes_on)
    pages = await stage.listed_alike(operation, subject, 3, [first, later])
    assert stage.items_of(operation, pages) == whole
    assert [len(stage.items_of(operation, [page])) for page in pages][:5] == [0, 0, 3, 0, 3]
    stage.server.faults.add(first, later)
    assert [to_wire(item) async for item in stage.our_pages(operation, subject, page_size=3)] == whole


def goes_on(call: Call) -> bool:
    """Whether a call asks for a page behind one that had items."""
    return not call.document.get("NextToken", "empty").startswith("empty")


@pytest.mark.parametrize("operation", LISTS)
async def test_a_list_is_cut_off_alike_and_goes_on_where_it_was(stage: Stage, operation: str) -> None:
    subject = stage.subject(operation)
    for limit in (2, 3, 6):
        theirs = stage.their_pages(operation, subject, PageSize=3, MaxItems=limit)
        expected = plain(await asyncio.to_thread(theirs.build_full_result))
        requests = stage.requests()
        ours = stage.our_pages(operation, subject, page_size=3, limit=limit)
        assert [to_wire(item) async for item in ours] == stage.items_of(operation, [expected])
        assert stage.requests() == requests
        assert len(requests) == -(-limit // 3)
        pages = [page async for page in stage.our_pages(operation, subject, page_size=3, limit=limit).pages()]
        assert len(pages) == len(stage.requests()) == len(requests)
        if limit % 3 == 0:  # where a page is left in the middle, boto3's token says so, and ours is that of the page
            assert token_in(theirs.resume_token) == ours.next_token
            rest = stage.their_pages(operation, subject, PageSize=3, StartingToken=theirs.resume_token)
            remaining = stage.items_of(operation, plain(await asyncio.to_thread(list, rest)))
            ours = stage.our_pages(operation, subject, page_size=3, starting_token=ours.next_token)
            assert [to_wire(item) async for item in ours] == remaining
            assert len(remaining) >= 1
            stage.requests()


def token_in(resume_token: str) -> str:
    """The service's token, of which boto3 makes one of its own."""
    document: Document = json.loads(base64.b64decode(resume_token))
    token: str = document["NextToken"]
    return token


def test_boto3_pages_all_lists_that_the_server_has(stage: Stage) -> None:
    assert len(LISTS) >= 21
    assert all(stage.theirs.can_paginate(xform_name(operation)) for operation in LISTS)
