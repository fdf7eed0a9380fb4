"""Scheduler configurations and compute quotas as they are kept: in versions, each as a request that says it all."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from sm_async.local.timeline import Timeline
from sm_async.schema import Structure

__all__ = ["Policy"]

S = TypeVar("S", bound=Structure)


@attrs.define(eq=False, kw_only=True)
class Policy(Generic[S]):
    """A scheduler configuration or a compute quota."""

    number: int
    """Place in the order of creation over the whole account."""
    id: str
    arn: str
    name: str
    created_at: float
    modified_at: float
    versions: list[S]
    """What each version says, from the first on: the request that created it, with what updates changed."""
    timeline: Timeline[str | None]
    """SchedulerResourceStatus; None: the policy is gone."""

    @property
    def version(self) -> int:
        """Number of the latest version, from 1."""
        return len(self.versions)
