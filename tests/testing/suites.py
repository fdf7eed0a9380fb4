"""Runs of suites that somebody else might have."""

from __future__ import annotations

import pytest

__all__ = ["run"]


def run(suite: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return suite.runpytest_subprocess("-W", "error", *arguments)
