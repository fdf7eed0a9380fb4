# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Every structure and enum of the service by its flat name; modules are imported when a name of theirs is used."""

from __future__ import annotations

import importlib

from ._index import MODULES


def __getattr__(name: str) -> object:
    if name == "__all__":
        return list(MODULES)
    if name not in MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f".{MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES})
