"""Identifiers that the embedded server gives out, from one source of randomness that a test can seed."""

from __future__ import annotations

import random
import string
import uuid

__all__ = ["Ids"]


class Ids:
    """Makes ids in AWS's formats. The same seed gives the same ids in the same order; without one they are random."""

    def __init__(self, seed: int | None = None) -> None:
        self._random = random.Random(seed)  # noqa: S311  (ids name things, they guard nothing)
        self._of_events = random.Random(None if seed is None else f"events of {seed}")  # noqa: S311  (the same)
        self._of_operations = random.Random(None if seed is None else f"operations of {seed}")  # noqa: S311  (the same)

    def request_id(self) -> str:
        """A UUID of version 4."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def cluster_id(self) -> str:
        """The twelve characters at the end of a cluster's ARN."""
        return "".join(self._random.choices(string.ascii_lowercase + string.digits, k=12))

    def node_logical_id(self) -> str:
        """An id in the format that the model allows; AWS does not document more of it."""
        return f"node-{self._random.getrandbits(68):017x}"

    def instance_id(self) -> str:
        """An id as EC2 forms it: `i-` and seventeen hexadecimal digits."""
        return f"i-{self._random.getrandbits(68):017x}"

    def event_id(self) -> str:
        """A UUID. Events have a sequence of their own, because they come to be when somebody looks."""
        return str(uuid.UUID(int=self._of_events.getrandbits(128), version=4))

    def operation_id(self) -> str:
        """A UUID of an operation of a cluster. They have a sequence of their own, beside what a request asks for."""
        return str(uuid.UUID(int=self._of_operations.getrandbits(128), version=4))

    def attachment_id(self) -> str:
        """An id of a network interface's attachment as EC2 forms it."""
        return f"eni-attach-{self._random.getrandbits(68):017x}"
