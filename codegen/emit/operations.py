"""`operations/`: one mixin of typed methods a domain, the class that has them all, and the stub of that class."""

from __future__ import annotations

from codegen.emit.docstrings import method_docstring
from codegen.emit.methods import arguments, class_name, lazy_class, module, parameters, stub
from codegen.planned import Plan, PlannedOperation

__all__ = ["operation_files"]

_SUMMARY = "Every operation of the service."
_NAMESPACES = (
    ("paginate", "AllPaginators", "Operations that answer in pages, as iterators of items and of pages."),
    ("wait", "AllWaiters", "States that can be waited for."),
)
"""What a client has beside its methods: name, class, and what it holds."""


def operation_files(plan: Plan) -> dict[str, str]:
    """The files of `operations/`, by path below the package, but for those of paginators and waiters."""
    domains = {row.domain.name: row.domain.title for row in plan.operations.values()}
    files = {f"operations/{name}.py": _module(plan, name, title) for name, title in sorted(domains.items())}
    files["operations/__init__.py"] = _package(plan)
    files["operations/__init__.pyi"] = _stub(plan, sorted(domains))
    return files


def _module(plan: Plan, domain: str, title: str) -> str:
    return module(
        plan,
        f"Operations on {title}.",
        f"{class_name(domain, 'Operations')}(Operations)",
        "from sm_async.pipeline import Operations\nfrom sm_async.schema import CallOptions\n",
        {_method(plan, operation): operation.input.members for operation in plan.operations_in(domain)},
    )


def _method(plan: Plan, operation: PlannedOperation) -> str:
    members = operation.input.members
    return "".join(
        (
            f"    async def {operation.method}(\n        self,\n        *,\n{parameters(plan, members)}",
            f"        options: CallOptions | None = None,\n    ) -> shapes.{operation.output.name}:\n",
            method_docstring(plan, operation),
            "        return await self._pipeline.call(\n",
            f'            "{operation.name}",\n',
            f"            {arguments(operation.input, members)},\n",
            f"            shapes.{operation.output.name},\n            options,\n        )\n",
        )
    )


def _package(plan: Plan) -> str:
    homes = {
        row.method: (f".{row.domain.name}", class_name(row.domain.name, "Operations"))
        for row in plan.operations.values()
    }
    text = lazy_class(
        plan,
        "AllOperations",
        _SUMMARY,
        title="Every operation of the service as a typed method, imported from its domain on its first use.",
        base="sm_async.pipeline.Operations",
        homes=homes,
    )
    namespaces = "".join(
        f'    {name} = LazyNamespace(".{name}", "{cls}")\n    """{words}"""\n' for name, cls, words in _NAMESPACES
    )
    return f"{text.replace('import LazyMethod', 'import LazyMethod, LazyNamespace')}\n{namespaces}"


def _stub(plan: Plan, domains: list[str]) -> str:
    text = stub(
        plan, "AllOperations", _SUMMARY, [(f".{domain}", class_name(domain, "Operations")) for domain in domains]
    )
    imports = "".join(f"from .{name} import {cls}\n" for name, cls, _ in _NAMESPACES)
    namespaces = "".join(
        f'    @property\n    def {name}(self) -> {cls}:\n        """{words}"""\n' for name, cls, words in _NAMESPACES
    )
    return f"{text.replace('from .', f'{imports}from .', 1)}\n{namespaces}"
