"""One call: token, validation, encoding, attempts, and the output with its metadata."""

from __future__ import annotations

import asyncio
import importlib
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, Protocol, TypeVar

import attrs

from sm_async._model import service
from sm_async._model.operations import OPERATIONS
from sm_async._version import __version__
from sm_async.agent import client_user_agent
from sm_async.attempts import Attempts
from sm_async.calls import Answer, Limits, Request
from sm_async.config import Configuration
from sm_async.errors import (
    ClientClosedError,
    ConfigurationError,
    InvalidInputError,
    SageMakerError,
    WrongEventLoopError,
)
from sm_async.operation_names import no_such_operation
from sm_async.pacing import Line
from sm_async.protocol import awsjson
from sm_async.protocol.converter import from_wire, writer
from sm_async.protocol.headers import HeaderBytes
from sm_async.protocol.json_values import Document, is_object
from sm_async.protocol.mismatches import mismatches
from sm_async.protocol.sigv4 import SigningTemplate
from sm_async.protocol.trace_id import trace_id_header
from sm_async.protocol.validation import Check, check_of
from sm_async.rate_limits import lines_of
from sm_async.retries import AdaptiveRetry, StandardRetry, sending_rate_of, with_max_attempts
from sm_async.rows import OperationKind
from sm_async.schema import CallMetadata, CallOptions, Output, RetryStrategy, Structure, members
from sm_async.tokens import TOKEN_BYTES, token_from, uuid_from
from sm_async.transport.messages import Origin

__all__ = ["Calls", "Namespace", "Operations", "Pipeline", "checked_options", "given_token"]

O = TypeVar("O", bound=Output)  # noqa: E741  (an output)

NO_OPTIONS = CallOptions()


class Calls(Protocol):
    """What runs the calls of a client."""

    def call(
        self,
        operation: str,
        input: Structure,  # noqa: A002  (the field's word)
        output: type[O],
        options: CallOptions | None,
    ) -> Awaitable[O]:
        """The output of one operation, given its input shape."""
        ...

    def call_by_name(
        self,
        operation: str,
        input: Structure | Mapping[str, Any],  # noqa: A002  (the field's word)
        options: CallOptions | None,
    ) -> Awaitable[Output]:
        """The output of one operation, given its input as a shape or as a JSON document under the service's names."""
        ...

    async def ready(self) -> Pipeline:
        """The pipeline itself, with its configuration resolved."""
        ...

    async def aclose(self) -> None:
        """Fail the calls in flight, and later ones."""
        ...


class Operations:
    """Base of the generated operation modules: their methods call into one pipeline."""

    _pipeline: Calls


class Namespace:
    """Base of what a client has under a name of its own, such as `paginate`: it calls as the client's methods do."""

    def __init__(self, client: Operations) -> None:
        self._client = client

    def _call(
        self,
        operation: str,
        input: Structure,  # noqa: A002  (the field's word)
        output: type[O],
        options: CallOptions | None,
    ) -> Awaitable[O]:
        # Looked up anew each time: the first call puts the real pipeline into the place of the pending one.
        pipeline = self._client._pipeline  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  (one client, two parts)
        return pipeline.call(operation, input, output, options)


@attrs.frozen
class Prepared(Generic[O]):
    """What all calls of one operation against one endpoint share."""

    name: str
    """Name of the operation."""
    kind: OperationKind
    input: type[Structure]
    check: Check
    write: Callable[[Structure], Document]
    token_wire_name: str | None
    headers: tuple[HeaderBytes, ...]
    template: SigningTemplate
    decode: Callable[[int, Mapping[str, str], bytes], O]
    lines: tuple[Line, ...]
    """Where every attempt waits for its turn."""


