"""Async client for the Amazon SageMaker control plane.

PYTEST_DONT_REWRITE: pytest, which finds a plugin here, would warn programs that import the package before they run it.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from sm_async._version import __version__

if TYPE_CHECKING:
    from sm_async import credentials, errors, hyperpod, retries, shapes, transport
    from sm_async.client import SageMakerClient
    from sm_async.cluster_nodes import NodesState, NodeState
    from sm_async.config import Configuration
    from sm_async.credentials import Credentials
    from sm_async.errors import WaiterProgress
    from sm_async.paginators import Paginator
    from sm_async.protocol.converter import from_wire, to_wire
    from sm_async.rate_limits import RateLimit
    from sm_async.schema import CallMetadata, CallOptions
    from sm_async.tokens import client_token_for
    from sm_async.waiters import Waiter

__all__ = [
    "CallMetadata",
    "CallOptions",
    "Configuration",
    "Credentials",
    "NodeState",
    "NodesState",
    "Paginator",
    "RateLimit",
    "SageMakerClient",
    "Waiter",
    "WaiterProgress",
    "__version__",
    "client_token_for",
    "credentials",
    "errors",
    "from_wire",
    "hyperpod",
    "retries",
    "shapes",
    "to_wire",
    "transport",
]

# Names that are imported when they are first used (PEP 562), so that `import sm_async` costs next to nothing.
_LAZY = {
    "CallMetadata": "sm_async.schema",
    "CallOptions": "sm_async.schema",
    "Configuration": "sm_async.config",
    "Credentials": "sm_async.credentials",
    "NodeState": "sm_async.cluster_nodes",
    "NodesState": "sm_async.cluster_nodes",
    "Paginator": "sm_async.paginators",
    "RateLimit": "sm_async.rate_limits",
    "SageMakerClient": "sm_async.client",
    "Waiter": "sm_async.waiters",
    "WaiterProgress": "sm_async.errors",
    "client_token_for": "sm_async.tokens",
    "from_wire": "sm_async.protocol.converter",
    "to_wire": "sm_async.protocol.converter",
}
_ROOMS = frozenset({"credentials", "errors", "hyperpod", "retries", "shapes", "transport"})


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        value = getattr(importlib.import_module(_LAZY[name]), name)
    elif name in _ROOMS:
        value = importlib.import_module(f"sm_async.{name}")
    else:
        raise AttributeError(f"module 'sm_async' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
