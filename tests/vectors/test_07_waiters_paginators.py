"""Waiters and paginators: what every acceptor means, and the model's own in the two forms in which they are published.

The generic waiters are written by the project's generator from the suite's own model, and run against its answers. An
output carries its HTTP status as metadata, as outputs of calls do.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen import read_model
from sm_async import CallMetadata, CallOptions, shapes
from sm_async._model.operations import OPERATIONS
from sm_async._model.paginators import PAGINATORS
from sm_async._model.waiters import WAITERS
from sm_async.errors import WaiterFailed, WaiterTimeout, service_error_class
from sm_async.protocol.converter import from_wire
from sm_async.rows import WaiterRow
from sm_async.schema import Output, Structure, members
from sm_async.waiters import Timing, Waiter
from tests.codegen.small_models import generated_package
from tests.vectors import suites


@attrs.frozen(kw_only=True)
class Scenario:
    """A generic waiter and the answers to its polls."""

    folder: Path
    waiter: str
    max_attempts: int | None
    responses: list[dict[str, Any]]
    outcome: str
    attempts: int | None
    sleeps: int | None


@attrs.frozen(kw_only=True)
class Published:
    """An entry of the service model as botocore writes it, and as Smithy does where it has it."""

    botocore: Mapping[str, Any]
    smithy: Mapping[str, Any] | None


Data = Scenario | Published


def scenario_cases(suite: Path) -> Iterator[tuple[str, Scenario]]:
    for row in suites.read_json(suite / "waiter-scenarios.json")["cases"]:
        yield (
            row["name"],
            Scenario(
                folder=suite,
                waiter=row["waiter"],
                max_attempts=row.get("maxAttempts"),
                responses=row["responses"],
                outcome=row["outcome"],
                attempts=row.get("attempts"),
                sleeps=row.get("sleeps"),
            ),
        )


def waiter_cases(suite: Path) -> Iterator[tuple[str, Published]]:
    traits = suites.read_json(suite / "smithy-waitable.json")
    smithy = {name: row for waiters in traits.values() for name, row in waiters.items()}
    for name, row in suites.read_json(suite / "waiters-2.json")["waiters"].items():
        yield name, Published(botocore=row, smithy=smithy.get(name))


def paginator_cases(suite: Path) -> Iterator[tuple[str, Published]]:
    smithy = suites.read_json(suite / "smithy-paginated.json")
    for name, row in suites.read_json(suite / "paginators-1.json")["pagination"].items():
        yield name, Published(botocore=row, smithy=smithy.get(name))


LOADERS: dict[str, Callable[[Path], Iterator[tuple[str, Data]]]] = {
    "07-waiters-paginators/waiter-matchers": scenario_cases,
    "07-waiters-paginators/sagemaker-waiters": waiter_cases,
    "07-waiters-paginators/sagemaker-paginators": paginator_cases,
}
COVERAGE = suites.cover("07-waiters-paginators", LOADERS)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


# Generic waiters


class Scripted:
    """Polls that are answered as a scenario says, the last answer for ever; its clock is turned by sleeping."""

    def __init__(self, scenario: Scenario, output: type[Output]) -> None:
        self._responses = list(scenario.responses)
        self._output = output
        self._now = 0.0
        self.polls = 0
        self.sleeps = 0

    async def poll(self, _: CallOptions) -> Output:
        self.polls += 1
        answer = self._responses.pop(0) if len(self._responses) > 1 else self._responses[0]
        status = answer.get("status", 400 if "error" in answer else 200)
        if status >= 300:
            code = answer.get("error")
            raise service_error_class(code)("as scripted", code=code, status=status)
        output = from_wire(self._output, answer.get("output", {}))
        output.metadata = CallMetadata(
            request_id=None, status=status, headers={}, attempts=1, client_token=None, elapsed=0.0
        )
        return output

    async def sleep(self, seconds: float) -> None:
        self.sleeps += 1
        self._now += seconds
        await asyncio.sleep(0)

    @property
    def timing(self) -> Timing:
        return Timing(clock=lambda: self._now, sleep=self.sleep, jitter=lambda: 0.5)


@pytest.mark.parametrize("case", COVERAGE.params("07-waiters-paginators/waiter-matchers"))
async def test_a_wait_ends_as_the_scenario_says(case: suites.Case[Scenario], tmp_path: Path) -> None:
    scenario = case.data
    documents = (suites.read_json(scenario.folder / name) for name in ("service.json", "waiters.json"))
    service, waiters = documents
    model = read_model(service, waiters=waiters["waiters"])
    with generated_package(tmp_path, model) as generated:
        package = generated.__name__.split(".")[0]
        rows: Mapping[str, WaiterRow] = importlib.import_module(f"{package}._model.waiters").WAITERS
        row = next(row for row in rows.values() if row.name == scenario.waiter)
        # The scenarios count polls and tell no times; most of the waiters have no delay, and so would have no time.
        row = row._replace(delay=30.0, max_attempts=scenario.max_attempts or row.max_attempts)
        polls = Scripted(scenario, getattr(generated, model.operations[row.operation].output or ""))
        waiter = Waiter[Output | None](polls.poll, row, timing=polls.timing, absent=lambda: None)
        assert await outcome_of(waiter) == scenario.outcome
    assert scenario.attempts in (None, polls.polls)
    assert scenario.sleeps in (None, polls.sleeps)
    if scenario.outcome == "too_many_attempts":
        assert polls.polls == row.max_attempts


async def outcome_of(waiter: Waiter[Output | None]) -> str:
    """How a wait ends, in the words of the suite."""
    try:
        await waiter
    except WaiterFailed:
        return "failure"
    except WaiterTimeout:
        return "too_many_attempts"
    return "success"


# The model's own


def wire_names(cls: type[Structure]) -> dict[str, str]:
    """Wire name of each attribute."""
    return {field.name: fact.wire_name for field, fact in members(cls)}


@pytest.mark.parametrize("case", COVERAGE.params("07-waiters-paginators/sagemaker-waiters"))
def test_a_waiter_of_the_model_is_the_same_in_every_form(case: suites.Case[Published]) -> None:
    row = next(row for row in WAITERS.values() if row.name == case.name)
    answered = wire_names(getattr(shapes, OPERATIONS[row.operation].output))
    ours = [(each.state, each.expected, answered.get(each.attribute or "")) for each in row.acceptors]
    theirs = case.data.botocore
    assert (row.operation, row.delay, row.max_attempts) == (theirs["operation"], theirs["delay"], theirs["maxAttempts"])
    assert ours == [(each["state"], each["expected"], each.get("argument")) for each in theirs["acceptors"]]
    if case.data.smithy is not None:
        assert row.delay == case.data.smithy["minDelay"]
        assert [(state, renamed(case.name, expected), path) for state, expected, path in smithy_acceptors(case)] == ours


def smithy_acceptors(case: suites.Case[Published]) -> Iterator[tuple[str, str, str | None]]:
    """State, expected value or code, and path of each acceptor."""
    for each in (case.data.smithy or {})["acceptors"]:
        matcher = each["matcher"].get("output")
        if matcher is None:
            yield each["state"], each["matcher"]["errorType"], None
        else:
            assert matcher["comparator"] == "stringEquals"
            yield each["state"], matcher["expected"], matcher["path"]


def renamed(waiter: str, expected: str) -> str:
    """The code that is meant now: since botocore 1.44.5 two waiters have the one that the service answers."""
    is_old = waiter in ("ImageDeleted", "ImageVersionDeleted") and expected == "ResourceNotFoundException"
    return "ResourceNotFound" if is_old else expected


@pytest.mark.parametrize("case", COVERAGE.params("07-waiters-paginators/sagemaker-paginators"))
def test_a_paginator_of_the_model_is_the_same_in_every_form(case: suites.Case[Published]) -> None:
    row = PAGINATORS[case.name]
    given = wire_names(getattr(shapes, OPERATIONS[case.name].input))
    answered = wire_names(getattr(shapes, OPERATIONS[case.name].output))
    ours = {
        "inputToken": given[row.input_token],
        "outputToken": answered[row.output_token],
        "items": answered[row.items],
        "pageSize": given[row.page_size or ""],
    }
    theirs = case.data.botocore
    assert list(ours.values()) == [theirs[key] for key in ("input_token", "output_token", "result_key", "limit_key")]
    if case.data.smithy is not None:
        # Smithy's form may leave out which list holds the items, as it does for ListProjects.
        assert ours == {"items": ours["items"], **case.data.smithy}
