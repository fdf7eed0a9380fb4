"""What a row of the service's tables holds: an operation, a paginator, a waiter, a partition.

The rows themselves are generated, in `_model/`.
"""

from typing import Literal, NamedTuple

__all__ = ["AcceptorRow", "Operation", "OperationKind", "PaginatorRow", "PartitionRow", "WaiterRow"]

OperationKind = Literal["read", "token", "named", "effect"]
"""What a repeat of an operation does: `read` changes nothing, `token` is deduplicated by its idempotency token,
`named` is decided by a name or an id and so cannot happen twice, `effect` happens again."""


class Operation(NamedTuple):
    """One row of the service's operations."""

    name: str
    kind: OperationKind
    domain: str
    """Module of `shapes/` that holds input and output."""
    input: str
    """Class name of the input structure."""
    output: str
    """Class name of the output structure; an empty one where the model has none."""
    token: str | None = None
    """Attribute of the input that holds the idempotency token."""


class PaginatorRow(NamedTuple):
    """How the pages of one operation are asked for, in attributes of its input and output."""

    operation: str
    input_token: str
    """Attribute of the input that takes the token of the page to fetch."""
    output_token: str
    """Attribute of the output that holds the token of the next page."""
    items: str
    """Attribute of the output that holds the page's items."""
    page_size: str | None
    """Attribute of the input that bounds the items of a page; None where the service alone decides."""
    highest_page_size: int | None
    """Items that a page can be asked to have at most; None where the model does not say."""


class AcceptorRow(NamedTuple):
    """What one answer means to a waiter."""

    state: Literal["success", "failure", "retry"]
    """What the waiter does when the answer matches; `retry` polls again."""
    expected: str | bool | int
    """Value of the attribute. Where there is no attribute: the code of an error, True for any error of the service,
    False for any output, or an HTTP status."""
    attribute: str | None = None
    """Attribute of the output that is compared, as `endpoint_status`; with dots it lies deeper, and behind `[]` it is
    one of each element (`table_list[].status`). None compares the error."""
    of: Literal["one", "all", "any"] = "one"
    """Whether the attribute is one value, or a list of which all (and at least one) or any have to be as expected."""


class WaiterRow(NamedTuple):
    """How to wait for a state: the operation to poll, how often, and what its answers mean."""

    name: str
    operation: str
    delay: float
    """Seconds between two polls."""
    max_attempts: int
    """Polls at most."""
    acceptors: tuple[AcceptorRow, ...]
    """Tried in order; an output that none matches is polled again, and so is an error if it can pass."""


class PartitionRow(NamedTuple):
    """One AWS partition: how its endpoints are named."""

    id: str
    dns_suffix: str
    dual_stack_dns_suffix: str
    supports_fips: bool
    supports_dual_stack: bool
    region_pattern: str
    """Regular expression of its regions, those of the future included."""
    implicit_global_region: str
    """Region of its global services."""
    regions: tuple[str, ...]
    """Regions known to it, and its pseudo-regions such as aws-global."""
