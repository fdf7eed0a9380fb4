"""What names a cluster in a plan: its ARN, or its name where that is enough."""

from __future__ import annotations

import re
from typing import Self

import attrs

__all__ = ["ClusterArn", "problem_of_cluster"]

_ARN = re.compile(r"arn:aws[a-z\-]*:sagemaker:(?P<region>[a-z0-9\-]+):(?P<account>[0-9]{12}):cluster/[a-z0-9]{12}")
_NAME = re.compile(r"[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@attrs.frozen
class ClusterArn:
    """The ARN of a cluster: unlike a name it means one cluster in one account and region, for ever."""

    text: str
    region: str
    account_id: str
    """Twelve digits."""

    @classmethod
    def of(cls, text: str) -> Self:
        """The parts of an ARN. Raises ValueError, which says how to come by it, where it is none."""
        match = _ARN.fullmatch(text)
        if match is None:
            what = "a name" if _NAME.fullmatch(text) else "no ARN of a cluster"
            raise ValueError(
                f"{text[:80]!r} is {what}; a purchase needs the ARN, since another cluster can have the name later: "
                "(await client.describe_cluster(cluster_name=…)).cluster_arn"
            )
        return cls(text, match["region"], match["account"])

    @classmethod
    def found(cls, text: str) -> Self | None:
        """The parts of an ARN; None for a name."""
        return cls.of(text) if _ARN.fullmatch(text) else None


def problem_of_cluster(cluster: object) -> str | None:
    """Why something is neither the ARN nor the name of a cluster; None if it is."""
    if isinstance(cluster, str) and (_ARN.fullmatch(cluster) or _NAME.fullmatch(cluster)):
        return None
    shown = repr(cluster[:80]) if isinstance(cluster, str) else type(cluster).__name__
    return f"cluster: expected the ARN or the name of a cluster, got {shown}"
