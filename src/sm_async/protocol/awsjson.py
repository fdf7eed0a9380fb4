"""awsJson1.1: what stands in a request beside its signature, and what an answer with a status of 2xx means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import orjson

from sm_async.errors import InvalidInputError, MalformedResponse
from sm_async.protocol.converter import reader
from sm_async.protocol.error_response import request_id_of
from sm_async.protocol.json_values import Document, is_document
from sm_async.protocol.mismatches import mismatches
from sm_async.protocol.value_types import member_types
from sm_async.schema import Output

__all__ = ["CONTENT_TYPE", "decoder", "encode", "target"]

O = TypeVar("O", bound=Output)  # noqa: E741  (an output)

CONTENT_TYPE = "application/x-amz-json-1.1"


def target(prefix: str, operation: str) -> str:
    """Value of the header X-Amz-Target, which names the operation."""
    return f"{prefix}.{operation}"


def encode(document: Document) -> bytes:
    """The body of a request. Raises `InvalidInputError` for what JSON cannot hold, such as a lone surrogate."""
    try:
        body = orjson.dumps(document)
    except orjson.JSONEncodeError as error:
        raise InvalidInputError([f"the input has no JSON form: {error}"]) from error
    return bytes(memoryview(body))  # orjson keeps a block of 4 KiB behind a small result; calls in flight hold bodies


def decoder(output: type[O]) -> Callable[[int, Mapping[str, str], bytes], O]:
    """The function that reads an output from status, headers and body, made once an operation.

    It raises `MalformedResponse`: retryable where the body is empty, cut off or no JSON object, since that is not the
    service's answer; not retryable where the service's own object lacks a required member or does not fit, and then
    with what could be read in `output`.
    """
    read = reader(output)
    members = member_types(output)
    required = tuple((member.name, member.wire_name) for member in members if member.required)

    def decode(status: int, headers: Mapping[str, str], body: bytes) -> O:
        if not body and not members:
            return read({})
        document = _object_in(body, status, headers)
        try:
            shape = read(document)
        except (AttributeError, TypeError, ValueError, KeyError, RecursionError) as error:
            # Reading has taken the document apart, so the place is looked for in a second copy.
            problems = "; ".join(mismatches(output, orjson.loads(body))) or str(error)
            raise MalformedResponse(
                f"the answer does not fit: {problems}", status=status, request_id=request_id_of(headers), body=body
            ) from error
        for name, wire_name in required:
            if getattr(shape, name) is None:
                raise MalformedResponse(
                    f"the answer lacks the required member {wire_name}",
                    status=status,
                    request_id=request_id_of(headers),
                    body=body,
                    output=shape,
                )
        return shape

    return decode


def _object_in(body: bytes, status: int, headers: Mapping[str, str]) -> Document:
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        what = f"is no JSON ({error})"
    else:
        if is_document(document):
            return document
        what = "is JSON, but no object"
    excerpt = " ".join(body[:200].decode("utf-8", "replace").split())
    kind = headers.get("content-type", "no content type")
    what = f"{what}: {kind}, {len(body)} bytes, {excerpt!r}" if excerpt else "is empty"
    raise MalformedResponse(
        f"the answer with status {status} {what}",
        status=status,
        request_id=request_id_of(headers),
        body=body,
        is_retryable=True,
    )
