"""boto3's own 13 waiters wait for what the embedded server does: they end well, badly and at once where they should.

Each request takes ten seconds of the server's clock, so that waiting passes time.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from botocore.exceptions import WaiterError  # type: ignore[import-untyped]  # botocore ships no types

from sm_async._model.waiters import WAITERS
from sm_async.local import Course, LocalSageMaker
from tests.judges.boto3_judge import Judge, client_of
from tests.local.resources.samples import BY_NOUN, CREATED_BEFORE, creation, identity

BEGUN_BY = {
    "endpoint_deleted": "CreateEndpoint DeleteEndpoint",
    "endpoint_in_service": "CreateEndpoint",
    "image_created": "CreateImage",
    "image_deleted": "CreateImage DeleteImage",
    "image_updated": "CreateImage UpdateImage",
    "image_version_created": "CreateImageVersion",
    "image_version_deleted": "CreateImageVersion DeleteImageVersion",
    "notebook_instance_deleted": "CreateNotebookInstance StopNotebookInstance DeleteNotebookInstance",
    "notebook_instance_in_service": "CreateNotebookInstance",
    "notebook_instance_stopped": "CreateNotebookInstance StopNotebookInstance",
    "processing_job_completed_or_stopped": "CreateProcessingJob",
    "training_job_completed_or_stopped": "CreateTrainingJob",
    "transform_job_completed_or_stopped": "CreateTransformJob",
}
"""The operations that lead to what each waiter waits for; the last one begins it."""


@contextlib.asynccontextmanager
async def judging() -> AsyncGenerator[Judge]:
    seconds = itertools.count(1_800_000_000, 10)
    async with LocalSageMaker(
        clock=lambda: float(next(seconds)), job_seconds=60, deployment_seconds=60, shutdown_seconds=60
    ) as server:
        client = client_of(server)
        yield Judge(server, client, [])
        client.close()


async def begin(judge: Judge, waiter: str, course: Course | None = None) -> dict[str, Any]:
    """Begin what a waiter waits for, and say what it is about. The last operation takes a course."""
    *earlier, last = BEGUN_BY[waiter].split()
    noun = last.removeprefix("Create").removeprefix("Delete").removeprefix("Stop").removeprefix("Update")
    kind = BY_NOUN[noun]
    for needed in CREATED_BEFORE.get(noun, []):
        await judge.call(BY_NOUN[needed].create.operation, **creation(BY_NOUN[needed]))
        await judge.server.advance(minutes=10)
    for operation in (*earlier, last):
        if operation == last and course is not None:
            judge.server.courses.add(course)
        document = creation(kind) if operation == kind.create.operation else identity(kind, {})
        await judge.call(operation, **document)
        if operation != last:
            await judge.server.advance(minutes=10)
    judge.server.journal.clear()
    return identity(kind, {})


async def wait(judge: Judge, waiter: str, **which: Any) -> None:
    """Wait as boto3 does, but for the pauses between two polls."""
    await asyncio.to_thread(judge.client.get_waiter(waiter).wait, WaiterConfig={"Delay": 0, "MaxAttempts": 20}, **which)


def test_all_of_boto3_s_waiters_are_judged() -> None:
    assert BEGUN_BY.keys() == WAITERS.keys()
    assert len(BEGUN_BY) == 13


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_waits_until_it_is_so(waiter: str) -> None:
    async with judging() as judge:
        assert set(judge.client.waiter_names) == BEGUN_BY.keys()
        await wait(judge, waiter, **await begin(judge, waiter))
        assert len(judge.server.journal) == 6


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_ends_where_it_failed(waiter: str) -> None:
    async with judging() as judge:
        course = Course(BEGUN_BY[waiter].split()[-1], failure="Out of luck.", seconds=30)
        which = await begin(judge, waiter, course)
        with pytest.raises(WaiterError, match="terminal failure state") as caught:
            await wait(judge, waiter, **which)
        error: Any = caught.value
        assert error.last_response["FailureReason"] == "Out of luck."
        assert len(judge.server.journal) == 3


@pytest.mark.parametrize("waiter", [name for name in BEGUN_BY if name.endswith("_or_stopped")])
async def test_a_job_that_is_stopped_ends_a_waiter_well(waiter: str) -> None:
    async with judging() as judge:
        which = await begin(judge, waiter)
        await judge.call(BEGUN_BY[waiter].replace("Create", "Stop"), **which)
        judge.server.journal.clear()
        await wait(judge, waiter, **which)
        assert len(judge.server.journal) == 6


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_ends_at_once_where_there_is_nothing(waiter: str) -> None:
    noun = BEGUN_BY[waiter].split()[0].removeprefix("Create")
    async with judging() as judge:
        if noun == "ImageVersion":
            await judge.call("CreateImage", **creation(BY_NOUN["Image"]))
        judge.server.journal.clear()
        if waiter.endswith("_deleted"):
            await wait(judge, waiter, **identity(BY_NOUN[noun], {}))
        else:
            with pytest.raises(WaiterError):
                await wait(judge, waiter, **identity(BY_NOUN[noun], {}))
        assert len(judge.server.journal) == 1


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_gives_up_in_the_end(waiter: str) -> None:
    async with judging() as judge:
        which = await begin(judge, waiter, Course(BEGUN_BY[waiter].split()[-1], seconds=3600))
        with pytest.raises(WaiterError, match="Max attempts exceeded"):
            await wait(judge, waiter, **which)
        assert len(judge.server.journal) == 20
