"""`sm-async call`: one operation, JSON in, JSON out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import attrs
import orjson

from sm_async import CallMetadata, SageMakerClient, to_wire
from sm_async.cli.client_settings import ClientSettings
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.operation_names import operation_name
from sm_async.cli.signals import Interrupted, run_until_signal
from sm_async.cli.streams import OutputClosed, json_text, read_input, report, write_output
from sm_async.errors import MalformedResponse

__all__ = ["call"]


def call(operation: str, source: str | None, settings: ClientSettings, *, compact: bool, with_metadata: bool) -> None:
    """Call an operation and write its output to standard output.

    `source` is the input as JSON, `@` and a file's name, `-` for standard input, or None for an input without members.
    Raises `CommandFailed`, `Interrupted`, `OutputClosed` or `SageMakerError`.
    """
    operation = operation_name(operation)
    document = _document(source)
    try:
        output = run_until_signal(_output(operation, document, settings))
    except Interrupted as interrupted:
        told = "; ".join(interrupted.notes) or f"{operation}: may have been applied"
        raise CommandFailed(interrupted.code, f"interrupted by {interrupted.signal_name}: {told}") from None
    except MalformedResponse as error:
        incomplete: Any = error.output  # typed as an object, since it is an output shape of any operation
        if incomplete is not None:
            _write(operation, incomplete, None, compact=compact)
        raise
    _write(operation, output, output.metadata.client_token, compact=compact)
    if with_metadata:
        report(_metadata_line(output.metadata))


async def _output(operation: str, document: dict[str, Any], settings: ClientSettings) -> Any:
    async with SageMakerClient(**attrs.asdict(settings)) as client:
        return await client.call(operation, document)


def _document(source: str | None) -> dict[str, Any]:
    """The input's JSON object. Raises `CommandFailed` where there is none."""
    text, name = _read(source)
    try:
        document: Any = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise CommandFailed(Exit.INVALID_INPUT, f"{name} is not JSON: {error}") from None
    if isinstance(document, dict):
        return cast("dict[str, Any]", document)  # JSON has no other keys
    raise CommandFailed(Exit.INVALID_INPUT, f"{name} is JSON, but not an object with the operation's members")


def _read(source: str | None) -> tuple[bytes | str, str]:
    """The text of the input, and what to call it in messages."""
    if source is None:
        return "{}", "the input"
    if source != "-" and not source.startswith("@"):
        # Bytes that are no UTF-8 arrive as lone surrogates, which the parser refuses.
        return source, "the input"
    name = "standard input" if source == "-" else source[1:]
    try:
        return read_input() if source == "-" else Path(name).read_bytes(), name
    except (OSError, ValueError) as error:  # the latter for a NUL in a file's name
        reason = getattr(error, "strerror", None) or error
        raise CommandFailed(Exit.USAGE, f"cannot read {name}: {reason}") from None


def _write(operation: str, output: Any, client_token: str | None, *, compact: bool) -> None:
    """Write an output as JSON. If that fails after a call that has a token, the token is not lost with it."""
    data = json_text(to_wire(output), compact=compact)
    done = f"{operation} was applied, but its output could not be written"
    token = f"; client token {client_token}" if client_token else ""
    try:
        write_output(data)
    except OutputClosed:
        if token:
            report(f"sm-async: {done}: nobody reads it{token}")
        raise
    except OSError as error:
        raise CommandFailed(Exit.FAILED, f"{done}: {error.strerror}{token}") from None


def _metadata_line(metadata: CallMetadata) -> str:
    facts = {
        "RequestId": metadata.request_id,
        "Status": metadata.status,
        "Attempts": metadata.attempts,
        "ClientToken": metadata.client_token,
        "Elapsed": round(metadata.elapsed, 6),
    }
    return orjson.dumps(facts).decode()
