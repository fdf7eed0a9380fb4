"""Credentials of botocore that refresh, fail and hang as they are told, and sessions that find them."""

from __future__ import annotations

import datetime
import importlib
import threading
from collections.abc import Callable
from typing import Any

import pytest

from sm_async.credentials.botocore_session import BotocoreSessionProvider
from sm_async.errors import CredentialsError
from tests.seams import within_seconds

__all__ = ["HOUR", "SECRET", "THREAD", "TOKEN", "Refresh", "failure_of", "our_threads", "session_that", "theirs"]

botocore_session = importlib.import_module("botocore.session")
theirs = importlib.import_module("botocore.credentials")  # by name, for it ships no types

SECRET = "zQ7vK1mW9xR4tB6n/uY2pL8sD5fG3hJ0+eXVqTzP"
TOKEN = "FwoGZXIvYXdzEJrzLeqVpT0kQm//////////wEaDHb3dYkW7sUfPq2XnJmR"
HOUR = 3_600.0
THREAD = "sm_async credentials of a session"


class Refresh:
    """What refreshes botocore's credentials: it counts, fails or hangs as it is told, and remembers its threads."""

    def __init__(self, lifetime: float = HOUR) -> None:
        self.lifetime = lifetime
        self.calls = 0
        self.failure: Exception | None = None
        self.answers = threading.Event()
        self.answers.set()
        self.is_asked = threading.Event()
        self.threads: set[int] = set()

    def __call__(self) -> dict[str, Any]:
        self.calls += 1
        self.threads.add(threading.get_ident())
        self.is_asked.set()
        assert self.answers.wait(10)
        if self.failure is not None:
            raise self.failure
        return self.metadata()

    def metadata(self) -> dict[str, Any]:
        expiry = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=self.lifetime)
        return {
            "access_key": f"ASIA{self.calls}",
            "secret_key": SECRET,
            "token": TOKEN,
            "expiry_time": expiry.isoformat(),
            "account_id": "123456789012",
        }

    def credentials(self) -> Any:
        """Botocore's credentials that this refreshes, as they stand now."""
        return theirs.RefreshableCredentials.create_from_metadata(self.metadata(), self, "test")


def our_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == THREAD]


class Found:
    """Stands in for the chain of a session, which would look for credentials on this machine."""

    def __init__(self, find: Callable[[], Any]) -> None:
        self._find = find

    def load_credentials(self) -> Any:
        return self._find()


def session_that(find: Callable[[], Any]) -> Any:
    """A session of botocore whose chain finds credentials so."""
    session = botocore_session.Session()
    session.register_component("credential_provider", Found(find))
    return session


async def failure_of(provider: BotocoreSessionProvider) -> CredentialsError:
    with pytest.raises(CredentialsError) as caught:
        await within_seconds(provider.credentials())
    return caught.value
