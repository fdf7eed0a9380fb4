"""Everything that is decided before a line is written: names, homes, kinds, patterns, paths.

The emitters read a Plan and decide nothing of their own; `plan.py` makes it.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from codegen.model import AcceptorModel, MemberModel, Model, ShapeModel, Use, WaiterModel
from codegen.settings import Domain, OperationKind, Settings

__all__ = [
    "Plan",
    "PlannedAcceptor",
    "PlannedMember",
    "PlannedOperation",
    "PlannedPaginator",
    "PlannedStructure",
    "PlannedWaiter",
]


@attrs.frozen(kw_only=True)
class PlannedMember:
    """A member under its Python name."""

    name: str
    """The model's name."""
    attribute: str
    model: MemberModel
    optional: bool


@attrs.frozen(kw_only=True)
class PlannedStructure:
    """A structure to write: its own module, base and members, required ones first."""

    name: str
    home: str
    base: str
    members: tuple[PlannedMember, ...]
    roles: tuple[str, ...]
    """Sentences about its place in the model, such as "Input of CreateCluster."."""


@attrs.frozen(kw_only=True)
class PlannedOperation:
    """An operation to write."""

    name: str
    method: str
    kind: OperationKind
    domain: Domain
    input: PlannedStructure
    output: PlannedStructure
    token: str | None
    """Attribute of the input that holds the idempotency token."""
    errors: tuple[str, ...]


@attrs.frozen(kw_only=True)
class PlannedPaginator:
    """A paginator to write."""

    operation: PlannedOperation
    input_token: PlannedMember
    output_token: PlannedMember
    items: PlannedMember
    item: Use
    """What the page's list is of."""
    page_size: PlannedMember | None
    highest_page_size: int | None

    @property
    def own_members(self) -> list[PlannedMember]:
        """The members of the input that say what is listed, and not which page of it."""
        paging = {self.input_token, self.page_size}
        return [member for member in self.operation.input.members if member not in paging]


@attrs.frozen(kw_only=True)
class PlannedAcceptor:
    """What one answer means to a waiter to write."""

    model: AcceptorModel
    attribute: str | None
    """Path to what is compared, in attributes; None compares the error."""


@attrs.frozen(kw_only=True)
class PlannedWaiter:
    """A waiter to write."""

    method: str
    model: WaiterModel
    operation: PlannedOperation
    acceptors: tuple[PlannedAcceptor, ...]

    @property
    def ends_without_output(self) -> bool:
        """Whether an error can be what is waited for."""
        return any(row.model.state == "success" and row.attribute is None for row in self.acceptors)


@attrs.frozen(kw_only=True)
class Plan:
    """A model with every decision taken."""

    model: Model
    settings: Settings
    homes: Mapping[str, str]
    """Module of each structure and enum, empty inputs and outputs that the model lacks included."""
    titles: Mapping[str, str]
    """Title of each module of shapes."""
    structures: Mapping[str, PlannedStructure]
    operations: Mapping[str, PlannedOperation]
    paginators: Mapping[str, PlannedPaginator]
    """By operation, those that the settings add included."""
    waiters: Mapping[str, PlannedWaiter]
    """By method."""

    def structures_in(self, module: str) -> list[PlannedStructure]:
        """The structures of a module, sorted by name."""
        return [row for row in self.structures.values() if row.home == module]

    def enums_in(self, module: str) -> list[ShapeModel]:
        """The enums of a module, sorted by name."""
        return [shape for shape in self.model.enums() if self.homes[shape.name] == module]

    def operations_in(self, domain: str) -> list[PlannedOperation]:
        """The operations of a domain, sorted by name."""
        return [row for row in self.operations.values() if row.domain.name == domain]

    def pattern(self, pattern: str) -> str:
        """A pattern of the model as Python's `re` takes it."""
        override = self.settings.patterns.get(pattern)
        return pattern if override is None else override.value
