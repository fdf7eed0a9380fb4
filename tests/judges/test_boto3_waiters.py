"""boto3's 13 waiters and ours wait for what the embedded server does, and end the same way after as many requests.

Each request takes ten seconds of the server's clock, so that waiting passes time. Each waiter has a server to itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncGenerator
from typing import Any

import attrs
import pytest
from botocore.exceptions import WaiterError as TheirError  # type: ignore[import-untyped]  # botocore ships no types

from sm_async import SageMakerClient, to_wire
from sm_async._model.waiters import WAITERS
from sm_async.errors import ServiceError, WaiterError, WaiterFailed, WaiterProgress
from sm_async.local import Course, Delay, Fail, Fault, LocalSageMaker
from sm_async.operations.wait import AllWaiters
from sm_async.schema import Output
from tests.judges.boto3_judge import Document, client_of
from tests.judges.plain_documents import arguments_of, plain
from tests.local.resources.samples import BY_NOUN, CREATED_BEFORE, creation, identity
from tests.waiting import Time

pytestmark = pytest.mark.long

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

LATER = 600.0
"""Seconds after which everything is there, or gone, that was begun."""


@attrs.frozen
class Ending:
    """How a wait ended."""

    how: str
    """`success`, `failure` or `timeout`."""
    last: Document
    """The last answer; of an error only its code, as `Error`."""
    requests: int


def noun_of(waiter: str) -> str:
    """What a waiter is about."""
    return BEGUN_BY[waiter].split()[0].removeprefix("Create")


# What happens on the server


@attrs.frozen
class Scene:
    """What a waiter meets. Without anything else it comes as it should, in a minute."""

    course: Course | None = None
    """Of the operation that begins it."""
    operations: str | None = None
    """What is done instead of what `BEGUN_BY` says."""
    pause: float = LATER
    """Seconds between two operations."""
    faults: tuple[Fault, ...] = ()

    def play(self, server: LocalSageMaker, waiter: str) -> Document:
        """Have it all on a server, and say what is waited for."""
        kind = BY_NOUN[noun_of(waiter)]
        operations = (BEGUN_BY[waiter] if self.operations is None else self.operations).split()
        for noun in CREATED_BEFORE.get(kind.noun, []):
            server.seed({BY_NOUN[noun].create.operation: [creation(BY_NOUN[noun])]})
        for operation in operations:
            if operation == operations[-1] and self.course is not None:
                server.courses.add(self.course)
            document = creation(kind) if operation == kind.create.operation else identity(kind, {})
            server.seed({operation: [document]}, age=0)
            if operation != operations[-1]:
                server.advance(seconds=self.pause)
        server.faults.add(*self.faults)
        return identity(kind, {})


@contextlib.asynccontextmanager
async def serving() -> AsyncGenerator[LocalSageMaker]:
    seconds = itertools.count(1_800_000_000, 10)
    async with LocalSageMaker(
        clock=lambda: float(next(seconds)), job_seconds=60, deployment_seconds=60, shutdown_seconds=60, seed=1
    ) as server:
        yield server


# How boto3 waits, and how we do


async def their_ending(server: LocalSageMaker, waiter: str, which: Document) -> Ending:
    """As boto3 waits, but for the pauses between two polls."""
    answers: list[Document] = []

    def note(parsed: Document, **_: Any) -> None:
        answers.append(plain(parsed))

    def wait() -> str:
        try:
            theirs.wait(**which)
        except TheirError as error:
            return "timeout" if "Max attempts exceeded" in str(error) else "failure"
        return "success"

    client = client_of(server)
    client.meta.events.register("after-call.sagemaker", note)
    theirs = client.get_waiter(waiter)
    theirs.config.delay = 0
    how = await asyncio.to_thread(wait)
    client.close()
    last = answers[-1]
    return Ending(how, {"Error": last["Error"]["Code"]} if "Error" in last else last, len(answers))


async def our_ending(server: LocalSageMaker, waiter: str, which: Document) -> Ending:
    """As we wait: with the delays and the number of polls that the model says, which sleep on a clock of their own."""
    time = Time()

    class Waits(AllWaiters):
        _timing = time.timing

    async with SageMakerClient(
        region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials, max_attempts=1
    ) as client:
        wait = getattr(Waits(client), waiter)(**arguments_of(WAITERS[waiter].operation, which))
        how, polls = "success", list[WaiterProgress[Output | None]]()
        try:
            async for progress in wait:
                polls.append(progress)
        except WaiterError as error:
            how = "failure" if isinstance(error, WaiterFailed) else "timeout"
            polls.append(error.progress)
        assert len(time.slept) == len(polls) - 1
        return Ending(how, answer_of(polls[-1]), len(polls))


def answer_of(progress: WaiterProgress[Output | None]) -> Document:
    if progress.output is not None:
        return to_wire(progress.output)
    assert isinstance(progress.error, ServiceError)
    return {"Error": progress.error.code}


async def ending(waiter: str, scene: Scene) -> Ending:
    """How a waiter ends: boto3's and ours alike, each on a server where the same happened at the same times."""
    async with serving() as server:
        expected = await their_ending(server, waiter, scene.play(server, waiter))
        assert len(server.journal) == expected.requests
        documents = [exchange.document for exchange in server.journal]
    async with serving() as server:
        found = await our_ending(server, waiter, scene.play(server, waiter))
        assert [exchange.document for exchange in server.journal] == documents
    assert found == expected
    return found


