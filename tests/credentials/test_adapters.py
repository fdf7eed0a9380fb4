"""What may be given as credentials, and which provider each becomes."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials import EnvironmentProvider, StaticProvider
from sm_async.credentials.adapters import provider_of
from sm_async.credentials.botocore_session import BotocoreSessionProvider
from sm_async.credentials.callables import CallableProvider
from sm_async.credentials.process import ProcessProvider
from sm_async.credentials.requests_auth import RequestsAuthProvider
from sm_async.errors import ConfigurationError
from tests.seams import KEYS

SECRET = KEYS.secret_access_key
EXPECTED = (
    "credentials: expected Credentials, an object with `async def credentials()`, an async function, "
    "a boto3 or botocore session or an AWSRequestsAuth, got "
)


class Own:
    """A provider of a program's own, which is callable besides."""

    async def credentials(self) -> Credentials:
        return KEYS

    def __call__(self) -> None:
        raise AssertionError("never called")


async def fetch() -> Credentials:
    return KEYS


async def fetch_for(role: str) -> Credentials:
    assert role == "train"
    return KEYS


def boto3_session() -> Any:
    return importlib.import_module("boto3.session").Session(
        aws_access_key_id=KEYS.access_key_id, aws_secret_access_key=SECRET, region_name="us-east-1"
    )


def botocore_session() -> Any:
    session = importlib.import_module("botocore.session").Session()
    session.set_credentials(KEYS.access_key_id, SECRET)
    return session


def requests_auth() -> Any:
    return importlib.import_module("aws_requests_auth.aws_auth").AWSRequestsAuth(
        KEYS.access_key_id, SECRET, "api.sagemaker.us-east-1.amazonaws.com", "us-east-1", "sagemaker"
    )


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        pytest.param(lambda: KEYS, StaticProvider, id="Credentials"),
        pytest.param(lambda: fetch, CallableProvider, id="coroutine function"),
        pytest.param(lambda: lambda: fetch_for("train"), CallableProvider, id="function that gives a coroutine"),
        pytest.param(lambda: Own().credentials, CallableProvider, id="bound method"),
        pytest.param(boto3_session, BotocoreSessionProvider, id="boto3 session"),
        pytest.param(botocore_session, BotocoreSessionProvider, id="botocore session"),
        pytest.param(lambda: boto3_session().get_credentials(), BotocoreSessionProvider, id="botocore credentials"),
        pytest.param(requests_auth, RequestsAuthProvider, id="AWSRequestsAuth"),
    ],
)
async def test_what_is_given_becomes_a_provider_of_its_keys(make: Callable[[], Any], kind: type) -> None:
    provider = provider_of(make())
    assert type(provider) is kind
    assert await provider.credentials() == KEYS


@pytest.mark.parametrize(
    "provider", [Own(), StaticProvider(KEYS), EnvironmentProvider({}), ProcessProvider("keys", profile="dev")]
)
def test_a_provider_is_taken_as_it_is(provider: Any) -> None:
    assert provider_of(provider) is provider


class Sessionlike:
    """Has what a session has in names only."""

    get_credentials = None
    aws_access_key = "AKIDEXAMPLE"


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (None, "NoneType"),
        (SECRET, "str"),
        (("AKIDEXAMPLE", SECRET), "tuple"),
        ({"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": SECRET}, "dict"),
        (42, "int"),
        (Credentials, "the class Credentials"),
        (Own, "the class Own"),
        (object(), "object"),
        (Sessionlike(), "Sessionlike"),
    ],
)
def test_anything_else_is_refused_without_being_shown(given: Any, what: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        provider_of(given)
    assert str(caught.value) == f"{EXPECTED}{what}"


async def test_a_coroutine_in_the_place_of_its_function_is_refused() -> None:
    coroutine = fetch()
    with pytest.raises(ConfigurationError) as caught:
        provider_of(coroutine)
    coroutine.close()
    assert str(caught.value) == f"{EXPECTED}coroutine"


def test_a_function_that_takes_arguments_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="called without arguments"):
        provider_of(fetch_for)


@pytest.mark.parametrize(
    ("given", "loaded"),
    [
        ("sm_async.Credentials('AKIDEXAMPLE', 'secret')", []),
        ("Own()", []),
        ("fetch", ["callables"]),
        ("Session()", ["botocore_session"]),
        ("Auth()", ["botocore_session", "requests_auth"]),
    ],
)
def test_only_the_provider_that_is_used_is_loaded(given: str, loaded: list[str]) -> None:
    program = (
        "import json, sys, sm_async\n"
        "from sm_async.credentials.adapters import provider_of\n"
        "class Own:\n async def credentials(self): ...\n"
        "async def fetch(): ...\n"
        "class Session:\n def get_credentials(self): ...\n"
        "class Auth:\n aws_access_key = aws_secret_access_key = aws_token = None\n"
        f"provider_of({given})\n"
        "names = ['botocore_session', 'callables', 'process', 'requests_auth']\n"
        "print(json.dumps([name for name in names if f'sm_async.credentials.{name}' in sys.modules]))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)
    assert json.loads(run.stdout) == loaded
