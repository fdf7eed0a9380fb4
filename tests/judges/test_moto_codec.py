"""moto's request parser and response serializer judge our codec, in process: all operations, every member.

Both work on the service model of the installed botocore, which is the one that our shapes are generated from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from moto.core.parse import PROTOCOL_PARSERS
from moto.core.serialize import get_serializer_class
from moto.core.utils import get_service_model
from moto.sagemaker.exceptions import SagemakerClientError

from sm_async import errors, shapes
from sm_async._model.operations import OPERATIONS
from sm_async.protocol import awsjson
from sm_async.protocol.converter import writer
from sm_async.protocol.error_response import parse_error
from sm_async.protocol.validation import problems_of
from sm_async.schema import Output, Structure
from tests.judges.sample_values import Samples, differences, shape_of

pytestmark = pytest.mark.long

MODEL: Any = get_service_model("sagemaker")  # moto types neither its shapes nor its parsers
PARSER: Any = PROTOCOL_PARSERS["json"]
SERIALIZER: Any = get_serializer_class("sagemaker", "json")

KNOWN_PROBLEMS = {
    # A sample with required members only has neither of two members of which one has to be there.
    "BatchDeleteClusterNodes": ["node_ids, node_logical_ids: at least one of them is required"],
    # And one with all members has both, where they exclude each other.
    "DescribeClusterNode": ["node_id, node_logical_id: exactly one of them is required"],
}
"""What our validation finds in samples, which are otherwise valid by the model."""


def class_of(name: str) -> type[Structure]:
    cls: type[Structure] = getattr(shapes, name)
    return cls


def output_class_of(operation: str) -> type[Output]:
    cls = class_of(OPERATIONS[operation].output)
    assert issubclass(cls, Output)
    return cls


def mapped(shape: Any, value: Any, *, moment: Any, text: Any) -> Any:
    """A value with its timestamps, and the documents that strings hold, replaced by what two functions make of them."""
    if shape.serialization.get("jsonvalue"):
        return text(value)
    if shape.type_name == "structure":
        return {name: mapped(shape.members[name], item, moment=moment, text=text) for name, item in value.items()}
    if shape.type_name == "list":
        return [mapped(shape.member, item, moment=moment, text=text) for item in value]
    if shape.type_name == "map":
        return {key: mapped(shape.value, item, moment=moment, text=text) for key, item in value.items()}
    return moment(value) if isinstance(value, datetime) else value


def naive(moment: datetime) -> datetime:
    """moto's own form of a moment."""
    return moment.replace(tzinfo=None)


def epoch(moment: datetime) -> int | float:
    seconds = moment.timestamp()
    return int(seconds) if seconds == int(seconds) else seconds


def compact(document: object) -> str:
    return json.dumps(document, separators=(",", ":"))


def same(document: object) -> object:
    return document


def unequal(got: Any, expected: Any, path: str) -> Iterator[str]:
    """Where two documents differ; numbers of different types do."""
    kind = type(expected).__name__
    if type(got).__name__ != kind:
        yield f"{path}: {got!r} is not {expected!r}"
    elif kind == "dict":
        for name in sorted({*got, *expected}):
            yield from unequal(got.get(name), expected.get(name), f"{path}.{name}")
    elif kind == "list" and len(got) == len(expected):
        for index, item in enumerate(expected):
            yield from unequal(got[index], item, f"{path}[{index}]")
    elif got != expected:
        yield f"{path}: {got!r} is not {expected!r}"


def input_problems(operation: str, shape: Any, document: dict[str, Any]) -> Iterator[str]:
    """What moto reads of a request otherwise than it was meant, and what else would be sent."""
    ours = shape_of(class_of(shape.name), shape, document)
    body = awsjson.encode(writer(type(ours))(ours))
    read = PARSER(MODEL.operation_model(operation)).parse({"body": body})
    yield from unequal(read, mapped(shape, document, moment=naive, text=compact), operation)
    sent = mapped(shape, document, moment=epoch, text=compact)
    yield from unequal(json.loads(body), sent, f"{operation} on the wire")
    if (problems := problems_of(ours)) not in ([], KNOWN_PROBLEMS.get(operation)):
        yield f"{operation} is valid by the model, but not by us: {problems}"


def output_problems(operation: str, shape: Any, document: dict[str, Any]) -> Iterator[str]:
    """What we read of moto's answer otherwise than moto wrote it."""
    result = mapped(shape, document, moment=same, text=compact)
    answer = SERIALIZER(MODEL.operation_model(operation)).serialize(result)
    ours = awsjson.decoder(output_class_of(operation))(
        answer["status_code"], answer["headers"], answer["body"].encode()
    )
    yield from differences(shape, ours, document, operation)


def test_the_operations_are_those_of_the_model() -> None:
    assert len(OPERATIONS) == 425
    assert sorted(OPERATIONS) == sorted(MODEL.operation_names)
    for name, row in OPERATIONS.items():
        operation = MODEL.operation_model(name)
        assert operation.input_shape is None or operation.input_shape.name == row.input
        assert operation.output_shape is None or operation.output_shape.name == row.output


def test_moto_reads_every_input_as_it_was_meant() -> None:
    found: list[str] = []
    judged = 0
    for operation in OPERATIONS:
        shape = MODEL.operation_model(operation).input_shape
        for document in Samples(shape).documents():
            found += input_problems(operation, shape, document)
        judged += 1
    assert not found, "\n".join(found[:40])
    assert judged == 425


def test_every_output_is_read_as_moto_wrote_it() -> None:
    found: list[str] = []
    judged = 0
    for operation in OPERATIONS:
        shape = MODEL.operation_model(operation).output_shape
        if shape is None or not shape.members:
            found += empty_output_problems(operation)
        else:
            for document in Samples(shape).documents():
                found += output_problems(operation, shape, document)
        judged += 1
    assert not found, "\n".join(found[:40])
    assert judged == 425


def empty_output_problems(operation: str) -> Iterator[str]:
    """An operation that answers nothing: by moto with an empty object, by others with an empty body."""
    cls = output_class_of(operation)
    answer = SERIALIZER(MODEL.operation_model(operation)).serialize({})
    for body in (answer["body"].encode(), b""):
        if awsjson.decoder(cls)(200, {}, body) != cls():
            yield f"{operation}: {body!r} is not read as an empty output"


def test_the_samples_hold_every_structure_but_the_errors() -> None:
    held: set[str] = set()
    for name in OPERATIONS:
        operation = MODEL.operation_model(name)
        for shape in filter(None, (operation.input_shape, operation.output_shape)):
            samples = Samples(shape)
            list(samples.documents())
            held |= samples.structures
    structures = {name for name in MODEL.shape_names if MODEL.shape_for(name).type_name == "structure"}
    assert len(structures) == 1_633
    assert structures - held == {shape.name for shape in MODEL.error_shapes}
    assert len(held) == 1_628


@pytest.mark.parametrize("name", sorted(shape.name for shape in MODEL.error_shapes))
def test_a_modelled_error_of_moto_is_its_class(name: str) -> None:
    answer = SERIALIZER(MODEL.operation_model("DescribeCluster")).serialize(
        SagemakerClientError(name, "what went wrong")
    )
    error = parse_error(answer["status_code"], answer["headers"], answer["body"].encode())
    assert type(error) is getattr(errors, name)
    assert (error.code, error.message, error.status) == (name, "what went wrong", 400)
