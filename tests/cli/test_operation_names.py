"""Operation names as people type them."""

from __future__ import annotations

import pytest

from sm_async._model.operations import OPERATIONS
from sm_async.cli.operation_names import operation_name
from sm_async.operations import AllOperations

METHODS = [name for name in dir(AllOperations) if not name.startswith("_") and name not in ("paginate", "wait")]


def test_every_operation_can_be_typed_as_the_aws_cli_has_it() -> None:
    typed = {operation_name(method.replace("_", "-")) for method in METHODS}
    assert typed == set(OPERATIONS)


def test_every_operation_can_be_typed_as_the_client_s_method() -> None:
    assert {operation_name(method) for method in METHODS} == set(OPERATIONS)


def test_a_name_of_the_service_is_taken_as_it_is() -> None:
    assert {operation_name(name) for name in OPERATIONS} == set(OPERATIONS)


@pytest.mark.parametrize("typed", ["", "-", "NoSuch-Thing", "batchAddClusterNodes", "ä", "é-ß"])
def test_any_text_gives_a_name(typed: str) -> None:
    assert isinstance(operation_name(typed), str)


def test_only_the_first_letter_of_a_word_is_changed() -> None:
    assert operation_name("batchAddClusterNodes") == "BatchAddClusterNodes"
