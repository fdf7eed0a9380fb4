"""botocore's signer judges ours on what an operation signs: the same headers at the same time, the same signature."""

from __future__ import annotations

import datetime
from typing import Any
from urllib.parse import quote

import botocore.auth  # type: ignore[import-untyped]  # botocore ships no types
import pytest
from botocore.awsrequest import AWSRequest  # type: ignore[import-untyped]  # botocore ships no types
from botocore.credentials import ReadOnlyCredentials  # type: ignore[import-untyped]  # botocore ships no types
from hypothesis import given, settings
from hypothesis import strategies as st

from sm_async.protocol.sigv4 import Credentials, Signer, SigningTemplate

HOST = "api.sagemaker.us-east-1.amazonaws.com"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
KEYS = Credentials("AKIDEXAMPLE", SECRET)
TEMPORARY = Credentials("ASIAEXAMPLE", SECRET, "AQoDYXdzEPT//////////wEXAMPLE==")

words = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=30)


def their_headers(
    url: str, headers: list[tuple[str, str]], body: bytes, credentials: Credentials, now: int
) -> dict[str, str]:
    """The request's headers after botocore signed it, at a time in seconds since the epoch."""
    moment = datetime.datetime.fromtimestamp(now, datetime.UTC)
    keys = ReadOnlyCredentials(credentials.access_key_id, credentials.secret_access_key, credentials.session_token)
    request = AWSRequest("POST", url, dict(headers), body)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(botocore.auth, "get_current_datetime", lambda: moment)
        signer: Any = botocore.auth.SigV4Auth(keys, "sagemaker", "us-east-1")
        signer.add_auth(request)
    return dict(request.headers.items())


@pytest.mark.parametrize("credentials", [KEYS, TEMPORARY], ids=["without token", "with token"])
@settings(deadline=None)  # a busy machine is no failure
@given(
    target=words,
    path=st.text(st.characters(codec="utf-8"), max_size=30).map(lambda text: quote(f"/{text}")),
    body=st.binary(max_size=300),
    now=st.integers(0, 4_102_444_800),
)
def test_an_operation_gets_the_signature_that_botocore_gives_it(
    credentials: Credentials, target: str, path: str, body: bytes, now: int
) -> None:
    headers = [("Content-Type", "application/x-amz-json-1.1"), ("Host", HOST), ("X-Amz-Target", target)]
    theirs = their_headers(f"https://{HOST}{path}", headers, body, credentials, now)
    template = SigningTemplate(path=path, headers=headers)
    ours = Signer("us-east-1", "sagemaker").sign(template, body, credentials, now)
    assert dict(headers) | {name.decode(): value.decode() for name, value in ours} == theirs