class Pipeline(Calls):
    """Runs the calls of one client."""

    def __init__(
        self,
        configuration: Configuration,
        attempts: Attempts,
        *,
        environment: Mapping[str, str],
        close: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """`environment` are the process's variables. `close` is awaited along with closing the pipeline."""
        self.configuration = configuration
        self._attempts = attempts
        self._close = close
        self._endpoint = configuration.endpoint
        self._origin = Origin.of(configuration.endpoint.url)
        self._target = configuration.endpoint.path.encode()
        self._user_agent = client_user_agent(
            version=__version__,
            environment=environment,
            app_id=configuration.app_id,
            retry_mode=_retry_mode(configuration.retry),
            is_endpoint_overridden=configuration.is_endpoint_configured,
        )
        # The id of the trace changes with every invocation of a Lambda function; elsewhere there is none.
        self._lambda = environment if environment.get("AWS_LAMBDA_FUNCTION_NAME") else None
        self._prepared: dict[str, Prepared[Any]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_closed = False

    async def aclose(self) -> None:
        """Fail the calls in flight, and later ones."""
        self._is_closed = True
        try:
            if self._close is not None:
                await self._close()
        finally:
            await self._attempts.aclose()

    async def ready(self) -> Pipeline:
        """Itself."""
        return self

    def call(
        self,
        operation: str,
        input: Structure,  # noqa: A002  (the field's word)
        output: type[O],
        options: CallOptions | None,
        *,
        started: float | None = None,
    ) -> Awaitable[O]:
        """The output of one operation, given its input shape. `started` is when the call began, if not now."""
        prepared: Prepared[O] = self._prepared.get(operation) or self.prepare(operation)
        return self._run(prepared, input, checked_options(options), prepared.check, started)

    async def call_by_name(
        self,
        operation: str,
        input: Structure | Mapping[str, Any],  # noqa: A002  (the field's word)
        options: CallOptions | None,
        *,
        started: float | None = None,
    ) -> Output:
        """The output of one operation, given its input as a shape or as a JSON document under the service's names."""
        prepared = self._prepared.get(str(operation)) or self.prepare(operation)
        options = checked_options(options)
        check = prepared.check if isinstance(input, Structure) else check_of(prepared.input, "wire")
        shape = _shape(prepared, input, self._validates(options))
        return await self._run(prepared, shape, options, check, started)

    def prepare(self, operation: str) -> Prepared[Any]:
        """Import and compile what calls of an operation need, once.

        It takes 20 to 60 ms for most, and a third of a second for Search, whose output can hold almost any resource.
        """
        row = OPERATIONS.get(operation)
        if row is None:
            raise InvalidInputError([f"operation: {no_such_operation(operation)}"])
        shapes = importlib.import_module(f"sm_async.shapes.{row.domain}")
        input_class: type[Structure] = getattr(shapes, row.input)
        output_class: type[Output] = getattr(shapes, row.output)
        target = awsjson.target(service.TARGET_PREFIX, operation)
        host = self._endpoint.host
        prepared = self._prepared[operation] = Prepared(
            name=row.name,
            kind=row.kind,
            input=input_class,
            check=check_of(input_class),
            write=writer(input_class),
            token_wire_name=next(
                (facts.wire_name for _, facts in members(input_class) if facts.idempotency_token), None
            ),
            headers=(
                (b"Host", host.encode()),
                (b"Content-Type", awsjson.CONTENT_TYPE.encode()),
                (b"X-Amz-Target", target.encode()),
                (b"Accept-Encoding", b"identity"),
                (b"User-Agent", self._user_agent.encode()),
            ),
            template=SigningTemplate(
                method="POST",
                path=self._endpoint.path,
                headers=[("content-type", awsjson.CONTENT_TYPE), ("host", host), ("x-amz-target", target)],
            ),
            decode=awsjson.decoder(output_class),
            lines=lines_of(self.configuration.rate_limits, row.name),
        )
        return prepared

    async def _run(
        self,
        prepared: Prepared[O],
        input: Structure,  # noqa: A002
        options: CallOptions,
        check: Check,
        started: float | None,
    ) -> O:
        """Validate, encode, attempt; then hand back the output with its metadata."""
        loop = asyncio.get_running_loop()
        try:
            if self._is_closed or loop is not self._loop:
                self._bind(loop)
            if started is None:
                started = loop.time()
            request = self._request(prepared, input, options, check)
        except SageMakerError as error:
            error.operation, error.client_token = prepared.name, given_token(prepared.name, input)
            raise
        del input  # thousands of calls in flight hold only what an attempt needs
        answer = await self._attempts.run(request, self._limits(options, started))
        return _with_metadata(answer, request.client_token, loop.time() - started)

    def _bind(self, loop: asyncio.AbstractEventLoop) -> None:
        """Belong to the loop of the first call. Raises `ClientClosedError` and `WrongEventLoopError`."""
        if self._is_closed:
            raise ClientClosedError("the client is closed")
        if self._loop is not None:
            raise WrongEventLoopError("the client was first used in another event loop; make one for each loop")
        self._loop = loop

    def _request(
        self,
        prepared: Prepared[O],
        input: Structure,  # noqa: A002
        options: CallOptions,
        check: Check,
    ) -> Request[O]:
        settings, kind = self.configuration, prepared.kind
        random_bytes = os.urandom(TOKEN_BYTES * 2)
        token = None
        document = _document(prepared, input, check if self._validates(options) else None)
        if prepared.token_wire_name is not None:
            token = document.setdefault(prepared.token_wire_name, token_from(random_bytes[:TOKEN_BYTES]))
        body = awsjson.encode(document)
        ambiguous = settings.retry_ambiguous if options.retry_ambiguous is None else options.retry_ambiguous
        headers = (*prepared.headers, (b"amz-sdk-invocation-id", uuid_from(random_bytes[TOKEN_BYTES:]).encode()))
        if self._lambda is not None and (trace_id := trace_id_header(self._lambda)):
            headers = (*headers, trace_id)
        return Request(
            operation=prepared.name,
            origin=self._origin,
            target=self._target,
            template=prepared.template,
            headers=headers,
            body=body,
            decode=prepared.decode,
            may_repeat_ambiguous=kind in ("read", "token") or (kind == "named" and ambiguous),
            client_token=token,
            lines=prepared.lines,
        )

    def _validates(self, options: CallOptions) -> bool:
        return self.configuration.validate if options.validate is None else options.validate

    def _limits(self, options: CallOptions, started: float) -> Limits:
        settings = self.configuration
        timeout = settings.timeout if options.timeout is None else options.timeout
        strategy = self._strategy(options)
        return Limits(
            deadline=started + timeout,
            timeout=timeout,
            attempt_timeout=settings.attempt_timeout if options.attempt_timeout is None else options.attempt_timeout,
            retry=strategy,
            sending_rate=sending_rate_of(strategy),
        )

    def _strategy(self, options: CallOptions) -> RetryStrategy:
        if options.retry is not None:
            return options.retry
        strategy = self.configuration.retry
        return strategy if options.max_attempts is None else with_max_attempts(strategy, options.max_attempts)


def checked_options(options: object) -> CallOptions:
    """The options of a call. Raises `ConfigurationError` for what is none."""
    if options is None:
        return NO_OPTIONS
    if not isinstance(options, CallOptions):
        raise ConfigurationError(f"options: expected CallOptions, got {type(options).__name__}")
    return options


def given_token(operation: str, given: Structure | Mapping[str, Any]) -> str | None:
    """The idempotency token that a caller gave with an input, for errors of calls that come to no request."""
    row = OPERATIONS.get(operation)
    if row is None or row.token is None:
        return None
    if isinstance(given, Structure):
        token: object = getattr(given, row.token, None)
    else:
        wire_name = row.token.replace("_", "")
        names = {str(name).lower(): name for name in given} if is_object(given) else {}
        token = given[names[wire_name]] if wire_name in names else None
    return token if isinstance(token, str) else None


def _retry_mode(strategy: RetryStrategy) -> str | None:
    """The mode that a strategy of ours stands for; None for one that somebody else wrote."""
    if isinstance(strategy, AdaptiveRetry):
        return "adaptive"
    return "standard" if isinstance(strategy, StandardRetry) else None


def _shape(prepared: Prepared[O], given: Structure | Mapping[str, Any], validate: bool) -> Structure:
    """The input shape that was given as such or as a JSON document."""
    if isinstance(given, Structure):
        return given
    try:
        return from_wire(prepared.input, given)
    except InvalidInputError as error:
        missing = mismatches(prepared.input, given, required=True) if validate and is_object(given) else []
        complete = InvalidInputError(missing or error.problems)
        complete.operation, complete.client_token = prepared.name, given_token(prepared.name, given)
        raise complete from error


def _document(prepared: Prepared[O], input: Structure, check: Check | None) -> Document:  # noqa: A002
    """The wire document of an input. Raises `InvalidInputError` with everything that is wrong with it."""
    if type(input) is not prepared.input:
        raise InvalidInputError([f"input: expected {prepared.input.__name__} or a dict, got {type(input).__name__}"])
    try:
        if check is not None:
            problems: list[str] = []
            check(input, "", problems)
            if problems:
                raise InvalidInputError(problems, hint="nothing was sent; validate=False sends it as it is")
        return prepared.write(input)
    except (AttributeError, TypeError, ValueError, OverflowError, RecursionError) as error:
        if isinstance(error, InvalidInputError):
            raise
        raise InvalidInputError([f"input: {prepared.input.__name__} has no JSON form: {error}"]) from error


def _with_metadata(answer: Answer[O], client_token: str | None, elapsed: float) -> O:
    output = answer.output
    output.metadata = CallMetadata(
        request_id=answer.request_id,
        status=answer.status,
        headers=answer.headers,
        attempts=answer.attempts,
        client_token=client_token,
        elapsed=elapsed,
    )
    return output
