"""The server as a pure function of bytes: method, path, headers and body in, status, headers and body out.

Clocks and ids are given to it. Nothing here waits, reads or writes; `listener.py` and `in_process.py` bring requests,
and carry out what a fault does to an answer on its way.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence
from email.utils import formatdate
from typing import TypeAlias

import attrs
import orjson

from sm_async._model.service import JSON_VERSION, TARGET_PREFIX
from sm_async.local.calls import Call, attempt_of, invocation_id_of
from sm_async.local.clock import TimeSource
from sm_async.local.effects import CutOff, Delay, Drop, Effect, EmptyPage, Fail, Garble, Hang, Stale
from sm_async.local.empty_pages import emptied, without_detour
from sm_async.local.faults import Faults
from sm_async.local.ids import Ids
from sm_async.local.journal import Exchange, Journal
from sm_async.local.refusals import RequestRefused
from sm_async.local.service import Service
from sm_async.local.signature import Verifier
from sm_async.local.throttling import Throttling
from sm_async.protocol.converter import writer
from sm_async.protocol.json_values import Document, is_document, json_type
from sm_async.schema import Structure

__all__ = ["Answer", "Core", "Header", "Reply"]

Header = tuple[bytes, bytes]

CONTENT_TYPE = f"application/x-amz-json-{JSON_VERSION}".encode()

_logger = logging.getLogger("sm_async.local")


@attrs.frozen
class Answer:
    """A whole HTTP response, but for what the connection adds; and what befalls it on its way."""

    status: int
    headers: tuple[Header, ...]
    body: bytes
    delay: float = 0.0
    """Seconds until it is sent."""
    cut_off: CutOff | None = None
    """How it breaks off; None where it is sent whole."""


Reply: TypeAlias = Answer | Drop | Hang
"""What is to be done about a request: send an answer, end the connection without one, or nothing at all."""


@attrs.frozen
class _Outcome:
    """What came of a request, before a fault changes it."""

    status: int
    """HTTP status; 0 where the request was not performed."""
    code: str | None
    content: bytes
    content_type: bytes = CONTENT_TYPE
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])


_NOT_PERFORMED = _Outcome(0, None, b"")


@attrs.define
class _Seen:
    """What is known of a request so far."""

    time: float
    request_id: str
    invocation_id: str | None
    attempt: int | None
    operation: str | None = None
    document: Document | None = None
    fault: Effect | None = None

    def exchange(self, outcome: _Outcome) -> Exchange:
        """The line of the journal about it."""
        return Exchange(
            time=self.time,
            request_id=self.request_id,
            invocation_id=self.invocation_id,
            attempt=self.attempt,
            operation=self.operation,
            document=self.document,
            status=outcome.status or None,
            code=outcome.code,
            fault=self.fault,
        )


class Core:
    """Verifies, reads, performs and answers requests, one at a time and each as a whole, on any thread."""

    def __init__(
        self,
        service: Service,
        verifier: Verifier,
        *,
        ids: Ids,
        clock: TimeSource,
        signing_clock: TimeSource,
        journal: Journal,
        faults: Faults,
        throttling: Throttling,
    ) -> None:
        self._service = service
        self._verifier = verifier
        self._ids = ids
        self._clock = clock
        self._signing_clock = signing_clock
        self._journal = journal
        self._faults = faults
        self._throttling = throttling
        self._one_at_a_time = threading.Lock()

    def answer(self, method: str, path: str, headers: Sequence[Header], body: bytes) -> Reply:
        """What is to be answered to a request. Never raises: what goes wrong is an error response in JSON."""
        with self._one_at_a_time:
            return self._answer(method, path, headers, body)

    def refuse(self, status: int, code: str, message: str) -> Answer:
        """The answer to what is no readable HTTP request, in the same form."""
        return self._whole(_failure(status, code, message), self._ids.request_id())

    def perform(self, call: Call) -> Structure:
        """The output of a call that came on no connection: no signature, no fault, no line of the journal.

        Raises `RequestRefused`.
        """
        with self._one_at_a_time:
            return self._service.call(call)

    def _answer(self, method: str, path: str, headers: Sequence[Header], body: bytes) -> Reply:
        seen = _Seen(self._clock(), self._ids.request_id(), invocation_id_of(headers), attempt_of(headers))
        try:
            _check_route(method, path)
            self._verifier.verify(method, headers, body, now=self._signing_clock())
            outcome = self._outcome(seen, headers, body)
        except RequestRefused as refusal:
            outcome = _failure(refusal.status, refusal.code, refusal.message)
        except Exception:
            _logger.exception("%s failed (request %s)", seen.operation, seen.request_id)
            outcome = _failure(500, "InternalFailure", "The embedded server failed; the log 'sm_async.local' says how.")
        outcome = _changed(outcome, seen.fault)
        self._journal.record(seen.exchange(outcome))
        return self._reply(outcome, seen)

    def _outcome(self, seen: _Seen, headers: Sequence[Header], body: bytes) -> _Outcome:
        """What comes of an authentic request, before a fault changes the answer."""
        seen.operation = _operation(headers)
        seen.document = _document(body)
        call = Call(
            operation=seen.operation,
            document=seen.document,
            request_id=seen.request_id,
            invocation_id=seen.invocation_id,
            attempt=seen.attempt,
            now=seen.time,
        )
        if not self._throttling.has_room(call.operation, call.now):  # before a fault, which would be used up
            raise RequestRefused("ThrottlingException", "Rate exceeded")
        seen.fault = self._faults.befall(call)
        if seen.fault is not None and not seen.fault.applied:
            return _NOT_PERFORMED
        self._throttling.count(call.operation)
        output = self._performed(call, seen.fault)
        return _Outcome(200, None, orjson.dumps(writer(type(output))(output)))

    def _performed(self, call: Call, fault: Effect | None) -> Structure:
        """The output of a call, as a fault has it."""
        late = fault.seconds if isinstance(fault, Stale) else 0.0
        asked = attrs.evolve(call, document=without_detour(call.document), now=call.now - late)
        output = self._service.call(asked)
        if isinstance(fault, EmptyPage):
            emptied(output, asked)
        return output

    def _reply(self, outcome: _Outcome, seen: _Seen) -> Reply:
        fault = seen.fault
        if isinstance(fault, Drop | Hang):
            return fault
        answer = self._whole(outcome, seen.request_id)
        if isinstance(fault, Delay):
            return attrs.evolve(answer, delay=fault.seconds)
        return attrs.evolve(answer, cut_off=fault) if isinstance(fault, CutOff) else answer

    def _whole(self, outcome: _Outcome, request_id: str) -> Answer:
        date = formatdate(self._signing_clock(), usegmt=True)
        headers = [
            (b"x-amzn-RequestId", request_id.encode()),
            (b"Content-Type", outcome.content_type),
            (b"Content-Length", b"%d" % len(outcome.content)),
            (b"Date", date.encode()),
        ]
        headers += ((name.encode(), value.encode()) for name, value in outcome.headers.items())
        return Answer(outcome.status, tuple(headers), outcome.content)


def _failure(status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> _Outcome:
    return _Outcome(status, code, orjson.dumps({"__type": code, "message": message}), headers=headers or {})


def _changed(outcome: _Outcome, fault: Effect | None) -> _Outcome:
    """The outcome as a fault has it answered."""
    if isinstance(fault, Fail):
        return _failure(fault.status, fault.code, fault.message, fault.headers)
    if isinstance(fault, Garble):
        return _Outcome(fault.status, None, fault.body, fault.content_type.encode())
    return outcome


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


def _document(body: bytes) -> Document:
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise RequestRefused("SerializationException", f"The body is not JSON: {error}") from None
    if not is_document(document):
        raise RequestRefused("SerializationException", f"expected an object, got {json_type(document)}")
    return document