def test_all_waiters_are_judged() -> None:
    assert BEGUN_BY.keys() == WAITERS.keys()
    assert len(BEGUN_BY) == 13


def with_course(waiter: str, **facts: Any) -> Scene:
    return Scene(Course(BEGUN_BY[waiter].split()[-1], **facts))


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_waits_until_it_is_so(waiter: str) -> None:
    found = await ending(waiter, Scene())
    assert (found.how, found.requests) == ("success", 6)
    assert ("Error" in found.last) == waiter.endswith("_deleted")


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_ends_where_it_failed(waiter: str) -> None:
    found = await ending(waiter, with_course(waiter, failure="Out of luck.", seconds=30))
    assert (found.how, found.requests) == ("failure", 3)
    assert found.last["FailureReason"] == "Out of luck."


@pytest.mark.parametrize("waiter", [name for name in BEGUN_BY if name.endswith("_or_stopped")])
async def test_a_job_that_is_stopped_ends_a_waiter_well(waiter: str) -> None:
    create = BEGUN_BY[waiter]
    stop = create.replace("Create", "Stop")
    found = await ending(waiter, Scene(operations=f"{create} {stop}", pause=0))
    assert (found.how, found.requests) == ("success", 6)
    assert found.last[f"{noun_of(waiter)}Status"] == "Stopped"


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_ends_at_once_where_there_is_nothing(waiter: str) -> None:
    found = await ending(waiter, Scene(operations=""))
    assert (found.how, found.requests) == ("success" if waiter.endswith("_deleted") else "failure", 1)
    assert found.last == {"Error": BY_NOUN[noun_of(waiter)].missing[0]}


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_ends_at_once_where_it_may_not_ask(waiter: str) -> None:
    denied = Fault(effect=Fail(400, "AccessDeniedException", "no"))
    found = await ending(waiter, Scene(faults=(Fault(effect=Delay(seconds=0), times=2), denied)))
    assert found == Ending("failure", {"Error": "AccessDeniedException"}, 3)


@pytest.mark.parametrize("waiter", BEGUN_BY)
async def test_a_waiter_gives_up_after_as_many_polls_as_the_model_says(waiter: str) -> None:
    found = await ending(waiter, with_course(waiter, seconds=7200))
    assert (found.how, found.requests) == ("timeout", WAITERS[waiter].max_attempts)


async def test_an_error_that_passes_ends_boto3_s_wait_and_not_ours() -> None:
    throttled = Scene(faults=(Fault(effect=Fail(400, "ThrottlingException", "slow down")),))
    async with serving() as server:
        which = throttled.play(server, "endpoint_in_service")
        found = await their_ending(server, "endpoint_in_service", which)
        assert found == Ending("failure", {"Error": "ThrottlingException"}, 1)
    async with serving() as server:
        which = throttled.play(server, "endpoint_in_service")
        found = await our_ending(server, "endpoint_in_service", which)
        assert (found.how, found.last["EndpointStatus"], found.requests) == ("success", "InService", 6)
