"""`operations/wait/`: a typed method for each waiter of the model, one module a domain; hand-written ones beside."""

from __future__ import annotations

from codegen.emit.docstrings import waiter_docstring
from codegen.emit.methods import arguments, class_name, lazy_class, module, parameters, stub
from codegen.planned import Plan, PlannedWaiter

__all__ = ["waiter_files"]

_SUMMARY = "Every state that can be waited for."
_BASE = "sm_async.waiters.Waiters"


def waiter_files(plan: Plan) -> dict[str, str]:
    """The files of `operations/wait/`, by path below the package."""
    domains: dict[str, list[PlannedWaiter]] = {}
    for row in plan.waiters.values():
        domains.setdefault(row.operation.domain.name, []).append(row)
    files = {f"{name}.py": _module(plan, name, rows) for name, rows in sorted(domains.items())}
    homes = {name: (f".{name}", class_name(name, "Waiters")) for name in domains}
    methods = {row.method: homes[row.operation.domain.name] for row in plan.waiters.values()}
    by_hand = {method: (cls.module, cls.name) for cls in plan.settings.waiters for method in cls.methods}
    files["__init__.py"] = lazy_class(
        plan,
        "AllWaiters",
        _SUMMARY,
        title="Every state that can be waited for as a waiter, imported from its domain on its first use.",
        base=_BASE,
        homes=methods | by_hand,
    )
    files["__init__.pyi"] = stub(plan, "AllWaiters", _SUMMARY, [*homes.values(), *by_hand.values()], otherwise=_BASE)
    return {f"operations/wait/{name}": text for name, text in files.items()}


def _module(plan: Plan, domain: str, rows: list[PlannedWaiter]) -> str:
    return module(
        plan,
        f"Waiters for {rows[0].operation.domain.title}.",
        f"{class_name(domain, 'Waiters')}(Waiters)",
        f"from {plan.settings.package}._model.waiters import WAITERS\n"
        "from sm_async.schema import CallOptions\nfrom sm_async.waiters import Waiter, Waiters\n",
        {_method(plan, row): row.operation.input.members for row in rows},
    )


def _method(plan: Plan, row: PlannedWaiter) -> str:
    operation = row.operation
    result = f"shapes.{operation.output.name}{' | None' if row.ends_without_output else ''}"
    return "".join(
        (
            f"    def {row.method}(\n        self,\n        *,\n{parameters(plan, operation.input.members)}",
            "        timeout: float | None = None,\n        delay: float | None = None,\n",
            f"        options: CallOptions | None = None,\n    ) -> Waiter[{result}]:\n",
            waiter_docstring(plan, row),
            f"        return self.{'_until_gone' if row.ends_without_output else '_until'}(\n",
            f'            WAITERS["{row.method}"],\n',
            f"            {arguments(operation.input, operation.input.members)},\n",
            f"            shapes.{operation.output.name},\n            timeout=timeout,\n",
            "            delay=delay,\n            options=options,\n        )\n",
        )
    )
