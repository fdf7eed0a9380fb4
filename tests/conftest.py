"""Settings of the whole suite: nothing of the machine's reaches a test, and randomised tests may take their time."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("sm_async", deadline=None)  # judged by what they find, never by how long an example takes
settings.load_profile("sm_async")


@pytest.fixture(scope="session", autouse=True)
def bare_environment() -> Iterator[None]:
    """No credentials, region or proxy of the machine, no config files, no instance; tests set what they need."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith("AWS_") or name.lower().endswith("_proxy"):
                patch.delenv(name)
        for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
            patch.setenv(name, os.devnull)
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        yield
