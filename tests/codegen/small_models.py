"""Models of a few shapes, and packages generated from them."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs

from codegen import Model, Settings, generate, read_model

__all__ = ["PLAIN", "Shapes", "generated_package", "model_of", "operation", "structure"]

Shapes = Mapping[str, Mapping[str, Any]]

PLAIN: Shapes = {
    "Boolean": {"type": "boolean"},
    "Integer": {"type": "integer"},
    "String": {"type": "string"},
    "Timestamp": {"type": "timestamp"},
}

_NUMBERS = itertools.count()


def structure(*, required: list[str] | None = None, **members: str | Mapping[str, Any]) -> dict[str, Any]:
    """A C2J structure; a member is the name of its shape, or a C2J member."""
    rows = {name: {"shape": row} if isinstance(row, str) else dict(row) for name, row in members.items()}
    return {"type": "structure", "members": rows, "required": required or []}


def operation(given: str | None = None, answered: str | None = None, /, **rest: Any) -> dict[str, Any]:
    """A C2J operation."""
    ends = {"input": given, "output": answered}
    return {**{end: {"shape": name} for end, name in ends.items() if name is not None}, **rest}


def model_of(shapes: Shapes, operations: Mapping[str, Mapping[str, Any]] | None = None) -> Model:
    """A model of these shapes beside the plain ones; without operations there is one, `Use`, that takes `Root`."""
    rows = operations if operations is not None else {"Use": operation("Root")}
    return read_model(
        {
            "metadata": {"serviceId": "Made Up", "targetPrefix": "MadeUp", "jsonVersion": "1.1"},
            "operations": {name: {"name": name, **row} for name, row in rows.items()},
            "shapes": {**PLAIN, **shapes},
        }
    )


@contextmanager
def generated_package(folder: Path, model: Model, settings: Settings | None = None) -> Generator[ModuleType]:
    """The `shapes` of a model, written to a package of its own below the folder and imported."""
    package = f"made_up_{next(_NUMBERS)}"
    files = generate(model, attrs.evolve(settings or Settings(), package=package))
    for name, text in {"__init__.py": "", **files}.items():
        path = folder / package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(f"{package}.shapes")
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.split(".")[0] == package]:
            del sys.modules[name]
