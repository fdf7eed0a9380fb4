"""Reading C2J documents."""

from __future__ import annotations

from typing import Any

import pytest

from codegen import ModelError, read_model
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


def test_an_acceptor_that_looks_deeper_than_one_member_is_refused() -> None:
    acceptor = {"matcher": "pathAll", "argument": "Items[].Status", "state": "success", "expected": "Done"}
    row = {"operation": "Use", "delay": 1, "maxAttempts": 2, "acceptors": [acceptor]}
    service: dict[str, Any] = {"metadata": {}, "operations": {"Use": operation()}, "shapes": {}}
    with pytest.raises(ModelError, match="waiter Done has an acceptor that looks at more than one member"):
        read_model(service, waiters={"Done": row})
