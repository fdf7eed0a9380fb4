"""Names of operations: what to say of one that the service lacks."""

from __future__ import annotations

from sm_async._model.operations import OPERATIONS

__all__ = ["no_such_operation"]


def no_such_operation(given: object) -> str:
    """That the service has no operation of that name, with those whose names are near."""
    import difflib  # noqa: PLC0415  (of use to those who mistype)

    name = str(given)[:80]
    near = difflib.get_close_matches(name, OPERATIONS, n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"the service has no {name!r}{hint}"
