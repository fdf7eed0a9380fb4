"""The service by values: a call with its JSON document in, an output or a refusal out. No HTTP here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sm_async import shapes
from sm_async._model.operations import OPERATIONS
from sm_async.local.account import Account
from sm_async.local.calls import Call
from sm_async.local.hyperpod import HYPERPOD
from sm_async.local.ids import Ids
from sm_async.local.refusals import RequestRefused
from sm_async.local.requests import read_input
from sm_async.local.resources.operations import RESOURCE_OPERATIONS
from sm_async.local.settings import Settings
from sm_async.schema import Structure

__all__ = ["IMPLEMENTED", "Service"]

IMPLEMENTED: Mapping[str, Callable[[Account, Any, Call], Structure]] = dict(
    sorted({**HYPERPOD, **RESOURCE_OPERATIONS}.items())
)
"""The operations that the server has."""


class Service:
    """The operations on one account. Time is an argument; ids come from the source that was given."""

    def __init__(self, settings: Settings, ids: Ids) -> None:
        self.account = Account(settings, ids)

    def call(self, call: Call) -> Structure:
        """The output of a call.

        Raises `RequestRefused`: UnknownOperationException for a name that the model does not have, NotImplemented for
        an operation that only this server lacks, and what the input or the state deserve. Then nothing has changed.
        """
        operation = call.operation
        row = OPERATIONS.get(operation)
        if row is None:
            raise RequestRefused("UnknownOperationException", f"SageMaker has no operation {operation[:100]!r}.")
        implementation = IMPLEMENTED.get(operation)
        if implementation is None:
            raise RequestRefused(
                "NotImplemented",
                f"The embedded server does not have {operation}. It has: {', '.join(IMPLEMENTED)}.",
            )
        request = read_input(getattr(shapes, row.input), call.document, self.account.settings.switches)
        return implementation(self.account, request, call)
