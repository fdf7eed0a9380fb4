"""Model and settings in, files out. Pure: nothing is read or written here."""

from __future__ import annotations

from codegen.emit.operations import operation_files
from codegen.emit.paginate import paginator_files
from codegen.emit.rows import row_files
from codegen.emit.shapes import shape_files
from codegen.emit.wait import waiter_files
from codegen.model import Model
from codegen.plan import plan
from codegen.settings import Settings

__all__ = ["generate"]


def generate(model: Model, settings: Settings | None = None) -> dict[str, str]:
    """The text of every generated file, by path below the package (`shapes/clusters.py`), sorted, not formatted.

    It writes any awsJson service. For a small model of one's own:

        model = read_model({"metadata": {...}, "operations": {"Put": {"name": "Put", "input": {...}}}, "shapes": {...}})
        files = generate(model, Settings(package="made_up"))

    Written below a folder `made_up` with an `__init__.py`, `made_up.shapes` imports as it stands: its modules use
    relative imports and `sm_async.schema`. Without domains every structure lives in `made_up.shapes.main`, and
    `made_up._model.operations.OPERATIONS` has the rows. `made_up.operations` imports `sm_async.pipeline` too.
    An operation without input or output has the empty structure `<Operation>Input` or `<Operation>Output`.

    ModelError where model and settings leave something open, or contradict each other.
    """
    decided = plan(model, settings if settings is not None else Settings())
    emitters = (shape_files, row_files, operation_files, paginator_files, waiter_files)
    return dict(sorted((name, text) for emit in emitters for name, text in emit(decided).items()))
