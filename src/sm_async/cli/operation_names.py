"""Operation names as people type them. Pure."""

from __future__ import annotations

import re

__all__ = ["operation_name"]

ACRONYMS = {"ai": "AI", "ml": "ML"}
"""Words of the service's names that are not written with one capital."""


def operation_name(typed: str) -> str:
    """The service's name of an operation: `batch-add-cluster-nodes` is BatchAddClusterNodes.

    A name that begins with a capital is taken as it is. Whether the service has the operation is not looked up.
    """
    if not typed[:1].islower():
        return typed
    words = re.split("[-_]", typed)
    return "".join(ACRONYMS.get(word, word[:1].upper() + word[1:]) for word in words)
