"""Conformance cases that this client does not pass, on purpose: case id -> reason.

A row is expected to fail: a row whose case passes fails the test run, so that the table cannot grow stale.
"""

from __future__ import annotations

KNOWN_EXCEPTIONS: dict[str, str] = {}
