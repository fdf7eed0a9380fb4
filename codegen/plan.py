"""Takes every decision about a model before a line is written, and checks every setting against it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from codegen.classify import kind_of, token_member
from codegen.domains import COMMON, EXCEPTIONS, MAIN, domain_by_operation, home_by_shape
from codegen.model import (
    AcceptorModel,
    Model,
    ModelError,
    OperationModel,
    PaginatorModel,
    ShapeModel,
    WaiterModel,
)
from codegen.naming import (
    PAGINATOR_PARAMETERS,
    RESERVED_PARAMETERS,
    WAITER_PARAMETERS,
    attribute_name,
    snake_case,
)
from codegen.planned import (
    Plan,
    PlannedAcceptor,
    PlannedMember,
    PlannedOperation,
    PlannedPaginator,
    PlannedStructure,
    PlannedWaiter,
)
from codegen.settings import Domain, Settings

__all__ = ["plan"]

_MODULE_NAMES = frozenset(
    {"Any", "CallOptions", "Literal", "Operations", "Output", "Structure", "Traits", "Union", "datetime", "member"}
    | {"structure", "bool", "bytes", "dict", "float", "int", "list", "str"}
)
"""Names that generated modules use themselves; no class can have them."""


def plan(model: Model, settings: Settings) -> Plan:
    """Take every decision; ModelError names the first that cannot be taken, or a setting that the model outgrew."""
    _check_settings(model, settings)
    domains = domain_by_operation(model, settings)
    homes = home_by_shape(model, settings, domains)
    structures = _structures(model, settings, homes)
    _add_missing_ends(model, domains, homes, structures)
    if clash := structures.keys() & (_MODULE_NAMES | {shape.name for shape in model.enums()}):
        raise ModelError(f"a structure cannot be named as what generated code uses: {', '.join(sorted(clash))}")
    operations = {
        name: _operation(model.operations[name], domain, model, settings, structures)
        for name, domain in domains.items()
    }
    paginators = {**model.paginators, **settings.paginators}
    return Plan(
        model=model,
        settings=settings,
        homes=dict(sorted(homes.items())),
        titles=_titles(model, settings, homes.values()),
        structures=dict(sorted(structures.items())),
        operations=operations,
        paginators={name: _paginator(row, operations[name], model) for name, row in sorted(paginators.items())},
        waiters={
            snake_case(name): _waiter(row, operations[row.operation], model, structures)
            for name, row in model.waiters.items()
        },
    )


def _structures(model: Model, settings: Settings, homes: Mapping[str, str]) -> dict[str, PlannedStructure]:
    outputs = {operation.output for operation in model.operations.values()}
    inputs = {operation.input for operation in model.operations.values()}
    roles = _roles(model)
    return {
        shape.name: PlannedStructure(
            name=shape.name,
            home=homes[shape.name],
            base="Union" if shape.is_union else "Output" if shape.name in outputs else "Structure",
            members=_members(shape, settings, is_input=shape.name in inputs),
            roles=tuple(roles[shape.name]),
        )
        for shape in model.structures()
    }


def _members(shape: ShapeModel, settings: Settings, *, is_input: bool) -> tuple[PlannedMember, ...]:
    rows: dict[str, PlannedMember] = {}
    for member in shape.members:
        override = settings.names.get(f"{shape.name}.{member.name}")
        attribute = attribute_name(member.name) if override is None else override.value
        if is_input and attribute in RESERVED_PARAMETERS:
            attribute = f"{attribute}_"
        if attribute in rows:
            raise ModelError(
                f"{shape.name}: {rows[attribute].name} and {member.name} are both {attribute}. "
                f'Add to overrides.toml: [[names]] of = "{shape.name}.{member.name}", name = …, reason = …'
            )
        absent = f"{shape.name}.{member.name}" in settings.may_be_absent
        optional = shape.is_union or not member.required or member.idempotency_token or absent
        rows[attribute] = PlannedMember(name=member.name, attribute=attribute, model=member, optional=optional)
    return tuple(sorted(rows.values(), key=lambda row: row.optional))


def _roles(model: Model) -> dict[str, list[str]]:
    roles: dict[str, list[str]] = defaultdict(list)
    for operation in model.operations.values():
        if operation.input is not None:
            roles[operation.input].append(f"Input of {operation.name}.")
        if operation.output is not None:
            roles[operation.output].append(f"Output of {operation.name}.")
    parents: dict[str, list[str]] = defaultdict(list)
    for shape in model.structures():
        for name in _parts(model, shape):
            parents[name].append(shape.name)
    for name, users in parents.items():
        others = [user for user in users if user != name]
        if others:
            more = f" and {len(others) - 3} more" if len(others) > 3 else ""
            roles[name].append(f"Part of {', '.join(others[:3])}{more}.")
    for shape in model.structures():
        if shape.is_exception:
            roles[shape.name] = [f"Members of the error {shape.name}."]
    return roles


def _parts(model: Model, shape: ShapeModel) -> list[str]:
    """The structures that a structure's members are, hold in lists, or hold in maps."""
    found: set[str] = set()
    waiting = [use.shape for use in shape.uses()]
    while waiting:
        part = model.shapes[waiting.pop()]
        if part.type == "structure":
            found.add(part.name)
        else:
            waiting.extend(use.shape for use in part.uses())
    return sorted(found)


