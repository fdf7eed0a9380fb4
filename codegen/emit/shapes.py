"""`shapes/`: one module of structures and enums a domain, the index over them, and the stub that type checkers read."""

from __future__ import annotations

import textwrap

from codegen.domains import imports_of
from codegen.emit.text import WIDTH, docstring, header, paragraphs, python_string
from codegen.emit.types import called_with, member_annotation, type_modules
from codegen.model import ShapeModel
from codegen.planned import Plan, PlannedMember, PlannedStructure
from codegen.settings import ShapeProse

__all__ = ["shape_files"]


def shape_files(plan: Plan) -> dict[str, str]:
    """The files of `shapes/`, by path below the package."""
    files = {f"shapes/{module}.py": _module(plan, module) for module in plan.titles}
    files["shapes/_index.py"] = _index(plan)
    files["shapes/__init__.py"] = _package(plan)
    files["shapes/__init__.pyi"] = _stub(plan)
    return files


def _module(plan: Plan, module: str) -> str:
    structures = plan.structures_in(module)
    enums = plan.enums_in(module)
    bodies = "\n\n".join(_structure(plan, structure) for structure in structures)
    return "".join(
        (
            header(plan.model.service_name),
            docstring([f"Structures and enums of {plan.titles[module]}."], 0),
            "\nfrom __future__ import annotations\n\n",
            _imports(plan, module, structures, enums, bodies),
            "".join(f"\n{_enum(enum)}" for enum in enums),
            f"\n\n{bodies}" if bodies else "",
        )
    )


def _imports(plan: Plan, module: str, structures: list[PlannedStructure], enums: list[ShapeModel], bodies: str) -> str:
    annotations = [member_annotation(plan.model, member) for row in structures for member in row.members]
    uses_datetime, uses_any = type_modules(annotations)
    typing = [name for name, used in (("Any", uses_any), ("Literal", bool(enums))) if used]
    schema = {row.base for row in structures}
    schema.update(name for name in ("Traits", "member") if f"{name}(" in bodies)
    if structures:
        schema.add("structure")
    blocks = [
        ("import datetime\n" if uses_datetime else "")
        + (f"from typing import {', '.join(typing)}\n" if typing else ""),
        f"from sm_async.schema import {', '.join(sorted(schema))}\n" if schema else "",
        "".join(
            f"from .{home} import {', '.join(names)}\n"
            for home, names in imports_of(plan.model, module, plan.homes).items()
        ),
    ]
    return "\n".join(block for block in blocks if block)


def _enum(shape: ShapeModel) -> str:
    values = ", ".join(python_string(value) for value in dict.fromkeys(shape.enum))
    comma = "," if len(values) > WIDTH - len(shape.name) - len(" = Literal[]") else ""
    return f"{shape.name} = Literal[{values}{comma}]\n"


def _structure(plan: Plan, structure: PlannedStructure) -> str:
    prose = plan.settings.prose.shapes.get(structure.name, ShapeProse())
    summary = prose.summary or " ".join(structure.roles)
    members = "".join(_member(plan, member, prose.members.get(member.name)) for member in structure.members)
    return "".join(
        (
            "@structure\n",
            f"class {structure.name}({structure.base}):\n",
            docstring(paragraphs(summary or f"The structure {structure.name}.", WIDTH - 10), 4),
            f"\n{members}" if members else "",
        )
    )


def _member(plan: Plan, member: PlannedMember, words: str | None) -> str:
    annotation = member_annotation(plan.model, member)
    line = f"    {member.attribute}: {annotation} = member({', '.join(called_with(plan, member))})\n"
    return line if words is None else line + docstring(paragraphs(words, WIDTH - 10), 4)


def _index(plan: Plan) -> str:
    rows = "".join(f"    {python_string(name)}: {python_string(home)},\n" for name, home in plan.homes.items())
    return "".join(
        (
            header(plan.model.service_name),
            '"""Which module of this package holds each structure and enum."""\n\n',
            f"MODULES: dict[str, str] = {{\n{rows}}}\n",
        )
    )


def _package(plan: Plan) -> str:
    body = '''\
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
    '''
    return header(plan.model.service_name) + textwrap.dedent(body)


def _stub(plan: Plan) -> str:
    blocks: list[str] = []
    for module in plan.titles:
        names = (name for name, home in plan.homes.items() if home == module)
        blocks.extend(f"from .{module} import {name} as {name}\n" for name in names)
    return header(plan.model.service_name) + "".join(blocks)
