"""What can be set about the embedded server: names, times, limits, and switches for what AWS does not document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, get_args

import attrs

from sm_async._model.operations import OPERATIONS
from sm_async.endpoints import check_region, partition_of
from sm_async.local.extensions import OFFERED, catalogue

__all__ = ["Settings", "Switches", "check_operations"]

Reuse = Literal["refuse", "replay", "apply"]
LateReuse = Literal["apply", "refuse"]
FailedGroups = Literal["repeat", "omit", "re-execute"]
Unknown = Literal["refuse", "ignore"]
Repeat = Literal["refuse", "accept"]
Limits = Literal["documentation", "model"]
Counted = Literal["running", "instances"]
Order = Literal["newest", "oldest"]


def _one_of(values: object) -> Any:
    return attrs.validators.in_(get_args(values))


@attrs.frozen(kw_only=True)
class Switches:
    """Behaviour that AWS does not document, and on which a client should therefore not rely.

    Defaults are the answers that a careful service would give. Rehearse with the others too.
    """

    reuse_with_other_parameters: Reuse = attrs.field(default="refuse", validator=_one_of(Reuse))
    """BatchAddClusterNodes with a token that came with other parameters: `refuse` it with a ValidationException,
    `replay` the nodes of the first request, or `apply` it as a new request."""
    reuse_after_8_hours: LateReuse = attrs.field(default="apply", validator=_one_of(LateReuse))
    """BatchAddClusterNodes with a token that is older than 8 hours: `apply` it as a new request, or `refuse` it with
    a ValidationException."""
    failed_groups_on_replay: FailedGroups = attrs.field(default="repeat", validator=_one_of(FailedGroups))
    """Instance groups that failed in the first request of a token: a replay can `repeat` the failures, `omit` them, or
    `re-execute` what failed, so that nodes are added under a token that was applied already."""
    unknown_members: Unknown = attrs.field(default="refuse", validator=_one_of(Unknown))
    """Members of a request that the model does not have: `refuse` them with a ValidationException, or `ignore` them."""
    unknown_enum_values: Unknown = attrs.field(default="refuse", validator=_one_of(Unknown))
    """Values that the model's enumerations do not have, such as an instance type: `refuse` them with a
    ValidationException, or `ignore` that and go on."""
    deletion_while_shutting_down: Repeat = attrs.field(default="refuse", validator=_one_of(Repeat))
    """BatchDeleteClusterNodes for a node that is ShuttingDown: `refuse` it with InvalidNodeStatus, or `accept` it
    without effect."""
    deletion_limits: Limits = attrs.field(default="documentation", validator=_one_of(Limits))
    """Ids in one BatchDeleteClusterNodes: 99 node ids, or 50 ids in all with logical ones (`documentation`); or 3000
    and 99 (`model`)."""
    current_count: Counted = attrs.field(default="running", validator=_one_of(Counted))
    """Nodes that CurrentCount counts: those that have come to run (`running`), or all that have an instance
    (`instances`); both until they are gone."""
    scale_down: Order = attrs.field(default="newest", validator=_one_of(Order))
    """Nodes that UpdateCluster removes first when it lowers an instance count: the `newest` or the `oldest`."""


def _not_negative(_: object, field: attrs.Attribute[Any], value: float | None) -> None:
    if value is not None and value < 0:
        raise ValueError(f"{field.name}: {value} is less than 0")


def _a_region(_: object, __: attrs.Attribute[str], value: str) -> None:
    check_region(value)


@attrs.frozen(kw_only=True)
class Settings:
    """What is the same for all clusters of the server. Times are in seconds of its clock."""

    region: str = attrs.field(default="us-east-1", validator=_a_region)
    account_id: str = attrs.field(default="123456789012", validator=attrs.validators.matches_re(r"[0-9]{12}"))
    cluster_seconds: float = attrs.field(default=1.0, validator=_not_negative)
    """Time that a cluster is Creating."""
    node_seconds: float = attrs.field(default=5.0, validator=_not_negative)
    """Time that a node needs to run; at half of it, its instance id appears."""
    health_check_seconds: float = attrs.field(default=5.0, validator=_not_negative)
    """Time that a node is then in DeepHealthCheckInProgress, where its group has OnStartDeepHealthChecks."""
    shutdown_seconds: float = attrs.field(default=1.0, validator=_not_negative)
    """Time that a node is ShuttingDown, a cluster Deleting, and any other resource on its way out."""
    job_seconds: float = attrs.field(default=5.0, validator=_not_negative)
    """Time that a training, processing or transform job and an execution of a pipeline run."""
    deployment_seconds: float = attrs.field(default=1.0, validator=_not_negative)
    """Time until an endpoint, an image or a notebook instance is there, or changed."""
    cluster_limit: int | None = attrs.field(default=None, validator=_not_negative)
    """Clusters of the account at most, beyond which ResourceLimitExceeded is answered; None for no limit."""
    node_limit: int | None = attrs.field(default=None, validator=_not_negative)
    """Nodes of the account at most, over all clusters; None for no limit."""
    extensions: Mapping[str, Sequence[str]] = attrs.field(default=OFFERED, converter=catalogue)
    """Extensions that can be installed on clusters, with their versions; the highest stand first."""
    switches: Switches = attrs.field(factory=Switches)

    @property
    def longest_seconds(self) -> float:
        """Time after which everything is there that one request asked for, if nothing fails."""
        nodes = self.cluster_seconds + self.node_seconds + self.health_check_seconds
        return max(nodes, self.shutdown_seconds, self.job_seconds, self.deployment_seconds)

    @property
    def partition(self) -> str:
        """The region's partition, as it stands in ARNs."""
        return partition_of(self.region).id


def check_operations(names: Iterable[str]) -> None:
    """Raise ValueError for the name of an operation that the model does not have."""
    for name in names:
        if name not in OPERATIONS:
            raise ValueError(f"SageMaker has no operation {name!r}")
