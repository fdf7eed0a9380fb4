"""`operations/paginate/`: a typed method for each operation that answers in pages, one module a domain."""

from __future__ import annotations

from codegen.emit.docstrings import paginator_docstring
from codegen.emit.methods import arguments, class_name, lazy_class, module, parameters, stub
from codegen.emit.types import annotation
from codegen.planned import Plan, PlannedPaginator

__all__ = ["paginator_files"]

_SUMMARY = "Every operation that answers in pages."
_BASE = "sm_async.paginators.Paginators"


def paginator_files(plan: Plan) -> dict[str, str]:
    """The files of `operations/paginate/`, by path below the package."""
    domains: dict[str, list[PlannedPaginator]] = {}
    for row in plan.paginators.values():
        domains.setdefault(row.operation.domain.name, []).append(row)
    files = {f"{name}.py": _module(plan, name, rows) for name, rows in sorted(domains.items())}
    homes = {name: (f".{name}", class_name(name, "Paginators")) for name in domains}
    files["__init__.py"] = lazy_class(
        plan,
        "AllPaginators",
        _SUMMARY,
        title="Every operation that answers in pages as a paginator, imported from its domain on its first use.",
        base=_BASE,
        homes={row.operation.method: homes[row.operation.domain.name] for row in plan.paginators.values()},
    )
    files["__init__.pyi"] = stub(plan, "AllPaginators", _SUMMARY, homes.values(), otherwise=_BASE)
    return {f"operations/paginate/{name}": text for name, text in files.items()}


def _module(plan: Plan, domain: str, rows: list[PlannedPaginator]) -> str:
    return module(
        plan,
        f"Paginators of operations on {rows[0].operation.domain.title}.",
        f"{class_name(domain, 'Paginators')}(Paginators)",
        f"from {plan.settings.package}._model.paginators import PAGINATORS\n"
        "from sm_async.paginators import Paginator, Paginators\nfrom sm_async.schema import CallOptions\n",
        {_method(plan, row): row.own_members for row in rows},
    )


def _method(plan: Plan, row: PlannedPaginator) -> str:
    operation, members = row.operation, row.own_members
    has_size = row.page_size is not None
    item = annotation(plan.model, row.item, "shapes.")
    return "".join(
        (
            f"    def {operation.method}(\n        self,\n        *,\n{parameters(plan, members)}",
            "        starting_token: str | None = None,\n",
            "        page_size: int | None = None,\n" if has_size else "",
            "        limit: int | None = None,\n        options: CallOptions | None = None,\n",
            f"    ) -> Paginator[{item}, shapes.{operation.output.name}]:\n",
            paginator_docstring(plan, row, item),
            "        return Paginator(\n            self._call,\n",
            f'            PAGINATORS["{operation.name}"],\n',
            f"            {arguments(operation.input, members)},\n",
            f"            shapes.{operation.output.name},\n            starting_token=starting_token,\n",
            "            page_size=page_size,\n" if has_size else "",
            "            limit=limit,\n            options=options,\n        )\n",
        )
    )
