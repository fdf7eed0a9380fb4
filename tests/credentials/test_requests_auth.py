"""Auth objects of the package aws-requests-auth, handed over as they are."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
import threading
import traceback
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials.requests_auth import RequestsAuthProvider
from sm_async.errors import CredentialsError
from tests.credentials.botocore_seams import Refresh
from tests.seams import within_seconds

aws_auth = importlib.import_module("aws_requests_auth.aws_auth")  # by name, for it ships no types
boto_utils = importlib.import_module("aws_requests_auth.boto_utils")

SECRET = "zQ7vK1mW9xR4tB6n/uY2pL8sD5fG3hJ0+eXVqTzP"
TOKEN = "FwoGZXIvYXdzEJrzLeqVpT0kQm//////////wEaDHb3dYkW7sUfPq2XnJmR"
HOST = "api.sagemaker.eu-central-1.amazonaws.com"


def auth_with(access_key: str | None = "AKIDEXAMPLE", secret: str | None = SECRET, token: str | None = None) -> Any:
    return aws_auth.AWSRequestsAuth(access_key, secret, HOST, "eu-central-1", "sagemaker", token)


def boto_auth(monkeypatch: pytest.MonkeyPatch, **variables: str) -> Any:
    """A `BotoAWSRequestsAuth`, whose botocore session looks into the environment and nowhere else."""
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, "/no/such/file")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return boto_utils.BotoAWSRequestsAuth(HOST, "eu-central-1", "sagemaker")


async def failure_of(provider: RequestsAuthProvider) -> CredentialsError:
    with pytest.raises(CredentialsError) as caught:
        await within_seconds(provider.credentials())
    return caught.value


async def test_the_objects_keys_are_credentials_at_once_and_when_waited_for() -> None:
    provider = RequestsAuthProvider(auth_with(token=TOKEN))
    assert provider.ready() == Credentials("AKIDEXAMPLE", SECRET, TOKEN)
    assert await provider.credentials() is provider.ready()


@pytest.mark.parametrize("token", [None, ""])
async def test_a_token_that_is_empty_is_none(token: str | None) -> None:
    assert await RequestsAuthProvider(auth_with(token=token)).credentials() == Credentials("AKIDEXAMPLE", SECRET)


async def test_keys_that_a_program_replaces_count_from_then_on() -> None:
    auth = auth_with()
    provider = RequestsAuthProvider(auth)
    assert (await provider.credentials()).access_key_id == "AKIDEXAMPLE"
    auth.aws_access_key, auth.aws_token = "ASIASECOND", TOKEN
    assert provider.ready() == Credentials("ASIASECOND", SECRET, TOKEN)
    assert await provider.credentials() == Credentials("ASIASECOND", SECRET, TOKEN)


@pytest.mark.parametrize(
    ("auth", "problem"),
    [
        (auth_with(access_key=None, secret=None), "access_key_id: expected a string, got NoneType"),
        (auth_with(secret=f"{SECRET}\n"), "secret_access_key: holds white space"),
        (auth_with(token=f"{TOKEN} "), "session_token: holds white space"),
    ],
)
async def test_keys_that_can_be_none_are_refused_and_shown_nowhere(auth: Any, problem: str) -> None:
    provider = RequestsAuthProvider(auth)
    assert provider.ready() is None
    error = await failure_of(provider)
    assert str(error).startswith(f"credentials of the AWSRequestsAuth: {problem}")
    assert error.__context__ is None
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in shown.stack if "/sm_async/" in frame.filename]
    assert ours
    for text in (str(error), repr(provider), *(str(frame.locals) for frame in ours)):
        assert SECRET not in text
        assert TOKEN not in text


async def test_the_session_of_a_boto_auth_object_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    auth = boto_auth(monkeypatch, AWS_ACCESS_KEY_ID="AKIDBOTO", AWS_SECRET_ACCESS_KEY=SECRET, AWS_SESSION_TOKEN=TOKEN)
    provider = RequestsAuthProvider(auth)
    assert await provider.credentials() == Credentials("AKIDBOTO", SECRET, TOKEN)
    assert provider.ready() == Credentials("AKIDBOTO", SECRET, TOKEN)


async def test_a_boto_auth_object_refreshes_as_it_does_when_it_signs(
    monkeypatch: pytest.MonkeyPatch, refresh: Refresh
) -> None:
    auth = boto_auth(monkeypatch)
    refresh.lifetime = 300  # within botocore's mandatory window
    auth._refreshable_credentials = refresh.credentials()
    provider = RequestsAuthProvider(auth)
    assert provider.ready() is None
    assert [(await provider.credentials()).access_key_id for _ in range(2)] == ["ASIA1", "ASIA2"]
    assert threading.get_ident() not in refresh.threads
    assert boto_utils.get_credentials(auth._refreshable_credentials)["aws_access_key"] == "ASIA3"


async def test_a_boto_auth_object_whose_session_hangs_is_given_up_in_time(
    monkeypatch: pytest.MonkeyPatch, refresh: Refresh
) -> None:
    auth = boto_auth(monkeypatch)
    refresh.lifetime = 300
    auth._refreshable_credentials = refresh.credentials()
    refresh.answers.clear()
    error = await failure_of(RequestsAuthProvider(auth, timeout=0.05))
    assert "gave no credentials within 0.05 s" in str(error)


async def test_a_boto_auth_object_without_credentials_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    auth = await asyncio.to_thread(boto_auth, monkeypatch)
    provider = RequestsAuthProvider(auth)
    assert provider.ready() is None
    assert str(await failure_of(provider)) == (
        "credentials of the BotoAWSRequestsAuth: its botocore session found none when the object was made; make it anew"
    )


def test_nothing_of_the_package_is_imported() -> None:
    program = (
        "import sys, sm_async.credentials.requests_auth\n"
        "print({'aws_requests_auth', 'requests', 'botocore'} & {*sys.modules})"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)
    assert run.stdout == "set()\n"
