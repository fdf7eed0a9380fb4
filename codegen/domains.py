"""Which module each structure and enum lives in.

Shapes that operations of one domain reach live with it. What several domains reach lives in the smallest shared module
whose domains cover them all, and otherwise in `common`. A shape refers only to what at least the same domains reach,
so imports run from domains to shared modules, from smaller shared modules to larger ones, and never in a circle.
A domain marked `sideways` is left out of that count: it imports what it needs from wherever it lives.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from codegen.model import Model, ModelError
from codegen.settings import Domain, Settings, SharedModule

__all__ = ["COMMON", "EXCEPTIONS", "MAIN", "domain_by_operation", "home_by_shape", "imports_of", "reached_from"]

MAIN = "main"
"""The domain of everything where the settings have none."""
COMMON = "common"
"""The module of what no smaller shared module covers."""
EXCEPTIONS = "exceptions"
"""The module of modelled exceptions and of what only they refer to."""


def domain_by_operation(model: Model, settings: Settings) -> dict[str, Domain]:
    """The domain of each operation, sorted by operation; ModelError if one is in none, in two, or does not exist."""
    if not settings.domains:
        main = Domain(name=MAIN, title=model.service_name, operations=tuple(model.operations))
        return dict.fromkeys(model.operations, main)
    found: dict[str, Domain] = {}
    for domain in settings.domains:
        for name in domain.operations:
            if name in found:
                raise ModelError(f"domains.toml: {name} stands in {found[name].name} and in {domain.name}")
            if name not in model.operations:
                raise ModelError(f"domains.toml: {domain.name} lists {name}, which the model does not have")
            found[name] = domain
    if missing := model.operations.keys() - found.keys():
        names = ", ".join(sorted(missing))
        raise ModelError(
            f"no domain for {names}. Add them to the `operations` of a domain in domains.toml, or a domain"
        )
    return dict(sorted(found.items()))


def home_by_shape(model: Model, settings: Settings, domains: Mapping[str, Domain]) -> dict[str, str]:
    """The module of each structure and enum."""
    shared = _checked(settings)
    reached_by: dict[str, set[str]] = defaultdict(set)
    for sideways in (False, True):
        before = frozenset(reached_by)
        for operation, domain in domains.items():
            if domain.sideways is sideways:
                for name in reached_from(model, _ends(model, operation)):
                    if not sideways or name not in before:
                        reached_by[name].add(domain.name)
    homes = {name: _home(frozenset(users), shared) for name, users in reached_by.items()}
    exceptions = [shape.name for shape in model.structures() if shape.is_exception]
    for name in reached_from(model, exceptions):
        homes.setdefault(name, EXCEPTIONS)
    emitted = [shape.name for shape in (*model.structures(), *model.enums())]
    fallback = COMMON if settings.domains else MAIN
    homes = {name: homes.get(name, fallback) for name in sorted(emitted)}
    _check_ends(model, domains, homes)
    return homes


def reached_from(model: Model, roots: list[str]) -> set[str]:
    """The names of all shapes that the roots refer to, directly or not, and of the roots."""
    seen: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(use.shape for use in model.shapes[name].uses())
    return seen


def _ends(model: Model, operation: str) -> list[str]:
    row = model.operations[operation]
    return [name for name in (row.input, row.output) if name is not None]


def _home(users: frozenset[str], shared: list[SharedModule]) -> str:
    if len(users) == 1:
        return next(iter(users))
    return next((module.name for module in shared if users <= module.domains), COMMON)


def _checked(settings: Settings) -> list[SharedModule]:
    known = {domain.name for domain in settings.domains}
    for module in settings.shared:
        if unknown := module.domains - known:
            raise ModelError(f"domains.toml: {module.name} is shared by {', '.join(sorted(unknown))}, no such domain")
        if module.name in known:
            raise ModelError(f"domains.toml: {module.name} is a domain and a shared module")
    return sorted(settings.shared, key=lambda module: (len(module.domains), module.name))


def _check_ends(model: Model, domains: Mapping[str, Domain], homes: Mapping[str, str]) -> None:
    for operation, domain in domains.items():
        for name in _ends(model, operation):
            if homes[name] != domain.name:
                raise ModelError(
                    f"{name} of {operation} is used by other domains than {domain.name} too: "
                    "put the operations that share it into one domain of domains.toml"
                )


def imports_of(model: Model, module: str, homes: Mapping[str, str]) -> dict[str, list[str]]:
    """What a module of shapes imports from the others: names by module, both sorted."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, home in homes.items():
        if home == module and name in model.shapes:
            for referred in _referred(model, name):
                if homes[referred] != module:
                    found[homes[referred]].add(referred)
    return {home: sorted(names) for home, names in sorted(found.items())}


def _referred(model: Model, name: str) -> Iterator[str]:
    """The structures and enums that a structure's annotations name, lists and maps unfolded."""
    waiting = [use.shape for use in model.shapes[name].uses()]
    while waiting:
        shape = model.shapes[waiting.pop()]
        if shape.type == "structure" or shape.enum:
            yield shape.name
        else:
            waiting.extend(use.shape for use in shape.uses())
