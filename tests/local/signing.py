"""Requests that botocore signed, as the judge of the server's verification; and a way to change one afterwards."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import Any

import botocore.auth  # type: ignore[import-untyped]  # botocore ships no types
import orjson
import pytest
from botocore.awsrequest import AWSRequest  # type: ignore[import-untyped]  # botocore ships no types
from botocore.credentials import ReadOnlyCredentials  # type: ignore[import-untyped]  # botocore ships no types

from sm_async.credentials import Credentials
from sm_async.local.core import Header

NOW = 1_800_000_000.0
HOST = "127.0.0.1:8080"
KEYS = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
TEMPORARY = Credentials("ASIAEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "AQoDYXdzEPT//////////wEXAMPLE==")
JSON = "application/x-amz-json-1.1"


def signed(
    body: bytes,
    operation: str = "ListClusters",
    *,
    credentials: Credentials = KEYS,
    region: str = "us-east-1",
    service: str = "sagemaker",
    now: float = NOW,
    host: str = HOST,
    content_type: str = JSON,
    target: str | None = None,
    headers: Sequence[tuple[str, str]] = (),
) -> list[Header]:
    """The headers of a request that botocore signed at a time; `headers` are signed with the usual ones.

    `target` stands for the whole X-Amz-Target, where it is not to be SageMaker's and the operation's.
    """
    moment = datetime.datetime.fromtimestamp(now, datetime.UTC)
    keys = ReadOnlyCredentials(credentials.access_key_id, credentials.secret_access_key, credentials.session_token)
    request = AWSRequest("POST", f"http://{host}/", {}, body)
    request.headers["Host"] = host
    request.headers["Content-Type"] = content_type
    request.headers["X-Amz-Target"] = f"SageMaker.{operation}" if target is None else target
    for name, value in headers:
        request.headers.add_header(name, value)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(botocore.auth, "get_current_datetime", lambda: moment)
        signer: Any = botocore.auth.SigV4Auth(keys, service, region)
        signer.add_auth(request)
    return [(name.encode(), value.encode()) for name, value in request.headers.items()]


def document(**members: Any) -> bytes:
    return orjson.dumps(members)


def without(headers: Sequence[Header], name: bytes) -> list[Header]:
    """The headers without one of them."""
    return [(other, value) for other, value in headers if other.lower() != name.lower()]


def changed(headers: Sequence[Header], name: bytes, change: Callable[[bytes], bytes]) -> list[Header]:
    """The headers with another value of one of them."""
    assert any(other.lower() == name.lower() for other, _ in headers)
    return [(other, change(value) if other.lower() == name.lower() else value) for other, value in headers]
