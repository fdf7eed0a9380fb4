"""What all modules of generated methods have in common: parameters, their classes, and how these are put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from codegen.emit.text import docstring, header
from codegen.emit.types import member_annotation, type_modules
from codegen.planned import Plan, PlannedMember, PlannedStructure

__all__ = ["arguments", "class_name", "lazy_class", "module", "parameters", "stub"]


def class_name(domain: str, kind: str) -> str:
    """The class of a domain's methods: `ClusterNodesOperations`."""
    return f"{''.join(word.capitalize() for word in domain.split('_'))}{kind}"


def module(plan: Plan, title: str, base: str, imports: str, methods: Mapping[str, Sequence[PlannedMember]]) -> str:
    """A module of one class of methods.

    `base` is the class that it has and the one above, as `TagsOperations(Operations)`; `methods` holds the members that
    are parameters, by the text of the method.
    """
    annotations = [_annotation(plan, member) for members in methods.values() for member in members]
    uses_datetime, uses_any = type_modules(annotations)
    standard = ("import datetime\n" if uses_datetime else "") + ("from typing import Any\n" if uses_any else "")
    return "".join(
        (
            header(plan.model.service_name),
            docstring([title], 0),
            "\nfrom __future__ import annotations\n\n",
            f"{standard}\n" if standard else "",
            f"from {plan.settings.package} import shapes\n{imports}\n\n",
            f"class {base}:\n",
            docstring([title], 4),
            "".join(f"\n{method}" for method in methods),
        )
    )


def parameters(plan: Plan, members: Iterable[PlannedMember]) -> str:
    """Members as keyword-only parameters, a line each."""
    return "".join(
        f"        {member.attribute}: {_annotation(plan, member)}{' = None' if member.optional else ''},\n"
        for member in members
    )


def _annotation(plan: Plan, member: PlannedMember) -> str:
    return member_annotation(plan.model, member, "shapes.")


def arguments(structure: PlannedStructure, members: Iterable[PlannedMember]) -> str:
    """The structure, made of parameters of the same names."""
    given = ", ".join(f"{member.attribute}={member.attribute}" for member in members)
    return f"shapes.{structure.name}({given})"


def lazy_class(
    plan: Plan, name: str, summary: str, *, title: str, base: str, homes: Mapping[str, tuple[str, str]]
) -> str:
    """What runs: a class with a place for each method, whose module is imported when the method is first used.

    `homes` holds module and class by method; `base` is `module.Class`.
    """
    places = "".join(f'    {method} = LazyMethod("{home}", "{cls}")\n' for method, (home, cls) in sorted(homes.items()))
    base_module, _, base_class = base.rpartition(".")
    return "".join(
        (
            header(plan.model.service_name),
            docstring([title], 0),
            "\nfrom __future__ import annotations\n\n",
            f"from sm_async.lazy_methods import LazyMethod\nfrom {base_module} import {base_class}\n\n",
            f'__all__ = ["{name}"]\n\n\n',
            f'class {name}({base_class}):\n    """{summary}"""\n\n{places}',
        )
    )


def stub(plan: Plan, name: str, summary: str, bases: Iterable[tuple[str, str]], *, otherwise: str | None = None) -> str:
    """What type checkers and editors read: the same class, made of the classes that have the methods.

    `bases` are modules and classes; where there are none, `module.Class` is the base instead.
    """
    home, _, cls = (otherwise or "").rpartition(".")
    rows = sorted(set(bases)) or [(home, cls)]
    imports = "".join(f"from {home} import {cls}\n" for home, cls in rows)
    names = "".join(f"    {cls},\n" for _, cls in rows)
    return "".join(
        (
            header(plan.model.service_name),
            f'{imports}\n__all__ = ["{name}"]\n\n',
            f'class {name}(\n{names}):\n    """{summary}"""\n',
        )
    )
