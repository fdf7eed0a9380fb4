"""Steps and parameters of an execution."""

from __future__ import annotations

import pytest

from sm_async.local.resources.courses import Course
from tests.local.rehearsal import START, Rehearsal
from tests.local.resources.samples import BY_NOUN, creation

TOKEN = "another-token-of-a-test-that-is-32"


def start(rehearsal: Rehearsal, definition: str | None = None) -> str:
    """An execution of 100 s with the steps Clean and Train."""
    pipeline = creation(BY_NOUN["Pipeline"])
    if definition is not None:
        pipeline["PipelineDefinition"] = definition
    rehearsal.call("CreatePipeline", **pipeline)
    started = rehearsal.call("StartPipelineExecution", **creation(BY_NOUN["PipelineExecution"]))
    return str(started["PipelineExecutionArn"])


def steps(rehearsal: Rehearsal, arn: str) -> list[tuple[str, str]]:
    answer = rehearsal.call("ListPipelineExecutionSteps", PipelineExecutionArn=arn, SortOrder="Ascending")
    return [(step["StepName"], step["StepStatus"]) for step in answer["PipelineExecutionSteps"]]


def test_steps_run_one_after_the_other(rehearsal: Rehearsal) -> None:
    arn = start(rehearsal)
    assert steps(rehearsal, arn) == [("Clean", "Executing")]
    rehearsal.advance(50)
    assert steps(rehearsal, arn) == [("Clean", "Succeeded"), ("Train", "Executing")]
    rehearsal.advance(50)
    answer = rehearsal.call("ListPipelineExecutionSteps", PipelineExecutionArn=arn)
    train, clean = answer["PipelineExecutionSteps"]
    assert (clean["StepName"], clean["StartTime"], clean["EndTime"]) == ("Clean", START, START + 50)
    assert (train["StepName"], train["StartTime"], train["EndTime"]) == ("Train", START + 50, START + 100)
    assert {clean["StepStatus"], train["StepStatus"]} == {"Succeeded"}


def test_an_execution_that_fails_does_so_in_its_last_step(rehearsal: Rehearsal) -> None:
    rehearsal.service.account.resources.courses.add(Course("StartPipelineExecution", failure="Out of disk", seconds=8))
    arn = start(rehearsal)
    rehearsal.advance(8)
    assert steps(rehearsal, arn) == [("Clean", "Succeeded"), ("Train", "Failed")]
    (summary,) = rehearsal.call("ListPipelineExecutions", PipelineName="p")["PipelineExecutionSummaries"]
    assert summary["PipelineExecutionFailureReason"] == "Out of disk"


def test_the_step_that_is_running_is_stopped_and_no_other_begins(rehearsal: Rehearsal) -> None:
    arn = start(rehearsal)
    rehearsal.advance(20)
    rehearsal.call("StopPipelineExecution", PipelineExecutionArn=arn, ClientRequestToken=TOKEN)
    assert steps(rehearsal, arn) == [("Clean", "Stopping")]
    rehearsal.advance(500)
    assert steps(rehearsal, arn) == [("Clean", "Stopped")]


def test_a_retry_runs_the_steps_again(rehearsal: Rehearsal) -> None:
    arn = start(rehearsal)
    rehearsal.call("StopPipelineExecution", PipelineExecutionArn=arn, ClientRequestToken=TOKEN)
    rehearsal.advance(30)
    rehearsal.call("RetryPipelineExecution", PipelineExecutionArn=arn, ClientRequestToken=TOKEN)
    answer = rehearsal.call("ListPipelineExecutionSteps", PipelineExecutionArn=arn)
    (step,) = answer["PipelineExecutionSteps"]
    assert (step["StepStatus"], step["AttemptCount"], step["StartTime"]) == ("Executing", 2, START + 30)


@pytest.mark.parametrize("definition", ["no JSON", "[]", '{"Steps": 7}', '{"Steps": [{}]}', '{"Steps": []}'])
def test_a_definition_without_steps_is_an_execution_without_steps(rehearsal: Rehearsal, definition: str) -> None:
    assert steps(rehearsal, start(rehearsal, definition)) == []


def test_parameters_come_in_pages(rehearsal: Rehearsal) -> None:
    arn = start(rehearsal)
    first = rehearsal.call("ListPipelineParametersForExecution", PipelineExecutionArn=arn, MaxResults=1)
    rest = rehearsal.call(
        "ListPipelineParametersForExecution", PipelineExecutionArn=arn, MaxResults=1, NextToken=first["NextToken"]
    )
    assert first["PipelineParameters"] + rest["PipelineParameters"] == [
        {"Name": "epochs", "Value": "3"},
        {"Name": "rate", "Value": "0.1"},
    ]
    assert "NextToken" not in rest


def test_an_execution_has_to_be_named_though_the_model_does_not_require_it(rehearsal: Rehearsal) -> None:
    assert rehearsal.refusal("ListPipelineExecutionSteps").code == "ValidationException"
