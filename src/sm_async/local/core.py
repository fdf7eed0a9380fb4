"""The server as a pure function of bytes: method, path, headers and body in, status, headers and body out.

Clocks and ids are given to it. Nothing here waits, reads or writes; `listener.py` and `in_process.py` bring requests.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from email.utils import formatdate
from typing import Any

import attrs
import orjson

from sm_async._model.service import JSON_VERSION, TARGET_PREFIX
from sm_async.local.ids import Ids
from sm_async.local.journal import Exchange, Journal
from sm_async.local.refusals import RequestRefused
from sm_async.local.service import Service
from sm_async.local.signature import Verifier
from sm_async.protocol.converter import writer

__all__ = ["Answer", "Core", "Header", "TimeSource"]

TimeSource = Callable[[], float]
"""Answers with epoch seconds; never goes backwards."""

Header = tuple[bytes, bytes]

CONTENT_TYPE = f"application/x-amz-json-{JSON_VERSION}".encode()

_logger = logging.getLogger("sm_async.local")


@attrs.frozen
class Answer:
    """A whole HTTP response, but for what the connection adds."""

    status: int
    headers: tuple[Header, ...]
    body: bytes


class Core:
    """Verifies, reads, performs and answers requests, one at a time and each as a whole."""

    def __init__(
        self,
        service: Service,
        verifier: Verifier,
        *,
        ids: Ids,
        clock: TimeSource,
        signing_clock: TimeSource,
        journal: Journal,
    ) -> None:
        self._service = service
        self._verifier = verifier
        self._ids = ids
        self._clock = clock
        self._signing_clock = signing_clock
        self._journal = journal

    def answer(self, method: str, path: str, headers: Sequence[Header], body: bytes) -> Answer:
        """The answer to a request. Never raises: what goes wrong is an error response in JSON."""
        request_id = self._ids.request_id()
        now = self._clock()
        operation: str | None = None
        document: Any = None
        status, code = 200, None
        try:
            _check_route(method, path)
            self._verifier.verify(method, headers, body, now=self._signing_clock())
            operation = _operation(headers)
            document = _document(body)
            output = self._service.call(operation, document, request_id=request_id, now=now)
            content = orjson.dumps(writer(type(output))(output))
        except RequestRefused as refusal:
            status, code, content = refusal.status, refusal.code, _error_body(refusal.code, refusal.message)
        except Exception:
            _logger.exception("%s failed (request %s)", operation, request_id)
            status, code = 500, "InternalFailure"
            content = _error_body(code, "The embedded server failed; the log 'sm_async.local' says how.")
        self._journal.record(
            Exchange(time=now, request_id=request_id, operation=operation, document=document, status=status, code=code)
        )
        return self._answer(status, content, request_id)

    def refuse(self, status: int, code: str, message: str) -> Answer:
        """The answer to what is no readable HTTP request, in the same form."""
        return self._answer(status, _error_body(code, message), self._ids.request_id())

    def _answer(self, status: int, content: bytes, request_id: str) -> Answer:
        date = formatdate(self._signing_clock(), usegmt=True)
        return Answer(
            status,
            (
                (b"x-amzn-RequestId", request_id.encode()),
                (b"Content-Type", CONTENT_TYPE),
                (b"Content-Length", b"%d" % len(content)),
                (b"Date", date.encode()),
            ),
            content,
        )


def _check_route(method: str, path: str) -> None:
    if path != "/":
        raise RequestRefused("UnknownOperationException", "Operations are answered at the path '/' only.", status=404)
    if method != "POST":
        raise RequestRefused("UnknownOperationException", f"Operations are answered to POST, not {method}.", status=405)


def _operation(headers: Sequence[Header]) -> str:
    """The operation's name, from the two headers that make a request one of the service's protocol."""
    targets = [value for name, value in headers if name.lower() == b"x-amz-target"]
    content_types = [value for name, value in headers if name.lower() == b"content-type"]
    if content_types != [CONTENT_TYPE]:
        raise RequestRefused("UnknownOperationException", f"The Content-Type has to be {CONTENT_TYPE.decode()!r}.")
    if len(targets) != 1:
        raise RequestRefused("UnknownOperationException", "The request has to have one header X-Amz-Target.")
    prefix, _, operation = targets[0].decode("latin-1").partition(".")
    if prefix != TARGET_PREFIX:
        raise RequestRefused("UnknownOperationException", f"X-Amz-Target has to begin with '{TARGET_PREFIX}.'.")
    return operation


def _document(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise RequestRefused("SerializationException", f"The body is not JSON: {error}") from None


def _error_body(code: str, message: str) -> bytes:
    return orjson.dumps({"__type": code, "message": message})
