"""Tests of the server run on asyncio's event loop, and on uvloop's too where a mark asks for both."""

from __future__ import annotations

import asyncio
import importlib.util
from collections.abc import Callable, Mapping

import pytest

from tests.transport.event_loops import LOOP_FACTORIES


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The loops from which `pytest.mark.asyncio(loop_factories=[...])` chooses; asyncio's without the mark.

    Tests for a loop that is not installed are skipped, with its name.
    """
    mark = item.get_closest_marker("asyncio")
    if mark is None or "loop_factories" not in mark.kwargs:
        return {"asyncio": LOOP_FACTORIES["asyncio"]}
    return {name: factory for name, factory in LOOP_FACTORIES.items() if importlib.util.find_spec(name)}
