"""Reading C2J documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from codegen import Model, ModelError, read_model
from tests.codegen.small_models import model_of, operation, structure


def test_prose_of_the_document_is_not_read() -> None:
    documented = structure(Name={"shape": "String", "documentation": "<p>secret words</p>"})
    assert "secret" not in repr(model_of({"Root": {**documented, "documentation": "secret"}}))


def test_a_location_name_is_the_wire_name() -> None:
    model = model_of({"Root": structure(Value={"shape": "String", "locationName": "val"})})
    assert model.shapes["Root"].members[0].wire_name == "val"


def test_a_reference_to_a_shape_that_is_missing_is_named() -> None:
    with pytest.raises(ModelError, match="shapes that it does not have: Nowhere"):
        model_of({"Root": structure(Name="Nowhere")})


def test_a_type_that_json_services_do_not_have_is_refused() -> None:
    with pytest.raises(ModelError, match="shape Odd has the type 'quaternion'"):
        model_of({"Root": structure(Name="Odd"), "Odd": {"type": "quaternion"}})


def test_an_event_stream_is_refused() -> None:
    with pytest.raises(ModelError, match="shape Events is a stream"):
        model_of({"Root": structure(Events="Events"), "Events": {**structure(), "eventstream": True}})


def test_a_paginator_of_an_unknown_operation_is_refused() -> None:
    row = {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Items", "limit_key": "MaxResults"}
    service: dict[str, Any] = {"metadata": {}, "operations": {}, "shapes": {}}
    with pytest.raises(ModelError, match="name operations that are not there: ListThings"):
        read_model(service, paginators={"ListThings": row})


def waiter_model(**acceptor: Any) -> Model:
    """A model with a waiter of one acceptor."""
    row = {"operation": "Use", "delay": 1, "maxAttempts": 2, "acceptors": [{"state": "success", **acceptor}]}
    service: dict[str, Any] = {"metadata": {}, "operations": {"Use": operation()}, "shapes": {}}
    return read_model(service, waiters={"Done": row})


@pytest.mark.parametrize(
    ("acceptor", "expected", "path", "of"),
    [
        ({"matcher": "path", "argument": "Status", "expected": "Done"}, "Done", ("Status",), "one"),
        ({"matcher": "path", "argument": "Job.IsDone", "expected": True}, True, ("Job", "IsDone"), "one"),
        ({"matcher": "pathAll", "argument": "Jobs[].Status", "expected": "Done"}, "Done", ("Jobs[]", "Status"), "all"),
        ({"matcher": "pathAny", "argument": "Names[]", "expected": "Done"}, "Done", ("Names[]",), "any"),
        ({"matcher": "error", "expected": "Gone"}, "Gone", (), "one"),
        ({"matcher": "error", "expected": "true"}, True, (), "one"),
        ({"matcher": "error", "expected": "false"}, False, (), "one"),
        ({"matcher": "error", "expected": True}, True, (), "one"),
        ({"matcher": "status", "expected": 404}, 404, (), "one"),
    ],
)
def test_acceptors_are_read_as_botocore_writes_them(
    acceptor: Mapping[str, Any], expected: object, path: tuple[str, ...], of: str
) -> None:
    (read,) = waiter_model(**acceptor).waiters["Done"].acceptors
    assert (read.state, read.expected, read.path, read.of) == ("success", expected, path, of)
    assert type(read.expected) is type(expected)


@pytest.mark.parametrize(
    "acceptor",
    [
        {"matcher": "pathAll", "argument": "length(Items) > `0`", "expected": True},
        {"matcher": "path", "argument": "Items[?Name=='a'].Status", "expected": "Done"},
        {"matcher": "path", "expected": "Done"},
        {"matcher": "colour", "argument": "Status", "expected": "Done"},
    ],
)
def test_an_acceptor_that_is_no_path_is_refused(acceptor: Mapping[str, Any]) -> None:
    with pytest.raises(ModelError, match="waiter Done has an acceptor that is no path to a member"):
        waiter_model(**acceptor)
