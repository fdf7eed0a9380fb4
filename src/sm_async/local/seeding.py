"""Seeding: state that is there without calls, performed as if it had been asked for some time ago."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from sm_async._model.operations import OPERATIONS
from sm_async.local.calls import Call
from sm_async.local.core import Core
from sm_async.local.refusals import RequestRefused
from sm_async.local.settings import check_operations
from sm_async.protocol.converter import to_wire
from sm_async.protocol.json_values import Document
from sm_async.schema import Structure

__all__ = ["SeedRequest", "perform"]

SeedRequest: TypeAlias = Structure | Mapping[str, Iterable[Document]]
"""An input shape, or JSON documents of inputs by the names of their operations."""

_OPERATION_OF = {row.input: name for name, row in OPERATIONS.items()}


def perform(core: Core, requests: Iterable[SeedRequest], *, now: float, age: float) -> list[Structure]:
    """Perform requests as if they had been sent `age` seconds before `now`, and return their outputs.

    Raises ValueError for an age that is negative or not finite, and for a request that is refused; those before it have
    been performed.
    """
    if not 0 <= age < float("inf"):
        raise ValueError(f"age: {age!r} is no finite number from 0 up")
    outputs: list[Structure] = []
    for operation, document in _documents(requests):
        call = Call(operation=operation, document=document, request_id="seed", now=now - age)
        try:
            outputs.append(core.perform(call))
        except RequestRefused as refusal:
            raise ValueError(f"seed: {operation}: {refusal.code}: {refusal.message}") from None
    return outputs


def _documents(requests: Iterable[SeedRequest]) -> Iterator[tuple[str, Document]]:
    for request in requests:
        if isinstance(request, Structure):
            name = type(request).__name__
            if name not in _OPERATION_OF:
                raise ValueError(f"seed: {name} is no input of an operation")
            yield _OPERATION_OF[name], to_wire(request)
        else:
            check_operations(request)
            for operation, documents in request.items():
                for document in documents:
                    yield operation, document