def _add_missing_ends(
    model: Model, domains: Mapping[str, Domain], homes: dict[str, str], structures: dict[str, PlannedStructure]
) -> None:
    """Give operations without input or output an empty class, so that every call takes and returns one."""
    for operation in model.operations.values():
        for end, given, base in (("Input", operation.input, "Structure"), ("Output", operation.output, "Output")):
            name = f"{operation.name}{end}"
            if given is not None:
                continue
            if name in model.shapes:
                raise ModelError(
                    f"{operation.name} has no {end.lower()}, and the name {name} for an empty one is taken"
                )
            homes[name] = domains[operation.name].name
            structures[name] = PlannedStructure(
                name=name, home=homes[name], base=base, members=(), roles=(f"{end} of {operation.name}.",)
            )


def _operation(
    operation: OperationModel,
    domain: Domain,
    model: Model,
    settings: Settings,
    structures: Mapping[str, PlannedStructure],
) -> PlannedOperation:
    override = settings.names.get(operation.name)
    input_structure = structures[operation.input or f"{operation.name}Input"]
    token = token_member(operation, model)
    return PlannedOperation(
        name=operation.name,
        method=snake_case(operation.name) if override is None else override.value,
        kind=kind_of(operation, model, settings),
        domain=domain,
        input=input_structure,
        output=structures[operation.output or f"{operation.name}Output"],
        token=next((row.attribute for row in input_structure.members if row.name == token), None),
        errors=operation.errors,
    )


def _paginator(row: PaginatorModel, operation: PlannedOperation, model: Model) -> PlannedPaginator:
    items = _member(operation.output, row.result_key)
    item = model.shapes[items.model.use.shape].element
    if item is None:
        raise ModelError(f"the paginator of {operation.name} takes {row.result_key} for a list, which it is not")
    page_size = None if row.limit_key is None else _member(operation.input, row.limit_key)
    limits = None if page_size is None else model.shapes[page_size.model.use.shape].limits
    planned = PlannedPaginator(
        operation=operation,
        input_token=_member(operation.input, row.input_token),
        output_token=_member(operation.output, row.output_token),
        items=items,
        item=item,
        page_size=page_size,
        highest_page_size=None if limits is None or limits.high is None else int(limits.high),
    )
    _refuse_parameters(f"the paginator of {operation.name}", planned.own_members, PAGINATOR_PARAMETERS)
    return planned


def _waiter(
    row: WaiterModel, operation: PlannedOperation, model: Model, structures: Mapping[str, PlannedStructure]
) -> PlannedWaiter:
    _refuse_parameters(f"the waiter {row.name}", operation.input.members, WAITER_PARAMETERS)
    return PlannedWaiter(
        method=snake_case(row.name),
        model=row,
        operation=operation,
        acceptors=tuple(
            PlannedAcceptor(model=acceptor, attribute=_attribute_path(acceptor, operation.output, model, structures))
            for acceptor in row.acceptors
        ),
    )


