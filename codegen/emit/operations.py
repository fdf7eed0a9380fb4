"""`operations/`: one mixin of typed methods a domain, the class that has them all, and the stub of that class."""

from __future__ import annotations

from codegen.emit.docstrings import method_docstring
from codegen.emit.text import docstring, header
from codegen.emit.types import member_annotation, type_modules
from codegen.plan import Plan, PlannedMember, PlannedOperation
from codegen.settings import Domain

__all__ = ["operation_files"]

_SUMMARY = "Every operation of the service."


def operation_files(plan: Plan) -> dict[str, str]:
    """The files of `operations/`, by path below the package."""
    domains = {row.domain.name: row.domain for row in plan.operations.values()}
    files = {f"operations/{name}.py": _module(plan, domain) for name, domain in sorted(domains.items())}
    files["operations/__init__.py"] = _package(plan)
    files["operations/__init__.pyi"] = _stub(plan, sorted(domains))
    return files


def _class_name(domain: str) -> str:
    return f"{''.join(word.capitalize() for word in domain.split('_'))}Operations"


def _module(plan: Plan, domain: Domain) -> str:
    operations = plan.operations_in(domain.name)
    annotations = [_annotation(plan, member) for row in operations for member in row.input.members]
    uses_datetime, uses_any = type_modules(annotations)
    standard = ("import datetime\n" if uses_datetime else "") + ("from typing import Any\n" if uses_any else "")
    return "".join(
        (
            header(plan.model.service_name),
            docstring([f"Operations on {domain.title}."], 0),
            "\nfrom __future__ import annotations\n\n",
            f"{standard}\n" if standard else "",
            f"from {plan.settings.package} import shapes\n",
            "from sm_async.pipeline import Operations\nfrom sm_async.schema import CallOptions\n\n\n",
            f"class {_class_name(domain.name)}(Operations):\n",
            docstring([f"Operations on {domain.title}."], 4),
            "".join(f"\n{_method(plan, operation)}" for operation in operations),
        )
    )


def _annotation(plan: Plan, member: PlannedMember) -> str:
    return member_annotation(plan.model, member, "shapes.")


def _method(plan: Plan, operation: PlannedOperation) -> str:
    members = operation.input.members
    parameters = "".join(
        f"        {member.attribute}: {_annotation(plan, member)}{' = None' if member.optional else ''},\n"
        for member in members
    )
    arguments = ", ".join(f"{member.attribute}={member.attribute}" for member in members)
    return "".join(
        (
            f"    async def {operation.method}(\n        self,\n        *,\n{parameters}",
            f"        options: CallOptions | None = None,\n    ) -> shapes.{operation.output.name}:\n",
            method_docstring(plan, operation),
            "        return await self._pipeline.call(\n",
            f'            "{operation.name}",\n',
            f"            shapes.{operation.input.name}({arguments}),\n",
            f"            shapes.{operation.output.name},\n            options,\n        )\n",
        )
    )


def _package(plan: Plan) -> str:
    """What runs: a place for each method, whose module is imported when the method is first used."""
    homes = sorted((row.method, row.domain.name) for row in plan.operations.values())
    places = "".join(f'    {method} = LazyMethod(".{home}", "{_class_name(home)}")\n' for method, home in homes)
    return "".join(
        (
            header(plan.model.service_name),
            docstring(
                ["Every operation of the service as a typed method, imported from its domain on its first use."], 0
            ),
            "\nfrom __future__ import annotations\n\n",
            "from sm_async.lazy_methods import LazyMethod\nfrom sm_async.pipeline import Operations\n\n",
            '__all__ = ["AllOperations"]\n\n\n',
            f'class AllOperations(Operations):\n    """{_SUMMARY}"""\n\n{places}',
        )
    )


def _stub(plan: Plan, domains: list[str]) -> str:
    """What type checkers and editors read: the same class, made of one mixin a domain."""
    imports = "".join(f"from .{domain} import {_class_name(domain)}\n" for domain in domains)
    bases = "".join(f"    {_class_name(domain)},\n" for domain in domains)
    return "".join(
        (
            header(plan.model.service_name),
            f'{imports}\n__all__ = ["AllOperations"]\n\n',
            f'class AllOperations(\n{bases}):\n    """{_SUMMARY}"""\n',
        )
    )
