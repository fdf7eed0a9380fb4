"""Documents in which what boto3 reads and what we read can be compared, and the arguments of our methods from them."""

from __future__ import annotations

import datetime
import json
from typing import Any

from sm_async import from_wire, shapes
from sm_async._model.operations import OPERATIONS
from sm_async.schema import Structure, members

__all__ = ["arguments_of", "plain"]


def plain(answer: Any) -> Any:
    """An answer of boto3's as JSON: without what it says of the response, and with timestamps as numbers."""
    if isinstance(answer, dict):
        answer = {name: value for name, value in answer.items() if name != "ResponseMetadata"}  # pyright: ignore[reportUnknownVariableType]  # JSON of any kind
    return json.loads(json.dumps(answer, default=_number))


def _number(moment: object) -> float:
    assert isinstance(moment, datetime.datetime)
    return moment.timestamp()


def arguments_of(operation: str, document: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments that ask for the same as a document does."""
    input_class: type[Structure] = getattr(shapes, OPERATIONS[operation].input)
    request = from_wire(input_class, document)
    asked = {field.name: getattr(request, field.name) for field, _ in members(input_class)}
    return {name: value for name, value in asked.items() if value is not None}
