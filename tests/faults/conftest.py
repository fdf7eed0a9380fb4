"""Tests of sockets run on both event loops, with certificates that are made once a run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from tests.transport.certificates import Certificates, make_certificates
from tests.transport.event_loops import LOOP_FACTORIES


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loops that pytest-asyncio runs each test on."""
    return LOOP_FACTORIES


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority, and servers that deserve trust or do not."""
    return make_certificates(tmp_path_factory.mktemp("certificates"))
