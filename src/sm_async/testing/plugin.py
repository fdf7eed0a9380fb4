"""The pytest plugin: fixtures with the embedded server, a client of it, and an environment that leads to it.

pytest loads this module in every run of whoever has the package, so it imports nothing before a fixture is used. The
fixtures are plain ones: they need no plugin for async tests, and work under every one of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sm_async import SageMakerClient
    from sm_async.local import LocalSageMaker

__all__ = ["sagemaker_client", "sagemaker_environment", "sagemaker_local", "sagemaker_local_options"]

MARK = "sagemaker_local(**options): arguments of LocalSageMaker for the fixture `sagemaker_local` of this test"


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line("markers", MARK)


@pytest.fixture
def sagemaker_local_options() -> Mapping[str, Any]:
    """Arguments of `LocalSageMaker` for all tests that see this fixture: define one of this name to change them."""
    return {}


@pytest.fixture
def sagemaker_local(
    request: pytest.FixtureRequest, sagemaker_local_options: Mapping[str, Any]
) -> Iterator[LocalSageMaker]:
    """An embedded server on a free port, with a state of its own; it listens on a thread of its own.

    Its arguments are those of `sagemaker_local_options`, and of `@pytest.mark.sagemaker_local(node_seconds=0)`, of
    which the one that is nearest to the test has the last word on an argument.
    """
    from sm_async.local import LocalSageMaker  # noqa: PLC0415  (only who uses the fixture pays for it)

    options = dict(sagemaker_local_options)
    for mark in reversed(list(request.node.iter_markers("sagemaker_local"))):
        options |= mark.kwargs
    with LocalSageMaker(**options) as server:
        yield server


@pytest.fixture
def sagemaker_client(sagemaker_local: LocalSageMaker, sagemaker_environment: Mapping[str, str]) -> SageMakerClient:
    """A client of `sagemaker_local`, in an environment that leads there too: no setting of the machine counts.

    It calls the server without sockets, so it has nothing to close, whatever runs the event loop of the test. As every
    client it belongs to the loop that uses it first.
    """
    from sm_async import SageMakerClient  # noqa: PLC0415  (only who uses the fixture pays for it)

    return SageMakerClient(
        region=sagemaker_local.region,
        endpoint_url=sagemaker_local.endpoint_url,
        credentials=sagemaker_local.credentials,
        transport=sagemaker_local.transport(),
    )


@pytest.fixture
def sagemaker_environment(sagemaker_local: LocalSageMaker, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, str]:
    """Environment variables, set for the test and returned, that lead clients without arguments to `sagemaker_local`.

    `SageMakerClient()`, `boto3.client("sagemaker")` and the AWS CLI go there. Profiles and config files of the machine
    are out of the way, and so is its proxy.
    """
    credentials = sagemaker_local.credentials
    variables = {
        "AWS_ENDPOINT_URL_SAGEMAKER": sagemaker_local.endpoint_url,
        "AWS_REGION": sagemaker_local.region,
        "AWS_DEFAULT_REGION": sagemaker_local.region,
        "AWS_ACCESS_KEY_ID": credentials.access_key_id,
        "AWS_SECRET_ACCESS_KEY": credentials.secret_access_key,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    for name in ("NO_PROXY", "no_proxy"):  # which of the two counts depends on the client
        variables[name] = ",".join(filter(None, ("127.0.0.1", os.environ.get(name))))
    if credentials.session_token is not None:
        variables["AWS_SESSION_TOKEN"] = credentials.session_token
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables
