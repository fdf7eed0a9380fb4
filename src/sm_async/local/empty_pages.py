"""Pages without items that have a next token all the same, as the service may answer any list."""

from __future__ import annotations

from sm_async._model.paginators import PAGINATORS
from sm_async.local.calls import Call
from sm_async.protocol.json_values import Document
from sm_async.schema import Structure

__all__ = ["emptied", "without_detour"]

_PREFIX = "empty-"


def emptied(output: Structure, call: Call) -> None:
    """Take the items from an output, and give it a token of the page that the call asked for.

    The token is another one each time, so that to a client that looks for repeated tokens the list goes on.
    """
    row = PAGINATORS[call.operation]
    setattr(output, row.items, [])
    setattr(output, row.output_token, f"{_PREFIX}{call.request_id}.{call.document.get('NextToken', '')}")


def without_detour(document: Document) -> Document:
    """The input of a list with the token that an empty page stood in for."""
    token = document.get("NextToken")
    if not isinstance(token, str) or not token.startswith(_PREFIX):
        return document
    original = token.partition(".")[2]
    others = {name: value for name, value in document.items() if name != "NextToken"}
    return others | {"NextToken": original} if original else others
