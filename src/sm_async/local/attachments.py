"""Volumes and network interfaces that are attached to instances of nodes.

They are free again when the instance is gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import attrs

from sm_async.local.lifecycle import NodeTimeline

__all__ = ["Attachment", "Attachments"]


class _Node(Protocol):
    timeline: NodeTimeline


@attrs.define(eq=False, kw_only=True)
class Attachment:
    """A device of an instance."""

    node: _Node
    instance_id: str
    attached_at: float
    name: str
    """Device name of a volume, id of the attachment of a network interface."""
    ends_at: float | None = None
    """When the device has left the instance; None before anybody asked for that."""

    def holds(self, now: float) -> bool:
        """Whether the device is there, or on its way out."""
        state = self.node.timeline.at(now)
        is_there = state is not None and state.instance_id == self.instance_id
        return is_there and (self.ends_at is None or now < self.ends_at)


class Attachments:
    """The devices of all nodes by their ids. What EC2 knows of a device is not known here: any id is one."""

    def __init__(self) -> None:
        self._attachments: dict[str, Attachment] = {}

    def add(self, device_id: str, attachment: Attachment) -> None:
        """Take in an attachment, in place of a former one of the device."""
        self._attachments[device_id] = attachment

    def find(self, device_id: str, now: float) -> Attachment | None:
        """The attachment of a device; None where it is free."""
        found = self._attachments.get(device_id)
        return found if found is not None and found.holds(now) else None

    def of_instance(self, instance_id: str, now: float) -> Iterator[Attachment]:
        """All devices of an instance."""
        return (each for each in self._attachments.values() if each.instance_id == instance_id and each.holds(now))
