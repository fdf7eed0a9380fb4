"""aws-requests-auth signs on its own: its signature and ours over the same headers are one, and the server takes both.

It signs host, x-amz-date and, if there is one, x-amz-security-token; its clock is the name `datetime` in its module.
"""

from __future__ import annotations

import asyncio
import datetime
import types
from urllib.parse import urlsplit

import pytest
import requests
from aws_requests_auth import aws_auth  # type: ignore[import-untyped]  # it ships no types
from hypothesis import given, settings
from hypothesis import strategies as st
from requests.auth import AuthBase

from sm_async import SageMakerClient
from sm_async.local import LocalSageMaker
from sm_async.protocol.sigv4 import Credentials, sign

HOST = "api.sagemaker.us-east-1.amazonaws.com"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
KEYS = Credentials("AKIDEXAMPLE", SECRET)
TEMPORARY = Credentials("ASIAEXAMPLE", SECRET, "AQoDYXdzEPT//////////wEXAMPLE==")


def their_auth(credentials: Credentials, host: str) -> AuthBase:
    auth: AuthBase = aws_auth.AWSRequestsAuth(
        aws_access_key=credentials.access_key_id,
        aws_secret_access_key=credentials.secret_access_key,
        aws_host=host,
        aws_region="us-east-1",
        aws_service="sagemaker",
        aws_token=credentials.session_token,
    )
    return auth


def their_headers(credentials: Credentials, body: bytes, now: int) -> dict[str, str]:
    """The request's headers after aws-requests-auth signed it, at a time in seconds since the epoch."""
    moment = datetime.datetime.fromtimestamp(now, datetime.UTC)
    clock = types.SimpleNamespace(datetime=types.SimpleNamespace(utcnow=lambda: moment))
    request = requests.Request("POST", f"https://{HOST}/", data=body, auth=their_auth(credentials, HOST))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aws_auth, "datetime", clock)
        return dict(request.prepare().headers)


def their_call(server: LocalSageMaker, credentials: Credentials) -> requests.Response:
    """The answer to ListClusters, signed and sent without anything of ours."""
    return requests.post(
        server.endpoint_url,
        data=b"{}",
        headers={"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "SageMaker.ListClusters"},
        auth=their_auth(credentials, urlsplit(server.endpoint_url).netloc),
        timeout=10,
    )


@pytest.mark.parametrize("credentials", [KEYS, TEMPORARY], ids=["without token", "with token"])
@settings(deadline=None)  # a busy machine is no failure
@given(body=st.binary(max_size=300) | st.text(max_size=100).map(str.encode), now=st.integers(0, 4_102_444_800))
def test_the_same_headers_get_the_same_signature(credentials: Credentials, body: bytes, now: int) -> None:
    theirs = their_headers(credentials, body, now)
    ours = sign(
        method="POST",
        path="/",
        headers=[("Host", HOST)],
        body=body,
        credentials=credentials,
        region="us-east-1",
        service="sagemaker",
        now=now,
    )
    added = {name.decode().lower(): value.decode() for name, value in ours.headers}
    assert added["authorization"] == theirs["Authorization"]
    assert added["x-amz-date"] == theirs["x-amz-date"]
    assert added.get("x-amz-security-token") == theirs.get("X-Amz-Security-Token")


# aws-requests-auth 0.4.3 asks utcnow() for the time, which Python 3.12 and newer deprecate.
@pytest.mark.filterwarnings("ignore:.*utcnow:DeprecationWarning")
@pytest.mark.parametrize("credentials", [KEYS, TEMPORARY], ids=["without token", "with token"])
async def test_the_embedded_server_accepts_both_signers_and_no_forger(credentials: Credentials) -> None:
    async with LocalSageMaker(credentials=credentials) as server:
        theirs = await asyncio.to_thread(their_call, server, credentials)
        assert (theirs.status_code, theirs.json()) == (200, {"ClusterSummaries": []})
        async with SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client:
            assert (await client.list_clusters()).cluster_summaries == []
        forged = Credentials(credentials.access_key_id, SECRET[::-1], credentials.session_token)
        refused = await asyncio.to_thread(their_call, server, forged)
        assert "InvalidSignature" in refused.json()["__type"]
