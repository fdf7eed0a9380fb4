"""The X-Amzn-Trace-Id header, which Lambda has its functions hand on so that it finds those that call themselves."""

from __future__ import annotations

from collections.abc import Mapping

from sm_async.protocol.headers import HeaderBytes

__all__ = ["trace_id_header"]

LONGEST = 2_048
"""Bytes of a value that is handed on; a part of a longer one would be the id of another trace."""


def trace_id_header(environment: Mapping[str, str]) -> HeaderBytes | None:
    """The header for calls from a Lambda function: there AWS_LAMBDA_FUNCTION_NAME and _X_AMZN_TRACE_ID are set.

    None elsewhere, where one of them is blank, and for an id of more than 2,048 bytes. Control characters and those
    outside ASCII are percent-encoded, other ones are handed on as they stand.
    """
    if not environment.get("AWS_LAMBDA_FUNCTION_NAME", "").strip():
        return None
    trace_id = environment.get("_X_AMZN_TRACE_ID", "")
    if not trace_id.strip():
        return None
    value = b"".join(map(_encoded, trace_id.strip(" ").encode("utf-8", "replace")))
    return (b"X-Amzn-Trace-Id", value) if len(value) <= LONGEST else None


def _encoded(byte: int) -> bytes:
    return b"%c" % byte if 0x20 <= byte < 0x7F else b"%%%02X" % byte
