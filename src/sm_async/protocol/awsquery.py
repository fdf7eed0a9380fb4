"""awsQuery, as far as STS needs it: form-encoded requests, XML answers, XML errors.

Pure. What a server sends is bounded and read by expat without document types, so that there are no entities to expand;
texts of answers hold secrets, and no error and no repr shows one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias
from urllib.parse import quote, urlencode
from xml.parsers import expat

import attrs

from sm_async.errors import InvalidInputError, MalformedResponse, ServiceError, service_error_class
from sm_async.protocol import error_response
from sm_async.protocol.error_response import request_id_of

__all__ = ["CONTENT_TYPE", "Element", "Value", "encode", "malformed", "parse_error", "read_result", "read_xml"]

CONTENT_TYPE = "application/x-www-form-urlencoded"

SIZE_LIMIT = 256 * 1024
"""Bytes of a document; an answer of STS has about 2,000, and more only where session tokens grow."""

DEPTH_LIMIT = 16
"""Elements inside of one another; STS has 4."""

ELEMENT_LIMIT = 1_000

Value: TypeAlias = "str | int | Sequence[Value] | Mapping[str, Value] | None"
"""A member of a request; None is left out."""


def encode(action: str, version: str, parameters: Mapping[str, Value]) -> bytes:
    """The body of a request: `Action`, `Version` and the parameters, lists as `Name.member.1` and so on.

    Raises `InvalidInputError` for text that UTF-8 cannot hold, such as a lone surrogate.
    """
    pairs = [("Action", action), ("Version", version), *_flattened("", parameters)]
    try:
        return urlencode(pairs, quote_via=quote, safe="").encode()
    except UnicodeEncodeError:
        pass
    raise InvalidInputError(["the input holds a character that has no UTF-8 form"])


def _flattened(name: str, value: Value) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    if isinstance(value, str | int):
        yield name, str(value)
    elif isinstance(value, Mapping):
        for member, item in value.items():
            yield from _flattened(f"{name}.{member}" if name else member, item)
    elif not value:
        yield name, ""
    else:
        for number, item in enumerate(value, 1):
            yield from _flattened(f"{name}.member.{number}", item)


@attrs.frozen
class Element:
    """An element of a document, without namespace and attributes."""

    name: str
    text: str = attrs.field(repr=False)
    """What stands directly in it, without white space at its ends."""
    children: tuple[Element, ...]

    def child(self, *names: str) -> Element | None:
        """The first element on a path of names below this one."""
        found: Element | None = self
        for name in names:
            children = () if found is None else found.children
            found = next((child for child in children if child.name == name), None)
        return found

    def text_of(self, *names: str) -> str | None:
        """The text of the first element on a path; None where there is none or it is blank."""
        found = self.child(*names)
        return found.text or None if found is not None else None


def read_result(action: str, status: int, headers: Mapping[str, str], body: bytes) -> Element:
    """The result of an action in a 2xx answer.

    Raises `MalformedResponse`, retryable since that is not the service's answer, where the body is empty, cut off, no
    XML or the answer to something else.
    """
    root = read_xml(body)
    if isinstance(root, str):
        problem = root
    elif root.name != f"{action}Response":
        problem = f"is no {action}Response but {root.name[:80]}"
    else:
        result = root.child(f"{action}Result")
        if result is not None:
            return result
        problem = f"holds no {action}Result"
    kind = headers.get("content-type", "no content type")[:80]
    raise malformed(f"{problem} ({kind}, {len(body)} bytes)", status, headers, is_retryable=True)


def malformed(
    problem: str, status: int, headers: Mapping[str, str], *, is_retryable: bool = False
) -> MalformedResponse:
    """The error for a 2xx answer that is of no use, without its body, which may hold secrets."""
    return MalformedResponse(
        f"the answer with status {status} {problem}",
        status=status,
        request_id=request_id_of(headers),
        is_retryable=is_retryable,
    )


def parse_error(status: int, headers: Mapping[str, str], body: bytes) -> ServiceError:
    """The error that an answer with a status outside 2xx means.

    Only a whole `ErrorResponse` is the service's own; what a gateway or proxy answers is read as `error_response` does.
    """
    other = error_response.parse_error(status, headers, body)
    root = read_xml(body.replace(b"<hidden>", b"&lt;hidden&gt;"))  # which stands where a secret was cleared out
    if isinstance(root, str) or root.name != "ErrorResponse":
        return other
    error = root.child("Error") or root.child("Errors", "Error")  # as moto has it where it checks signatures
    code = None if error is None else error.text_of("Code")
    if error is None or code is None:
        return other
    request_id = other.request_id or root.text_of("RequestId")
    return service_error_class(code)(
        error.text_of("Message") or "",
        code=code[:200],
        status=status,
        request_id=request_id and request_id[:128],
        body=body,
        retry_after=other.retry_after,
    )


def read_xml(body: bytes) -> Element | str:
    """The root element of a document, or what is wrong with the document, as part of a sentence.

    What is wrong is told and not raised: an exception's traceback would lead through variables that hold the texts.
    """
    if not body.strip():
        return "is empty"
    if len(body) > SIZE_LIMIT:
        return f"is larger than {SIZE_LIMIT // 1024} KiB"
    builder = _Builder()
    parser = expat.ParserCreate("utf-8", " ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = builder.refuse_document_type
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.add_text
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        return f"is no whole XML ({expat.ErrorString(error.code)}, line {error.lineno})"
    except _Refused as refusal:
        return str(refusal)
    return builder.root


class _Refused(Exception):  # noqa: N818  (leaves this module as a text only)
    """A document that is not read on."""


class _Builder:
    """Makes elements of what expat reports."""

    def __init__(self) -> None:
        self._open: list[tuple[str, list[str], list[Element]]] = [("", [], [])]
        self._count = 0

    @property
    def root(self) -> Element:
        return self._open[0][2][0]

    def refuse_document_type(self, *_: object) -> None:
        raise _Refused("has a document type, as web pages have and answers do not")

    def start(self, name: str, _: object) -> None:
        self._count += 1
        if len(self._open) > DEPTH_LIMIT or self._count > ELEMENT_LIMIT:
            raise _Refused("has more elements than any answer")
        self._open.append((name.rpartition(" ")[2], [], []))

    def add_text(self, text: str) -> None:
        self._open[-1][1].append(text)

    def end(self, _: str) -> None:
        name, texts, children = self._open.pop()
        self._open[-1][2].append(Element(name, "".join(texts).strip(), tuple(children)))
