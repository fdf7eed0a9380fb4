"""Tests of providers run on asyncio's event loop, and on uvloop's too where a mark asks for both."""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import logging
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING

import pytest

from tests.credentials.commands import Witness
from tests.transport.event_loops import LOOP_FACTORIES

if TYPE_CHECKING:
    from tests.credentials.botocore_seams import Refresh


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loops from which `pytest.mark.asyncio(loop_factories=[...])` chooses; asyncio's without the mark.

    Tests for a loop that is not installed are skipped, with its name.
    """
    mark = item.get_closest_marker("asyncio")
    if mark is None or "loop_factories" not in mark.kwargs:
        return {"asyncio": LOOP_FACTORIES["asyncio"]}
    return {name: factory for name, factory in LOOP_FACTORIES.items() if importlib.util.find_spec(name)}


@pytest.fixture
async def witness() -> AsyncIterator[Witness]:
    """A server that processes make themselves known to."""
    async with Witness() as witness:
        yield witness


@pytest.fixture
async def nothing_goes_wrong_unseen(caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    """No transport is left to the collector, which warns of it, and the watcher of child processes has no complaint."""
    yield
    gc.collect(1)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.fixture
def refresh() -> Iterator[Refresh]:
    """A refresh that hangs no longer than the test, and whose threads end with it."""
    from tests.credentials.botocore_seams import Refresh, our_threads  # botocore takes a while to load

    refresh = Refresh()
    yield refresh
    refresh.answers.set()
    for thread in our_threads():
        thread.join(5)
    assert our_threads() == []
