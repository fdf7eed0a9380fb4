"""Imports what ships no types, or is absent where the types are checked."""

from __future__ import annotations

import importlib
from typing import Any

__all__ = ["untyped"]


def untyped(module: str) -> Any:
    """A module whose names are all of any type. Raises ImportError where it is not installed."""
    return importlib.import_module(module)
