"""Pieces of text: literals, docstrings, sentences."""

from __future__ import annotations

import ast
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.emit.sentences import summary_of, waiter_summary_of
from codegen.emit.text import docstring, paragraphs, python_string, raw_string, tuple_of


@given(st.text())
def test_a_literal_means_the_text_it_was_made_of(text: str) -> None:
    assert ast.literal_eval(python_string(text)) == text
    assert ast.literal_eval(raw_string(text)) == text


def test_patterns_are_raw_where_that_reads_better() -> None:
    assert raw_string(r"\d+") == 'r"\\d+"'
    assert raw_string('"\\d"') == "r'\"\\d\"'"
    assert raw_string("[a-z]+") == '"[a-z]+"'


@given(st.lists(st.text(alphabet="ab \\\"'\n", min_size=1).filter(str.strip), min_size=1))
def test_a_docstring_is_one_whatever_stands_in_it(parts: list[str]) -> None:
    source = "class A:\n" + docstring([part.strip() + "." for part in parts], 4)
    (cls,) = ast.parse(source).body
    assert isinstance(cls, ast.ClassDef)
    assert ast.get_docstring(cls) is not None


def test_paragraphs_are_refilled_and_items_of_a_list_keep_their_lines() -> None:
    text = "one two three\nfour five\n\n- first item that is long\n- second\n"
    assert paragraphs(text, 14) == ["one two three\nfour five", "- first item\n  that is long\n- second"]


def test_a_tuple_of_one_has_its_comma() -> None:
    assert (tuple_of(["a"]), tuple_of(["a", "b"]), tuple_of([])) == ("(a,)", "(a, b)", "()")


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("CreateTrainingJob", "Create a training job."),
        ("CreateAIBenchmarkJob", "Create an AI benchmark job."),
        ("CreateMlflowApp", "Create an MLflow app."),
        ("RenderUiTemplate", "Render a UI template."),
        ("DescribeUserProfile", "Describe a user profile."),
        ("ListClusterNodes", "List cluster nodes."),
        ("ListCandidatesForAutoMLJob", "List candidates for an AutoML job."),
        ("ListModelMetadata", "List model metadata."),
        ("UpdateEndpointWeightsAndCapacities", "Update endpoint weights and capacities."),
        ("BatchDescribeModelPackage", "Describe model packages, several in one call."),
        ("CreateHubContentPresignedUrls", "Create hub content presigned URLs."),
        ("CreateHyperParameterTuningJob", "Create a hyperparameter tuning job."),
        ("Search", "Search resources."),
    ],
)
def test_an_operation_s_name_reads_as_a_sentence(operation: str, expected: str) -> None:
    assert summary_of(operation) == expected


@pytest.mark.parametrize(
    ("waiter", "operation", "expected"),
    [
        ("EndpointInService", "DescribeEndpoint", "Wait until an endpoint is in service."),
        (
            "TrainingJobCompletedOrStopped",
            "DescribeTrainingJob",
            "Wait until a training job is completed or stopped.",
        ),
        ("ImageVersionDeleted", "DescribeImageVersion", "Wait until an image version is deleted."),
        ("AnyJobDone", "ListJobs", "Wait: any job done."),
    ],
)
def test_a_waiter_s_name_reads_as_a_sentence(waiter: str, operation: str, expected: str) -> None:
    assert waiter_summary_of(waiter, operation) == expected


@given(st.from_regex(r"[A-Z][a-z]{1,6}([A-Z]{1,3}[a-z]{1,6}){0,4}", fullmatch=True))
def test_any_name_makes_one_line(name: str) -> None:
    assert re.fullmatch(r"[A-Z][^\n]*\.", summary_of(name))
