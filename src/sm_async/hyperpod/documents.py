"""Plans and results as JSON texts that an orchestrator can store, and back; strict, since money hangs on them."""

from __future__ import annotations

import datetime
import json
from typing import Any, TypeVar

import attrs
import cattrs

from sm_async.errors import InvalidInputError, SageMakerError

__all__ = ["from_json", "to_json"]

T = TypeVar("T", bound=attrs.AttrsInstance)

VERSION = 1
"""Goes up when an older reader would misunderstand a document."""

LAST_YEAR = 9000
"""Beyond it there is soon no time left to count with."""


def to_json(value: attrs.AttrsInstance) -> str:
    """A plan or a result as JSON."""
    document: dict[str, Any] = _CONVERTER.unstructure(value)
    return json.dumps({"kind": type(value).__name__, "version": VERSION, **document}, ensure_ascii=False)


def from_json(cls: type[T], text: str | bytes) -> T:
    """The plan or result of a JSON text. Raises `InvalidInputError` for one of another kind, or that was altered."""
    try:
        document: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidInputError([f"{cls.__name__}: not JSON: {error}"]) from None
    if not isinstance(document, dict):
        raise InvalidInputError([f"{cls.__name__}: not a JSON object"])
    kind, version = document.pop("kind", None), document.pop("version", None)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # JSON
    if (kind, version) != (cls.__name__, VERSION):
        raise InvalidInputError(
            [f"{cls.__name__}: the text holds {str(kind)[:80]} of version {version!r}; {VERSION} is understood"]  # pyright: ignore[reportUnknownArgumentType]  # JSON
        )
    try:
        return _CONVERTER.structure(document, cls)
    except SageMakerError:
        raise
    except Exception as error:  # noqa: BLE001  (cattrs lets through what its hooks raise)
        raise InvalidInputError([f"{cls.__name__}: {said}" for said in cattrs.transform_error(error)]) from None


def _exactly(value: Any, cls: type[Any]) -> Any:
    """A primitive as it is: cattrs would make `"5"` of 5 and True of "false"."""
    if type(value) is not cls:
        raise TypeError(f"expected {cls.__name__}, got {type(value).__name__}")
    return value


def _moment(value: Any, _: type[datetime.datetime]) -> datetime.datetime:
    moment = datetime.datetime.fromisoformat(_exactly(value, str))
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    if moment.year > LAST_YEAR:
        raise ValueError(f"a time after the year {LAST_YEAR}")
    return moment.astimezone(datetime.UTC)


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    for primitive in (str, int, bool):
        converter.register_structure_hook(primitive, _exactly)
    converter.register_structure_hook(datetime.datetime, _moment)
    converter.register_unstructure_hook(datetime.datetime, datetime.datetime.isoformat)
    return converter


_CONVERTER = _converter()
