"""What a kind of resource is: its names, and what its operations do to the status. The kinds are in `table.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import attrs

__all__ = ["Change", "Kind"]

Duration = Literal["job_seconds", "deployment_seconds", "shutdown_seconds"]


@attrs.frozen(kw_only=True)
class Change:
    """What one operation does to the status of a resource."""

    operation: str
    during: str | None = None
    """Status for a time; None where it is done at once."""
    after: str | None
    """Status from then on; None: the resource is gone."""
    failed: str | None = None
    """Status after a failure; None where it cannot fail."""
    seconds: Duration | None = None
    """Setting that says how long it takes; None for no time."""
    since: tuple[str, ...] = ()
    """Statuses in which it is allowed; none: all of them. One that is also `during` makes a repeat do nothing."""
    refusal: str = "ValidationException"
    """Code of the error in another status."""


@attrs.frozen(kw_only=True)
class Kind:
    """One kind of resource. What does not stand here follows from the noun, as the service names its operations."""

    noun: str
    """As in the names of operations: `TrainingJob`."""
    arn: str
    """What stands after the account in an ARN; `{name}` is the resource's, `{parent}` that of what it belongs to."""
    create: Change
    changes: tuple[Change, ...]
    """All other operations that change something."""
    summary: str
    """Class of the items of its list."""
    plural: str = ""
    """As in the name of the operation that lists: the noun and an "s" where it is empty."""
    missing: tuple[str, str]
    """Code and message where there is no such resource, with `{name}` and `{arn}`."""
    taken: tuple[str, str]
    """Code and message where there is one already."""
    newest_first: bool = True
    """How lists are sorted where the request does not say."""
    clock: str = ""
    """Prefix of the members that tell when it started and ended: `training` for `training_start_time`."""
    parent: Kind | None = None
    """The kind of what it belongs to, and is gone with."""
    needs: tuple[Kind, str] | None = None
    """A kind, and the path of the member that names resources of it, which have to be there when one is created."""

    @property
    def prefix(self) -> str:
        """Beginning of the names of its members: `training_job`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", self.noun).lower()

    @property
    def describes(self) -> str:
        """Name of the operation that describes one."""
        return f"Describe{self.noun}"

    @property
    def lists(self) -> str:
        """Name of the operation that lists them."""
        return f"List{self.plural or f'{self.noun}s'}"

    def operations(self) -> Iterator[Change]:
        """All that changes something, creation first."""
        yield self.create
        yield from self.changes
