"""What is inside an execution of a pipeline: its steps and its parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from sm_async import shapes
from sm_async.local.account import Account
from sm_async.local.calls import Call
from sm_async.local.descriptions import moment_of
from sm_async.local.pages import Position
from sm_async.local.resources.finding import identified
from sm_async.local.resources.listing import query_of
from sm_async.local.resources.state import Resource
from sm_async.local.resources.table import PIPELINE_EXECUTION

__all__ = ["list_parameters", "list_steps"]

_Numbered = tuple[int, Any]


def list_steps(
    account: Account, request: shapes.ListPipelineExecutionStepsRequest, call: Call
) -> shapes.ListPipelineExecutionStepsResponse:
    """The steps that have begun. They run one after the other, each for the same part of the execution's time."""
    execution = identified(account, PIPELINE_EXECUTION, request, call.now)
    page = query_of(call, request, newest_first=True).page(enumerate(_steps(execution, call.now)), _position)
    return shapes.ListPipelineExecutionStepsResponse(
        pipeline_execution_steps=[step for _, step in page.items], next_token=page.next_token
    )


def list_parameters(
    account: Account, request: shapes.ListPipelineParametersForExecutionRequest, call: Call
) -> shapes.ListPipelineParametersForExecutionResponse:
    """The parameters that the execution was started with."""
    execution = identified(account, PIPELINE_EXECUTION, request, call.now)
    parameters: list[shapes.Parameter] = execution.configuration.get("pipeline_parameters", [])
    page = query_of(call, request, newest_first=False).page(enumerate(parameters), _position)
    return shapes.ListPipelineParametersForExecutionResponse(
        pipeline_parameters=[parameter for _, parameter in page.items], next_token=page.next_token
    )


def _position(numbered: _Numbered) -> Position:
    return ("", numbered[0])


def _steps(execution: Resource, now: float) -> Iterator[shapes.PipelineExecutionStep]:
    """The steps that the last run has begun. One that fails does so in its last step."""
    names = _names(execution)
    phases = [(since, standing) for since, standing in execution.timeline.phases if since <= now and standing]
    run = max(index for index, (_, standing) in enumerate(phases) if standing.status == "Executing")
    began, until = phases[run][0], phases[run][1].until
    interrupted = phases[run + 1][0] if run + 1 < len(phases) else None
    seen_until, last = now if interrupted is None else interrupted, phases[-1][1]
    for number, name in enumerate(names):
        start, end = (began + (until - began) * done / len(names) for done in (number, number + 1))
        if start > seen_until:
            return
        has_failed = last.status == "Failed" and number == len(names) - 1
        has_ended = end <= seen_until
        yield shapes.PipelineExecutionStep(
            step_name=name,
            step_status="Failed" if has_failed else "Succeeded" if has_ended else last.status,
            start_time=moment_of(start),
            end_time=moment_of(end) if has_ended else moment_of(seen_until) if last.status == "Stopped" else None,
            failure_reason=last.failure if has_failed else None,
            attempt_count=1 + sum(standing.status == "Executing" for _, standing in phases[:run]),
        )


def _names(execution: Resource) -> list[str]:
    """Names of the steps in the definition of the execution's pipeline; none where it is not JSON of that form."""
    pipeline = execution.parent
    try:
        definition: Any = orjson.loads(pipeline.configuration.get("pipeline_definition", "") if pipeline else "")
        return [str(step["Name"]) for step in definition["Steps"]]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return []
