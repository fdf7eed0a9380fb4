"""From an HTTP answer that is no success to the typed error; any status, any headers, any bytes give one."""

from __future__ import annotations

import re
from collections.abc import Mapping

import orjson

from sm_async.errors import BODY_LIMIT, ServiceError, service_error_class
from sm_async.protocol.json_values import Document, is_document

__all__ = ["parse_error", "request_id_of"]

_EXCERPT_LIMIT = 200
_XML_BEGINNINGS = ("<?xml", "<Error", "<Response")
_XML_CODE = r"<Code>\s*([\w.:#/-]{1,200})\s*</Code>"
_XML_MESSAGE = r"<Message>([^<]{1,2000})</Message>"


def parse_error(status: int, headers: Mapping[str, str], body: bytes) -> ServiceError:
    """The error that an answer with a status outside 2xx means.

    `headers` is looked up in lower case and should ignore case, as httpx.Headers does. The code is taken from
    `__type`, `code` or the header `x-amzn-errortype`, in that order, without namespace and URI; from a gateway's XML
    where there is no JSON, which then proves no refusal. An answer without a code becomes `UnknownServiceError` with
    `code` None.
    """
    document = _document(body)
    code = _code(document, headers)
    is_own = code is not None
    message = _message(document)
    if document is None:
        text = body[:BODY_LIMIT].decode("utf-8", "replace")
        is_xml = text.lstrip().startswith(_XML_BEGINNINGS)
        if code is None and is_xml and (match := re.search(_XML_CODE, text)):
            code = _sanitized(match[1]) or None
        message = match[1] if is_xml and (match := re.search(_XML_MESSAGE, text)) else _no_json(text, status, headers)
    return service_error_class(code)(
        message,
        code=code,
        status=status,
        request_id=request_id_of(headers),
        body=body,
        retry_after=_retry_after(headers),
        is_own=is_own,
    )


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The service's id of a request; not always a UUID. At most 128 characters of it."""
    found = headers.get("x-amzn-requestid") or headers.get("x-amzn-request-id") or headers.get("x-amz-request-id")
    return _printable(found[:128]) or None if found else None


def _document(body: bytes) -> Document | None:
    """The JSON object of a body; one that only a lenient reader takes, as with half an emoji in it, too."""
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError:
        import json  # noqa: PLC0415  (for bodies that hardly any answer has)

        try:
            document = json.loads(body)
        except (ValueError, RecursionError):
            return None
    return document if is_document(document) else None


def _code(document: Document | None, headers: Mapping[str, str]) -> str | None:
    for raw in ((document or {}).get("__type"), (document or {}).get("code"), headers.get("x-amzn-errortype")):
        if isinstance(raw, str) and (code := _sanitized(raw)):
            return code
    return None


def _sanitized(raw: str) -> str:
    """`namespace#Code:http://uri` without namespace and URI, and without what breaks a line."""
    return _printable(raw.split(":", 1)[0].rsplit("#", 1)[-1]).strip()[:200]


def _readable(text: str) -> str:
    """A message in which what commands a terminal is written out."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or character == "\n" else character.encode("unicode_escape").decode()
        for character in text
    )


def _printable(text: str) -> str:
    return text if text.isprintable() else "".join(character for character in text if character.isprintable())


def _message(document: Document | None) -> str:
    for name in ("message", "Message", "errorMessage"):
        if isinstance(message := (document or {}).get(name), str):
            return _readable(message.encode("utf-8", "replace").decode())
    return ""


def _no_json(text: str, status: int, headers: Mapping[str, str]) -> str:
    """What to say of an answer that is not the service's own."""
    if 300 <= status < 400:
        return f"redirect to {headers.get('location', 'nowhere')[:_EXCERPT_LIMIT]!r}, which is not followed"
    if not text.strip():
        return "the answer has no body"
    excerpt = " ".join(text.split())[:_EXCERPT_LIMIT]
    kind = headers.get("content-type", "no content type")[:_EXCERPT_LIMIT]
    return f"the answer is no JSON object ({kind}): {excerpt!r}"


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """`x-amz-retry-after` in seconds; the header has milliseconds. Ignored if it is no whole number."""
    raw = headers.get("x-amz-retry-after", "")
    return int(raw) / 1000 if raw.isascii() and raw.isdigit() and len(raw) < 10 else None