def _attribute_path(
    acceptor: AcceptorModel, output: PlannedStructure, model: Model, structures: Mapping[str, PlannedStructure]
) -> str | None:
    """`Table.TableStatus` is `table.table_status`; None without a path."""
    steps: list[str] = []
    structure: PlannedStructure | None = output
    for step in acceptor.path:
        name = step.removesuffix("[]")
        if structure is None:
            raise ModelError(f"a waiter looks for {name} in what is no structure: {'.'.join(acceptor.path)}")
        member = _member(structure, name)
        steps.append(member.attribute + step[len(name) :])
        shape = model.shapes[member.model.use.shape]
        if step != name and shape.element is not None:
            shape = model.shapes[shape.element.shape]
        structure = structures.get(shape.name)
    return ".".join(steps) or None


def _member(structure: PlannedStructure, name: str) -> PlannedMember:
    """A member by the model's name; ModelError if the structure has none of that name."""
    for row in structure.members:
        if row.name == name:
            return row
    raise ModelError(f"a paginator or waiter looks for {name} in {structure.name}, which has no such member")


def _refuse_parameters(what: str, members: Iterable[PlannedMember], reserved: frozenset[str]) -> None:
    """Refuse members whose attribute is a parameter of the generated method."""
    if taken := {member.attribute for member in members} & reserved:
        raise ModelError(f"{what} has a parameter of that name itself: {', '.join(sorted(taken))}. Rename the member")


def _titles(model: Model, settings: Settings, homes: Iterable[str]) -> dict[str, str]:
    known = {
        COMMON: "several domains",
        EXCEPTIONS: "modelled errors",
        MAIN: model.service_name,
        **{module.name: module.title for module in settings.shared},
        **{domain.name: domain.title for domain in settings.domains},
    }
    return {module: known[module] for module in sorted(set(homes))}


def _check_settings(model: Model, settings: Settings) -> None:
    """Refuse settings about what the model does not have, and patterns that Python's `re` does not take."""
    members = {f"{shape.name}.{member.name}": member for shape in model.structures() for member in shape.members}
    patterns = {shape.pattern for shape in model.shapes.values() if shape.pattern is not None}
    _refuse_unknown("kinds", settings.kinds, model.operations)
    _refuse_unknown("names", settings.names, {*members, *model.operations})
    _refuse_unknown("patterns", settings.patterns, patterns)
    _refuse_unknown("paginators", settings.paginators, model.operations)
    if known := settings.paginators.keys() & model.paginators.keys():
        raise ModelError(f"paginators: the model has one of its own for {', '.join(sorted(known))}")
    _refuse_unknown("may_be_absent", settings.may_be_absent, {key for key, row in members.items() if row.required})
    _check_prose(model, settings)
    for pattern in sorted(patterns):
        override = settings.patterns.get(pattern)
        text = pattern if override is None else override.value
        try:
            re.compile(text)
        except re.error as error:
            raise ModelError(
                f"Python's re does not take the pattern {text!r}: {error}. Rewrite it in overrides.toml, [[patterns]]"
            ) from error


def _check_prose(model: Model, settings: Settings) -> None:
    prose = settings.prose
    _refuse_unknown("operations of prose.toml", prose.operations, model.operations)
    _refuse_unknown("shapes of prose.toml", prose.shapes, {shape.name for shape in model.structures()})
    for name, row in prose.operations.items():
        shape = model.operations[name].input
        known = {member.name for member in model.shapes[shape].members} if shape is not None else set[str]()
        _refuse_unknown(f"parameters of {name} in prose.toml", row.parameters, known)
    for name, words in prose.shapes.items():
        known = {member.name for member in model.shapes[name].members}
        _refuse_unknown(f"members of {name} in prose.toml", words.members, known)
    if settings.prose_is_due is not None:
        due = {name for name in model.operations if re.search(settings.prose_is_due, name)}
        if missing := due - prose.operations.keys():
            raise ModelError(f"prose.toml has no words for {', '.join(sorted(missing))}")


def _refuse_unknown(what: str, entries: Iterable[str], known: Iterable[str]) -> None:
    if unknown := set(entries) - set(known):
        raise ModelError(f"{what}: the model has no such thing as {', '.join(map(repr, sorted(unknown)))}")
