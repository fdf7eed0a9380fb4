"""The resources of the account: who is there, and in what status at which moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from sm_async.local.idempotency import RememberedTokens
from sm_async.local.resources.courses import Course, Courses
from sm_async.local.resources.kinds import Change, Kind
from sm_async.local.settings import Settings
from sm_async.local.timeline import Timeline
from sm_async.schema import Structure

__all__ = ["Resource", "Resources", "Standing"]


@attrs.frozen
class Standing:
    """How things stand with a resource during one phase of its life."""

    status: str
    """Empty for kinds that have none."""
    failure: str | None = None
    """The FailureReason."""
    until: float = 0.0
    """When a status that passes is to end, if nothing comes between."""


@attrs.define(eq=False, kw_only=True)
class Resource:
    """One resource, from its creation until it is gone."""

    number: int
    """Place in the order of creation."""
    kind: Kind
    name: str
    arn: str
    created_at: float
    configuration: dict[str, Any]
    """What requests said of it, by the names of their members."""
    timeline: Timeline[Standing | None]
    """None: it is gone."""
    parent: Resource | None = None
    needed: list[Resource] = attrs.field(factory=list["Resource"])
    """What the requests named that had to be there."""
    children: int = 0
    """How many resources were created as parts of it, gone ones included."""

    def at(self, now: float) -> Standing | None:
        """How things stand; None where it is gone, by itself or with what it belongs to."""
        is_orphan = self.parent is not None and self.parent.at(now) is None
        return None if is_orphan else self.timeline.at(now)

    def is_visible(self, now: float) -> bool:
        """Whether it was there already; only a read of the past can be before."""
        return self.created_at <= now

    def since(self, now: float) -> float:
        """When the phase of a moment began."""
        return max(since for since, _ in self.timeline.phases if since <= now)

    def begin(self, change: Change, now: float, settings: Settings, course: Course | None) -> None:
        """Do what an operation does, in place of whatever was to come."""
        seconds: float = getattr(settings, change.seconds) if change.seconds is not None else 0.0
        failure = None
        if course is not None:
            seconds = seconds if course.seconds is None else course.seconds
            failure = course.failure
        end = Standing(change.after) if change.after is not None else None
        if failure is not None and change.failed is not None:
            end = Standing(change.failed, failure)
        during = [(now, Standing(change.during, until=now + seconds))] if change.during is not None else []
        self.timeline = self.timeline.then(now, *during, (now + seconds, end))


class Resources:
    """All resources by kind and ARN. What is gone is forgotten when it is looked at."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._by_kind: dict[str, dict[str, Resource]] = {}
        self._tokens: dict[str, RememberedTokens[Structure]] = {}
        self.courses = Courses()

    def add(self, resource: Resource) -> None:
        """Take in a resource."""
        self._by_kind.setdefault(resource.kind.noun, {})[resource.arn] = resource

    def get(self, kind: Kind, arn: str, now: float) -> Resource | None:
        """The resource of an ARN that is there."""
        resource = self._by_kind.get(kind.noun, {}).get(arn)
        if resource is not None and resource.at(now) is None:
            del self._by_kind[kind.noun][arn]
            return None
        return resource

    def of(self, kind: Kind, now: float, parent: Resource | None = None) -> Iterator[Resource]:
        """The resources of a kind that are there, oldest first: all, or the parts of one."""
        for arn, resource in list(self._by_kind.get(kind.noun, {}).items()):
            if resource.at(now) is None:
                del self._by_kind[kind.noun][arn]
            elif parent is None or resource.parent is parent:
                yield resource

    def tokens(self, operation: str) -> RememberedTokens[Structure]:
        """What came of the requests of an operation that had an idempotency token."""
        return self._tokens.setdefault(operation, RememberedTokens(self._settings.switches))
