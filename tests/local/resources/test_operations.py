"""The lives of resources: what each operation of each kind does, and when it is refused."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async import shapes
from sm_async._model.operations import OPERATIONS
from sm_async.local.resources.courses import Course
from sm_async.local.resources.kinds import Change, Kind
from sm_async.local.resources.operations import RESOURCE_OPERATIONS
from sm_async.local.resources.table import KINDS
from sm_async.protocol.converter import from_wire
from sm_async.protocol.validation import problems_of
from tests.local.rehearsal import START, Document, Rehearsal
from tests.local.resources.samples import BY_NOUN, CREATED_BEFORE, creation, identity

SECONDS = {"job_seconds": 100.0, "deployment_seconds": 60.0, "shutdown_seconds": 30.0, None: 0.0}

CHANGES = [(kind, change) for kind in KINDS for change in kind.changes]
FAILING = [(kind, change) for kind in KINDS for change in kind.operations() if change.failed is not None]
TIMED = [kind for kind in KINDS if kind.create.during is not None]


def label(value: Any) -> str | None:
    return value.noun if isinstance(value, Kind) else value.operation if isinstance(value, Change) else None


def create(rehearsal: Rehearsal, kind: Kind) -> Document:
    """A resource and what it needs, and how to name it in other requests."""
    for noun in CREATED_BEFORE.get(kind.noun, []):
        rehearsal.call(BY_NOUN[noun].create.operation, **creation(BY_NOUN[noun]))
    rehearsal.advance(60)
    return identity(kind, rehearsal.call(kind.create.operation, **creation(kind)))


def description(rehearsal: Rehearsal, kind: Kind, which: Document) -> Document:
    return rehearsal.call(kind.describes, **which)


def parent_of(kind: Kind) -> Document:
    """The part of a request that lists, of which resource the parts are listed."""
    return {} if kind.parent is None else {f"{kind.parent.noun}Name": creation(kind)[f"{kind.parent.noun}Name"]}


def status(rehearsal: Rehearsal, kind: Kind, which: Document) -> str:
    return str(description(rehearsal, kind, which).get(f"{kind.noun}Status", ""))


def get_to(rehearsal: Rehearsal, kind: Kind, which: Document, statuses: tuple[str, ...]) -> None:
    """Bring a resource into one of some statuses, by the operations that lead there."""
    if not statuses or status(rehearsal, kind, which) in statuses:
        return
    for change in kind.changes:
        leads_there = change.after in statuses and status(rehearsal, kind, which) in change.since
        if leads_there and kind.create.after not in statuses:
            rehearsal.call(change.operation, **which)
            rehearsal.advance(SECONDS[change.seconds])
            return
    rehearsal.advance(SECONDS[kind.create.seconds])
    if status(rehearsal, kind, which) not in statuses:
        get_to(rehearsal, kind, which, statuses)
    assert status(rehearsal, kind, which) in statuses


def request(kind: Kind, change: Change, which: Document) -> Document:
    """A request of an operation that changes something."""
    more: dict[str, Document] = {
        "UpdateEndpoint": {"EndpointConfigName": "c"},
        "UpdateImage": {"DisplayName": "Other"},
        "DeletePipeline": {"ClientRequestToken": "another-token-of-a-test-that-is-32"},
        "StopPipelineExecution": {"ClientRequestToken": "another-token-of-a-test-that-is-32"},
        "RetryPipelineExecution": {"ClientRequestToken": "another-token-of-a-test-that-is-32"},
        kind.create.operation: creation(kind),
    }
    return {**({} if change is kind.create else which), **more.get(change.operation, {})}


@pytest.mark.parametrize("kind", KINDS, ids=label)
def test_what_is_created_is_there_in_time_and_described_as_it_was_asked_for(rehearsal: Rehearsal, kind: Kind) -> None:
    which = create(rehearsal, kind)
    assert status(rehearsal, kind, which) == (kind.create.during or kind.create.after)
    rehearsal.advance(SECONDS[kind.create.seconds])
    described = description(rehearsal, kind, which)
    assert described.get(f"{kind.noun}Status", "") == kind.create.after
    assert described[f"{kind.noun}Arn"].startswith("arn:aws:sagemaker:us-east-1:123456789012:")
    assert described["CreationTime"] == START + 60
    members = {member for member in described if member in creation(kind)}
    asked = {name: value for name, value in creation(kind).items() if name in members}
    if kind.noun != "Endpoint":
        assert {name: described[name] for name in members} == asked
    assert problems_of(from_wire(getattr(shapes, OPERATIONS[kind.describes].output), described)) == []


@pytest.mark.parametrize("kind", TIMED, ids=label)
def test_time_decides_to_the_second(rehearsal: Rehearsal, kind: Kind) -> None:
    which = create(rehearsal, kind)
    rehearsal.advance(SECONDS[kind.create.seconds] - 1)
    assert status(rehearsal, kind, which) == kind.create.during
    rehearsal.advance(1)
    assert status(rehearsal, kind, which) == kind.create.after
    (listed,) = next(iter(rehearsal.call(kind.lists, **parent_of(kind)).values()))
    assert listed.get("LastModifiedTime", rehearsal.now) == rehearsal.now


@pytest.mark.parametrize(("kind", "change"), CHANGES, ids=label)
def test_an_operation_changes_the_status_for_a_time_and_then_for_good(
    rehearsal: Rehearsal, kind: Kind, change: Change
) -> None:
    which = create(rehearsal, kind)
    get_to(rehearsal, kind, which, change.since)
    rehearsal.call(change.operation, **request(kind, change, which))
    if change.during is not None:
        rehearsal.advance(SECONDS[change.seconds] - 1)
        assert status(rehearsal, kind, which) == change.during
        rehearsal.advance(1)
    if change.after is not None:
        assert status(rehearsal, kind, which) == change.after
    else:
        assert rehearsal.refusal(kind.describes, **which).code == kind.missing[0]


@pytest.mark.parametrize(("kind", "change"), FAILING, ids=label)
def test_an_operation_fails_as_a_course_says_and_the_next_does_not(
    rehearsal: Rehearsal, kind: Kind, change: Change
) -> None:
    courses = rehearsal.service.account.resources.courses
    if change is kind.create:
        courses.add(Course(change.operation, failure="Out of luck.", seconds=7))
        which = create(rehearsal, kind)
    else:
        which = create(rehearsal, kind)
        get_to(rehearsal, kind, which, change.since)
        courses.add(Course(change.operation, failure="Out of luck.", seconds=7))
        rehearsal.call(change.operation, **request(kind, change, which))
    rehearsal.advance(6)
    assert status(rehearsal, kind, which) == change.during
    rehearsal.advance(1)
    described = description(rehearsal, kind, which)
    assert (described[f"{kind.noun}Status"], described["FailureReason"]) == (change.failed, "Out of luck.")
    assert len(courses) == 0


REFUSED = [(kind, change) for kind, change in CHANGES if kind.create.during not in change.since and change.since]


@pytest.mark.parametrize(("kind", "change"), [pair for pair in REFUSED if pair[0] in TIMED], ids=label)
def test_an_operation_is_refused_in_other_statuses_and_changes_nothing(
    rehearsal: Rehearsal, kind: Kind, change: Change
) -> None:
    which = create(rehearsal, kind)
    refusal = rehearsal.refusal(change.operation, **request(kind, change, which))
    assert refusal.code == change.refusal
    assert str(kind.create.during) in refusal.message
    rehearsal.advance(SECONDS[kind.create.seconds])
    assert status(rehearsal, kind, which) == kind.create.after


@pytest.mark.parametrize("kind", KINDS, ids=label)
def test_what_is_not_there_is_missing_to_every_operation(rehearsal: Rehearsal, kind: Kind) -> None:
    if kind.parent is not None:
        rehearsal.call(kind.parent.create.operation, **creation(kind.parent))
    arn = "arn:aws:sagemaker:us-east-1:123456789012:pipeline/p/execution/abcdefghijkl"
    which = identity(kind, {"PipelineExecutionArn": arn})
    for operation in (kind.describes, *(change.operation for change in kind.changes)):
        change = next((each for each in kind.changes if each.operation == operation), None)
        document = which if change is None else request(kind, change, which)
        assert rehearsal.refusal(operation, **document).code == kind.missing[0], operation


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.parent is None], ids=label)
def test_a_name_can_be_had_once(rehearsal: Rehearsal, kind: Kind) -> None:
    create(rehearsal, kind)
    again = creation(kind)
    if kind.noun == "Pipeline":
        again["ClientRequestToken"] = "another-token-of-a-test-that-is-32"
    assert rehearsal.refusal(kind.create.operation, **again).code == kind.taken[0]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.needs is not None], ids=label)
def test_what_another_resource_needs_has_to_be_there(rehearsal: Rehearsal, kind: Kind) -> None:
    refusal = rehearsal.refusal(kind.create.operation, **creation(kind))
    assert refusal.code == "ValidationException"
    assert "Could not find" in refusal.message
    rehearsal.refusal(kind.describes, **identity(kind, {}))


@pytest.mark.parametrize(
    "kind", [BY_NOUN["Pipeline"], BY_NOUN["ImageVersion"], BY_NOUN["PipelineExecution"]], ids=label
)
def test_a_token_creates_once(rehearsal: Rehearsal, kind: Kind) -> None:
    for noun in CREATED_BEFORE.get(kind.noun, []):
        rehearsal.call(BY_NOUN[noun].create.operation, **creation(BY_NOUN[noun]))
    first, again = (rehearsal.call(kind.create.operation, **creation(kind)) for _ in range(2))
    assert first == again
    (items,) = rehearsal.call(kind.lists, **parent_of(kind)).values()
    assert len(items) == 1


def test_an_input_is_checked_as_that_of_any_operation(rehearsal: Rehearsal) -> None:
    refusal = rehearsal.refusal("CreateTrainingJob", TrainingJobName="no spaces", RoleArn="x")
    assert refusal.code == "ValidationException"
    for part in ("TrainingJobName", "RoleArn", "OutputDataConfig"):
        assert part in refusal.message


def test_operations_are_those_of_the_model() -> None:
    assert set(RESOURCE_OPERATIONS) <= set(OPERATIONS)
    assert len(RESOURCE_OPERATIONS) == 55
